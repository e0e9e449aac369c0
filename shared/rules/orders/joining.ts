import type { SideId } from "../../model/ids.ts";
import type { FormationOrder, FormationOrderKind } from "../../model/orders.ts";
import type { Refusal } from "../../model/refusals.ts";
import { because } from "../../model/refusals.ts";
import type { MatchState, Operation } from "../../model/state.ts";

/** May this order join the operation it names: one of its own side, still to come, at the same place, for the same act. [OD-5] */
export function whyNotJoin(state: MatchState, side: SideId, order: FormationOrder): Refusal | null {
  if (order.operation === null) return null;
  const operation = state.operations.find((each) => each.id === order.operation && each.side === side);
  if (!operation) return because("unknownOperation");
  if (operation.turn < state.turn) return because("operationPast", { turn: operation.turn });
  if (operation.site !== order.site || !serves(order.kind, operation.act))
    return because("operationElsewhere", { site: operation.site, act: operation.act });
  return null;
}

/** Guns may prepare an assault; otherwise everybody who joins does the same. */
function serves(kind: FormationOrderKind, act: Operation["act"]): boolean {
  return kind === act || (act === "assault" && kind === "shell");
}
