import type { Change, GameEvent } from "../../model/events.ts";
import type { OrderId, SeatId } from "../../model/ids.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { MatchState } from "../../model/state.ts";
import { constantsOf } from "../constants.ts";
import { emit, type Happening } from "../draft.ts";

/** What the seat's next order is filed under. */
export function orderId(state: MatchState, seat: SeatId): OrderId {
  return `${seat}-o${state.nextNumbers[seat] ?? 1}`;
}

/** The seat's next order gets another number. */
export function numberUsed(state: MatchState, seat: SeatId): Change {
  const used = state.nextNumbers[seat] ?? 1;
  return { path: ["nextNumbers", seat], from: used, to: used + 1 };
}

/** The event of a seat's doing before the lock. Its changes are carried out by whoever applies it, not here. */
export function wishEvent(scenario: Scenario, state: MatchState, { changes = [], ...happening }: Happening): GameEvent {
  const draft = { scenario, state, constants: constantsOf(state.options), events: [], hour: state.hour };
  return { ...emit(draft, happening), changes };
}
