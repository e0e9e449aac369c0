import type { GameEvent } from "../model/events.ts";
import { invariant } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { MatchState } from "../model/state.ts";
import { type StartOptions, startMatch } from "../rules/start.ts";
import { botFor } from "./bot-for.ts";
import { type Bot, botOrderOf, playTurn, type Table } from "./table.ts";

/** A match under way: what is, and all that happened. */
export type Played = { readonly state: MatchState; readonly events: readonly GameEvent[] };

export type PlayOptions = StartOptions & {
  /** The bot to use; made for the scenario if left out. */
  readonly bot?: Bot;
  /** Called after each turn, for digests and prints. */
  readonly afterTurn?: (played: Played) => void;
  /** Stop before the first turn that begins at this hour or later. */
  readonly untilHour?: number;
};

/** Plays a match with a bot in every seat to its end. The same scenario, seed and options give the same match. [BT-1] */
export function playMatch(
  scenario: Scenario,
  { bot = botFor(scenario), afterTurn, untilHour = Number.POSITIVE_INFINITY, ...options }: PlayOptions,
): Played {
  const opening = startMatch(scenario, options);
  let { state } = opening;
  const events = [...opening.events];
  const table: Table = { scenario, bot, seats: botOrderOf(scenario), events };
  // One turn more than the calendar has is a broken promise, not a long match.
  for (let turn = 0; state.phase !== "ended" && state.hour < untilHour; turn++) {
    invariant(turn <= scenario.turns.length, `the match of ${scenario.id} ends with its calendar`);
    state = playTurn(table, state);
    afterTurn?.({ state, events });
  }
  return { state, events };
}
