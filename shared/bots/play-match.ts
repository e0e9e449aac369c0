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
};

/** Plays a match with a bot in every seat to its end. The same scenario, seed and options give the same match. [BT-1] */
export function playMatch(scenario: Scenario, { bot = botFor(scenario), afterTurn, ...options }: PlayOptions): Played {
  let played: Played = startMatch(scenario, options);
  const seats = botOrderOf(scenario);
  // One turn more than the calendar has is a broken promise, not a long match.
  for (let turn = 0; played.state.phase !== "ended"; turn++) {
    invariant(turn <= scenario.turns.length, `the match of ${scenario.id} ends with its calendar`);
    played = playTurn(scenario, played, { bot, seats });
    afterTurn?.(played);
  }
  return played;
}

/** One turn: every bot votes, the council closes, every bot orders, the turn is resolved. */
function playTurn(scenario: Scenario, played: Played, { bot, seats }: { readonly bot: Bot; readonly seats: readonly SeatId[] }): Played {
  const voted = letOrder(scenario, played, { bot, seats });
  const council = closeCouncil(scenario, voted.state);
  const events = [...voted.events, ...council.events];
  if (council.state.phase === "ended") return { state: council.state, events };
  const ordered = letOrder(scenario, { state: council.state, events }, { bot, seats });
  const resolved = resolveTurn(scenario, ordered.state);
  return { state: resolved.state, events: [...ordered.events, ...resolved.events] };
}

/** Each seat's bot in turn gives its orders; what the rules refuse is not given. */
function letOrder(scenario: Scenario, played: Played, { bot, seats }: { readonly bot: Bot; readonly seats: readonly SeatId[] }): Played {
  let { state } = played;
  const events = [...played.events];
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
  return { state, events };
}

/** The bots read no news: what they need of it is in their view. */
const NO_EVENTS: readonly GameEvent[] = [];
