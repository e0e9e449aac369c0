import type { GameEvent } from "../../model/events.ts";
import type { SeatId } from "../../model/ids.ts";
import type { FormationOrder } from "../../model/orders.ts";
import type { Refusal } from "../../model/refusals.ts";
import { because } from "../../model/refusals.ts";
import { accept, type Result, refuse } from "../../model/result.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { IssuedOrder, MatchState } from "../../model/state.ts";
import type { Belief } from "../belief.ts";
import { knownToNobody } from "../draft.ts";
import { allowanceOf, whyNotNow } from "./allowance.ts";
import { whyNotJoin } from "./joining.ts";
import { ORDER_RULES } from "./order-rules.ts";
import { isRefusal, type Standing, standingOf } from "./standing.ts";
import { filedChanges, orderId, wishEvent } from "./wish.ts";

/**
 * An order to a formation, filed until the lock. A later order to the same formation replaces the earlier one and costs nothing more.
 * [OD-1..OD-5, LG-1..LG-21]
 */
export function decideFormationOrder(
  scenario: Scenario,
  state: MatchState,
  belief: Belief,
  { seat, order }: { readonly seat: SeatId; readonly order: FormationOrder },
): Result<readonly GameEvent[], Refusal> {
  const standing = standingOf(scenario, belief, seat, order.formation);
  if (isRefusal(standing)) return refuse(standing);
  const whyNot = whyNotNow(belief, standing.id, allowanceOf(scenario, belief, seat)) ?? whyNotCarriedOut(standing, order);
  if (whyNot !== null) return refuse(whyNot);
  const elsewhere = whyNotJoin(belief, standing.side, order);
  if (elsewhere !== null) return refuse(elsewhere);

  const filed: IssuedOrder = { id: orderId(state, seat), seat, order: asFiled(order) };
  const { kind, formation, site, operation } = filed.order;
  return accept([
    wishEvent(scenario, state, {
      kind: "orderIssued",
      rule: "OD-1",
      side: standing.side,
      seat,
      formation,
      site,
      params: { order: kind, id: filed.id, operation },
      changes: filedChanges(state, filed),
      known: { ...knownToNobody, [standing.side]: state.hour },
    }),
  ]);
}

/** Grounds against what the order asks for, wherever the order came from. */
export function whyNotCarriedOut(standing: Standing, order: FormationOrder): Refusal | null {
  return ORDER_RULES[order.kind].whyNot(standing) ?? whyNotThere(standing, order);
}

function whyNotThere(standing: Standing, order: FormationOrder): Refusal | null {
  const { whyNotAt } = ORDER_RULES[order.kind];
  if (whyNotAt === null) return null;
  if (order.site === null) return because("unknownSite");
  const whyNot = whyNotAt(standing, order.site);
  if (whyNot !== null || order.kind !== "bridge") return whyNot;
  const isRaised = standing.belief.sites[order.site]?.bridgeRaised === true;
  return isRaised === (order.raise === true) ? because("bridgeAlreadySo", { site: order.site }) : null;
}

/** Only the fields the order has a use for, so that what is filed reads the same whoever wrote it. */
function asFiled({ kind, formation, site, operation, raise }: FormationOrder): FormationOrder {
  return {
    kind,
    formation,
    site: ORDER_RULES[kind].whyNotAt === null ? null : site,
    operation,
    raise: kind === "bridge" ? raise === true : null,
  };
}
