import type { GameEvent } from "../model/events.ts";
import type { SeatId } from "../model/ids.ts";
import type { Order } from "../model/orders.ts";
import type { Scenario } from "../model/scenario.ts";
import type { MatchState } from "../model/state.ts";
import type { SeatView } from "../model/view.ts";
import { closeCouncil } from "../rules/council.ts";
import { decide } from "../rules/decide.ts";
import { evolve } from "../rules/evolve.ts";
import { resolveTurn } from "../rules/resolve.ts";
import { viewFor } from "../rules/views.ts";

/** Plays any seat for one phase. All it is given of the match is the seat's view. */
export type Bot = (view: SeatView) => readonly Order[];

/** The seats in the order in which their bots should order: the staffs first, so that the others find the operations they plan. [BT-4] */
export function botOrderOf(scenario: Scenario): readonly SeatId[] {
  const isStaff = (seat: SeatId) => scenario.seats[seat]?.isStaff === true;
  return [...scenario.seatIds.filter(isStaff), ...scenario.seatIds.filter((seat) => !isStaff(seat))];
}

/** What stays the same through a match; `events` grows by whatever happens. */
export type Table = { readonly scenario: Scenario; readonly bot: Bot; readonly seats: readonly SeatId[]; readonly events: GameEvent[] };

/** One turn, or what is left of it: every bot votes, the council closes, every bot orders, the turn is resolved. */
export function playTurn(table: Table, state: MatchState): MatchState {
  const ordering = state.phase === "council" ? councilOf(table, state) : state;
  if (ordering.phase === "ended") return ordering;
  const resolved = resolveTurn(table.scenario, letOrder(table, ordering));
  table.events.push(...resolved.events);
  return resolved.state;
}

function councilOf(table: Table, state: MatchState): MatchState {
  const council = closeCouncil(table.scenario, letOrder(table, state));
  table.events.push(...council.events);
  return council.state;
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
