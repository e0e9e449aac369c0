import type { GameEvent } from "../model/events.ts";
import type { SeatId } from "../model/ids.ts";
import type { Order } from "../model/orders.ts";
import type { Refusal } from "../model/refusals.ts";
import { because } from "../model/refusals.ts";
import { assertNever, type Result, refuse } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { MatchState, Phase } from "../model/state.ts";
import { beliefOf } from "./belief.ts";
import { decideDuty } from "./orders/duty.ts";
import { decideFormationOrder } from "./orders/formation-order.ts";
import { lookup } from "./orders/lookup.ts";
import { decidePlan } from "./orders/plan-operation.ts";
import { decideShares } from "./orders/share-orders.ts";
import { decideStanding } from "./orders/standing-order.ts";
import { decideTakeBack } from "./orders/take-back.ts";
import { decideVote } from "./orders/vote.ts";
import { decideWord } from "./orders/word.ts";

/**
 * The one door to all deciders: may this seat give this order now, and what follows? Reads and never changes; the caller applies the events.
 * Every answer is made from what the seat may know, so a refusal never reveals. [OD-4, LG-1, LG-2]
 */
export function decide(scenario: Scenario, state: MatchState, seat: SeatId, order: Order): Result<readonly GameEvent[], Refusal> {
  const party = lookup(scenario.seats, seat)?.party;
  if (state.phase === "ended") return refuse(because("matchIsOver"));
  if (party === undefined || !isTimely(order, state.phase)) return refuse(because("wrongPhase", { phase: state.phase }));
  switch (order.type) {
    case "formation":
      return decideFormationOrder(scenario, state, beliefOf(scenario, state, party), { seat, order });
    case "duty": {
      const { type: _type, ...duty } = order;
      return decideDuty(scenario, state, beliefOf(scenario, state, party), { seat, duty });
    }
    case "operation":
      return decidePlan(scenario, state, beliefOf(scenario, state, party), { seat, order });
    case "standing":
      return decideStanding(scenario, state, beliefOf(scenario, state, party), { seat, order });
    case "share":
      return decideShares(scenario, state, { seat, order });
    case "vote":
      return decideVote(scenario, state, { seat, order });
    case "word":
      return decideWord(scenario, state, beliefOf(scenario, state, party), { seat, order });
    case "takeBack":
      return decideTakeBack(scenario, state, { seat, order: order.order });
    default:
      return assertNever(order);
  }
}

/** Votes belong to the council, everything else to the time for orders; either can be taken back in its own time. */
function isTimely(order: Order, phase: Phase): boolean {
  return order.type === "takeBack" || (order.type === "vote") === (phase === "council");
}
