import type { SideId, SiteId } from "../model/ids.ts";
import type { FormationDef, Scenario, SiteKind } from "../model/scenario.ts";
import type { MatchState } from "../model/state.ts";
import { keeper } from "./kept.ts";

/** Sites a formation may step to from here, by its kind: ships by water, everybody else by land. Raised bridges let nobody on. [MV-1] */
export function stepsFrom(scenario: Scenario, state: MatchState, kind: FormationDef["kind"], from: SiteId): readonly SiteId[] {
  const site = scenario.sites[from];
  if (!site) return [];
  if (kind === "ship") return site.waterNeighbours;
  return site.neighbours.filter((next) => state.sites[next]?.bridgeRaised !== true);
}

/** May a formation of this side pass here without a fight: held by its side or by nobody. */
export function isOpenTo(state: MatchState, side: SideId, site: SiteId): boolean {
  const holder = state.sites[site]?.holder ?? null;
  return holder === null || holder === side;
}

/**
 * How many routes away each site is for a formation of this side that starts at `from`, over sites open to it. An enemy site is listed with the
 * distance to its doorstep (its nearest open neighbour), because that is where one acts against it; 0 if the formation stands there or next to it.
 */
export function reach(
  scenario: Scenario,
  state: MatchState,
  side: SideId,
  kind: FormationDef["kind"],
  from: SiteId,
): ReadonlyMap<SiteId, number> {
  const hops = new Map<SiteId, number>([[from, 0]]);
  const edge: SiteId[] = [from];
  // Grows while it is walked: sites in the order of their distance.
  for (const at of edge) {
    const far = hops.get(at) ?? 0;
    const site = scenario.sites[at];
    for (const step of (kind === "ship" ? site?.waterNeighbours : site?.neighbours) ?? []) {
      if (hops.has(step) || (kind !== "ship" && state.sites[step]?.bridgeRaised === true)) continue;
      const isOpen = isOpenTo(state, side, step);
      hops.set(step, isOpen ? far + 1 : far);
      if (isOpen) edge.push(step);
    }
  }
  return hops;
}

/**
 * The next step from `from` towards `to` over open sites: the neighbour nearest to it, ties by the order of the data. For an enemy site: towards its
 * doorstep, null once there. Null too if there is no way.
 */
export function nextStep(
  scenario: Scenario,
  state: MatchState,
  mover: { readonly side: SideId; readonly kind: FormationDef["kind"]; readonly from: SiteId },
  to: SiteId,
): SiteId | null {
  const { side, kind, from } = mover;
  if (from === to) return null;
  const isTargetOpen = isOpenTo(state, side, to);
  const distance: Record<SiteId, number> = { [to]: 0 };
  let edge: SiteId[] = [to];
  for (let hops = 1; edge.length > 0; hops++) {
    const next: SiteId[] = [];
    for (const at of edge) {
      for (const step of stepsBack(scenario, state, kind, at)) {
        if (distance[step] !== undefined) continue;
        if (step !== from && !isOpenTo(state, side, step)) continue;
        distance[step] = hops;
        next.push(step);
      }
    }
    if (distance[from] !== undefined) break;
    edge = next;
  }
  const here = distance[from];
  if (here === undefined || (here === 1 && !isTargetOpen)) return null;
  return (
    stepsFrom(scenario, state, kind, from).find((step) => distance[step] === here - 1 && (step === to || isOpenTo(state, side, step))) ??
    null
  );
}

function stepsBack(scenario: Scenario, state: MatchState, kind: FormationDef["kind"], to: SiteId): readonly SiteId[] {
  const site = scenario.sites[to];
  if (!site || (kind !== "ship" && state.sites[to]?.bridgeRaised === true)) return [];
  return kind === "ship" ? site.waterNeighbours : site.neighbours;
}

/** Within reach of guns that stand at `from`. [FT-7] */
export function isInRange(scenario: Scenario, from: SiteId, to: SiteId, rangeMetres: number): boolean {
  const a = scenario.sites[from];
  const b = scenario.sites[to];
  if (!a || !b) return false;
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return dx * dx + dy * dy <= rangeMetres * rangeMetres;
}

const kindsKept = keeper<Map<SiteKind, readonly SiteId[]>>();

/** Sites of one kind, in the order of the data. */
function sitesOfKind(scenario: Scenario, kind: SiteKind): readonly SiteId[] {
  const kinds = kindsKept(scenario, [], () => new Map());
  const sites = kinds.get(kind) ?? scenario.siteIds.filter((id) => scenario.sites[id]?.kind === kind);
  kinds.set(kind, sites);
  return sites;
}

/** Those of them that a side holds. */
export function heldOfKind(scenario: Scenario, state: MatchState, side: SideId, kind: SiteKind): readonly SiteId[] {
  return sitesOfKind(scenario, kind).filter((id) => state.sites[id]?.holder === side);
}

/** Share of the board's weight each side holds, 0 to 1. [EN-1] */
export function sharesHeld(scenario: Scenario, holders: (site: SiteId) => SideId | null): Readonly<Record<SideId, number>> {
  let total = 0;
  const held = { mrc: 0, government: 0 };
  for (const id of scenario.siteIds) {
    const weight = scenario.sites[id]?.weight ?? 0;
    total += weight;
    const holder = holders(id);
    if (holder !== null) held[holder] += weight;
  }
  return { mrc: held.mrc / total, government: held.government / total };
}

/** No neighbouring site by land is held by its side: nobody can come to it or leave without a fight. */
export function isEncircled(scenario: Scenario, state: MatchState, side: SideId, site: SiteId): boolean {
  const neighbours = scenario.sites[site]?.neighbours ?? [];
  return (
    neighbours.length > 0 &&
    neighbours.every((id) => {
      const holder = state.sites[id]?.holder ?? null;
      return holder !== null && holder !== side;
    })
  );
}

/** Half of the ways to a site of its side, or more, are the enemy's. */
export function isNearlyRinged(scenario: Scenario, state: MatchState, side: SideId, site: SiteId): boolean {
  const neighbours = scenario.sites[site]?.neighbours ?? [];
  const lost = neighbours.filter((id) => !isOpenTo(state, side, id));
  return neighbours.length > 0 && state.sites[site]?.holder === side && 2 * lost.length >= neighbours.length;
}
