import type { FormationId, SideId, SiteId } from "../../model/ids.ts";
import { opponentOf, signOf } from "../../model/ids.ts";
import type { FormationOrder, FormationOrderKind } from "../../model/orders.ts";
import type { FormationDef } from "../../model/scenario.ts";
import { sideObeyed } from "../allegiance.ts";
import { roll, rollAmong } from "../dice.ts";
import { clamp, emit, formationChanges, formationOf, siteOf, tallyChanges } from "../draft.ts";
import { heldOfKind, isNearlyRinged, isOpenTo, reach, stepsFrom } from "../geography.ts";
import { SUSCEPTIBILITY } from "../kinds.ts";
import { isGuarded } from "../strength.ts";
import { isTruce } from "./calendar.ts";
import { knownOf, type Resolution, subLabel } from "./resolution.ts";
import { openHostilities } from "./yielding.ts";

type Actor = {
  readonly id: FormationId;
  readonly side: SideId;
  readonly definition: FormationDef;
  readonly site: SiteId;
  readonly distances: ReadonlyMap<SiteId, number>;
};
type Act = "fight" | "attack" | "seize" | "arms" | "guard" | "home" | "fraternize" | "rally";

/** Who has no order in force may act by himself: the more, the higher the upsurge of his district and the lower his discipline. [IN-1..IN-6] */
export function initiativeStep(resolution: Resolution): void {
  const { scenario, state, constants } = resolution;
  for (const id of scenario.formationIds) {
    const formation = formationOf(resolution, id);
    const definition = scenario.formations[id];
    const side = sideObeyed(formation);
    if (
      !definition ||
      side === null ||
      formation.status !== "present" ||
      formation.doing !== null ||
      definition.bound ||
      definition.kind === "ship"
    )
      continue;
    const upsurge = state.upsurge[scenario.sites[formation.site]?.district ?? ""]?.[side] ?? 0;
    const needed = (constants.initiative * (upsurge / 100) * (1 - definition.discipline / 100) * constants.subRoundHours) / 6;
    const rolled = roll(state.seed, subLabel(resolution, "initiative", id));
    if (rolled >= needed) continue;
    const distances = reach(scenario, state, side, definition.kind, formation.site);
    const act = { id, side, definition, site: formation.site, distances };
    const chosen = rollAmong(state.seed, subLabel(resolution, "initiative", id, "what"), weightsOf(resolution, act));
    if (chosen !== null) carryOut(resolution, act, chosen, { rolled, needed, upsurge, discipline: definition.discipline });
  }
}

/** What those who act by themselves do, by weights. Model. [IN-2] */
function weightsOf(resolution: Resolution, actor: Actor): readonly (readonly [Act, number])[] {
  const isOpen = resolution.state.hostilities !== null && !isTruce(resolution);
  const { constants } = resolution;
  const boldness = isOpen ? constants.actAttack : constants.actAttackBefore;
  const formation = formationOf(resolution, actor.id);
  const isShaken = formation.shakenUntil > resolution.subStart;
  const weak = weakSite(resolution, actor);
  const isSeatInDanger = seatInDangerNear(resolution, actor) !== null;
  return [
    ["rally", isSeatInDanger ? constants.actRally : 0],
    ["fight", isOpen && !isShaken && nearestFight(resolution, actor) !== null ? constants.actFight : 0],
    ["attack", isShaken || isTruce(resolution) || guardedNeighbour(resolution, actor) === null ? 0 : boldness],
    ["seize", weak === null || isTruce(resolution) ? 0 : constants.actSeize],
    ["arms", formation.armed < constants.actArmsBelow && nearestArms(resolution, actor) !== null ? constants.actArms : 0],
    ["guard", constants.actGuard],
    ["home", constants.actHome * (1 - formation.morale / 100)],
    ["fraternize", waitingNear(resolution, actor) === null ? 0 : constants.actFraternize],
  ];
}

type Why = { readonly rolled: number; readonly needed: number; readonly upsurge: number; readonly discipline: number };

