import type { GameEvent } from "../../model/events.ts";
import type { SeatId, SiteId } from "../../model/ids.ts";
import type { FormationOrder, RevokeOrder, StandingAct, StandingCondition, StandingOrder } from "../../model/orders.ts";
import { STANDING_ACTS } from "../../model/orders.ts";
import type { Refusal, RefusalCode } from "../../model/refusals.ts";
import { because } from "../../model/refusals.ts";
import { accept, type Result, refuse } from "../../model/result.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { IssuedOrder, MatchState } from "../../model/state.ts";
import type { StandingChoice, StandingPlace } from "../../model/view.ts";
import type { Belief } from "../belief.ts";
import { knownToNobody } from "../draft.ts";
import { type Allowance, allowanceOf, standingOut, whyNotBear } from "./allowance.ts";
import { lookup } from "./lookup.ts";
import { ORDER_RULES } from "./order-rules.ts";
import { isRefusal, type Standing, standingOf } from "./standing.ts";
import { filedChanges, orderId, wishEvent } from "./wish.ts";

type Asked = { readonly seat: SeatId; readonly order: StandingOrder | RevokeOrder };

/** A standing order is filed like any order and costs one; a later one of this turn to the same formation replaces it. [SO-1, SO-2, LG-35] */
export function decideStanding(
  scenario: Scenario,
  state: MatchState,
  belief: Belief,
  { seat, order }: Asked,
): Result<readonly GameEvent[], Refusal> {
  const standing = standingOf(scenario, belief, seat, order.formation);
  if (isRefusal(standing)) return refuse(standing);
  const whyNot = whyNotStanding(standing, allowanceOf(scenario, belief, seat)) ?? whyNotThis(standing, order);
  if (whyNot !== null) return refuse(whyNot);

  const filed: IssuedOrder = {
    id: orderId(state, seat),
    seat,
    order: actOf(standing, order),
    when: order.kind === "revokeStanding" ? { kind: "never" } : order.when,
  };
  return accept([
    wishEvent(scenario, state, {
      kind: "orderIssued",
      rule: "SO-1",
      side: standing.side,
      seat,
      formation: order.formation,
      site: filed.order.site,
      params: { order: filed.order.kind, id: filed.id, when: filed.when?.kind ?? null },
      changes: filedChanges(state, filed),
      known: { ...knownToNobody, [standing.side]: state.hour },
    }),
  ]);
}

/** Whether the formation can be given a standing order at all now, and what it could be told to do: what the view offers. [LG-35] */
export function standingChoice(standing: Standing, allowance: Allowance): StandingChoice {
  const refusal = whyNotStanding(standing, allowance);
  if (refusal !== null) return { ok: false, refusal };
  const acts = STANDING_ACTS.filter((act) => whyNever(standing, act) === null);
  return { ok: true, acts: acts.map((act) => ({ act, place: placeOf(standing, act) })) };
}

function whyNotStanding({ belief, id, constants }: Standing, allowance: Allowance): Refusal | null {
  return whyNotBear(belief, id, allowance, constants.standingOrders);
}

function whyNotThis(standing: Standing, order: StandingOrder | RevokeOrder): Refusal | null {
  if (order.kind === "revokeStanding") {
    const out = standingOut(standing.belief, standing.seat);
    return out.some((each) => each.order.formation === order.formation && each.when?.kind !== "never") ? null : because("noStandingOrder");
  }
  return whyNotWhen(standing, order.when) ?? whyNever(standing, order.act) ?? whyNotPlace(standing, order);
}

function whyNotWhen({ scenario, belief }: Standing, when: StandingCondition): Refusal | null {
  if ("site" in when && !lookup(scenario.sites, when.site)) return because("unknownSite", { site: when.site });
  if (when.kind === "hourFrom" && !(when.hour > belief.hour)) return because("hourIsPast");
  return null;
}

/** Grounds that no turn of events removes. Leave, truce, shells or a way there may come, so they are asked when the order is to be carried out. */
const LASTING: ReadonlySet<RefusalCode> = new Set<RefusalCode>(["formationBound", "shipsStayOnWater", "noGuns"]);

function whyNever(standing: Standing, act: StandingAct): Refusal | null {
  const refusal = ORDER_RULES[act].whyNot(standing);
  return refusal !== null && LASTING.has(refusal.code) ? refusal : null;
}

/** Where the act is to be done must be a place of its kind; whether a way leads there shows when the order is carried out. */
function whyNotPlace(standing: Standing, { act, site }: StandingOrder): Refusal | null {
  const wanted = placeOf(standing, act);
  if (wanted === "none") return null;
  const place = site === null ? undefined : lookup(standing.scenario.sites, site);
  if (place === undefined) return because("unknownSite", site === null ? {} : { site });
  switch (wanted) {
    case "bridge":
      return place.kind === "bridge" ? null : because("notABridge", { site: place.id });
    case "water":
      return place.kind === "water" ? null : because("shipsStayOnWater");
    case "land":
      return place.kind === "water" ? because("waterOnlyForShips") : null;
  }
}

function placeOf({ definition }: Standing, act: StandingAct): StandingPlace {
  if (ORDER_RULES[act].whyNotAt === null) return "none";
  if (act === "bridge") return "bridge";
  return definition.kind === "ship" && act !== "shell" ? "water" : "land";
}

function actOf(standing: Standing, order: StandingOrder | RevokeOrder): FormationOrder {
  const { formation } = order;
  if (order.kind === "revokeStanding") return { kind: "hold", formation, site: null, operation: null, raise: null };
  const { act, raise } = order;
  const site: SiteId | null = placeOf(standing, act) === "none" ? null : order.site;
  return { kind: act, formation, site, operation: null, raise: act === "bridge" ? raise === true : null };
}
