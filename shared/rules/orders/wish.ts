import type { Change, GameEvent, Json } from "../../model/events.ts";
import type { OrderId, SeatId } from "../../model/ids.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { IssuedOrder, MatchState } from "../../model/state.ts";
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

/**
 * What filing an order changes. A later one of this turn to the same formation replaces the earlier one of its kind: what is to be done now, or what is
 * to be done if something comes about.
 */
export function filedChanges(state: MatchState, filed: IssuedOrder): readonly Change[] {
  const index = state.issued.findIndex(
    ({ order, when }) => order.formation === filed.order.formation && (when === undefined) === (filed.when === undefined),
  );
  return [
    {
      path: ["issued", index < 0 ? state.issued.length : index],
      from: (state.issued[index] ?? null) as unknown as Json,
      to: filed as unknown as Json,
    },
    numberUsed(state, filed.seat),
  ];
}

/** The event of a seat's doing before the lock. Its changes are carried out by whoever applies it, not here. */
export function wishEvent(scenario: Scenario, state: MatchState, { changes = [], ...happening }: Happening): GameEvent {
  const draft = { scenario, state, constants: constantsOf(state.options), events: [], hour: state.hour };
  return { ...emit(draft, happening), changes };
}
