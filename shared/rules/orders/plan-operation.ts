import type { GameEvent, Json } from "../../model/events.ts";
import type { SeatId } from "../../model/ids.ts";
import type { OperationOrder } from "../../model/orders.ts";
import type { Refusal } from "../../model/refusals.ts";
import { because } from "../../model/refusals.ts";
import { accept, type Result, refuse } from "../../model/result.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { MatchState, Operation } from "../../model/state.ts";
import { sideOfSeat } from "../allegiance.ts";
import type { Belief } from "../belief.ts";
import { knownToNobody } from "../draft.ts";
import { operationsLeft } from "../pool.ts";
import { lookup } from "./lookup.ts";
import { wishEvent } from "./wish.ts";

/**
 * A joint act of several formations on one site, in this turn or a later one. [OD-6, OD-7] Planning costs no order; command limits how many a side can
 * lead in one turn. Its id begins with the planning seat's, so that the ids of two seats never meet; planned again, it is changed.
 */
export function decidePlan(
  scenario: Scenario,
  state: MatchState,
  belief: Belief,
  { seat, order }: { readonly seat: SeatId; readonly order: OperationOrder },
): Result<readonly GameEvent[], Refusal> {
  const side = sideOfSeat(scenario, seat);
  if (side === null) return refuse(because("notYourDuty"));
  const index = state.operations.findIndex((each) => each.id === order.operation);
  const earlier = state.operations[index];
  if (!order.operation.startsWith(`${seat}-`) || (earlier && earlier.seat !== seat)) return refuse(because("unknownOperation"));
  const whyNot = whyNotPlan(scenario, belief, { side, order });
  if (whyNot !== null) return refuse(whyNot);
  const freed = earlier?.turn === order.turn ? 1 : 0;
  if (operationsLeft(belief, side, order.turn) + freed < 1) return refuse(because("noOperationsLeft"));

  const { act, site, turn, onceHeld } = order;
  const letter = earlier?.letter ?? letterOf(state.operations.filter((each) => each.side === side).length);
  const operation: Operation = { id: order.operation, letter, side, seat, act, site, turn, onceHeld };
  return accept([
    wishEvent(scenario, state, {
      kind: "operationPlanned",
      rule: "OD-6",
      side,
      seat,
      site,
      params: { operation: operation.id, letter, act, turn, onceHeld },
      changes: [
        {
          path: ["operations", index < 0 ? state.operations.length : index],
          from: (earlier ?? null) as Json,
          to: operation as unknown as Json,
        },
      ],
      known: { ...knownToNobody, [side]: state.hour },
    }),
  ]);
}

function whyNotPlan(
  scenario: Scenario,
  belief: Belief,
  { side, order }: { side: Operation["side"]; order: OperationOrder },
): Refusal | null {
  for (const site of [order.site, order.onceHeld])
    if (site !== null && !lookup(scenario.sites, site)) return because("unknownSite", { site });
  if (order.turn < belief.turn || order.turn > scenario.turns.length) return because("operationPast", { turn: order.turn });
  const holder = belief.sites[order.site]?.holder ?? null;
  if (holder === side) return because("ownSite", { site: order.site });
  if (holder === null && order.act !== "seize") return because("notEnemySite", { site: order.site });
  return null;
}

/** A, B, C … and A again after Z. */
function letterOf(number: number): string {
  return String.fromCharCode(65 + (number % 26));
}
