import type { SiteId } from "../../shared/model/ids.ts";
import type { PublicScenario } from "../../shared/model/view.ts";
import type { Direction } from "./intent.ts";

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = { up: [0, 1], right: [1, 0], down: [0, -1], left: [-1, 0] };

/** Cosine of how far off a direction a neighbour may lie: half a right angle and a little more, so that every route has its arrow. */
const ABOUT = 0.6;

/**
 * Where an arrow key leads from a place (north is up): along the route that lies straightest that way, and with `rank` 1 along the one after it,
 * where two lie much the same way. Without such a route it stays where it is: an arrow never jumps.
 */
export function stepTowards(scenario: PublicScenario, from: SiteId, direction: Direction, rank = 0): SiteId {
  return neighboursTowards(scenario, from, direction)[rank] ?? from;
}

function neighboursTowards(scenario: PublicScenario, from: SiteId, direction: Direction): readonly SiteId[] {
  const here = scenario.sites.find((site) => site.id === from);
  if (!here) return [];
  const [east, north] = VECTORS[direction];
  const ways = [...here.neighbours, ...here.waterNeighbours].flatMap((id) => {
    const there = scenario.sites.find((site) => site.id === id);
    if (!there) return [];
    const [x, y] = [there.x - here.x, there.y - here.y];
    return [{ id, straight: (x * east + y * north) / (Math.hypot(x, y) || 1) }];
  });
  return ways
    .filter((way) => way.straight > ABOUT)
    .sort((a, b) => b.straight - a.straight || a.id.localeCompare(b.id))
    .map((way) => way.id);
}
