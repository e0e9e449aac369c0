import type { SiteId } from "../../shared/model/ids.ts";
import type { PublicScenario } from "../../shared/model/view.ts";

/** The places one comes through from one to another, both ends included, by the fewest routes; straight where no route is known. */
export function wayBetween(scenario: PublicScenario, from: SiteId, to: SiteId): readonly SiteId[] {
  const cameFrom = new Map<SiteId, SiteId | null>([[from, null]]);
  const reached: SiteId[] = [from];
  for (const here of reached) {
    if (here === to) return backFrom(to, cameFrom);
    const site = scenario.sites.find((each) => each.id === here);
    for (const next of [...(site?.neighbours ?? []), ...(site?.waterNeighbours ?? [])]) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, here);
      reached.push(next);
    }
  }
  return [from, to];
}

function backFrom(to: SiteId, cameFrom: ReadonlyMap<SiteId, SiteId | null>): readonly SiteId[] {
  const way: SiteId[] = [];
  for (let at: SiteId | null = to; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
  return way;
}
