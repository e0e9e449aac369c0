import type { DistrictId, FormationId, SeatId, SiteId } from "../model/ids.ts";
import { SIDES } from "../model/ids.ts";
import { type DutyKind, FORMATION_ORDERS, type FormationOrderKind } from "../model/orders.ts";
import type { Refusal } from "../model/refusals.ts";
import { because } from "../model/refusals.ts";
import type { Scenario } from "../model/scenario.ts";
import type { MatchState } from "../model/state.ts";
import type { Choices, DutyChoice, FormationChoice, StandingChoice, Target } from "../model/view.ts";
import { commanderOf, sideOfSeat } from "./allegiance.ts";
import { type Belief, beliefOf } from "./belief.ts";
import { type Allowance, allowanceOf, whyNotNow } from "./orders/allowance.ts";
import type { Doer, DutyRule } from "./orders/duty-rule.ts";
import { DUTY_RULES } from "./orders/duty-rules.ts";
import { ORDER_RULES } from "./orders/order-rules.ts";
import { isRefusal, type OrderRule, type Places, placesOf, type Standing, standingOf } from "./orders/standing.ts";
import { standingChoice } from "./orders/standing-order.ts";

/**
 * Every order the seat could give now, or the reason why not. Made of the very rules that `decide` asks, so what is offered is accepted and what is
 * refused here is refused there. [LG-1]
 */
export function legalChoices(scenario: Scenario, state: MatchState, seat: SeatId): Choices {
  const party = scenario.seats[seat]?.party;
  return party === undefined ? { formations: {}, duties: {}, standing: {} } : choicesFrom(scenario, beliefOf(scenario, state, party), seat);
}

/** The same from what is worked out already. */
export function choicesFrom(
  scenario: Scenario,
  belief: Belief,
  seat: SeatId,
  allowance: Allowance = allowanceOf(scenario, belief, seat),
): Choices {
  return {
    formations: formationChoices(scenario, belief, seat, allowance),
    duties: dutyChoices(scenario, belief, seat),
    standing: standingChoices(scenario, belief, seat, allowance),
  };
}

function formationChoices(scenario: Scenario, belief: Belief, seat: SeatId, allowance: Allowance): Choices["formations"] {
  const side = sideOfSeat(scenario, seat);
  if (side === null) return {};
  const untimely = whyNotPhase(belief);
  const noneNow = untimely === null ? null : allRefused(untimely);
  const choices: Record<FormationId, Readonly<Record<FormationOrderKind, FormationChoice>>> = {};
  for (const id of scenario.formationIds) {
    if (commanderOf(scenario, belief, id) !== seat) continue;
    if (noneNow !== null) {
      choices[id] = noneNow;
      continue;
    }
    const refusal = whyNotNow(belief, id, allowance);
    choices[id] = refusal === null ? choicesFor(standingOf(scenario, belief, seat, id)) : allRefused(refusal);
  }
  return choices;
}

function standingChoices(scenario: Scenario, belief: Belief, seat: SeatId, allowance: Allowance): Choices["standing"] {
  if (sideOfSeat(scenario, seat) === null) return {};
  const untimely = whyNotPhase(belief);
  const choices: Record<FormationId, StandingChoice> = {};
  for (const id of scenario.formationIds) {
    if (commanderOf(scenario, belief, id) !== seat) continue;
    const standing = untimely ?? standingOf(scenario, belief, seat, id);
    choices[id] = isRefusal(standing) ? { ok: false, refusal: standing } : standingChoice(standing, allowance);
  }
  return choices;
}

function choicesFor(standing: Standing | Refusal): Readonly<Record<FormationOrderKind, FormationChoice>> {
  if (isRefusal(standing)) return allRefused(standing);
  const places = placesOf(standing);
  const choices = {} as Record<FormationOrderKind, FormationChoice>;
  for (const kind of FORMATION_ORDERS) choices[kind] = choiceOf(standing, places, kind);
  return choices;
}

function allRefused(refusal: Refusal): Readonly<Record<FormationOrderKind, FormationChoice>> {
  const refused: FormationChoice = { ok: false, refusal };
  return Object.fromEntries(FORMATION_ORDERS.map((kind) => [kind, refused])) as Record<FormationOrderKind, FormationChoice>;
}

