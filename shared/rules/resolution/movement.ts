import type { FormationId, SideId, SiteId } from "../../model/ids.ts";
import type { FormationDef } from "../../model/scenario.ts";
import type { Doing, FormationState } from "../../model/state.ts";
import { sideObeyed } from "../allegiance.ts";
import { clamp, emit, formationChanges, formationOf, siteChanges, siteOf } from "../draft.ts";
import { heldOfKind, nextStep, reach } from "../geography.ts";
import { ARMS_ARE_KEPT_AT } from "../orders/arm.ts";
import { isGuarded } from "../strength.ts";
import { finished } from "./dispatches.ts";
import { takeSite } from "./holding.ts";
import { knownOf, noteAct, type Resolution } from "./resolution.ts";

type Mover = {
  readonly id: FormationId;
  readonly side: SideId;
  readonly formation: FormationState;
  readonly definition: FormationDef;
  readonly doing: Doing;
};

/** Everybody who is on the way takes one step a sub-round, and those who have arrived do what they came for, fighting apart. [MV-1..MV-6] */
export function moveAll(resolution: Resolution): void {
  for (const id of resolution.scenario.formationIds) {
    const formation = formationOf(resolution, id);
    const definition = resolution.scenario.formations[id];
    const side = sideObeyed(formation);
    if (formation.status !== "present" || formation.doing === null || side === null || !definition) continue;
    act(resolution, { id, side, formation, definition, doing: formation.doing });
  }
}

function act(resolution: Resolution, mover: Mover): void {
  const { order } = mover.doing;
  switch (order.kind) {
    case "march":
    case "withdraw":
      return march(resolution, mover, order.site);
    case "seize":
    case "showOfForce":
    case "assault":
    case "blockade":
      return approach(resolution, mover, order.site);
    case "arm":
      return fetchArms(resolution, mover);
    case "bridge":
      return workBridge(resolution, mover, order.site, order.raise === true);
    case "digIn":
      return digIn(resolution, mover);
    case "hold":
    case "shell":
      return;
  }
}

/** One step towards a site; true if it moved. A formation whose way is closed stops and reports. */
function step(resolution: Resolution, { id, side, formation, definition }: Mover, to: SiteId): boolean {
  const next = nextStep(resolution.scenario, resolution.state, { side, kind: definition.kind, from: formation.site }, to);
  if (next === null) return false;
  emit(resolution, {
    kind: "formationMoved",
    rule: "MV-2",
    side,
    formation: id,
    site: next,
    params: { from: formation.site, towards: to },
    changes: formationChanges(resolution, id, { site: next, dugIn: false }),
    known: knownOf(resolution, { side, formation: id, site: next, isPublic: false }),
  });
  return true;
}

function march(resolution: Resolution, mover: Mover, to: SiteId | null): void {
  if (to === null) return;
  if (mover.formation.site !== to && !step(resolution, mover, to)) return holdUp(resolution, mover, to);
  if (formationOf(resolution, mover.id).site === to) arriveAt(resolution, mover, to);
}

function arriveAt(resolution: Resolution, mover: Mover, to: SiteId): void {
  const { id, side } = mover;
  emit(resolution, {
    kind: "orderObeyed",
    rule: "MV-2",
    side,
    formation: id,
    site: to,
    params: { order: mover.doing.order.kind, dispatch: mover.doing.dispatch },
    changes: finished(resolution, id),
    known: knownOf(resolution, { side, formation: id, site: to, isPublic: false }),
  });
  if (siteOf(resolution, to).holder === null && mover.definition.kind !== "ship" && resolution.scenario.sites[to]?.kind !== "water")
    takeSite(resolution, { site: to, side, by: id, how: "march" });
}

function holdUp(resolution: Resolution, { id, side, formation, doing }: Mover, to: SiteId): void {
  emit(resolution, {
    kind: "formationHeldUp",
    rule: "MV-3",
    side,
    formation: id,
    site: formation.site,
    params: { towards: to, why: "noWay", order: doing.order.kind },
    changes: finished(resolution, id, {}, "lapsed"),
    known: knownOf(resolution, { side, formation: id, site: formation.site, isPublic: false }),
  });
}

/** Walks to the doorstep of the target. Unheld or unguarded, it is entered and taken; the rest is for the stand-off and the fight. */
function approach(resolution: Resolution, mover: Mover, target: SiteId | null): void {
  const { scenario, state } = resolution;
  if (target === null) return;
  const holder = siteOf(resolution, target).holder;
  if (holder === mover.side || mover.definition.kind === "ship") return;
  if (isAtDoorstep(resolution, mover.id, target)) {
    if (mover.doing.order.kind !== "blockade" && !isGuarded(scenario, state, target) && mayActNow(resolution, mover.doing))
      enter(resolution, mover, target);
    return;
  }
  if (!step(resolution, mover, target)) holdUp(resolution, mover, target);
}