function carryOut(resolution: Resolution, actor: Actor, act: Act, why: Why): void {
  switch (act) {
    case "guard":
      return;
    case "rally":
      return goTo(resolution, actor, why, { act, kind: "march", site: seatInDangerNear(resolution, actor) });
    case "fight":
      return goTo(resolution, actor, why, { act, kind: "assault", site: nearestFight(resolution, actor) });
    case "attack":
      return attackGuarded(resolution, actor, why);
    case "seize":
      return goTo(resolution, actor, why, { act, kind: "seize", site: weakSite(resolution, actor) });
    case "arms":
      return goTo(resolution, actor, why, { act, kind: "arm", site: null });
    case "home":
      return goHome(resolution, actor, why);
    case "fraternize":
      return fraternize(resolution, actor, why);
  }
}

/** Sets out without orders, and is out of reach of them until it reports. [IN-3] */
function goTo(
  resolution: Resolution,
  actor: Actor,
  why: Why,
  what: { readonly act: Act; readonly kind: FormationOrderKind; readonly site: SiteId | null },
): void {
  if (what.site === null && what.kind !== "arm") return;
  const order: FormationOrder = { kind: what.kind, formation: actor.id, site: what.site, operation: null, raise: null };
  const until = resolution.hour + resolution.constants.outOfReachHours;
  emit(resolution, {
    kind: what.act === "rally" ? "ralliedToSeat" : "actedByInitiative",
    rule: what.act === "rally" ? "IN-4" : "IN-3",
    side: actor.side,
    formation: actor.id,
    site: what.site ?? actor.site,
    params: { act: what.act, from: actor.site },
    inputs: { upsurge: why.upsurge, discipline: why.discipline },
    draw: { label: subLabel(resolution, "initiative", actor.id), rolled: why.rolled, needed: why.needed },
    changes: [
      ...formationChanges(resolution, actor.id, {
        doing: { order, dispatch: null, sinceHour: resolution.hour, lapsesHour: until },
        outOfReachUntil: until,
        dugIn: false,
      }),
      ...tallyChanges(resolution, actor.side, { actsByInitiative: 1 }),
    ],
    known: knownOf(resolution, { side: actor.side, formation: actor.id, site: actor.site, isPublic: false }),
  });
}

/** Before hostilities an act against a guarded place may open them. [IN-5] */
function attackGuarded(resolution: Resolution, actor: Actor, why: Why): void {
  const site = guardedNeighbour(resolution, actor);
  if (site === null) return;
  if (resolution.state.hostilities === null) {
    const needed = resolution.constants.provokeChance;
    const rolled = roll(resolution.state.seed, subLabel(resolution, "provoke", actor.id));
    if (rolled >= needed) return goTo(resolution, actor, why, { act: "attack", kind: "showOfForce", site });
    emit(resolution, {
      kind: "provoked",
      rule: "IN-5",
      side: actor.side,
      formation: actor.id,
      site,
      draw: { label: subLabel(resolution, "provoke", actor.id), rolled, needed },
      known: knownOf(resolution, { side: actor.side, formation: actor.id, site, isPublic: true }),
    });
    openHostilities(resolution, actor.side, site, actor.id);
  }
  goTo(resolution, actor, why, { act: "attack", kind: "assault", site });
}

function goHome(resolution: Resolution, actor: Actor, why: Why): void {
  const formation = formationOf(resolution, actor.id);
  const left = Math.round(formation.men * resolution.constants.homeShare);
  emit(resolution, {
    kind: "wentHome",
    rule: "IN-6",
    side: actor.side,
    formation: actor.id,
    site: actor.site,
    params: { men: left },
    inputs: { morale: Math.round(formation.morale), discipline: why.discipline },
    draw: { label: subLabel(resolution, "initiative", actor.id), rolled: why.rolled, needed: why.needed },
    changes: [
      ...formationChanges(resolution, actor.id, { men: formation.men - left }),
      ...tallyChanges(resolution, actor.side, { actsByInitiative: 1 }),
    ],
    known: knownOf(resolution, { side: actor.side, formation: actor.id, site: actor.site, isPublic: false }),
  });
}

