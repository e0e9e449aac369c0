import type { GameEvent } from "../model/events.ts";
import type { SeatId } from "../model/ids.ts";
import { invariant } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { MatchState } from "../model/state.ts";
import { closeCouncil } from "../rules/council.ts";
import { decide } from "../rules/decide.ts";
import { evolve } from "../rules/evolve.ts";
import { resolveTurn } from "../rules/resolve.ts";
import { type StartOptions, startMatch } from "../rules/start.ts";
import { viewFor } from "../rules/views.ts";
import { type Bot, botFor, botOrderOf } from "./bot-for.ts";

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

/** What stays the same through a match; `events` grows by whatever happens. */
type Table = { readonly scenario: Scenario; readonly bot: Bot; readonly seats: readonly SeatId[]; readonly events: GameEvent[] };

/** One turn: every bot votes, the council closes, every bot orders, the turn is resolved. */
function playTurn(table: Table, state: MatchState): MatchState {
  const council = closeCouncil(table.scenario, letOrder(table, state));
  table.events.push(...council.events);
  if (council.state.phase === "ended") return council.state;
  const resolved = resolveTurn(table.scenario, letOrder(table, council.state));
  table.events.push(...resolved.events);
  return resolved.state;
}

/** Each seat's bot in turn gives its orders; what the rules refuse is not given. */
function letOrder({ scenario, bot, seats, events }: Table, before: MatchState): MatchState {
  let state = before;
  for (const seat of seats) {
    for (const order of bot(viewFor(scenario, state, seat, NO_EVENTS))) {
      const decision = decide(scenario, state, seat, order);
      if (!decision.ok) continue;
      for (const event of decision.value) {
        state = evolve(state, event);
        events.push(event);
      }
    }
  }
  return state;
}

/** The bots read no news: what they need of it is in their view. */
const NO_EVENTS: readonly GameEvent[] = [];