function whyNotPhase(belief: Belief): Refusal | null {
  if (belief.phase === "ended") return because("matchIsOver");
  return belief.phase === "orders" ? null : because("wrongPhase", { phase: belief.phase });
}

/** One order of one formation: its targets, or, where there are none, the reason that stands against most of the places it could mean. */
function choiceOf(standing: Standing, places: Places, kind: FormationOrderKind): FormationChoice {
  const { whyNot, whyNotAt, among } = ORDER_RULES[kind];
  const refusal = whyNot(standing);
  if (refusal !== null) return { ok: false, refusal };
  if (whyNotAt === null || among === null) return { ok: true, targets: [] };
  const targets: Target[] = [];
  for (const site of places[among]) {
    if (whyNotAt(standing, site) === null) targets.push({ site, hours: (standing.hops.get(site) ?? 0) * standing.constants.hopHours });
  }
  return targets.length > 0 ? { ok: true, targets } : { ok: false, refusal: tellingReason(standing, whyNotAt) };
}

function tellingReason(standing: Standing, whyNotAt: NonNullable<OrderRule["whyNotAt"]>): Refusal {
  let telling: Refusal | null = null;
  for (const site of standing.scenario.siteIds) {
    const whyNot = whyNotAt(standing, site);
    if (whyNot !== null && (telling === null || rankOf(whyNot) > rankOf(telling))) telling = whyNot;
  }
  return telling ?? because("noRoute");
}

/** The more a player can do about it, the rather it is the reason to tell. */
function rankOf({ code }: Refusal): number {
  const rank = TELLING.indexOf(code as (typeof TELLING)[number]);
  return rank + 1;
}

const TELLING = [
  "notABridge",
  "noRoute",
  "outOfRange",
  "bridgeRaised",
  "siteGuarded",
  "bridgeNotHeld",
  "truceHolds",
  "councilHasNotDecidedTake",
] as const;

function dutyChoices(scenario: Scenario, belief: Belief, seat: SeatId): Choices["duties"] {
  const definition = scenario.seats[seat];
  if (!definition) return {};
  const doer: Doer = { scenario, belief, seat, party: definition.party };
  const choices: Partial<Record<DutyKind, DutyChoice>> = {};
  for (const kind of definition.duties) choices[kind] = dutyChoiceOf(doer, DUTY_RULES[kind]);
  return choices;
}

function dutyChoiceOf(doer: Doer, rule: DutyRule): DutyChoice {
  const refusal = whyNotPhase(doer.belief) ?? rule.whyNot(doer);
  if (refusal !== null) return { ok: false, refusal };
  const { on } = rule;
  switch (on?.what) {
    case undefined:
      return { ok: true, sites: [], formations: [], districts: [] };
    case "formation":
      return listed<FormationId>(
        doer.scenario.formationIds,
        (id) => on.whyNot(doer, id),
        (formations) => ({ sites: [], formations, districts: [] }),
      );
    case "site":
      return listed<SiteId>(
        doer.scenario.siteIds,
        (id) => on.whyNot(doer, id),
        (sites) => ({ sites, formations: [], districts: [] }),
      );
    case "district":
      return listed<DistrictId>(
        doer.scenario.districtIds,
        (id) => on.whyNot(doer, id),
        (districts) => ({ sites: [], formations: [], districts }),
      );
    case "trains":
      return SIDES.some((side) => on.whyNot(doer, side, !doer.belief.trainsStopped[side]) === null)
        ? { ok: true, sites: [], formations: [], districts: [] }
        : { ok: false, refusal: because("trainsAlreadySo") };
  }
}

type Lists = { readonly sites: readonly SiteId[]; readonly formations: readonly FormationId[]; readonly districts: readonly DistrictId[] };

/** The targets nothing speaks against; if there are none, what speaks against the first that is known at all. */
function listed<Id extends string>(
  ids: readonly Id[],
  whyNot: (id: Id) => Refusal | null,
  into: (allowed: readonly Id[]) => Lists,
): DutyChoice {
  const allowed: Id[] = [];
  let first: Refusal | null = null;
  for (const id of ids) {
    const refusal = whyNot(id);
    if (refusal === null) allowed.push(id);
    else if (first === null || first.code.startsWith("unknown")) first = refusal;
  }
  return allowed.length > 0 || first === null ? { ok: true, ...into(allowed) } : { ok: false, refusal: first };
}