/** Talking across the line draws a waiting unit a little this way. [IN-6] */
function fraternize(resolution: Resolution, actor: Actor, why: Why): void {
  const other = waitingNear(resolution, actor);
  if (other === null) return;
  const kind = resolution.scenario.formations[other]?.kind ?? "regiment";
  const allegiance = clamp(
    formationOf(resolution, other).allegiance + resolution.constants.fraternizePull * signOf(actor.side) * SUSCEPTIBILITY[kind],
    -100,
    100,
  );
  emit(resolution, {
    kind: "fraternized",
    rule: "IN-6",
    side: actor.side,
    formation: actor.id,
    site: actor.site,
    params: { with: other },
    inputs: { upsurge: why.upsurge },
    draw: { label: subLabel(resolution, "initiative", actor.id), rolled: why.rolled, needed: why.needed },
    changes: [...formationChanges(resolution, other, { allegiance }), ...tallyChanges(resolution, actor.side, { actsByInitiative: 1 })],
    known: knownOf(resolution, { side: actor.side, formation: actor.id, site: actor.site, isPublic: false }),
  });
}

function nearest(actor: Actor, sites: readonly SiteId[], within: number): SiteId | null {
  let best: SiteId | null = null;
  for (const site of sites) {
    const distance = actor.distances.get(site);
    if (distance === undefined || distance > within) continue;
    if (best === null || distance < (actor.distances.get(best) ?? 99)) best = site;
  }
  return best;
}

function nearestFight(resolution: Resolution, actor: Actor): SiteId | null {
  const fights = resolution.scenario.siteIds.filter((id) => {
    const site = siteOf(resolution, id);
    return (
      site.holder === opponentOf(actor.side) &&
      site.foughtHour !== null &&
      site.foughtHour > resolution.hour - resolution.constants.fightNewsHours
    );
  });
  return nearest(actor, fights, resolution.constants.fightNewsHops);
}

function guardedNeighbour(resolution: Resolution, actor: Actor): SiteId | null {
  const near = stepsFrom(resolution.scenario, resolution.state, actor.definition.kind, actor.site);
  return (
    near.find((id) => siteOf(resolution, id).holder === opponentOf(actor.side) && isGuarded(resolution.scenario, resolution.state, id)) ??
    null
  );
}

/** A neighbouring place that is worth having and that nobody guards. */
function weakSite(resolution: Resolution, actor: Actor): SiteId | null {
  const near = stepsFrom(resolution.scenario, resolution.state, actor.definition.kind, actor.site);
  return (
    near.find(
      (id) =>
        siteOf(resolution, id).holder !== actor.side &&
        !isGuarded(resolution.scenario, resolution.state, id) &&
        resolution.scenario.sites[id]?.kind !== "water",
    ) ?? null
  );
}

function nearestArms(resolution: Resolution, actor: Actor): SiteId | null {
  const { scenario, state } = resolution;
  return nearest(
    actor,
    (["arsenal", "depot", "gun-park"] as const).flatMap((kind) => heldOfKind(scenario, state, actor.side, kind)),
    resolution.constants.fightNewsHops,
  );
}

function waitingNear(resolution: Resolution, actor: Actor): FormationId | null {
  const near = [actor.site, ...stepsFrom(resolution.scenario, resolution.state, actor.definition.kind, actor.site)];
  const waiting = resolution.scenario.formationIds.find((id) => {
    const formation = formationOf(resolution, id);
    return formation.status === "present" && near.includes(formation.site) && sideObeyed(formation) === null;
  });
  return waiting ?? null;
}

/** The own staff, if it is near and fought for, or in war half ringed. [IN-4] */
function seatInDangerNear(resolution: Resolution, actor: Actor): SiteId | null {
  const seat = resolution.state.sides[actor.side].staffSite;
  const distance = actor.distances.get(seat);
  const state = siteOf(resolution, seat);
  if (
    distance === undefined ||
    distance === 0 ||
    distance > resolution.constants.rallyHops ||
    !isOpenTo(resolution.state, actor.side, seat)
  )
    return null;
  const isFoughtFor = state.foughtHour !== null && state.foughtHour > resolution.hour - resolution.constants.fightNewsHours;
  const isClosedIn = resolution.state.hostilities !== null && isNearlyRinged(resolution.scenario, resolution.state, actor.side, seat);
  return isFoughtFor || isClosedIn ? seat : null;
}
