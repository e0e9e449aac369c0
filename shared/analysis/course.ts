import type { GameEvent } from "../model/events.ts";
import { invariant } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { MatchState } from "../model/state.ts";
import type { MatchRecord } from "../replay/record.ts";
import { evolve } from "../rules/evolve.ts";
import { startMatch } from "../rules/start.ts";

/** One event and the truth it found. */
export type Moment = { readonly event: GameEvent; readonly before: MatchState };

/** A turn as it was played: its hours, what happened in it, and the truth when it was over. */
export type TurnCourse = {
  readonly turn: number;
  readonly startHour: number;
  readonly endHour: number;
  readonly moments: readonly Moment[];
  readonly after: MatchState;
};

/** The whole course of a match, from which every measure of the debrief is taken. */
export type Course = {
  readonly scenario: Scenario;
  readonly opening: MatchState;
  readonly turns: readonly TurnCourse[];
  readonly moments: readonly Moment[];
  readonly final: MatchState;
};

/**
 * Rebuilds the truth behind a list of events. `events` is all that happened since the match was opened; what opening it brought
 * (first cards, first sight) comes first in the list and is already in the opening state.
 */
export function courseOf(scenario: Scenario, head: Pick<MatchRecord, "seed" | "options">, events: readonly GameEvent[]): Course {
  const opened = startMatch(scenario, { seed: head.seed, options: head.options });
  invariant(opened.events.length <= events.length, "a match has at least the events of its opening");
  let state = opened.state;
  const moments: Moment[] = opened.events.map((event) => ({ event, before: opened.state }));
  const ends = new Map<number, MatchState>([[opened.state.turn, opened.state]]);
  for (const event of events.slice(opened.events.length)) {
    moments.push({ event, before: state });
    state = evolve(state, event);
    ends.set(event.turn, state);
  }
  return { scenario, opening: opened.state, turns: turnsOf(scenario, moments, ends), moments, final: state };
}

function turnsOf(scenario: Scenario, moments: readonly Moment[], ends: ReadonlyMap<number, MatchState>): readonly TurnCourse[] {
  return [...ends]
    .filter(([turn, after]) => isPlayed(turn, after))
    .map(([turn, after]) => ({
      turn,
      startHour: scenario.turns[turn - 1]?.startHour ?? 0,
      endHour: after.hour,
      moments: moments.filter(({ event }) => event.turn === turn),
      after,
    }));
}

/** A turn counts once it is resolved: then the clock stands at the next one, or the match has ended. */
function isPlayed(turn: number, after: MatchState): boolean {
  return after.turn > turn || after.phase === "ended";
}
