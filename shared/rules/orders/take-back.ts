import type { Change, GameEvent, Json } from "../../model/events.ts";
import type { OrderId, SeatId } from "../../model/ids.ts";
import type { Refusal } from "../../model/refusals.ts";
import { because } from "../../model/refusals.ts";
import { accept, type Result, refuse } from "../../model/result.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { MatchState } from "../../model/state.ts";
import { sideOfSeat } from "../allegiance.ts";
import { knownToNobody } from "../draft.ts";
import { wishEvent } from "./wish.ts";

/** Takes back one of the seat's own orders of this turn: to a formation, of its duty, or an operation it planned. [OD-8] */
export function decideTakeBack(
  scenario: Scenario,
  state: MatchState,
  { seat, order }: { readonly seat: SeatId; readonly order: OrderId },
): Result<readonly GameEvent[], Refusal> {
  const changes = changesWithout(state, seat, order);
  if (changes.length === 0) return refuse(because("unknownOrder"));
  const party = scenario.seats[seat]?.party ?? "between";
  return accept([
    wishEvent(scenario, state, {
      kind: "orderTakenBack",
      rule: "OD-8",
      side: sideOfSeat(scenario, seat),
      seat,
      params: { id: order },
      changes,
      known: { ...knownToNobody, [party]: state.hour },
    }),
  ]);
}

function changesWithout(state: MatchState, seat: SeatId, id: OrderId): readonly Change[] {
  const isIt = (each: { readonly id: string; readonly seat: SeatId }) => each.id === id && each.seat === seat;
  if (state.issued.some(isIt))
    return [
      replaced(
        "issued",
        state.issued,
        state.issued.filter((each) => !isIt(each)),
      ),
    ];
  if (state.duties.some(isIt))
    return [
      replaced(
        "duties",
        state.duties,
        state.duties.filter((each) => !isIt(each)),
      ),
    ];
  if (!state.operations.some((each) => isIt(each) && each.turn >= state.turn)) return [];
  // Who had joined acts alone now.
  const issued = state.issued.map((each) =>
    each.order.operation === (id as string) ? { ...each, order: { ...each.order, operation: null } } : each,
  );
  return [
    replaced(
      "operations",
      state.operations,
      state.operations.filter((each) => !isIt(each)),
    ),
    replaced("issued", state.issued, issued),
  ];
}

function replaced(field: string, from: object, to: object): Change {
  return { path: [field], from: from as Json, to: to as Json };
}
