import type { FormationId, SideId, SiteId } from "../../model/ids.ts";
import { opponentOf } from "../../model/ids.ts";
import { sideObeyed } from "../allegiance.ts";
import { formationOf, siteOf } from "../draft.ts";
import { defendersAt, forceOf, picketForce } from "../strength.ts";
import { type Attack, sumOf } from "./attack.ts";
import { isTruce } from "./calendar.ts";
import { exchangeFire, throwBack } from "./fire.ts";
import { isAtDoorstep, mayActNow } from "./movement.ts";
import { noteAct, type Resolution, sidesInTurn } from "./resolution.ts";
import { openHostilities, standOff, surrenderTo } from "./yielding.ts";

/** Every site that somebody acts against: stand-off before hostilities, fight after. [FT-1..FT-6] */
export function fightAll(resolution: Resolution): void {
  if (isTruce(resolution)) return;
  const sought = sitesSought(resolution);
  for (const site of resolution.scenario.siteIds) {
    if (!sought.has(site)) continue;
    for (const side of sidesInTurn(resolution)) {
      const attack = attackOn(resolution, site, side);
      if (attack !== null) carryThrough(resolution, attack);
    }
  }
}

/** Sites that somebody's order names. Fighting ends orders and brings no new ones, so nobody acts against another site before it is over. */
function sitesSought(resolution: Resolution): ReadonlySet<SiteId> {
  const sought = new Set<SiteId>();
  for (const id of resolution.scenario.formationIds) {
    const site = formationOf(resolution, id).doing?.order.site ?? null;
    if (site !== null) sought.add(site);
  }
  return sought;
}

function carryThrough(resolution: Resolution, attack: Attack): void {
  for (const id of attack.attackers) noteAct(resolution, id, attack.side, attack.site);
  if (!attack.isAssault) return standOff(resolution, attack);
  openHostilities(resolution, attack.side, attack.site, attack.attackers[0] ?? null);
  if (attack.ratio < resolution.constants.thrownBackRatio) return throwBack(resolution, attack);
  if (attack.ratio > resolution.constants.surrenderRatio && isDisheartened(resolution, attack)) return surrenderTo(resolution, attack);
  exchangeFire(resolution, attack);
}

/** Bloodless when overwhelming, coordinated and isolated: morale of all defenders below the line. A picket alone has none to speak of. [FT-4] */
function isDisheartened(resolution: Resolution, attack: Attack): boolean {
  return attack.defenders.every((id) => formationOf(resolution, id).morale < resolution.constants.surrenderMorale);
}

/** Gathers who acts against a site now; null if nobody of this side does, or it is not the enemy's. */
function attackOn(resolution: Resolution, site: SiteId, side: SideId): Attack | null {
  const { scenario, state, constants } = resolution;
  const enemy = opponentOf(side);
  if (siteOf(resolution, site).holder !== enemy) return null;
  const ready = scenario.formationIds.filter((id) => isReadyToAct(resolution, id, site, side));
  if (ready.length === 0) return null;
  const { entering, coordination } = enteringOf(resolution, ready);
  const defenders = defendersAt(scenario, state, enemy, site);
  const cover = (scenario.sites[site]?.cover ?? 1) * (defenders.some((id) => formationOf(resolution, id).dugIn) ? constants.digInCover : 1);
  const support = resolution.support[site];
  const force = coordination * sumOf(entering, (id) => forceOf(scenario, state, id, constants)) + (support?.[side] ?? 0);
  const defenceFire =
    sumOf(defenders, (id) => forceOf(scenario, state, id, constants)) + picketForce(state, site, constants) + (support?.[enemy] ?? 0);
  const defence = defenceFire * cover;
  return {
    site,
    side,
    attackers: entering,
    defenders,
    force,
    defence,
    defenceFire,
    cover,
    coordination,
    isAssault: entering.some((id) => formationOf(resolution, id).doing?.order.kind === "assault"),
    ratio: defence > 0 ? force / defence : 1000,
  };
}

function isReadyToAct(resolution: Resolution, id: FormationId, site: SiteId, side: SideId): boolean {
  const formation = formationOf(resolution, id);
  const { doing } = formation;
  if (formation.status !== "present" || doing === null || doing.order.site !== site || sideObeyed(formation) !== side) return false;
  if (doing.order.kind !== "assault" && doing.order.kind !== "seize" && doing.order.kind !== "showOfForce") return false;
  if (formation.shakenUntil > resolution.subStart || resolution.scenario.formations[id]?.kind === "ship") return false;
  return isAtDoorstep(resolution, id, site) && mayActNow(resolution, doing);
}

/** The largest operation enters as one; those who act apart enter one after another, one more each sub-round. [FT-5] */
function enteringOf(
  resolution: Resolution,
  ready: readonly FormationId[],
): { readonly entering: readonly FormationId[]; readonly coordination: number } {
  const { coordinationFloor } = resolution.constants;
  const groups = new Map<string, FormationId[]>();
  const apart: FormationId[] = [];
  for (const id of ready) {
    const plan = formationOf(resolution, id).doing?.order.operation ?? null;
    if (plan === null) apart.push(id);
    else groups.set(plan, [...(groups.get(plan) ?? []), id]);
  }
  let together: readonly FormationId[] = [];
  for (const group of groups.values()) if (group.length > together.length) together = group;
  const others = [...[...groups.values()].filter((group) => group !== together).flat(), ...apart];
  const entering = [...together, ...others.slice(0, resolution.subRound + 1)];
  const size = Math.max(1, together.length);
  return { entering, coordination: coordinationFloor + ((1 - coordinationFloor) * size) / entering.length };
}
