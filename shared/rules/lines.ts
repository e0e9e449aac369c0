import type { SideId, SiteId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import type { FormationState, LineKind, MatchState } from "../model/state.ts";
import type { Belief } from "./belief.ts";
import type { Constants } from "./constants.ts";
import { heldOfKind } from "./geography.ts";
import { keeper } from "./kept.ts";

/**
 * How a dispatch of this side travels from its staff to each site: by telephone if the exchange is not the enemy's and the site is not his and its
 * line is whole; by a wire of one's own as long as no enemy stands across it [DU-16]; else by courier, on the best ground there is a way over. [DI-2]
 */
export function linesFrom(scenario: Scenario, state: MatchState, side: SideId): Readonly<Record<SiteId, LineKind>> {
  const enemy: SideId = side === "mrc" ? "government" : "mrc";
  const staff = state.sides[side].staffSite;
  const byOwnGround = spread(scenario, staff, (site) => state.sites[site]?.holder === side);
  const byOpenGround = spread(scenario, staff, (site) => state.sites[site]?.holder !== enemy);
  const isExchangeLost = heldOfKind(scenario, state, enemy, "telephone").length > 0;
  const lines: Record<SiteId, LineKind> = {};
  for (const id of scenario.siteIds) {
    const site = state.sites[id];
    const hasOwnWire = site?.ownWire?.[side] === true && byOpenGround.has(id);
    const isConnected = site?.holder !== enemy && (hasOwnWire || (!isExchangeLost && site?.lineCut[side] === false));
    if (id === staff || isConnected) lines[id] = "telephone";
    else if (byOwnGround.has(id)) lines[id] = "ownGround";
    else if (byOpenGround.has(id)) lines[id] = "contested";
    else lines[id] = "enemyGround";
  }
  return lines;
}

const linesKept = keeper<Readonly<Record<SiteId, LineKind>>>();

/** The same as the side itself believes. */
export function linesBelieved(scenario: Scenario, belief: Belief, side: SideId): Readonly<Record<SiteId, LineKind>> {
  return linesKept(belief.sites, [side, belief.sides[side].staffSite], () => linesFrom(scenario, belief, side));
}

/** Sites reached from `from`, itself included, over sites that pass. */
function spread(scenario: Scenario, from: SiteId, passes: (site: SiteId) => boolean): ReadonlySet<SiteId> {
  const reached = new Set<SiteId>([from]);
  // Grows while it is walked.
  for (const at of reached) {
    const site = scenario.sites[at];
    for (const next of site?.neighbours ?? []) if (passes(next)) reached.add(next);
    for (const next of site?.waterNeighbours ?? []) if (passes(next)) reached.add(next);
  }
  return reached;
}

/** The line to one formation: by telephone where it works; where a runner keeps the way open, a courier goes as over own ground. [DU-15] */
export function lineAt(
  lines: Readonly<Record<SiteId, LineKind>>,
  { site, courierUntil = 0 }: Pick<FormationState, "site" | "courierUntil">,
  hour: number,
): LineKind {
  const line = lines[site] ?? "enemyGround";
  return line !== "telephone" && courierUntil > hour ? "ownGround" : line;
}

function factorOf(line: LineKind, constants: Constants): number {
  switch (line) {
    case "telephone":
      return constants.lineTelephone;
    case "ownGround":
      return constants.lineOwnGround;
    case "contested":
      return constants.lineContested;
    case "enemyGround":
      return constants.lineEnemyGround;
  }
}

/** Chance, 0 to 1, that a dispatch sent over this line arrives within the first sub-round. [DI-1] */
export function chanceOnTime(liaison: number, line: LineKind, constants: Constants): number {
  const chance = constants.dispatchBase + ((constants.dispatchSpan * liaison) / 100) * factorOf(line, constants);
  return chance > 1 ? 1 : chance;
}