function enter(resolution: Resolution, mover: Mover, target: SiteId): void {
  if (siteOf(resolution, target).bridgeRaised && mover.formation.site !== target) return holdUp(resolution, mover, target);
  noteAct(resolution, mover.id, mover.side, target);
  takeSite(resolution, { site: target, side: mover.side, by: mover.id, how: "march" });
  emit(resolution, {
    kind: "formationMoved",
    rule: "MV-4",
    side: mover.side,
    formation: mover.id,
    site: target,
    params: { from: mover.formation.site, towards: target },
    changes: finished(resolution, mover.id, { site: target, dugIn: false }),
    known: knownOf(resolution, { side: mover.side, formation: mover.id, site: target, isPublic: false }),
  });
}

/** Stands at the site or next to it, so that it can act against it. */
export function isAtDoorstep(resolution: Resolution, id: FormationId, target: SiteId): boolean {
  const from = formationOf(resolution, id).site;
  return from === target || (resolution.scenario.sites[target]?.neighbours.includes(from) ?? false);
}

/** An order that belongs to an operation waits for the operation's turn, for its condition, and for the others of it, until the last sub-round. [OP-2] */
export function mayActNow(resolution: Resolution, doing: Doing): boolean {
  const { state } = resolution;
  const plan = state.operations.find((each) => each.id === doing.order.operation);
  if (plan === undefined) return true;
  if (plan.turn > state.turn) return false;
  if (plan.onceHeld !== null && siteOf(resolution, plan.onceHeld).holder !== plan.side) return false;
  if (plan.turn < state.turn || resolution.subRound === resolution.subRounds - 1) return true;
  return membersOf(resolution, plan.id).every((id) => isAtDoorstep(resolution, id, plan.site));
}

export function membersOf(resolution: Resolution, operation: string): readonly FormationId[] {
  return resolution.scenario.formationIds.filter((id) => {
    const formation = formationOf(resolution, id);
    return formation.status === "present" && formation.doing?.order.operation === operation;
  });
}

/** Fetch arms: walk to the nearest own arsenal or depot, and leave it better armed. [MV-5] */
function fetchArms(resolution: Resolution, mover: Mover): void {
  const { scenario, state } = resolution;
  const { id, side, formation, definition } = mover;
  const distances = reach(scenario, state, side, definition.kind, formation.site);
  const sources = ARMS_ARE_KEPT_AT.flatMap((kind) => heldOfKind(scenario, state, side, kind)).filter((site) => distances.has(site));
  sources.sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0) || scenario.siteIds.indexOf(a) - scenario.siteIds.indexOf(b));
  const nearest = sources[0];
  if (nearest === undefined) return holdUp(resolution, mover, formation.site);
  if (formation.site !== nearest && !step(resolution, mover, nearest)) return holdUp(resolution, mover, nearest);
  if (formationOf(resolution, id).site !== nearest) return;
  const supply = state.sides[side].organization.supply;
  emit(resolution, {
    kind: "armsIssued",
    rule: "MV-5",
    side,
    formation: id,
    site: nearest,
    params: { before: formation.armed },
    inputs: { supply },
    changes: finished(resolution, id, {
      armed: clamp(formation.armed + resolution.constants.armsIssued + (resolution.constants.armsIssuedSupply * supply) / 100, 0, 1),
    }),
    known: knownOf(resolution, { side, formation: id, site: nearest, isPublic: false }),
  });
}

function workBridge(resolution: Resolution, mover: Mover, bridge: SiteId | null, raise: boolean): void {
  if (bridge === null) return;
  const { id, side } = mover;
  const site = siteOf(resolution, bridge);
  if (!isAtDoorstep(resolution, id, bridge)) {
    if (!step(resolution, mover, bridge)) holdUp(resolution, mover, bridge);
    return;
  }
  if (site.holder !== null && site.holder !== side) return holdUp(resolution, mover, bridge);
  emit(resolution, {
    kind: raise ? "bridgeRaised" : "bridgeLowered",
    rule: "MV-6",
    side,
    formation: id,
    site: bridge,
    changes: [...siteChanges(resolution, bridge, { bridgeRaised: raise }), ...finished(resolution, id)],
    known: knownOf(resolution, { side, formation: id, site: bridge, isPublic: true }),
  });
}

function digIn(resolution: Resolution, { id, side, formation }: Mover): void {
  if (formation.dugIn) return;
  emit(resolution, {
    kind: "dugIn",
    rule: "FT-6",
    side,
    formation: id,
    site: formation.site,
    changes: formationChanges(resolution, id, { dugIn: true }),
    known: knownOf(resolution, { side, formation: id, site: formation.site, isPublic: false }),
  });
}
