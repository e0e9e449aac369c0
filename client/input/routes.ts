import type { SiteId } from "../../shared/model/ids.ts";
import type { PublicScenario } from "../../shared/model/view.ts";
import type { Direction } from "./intent.ts";

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = { up: [0, 1], down: [0, -1], left: [-1, 0], right: [1, 0] };

/**
 * The neighbouring place that lies best in a direction of the plan (north is up): the smaller the turn, the better, and of two alike the
 * nearer. If no route leads that way at all, the place itself: an arrow key never jumps.
 */
export function stepTowards(scenario: PublicScenario, from: SiteId, direction: Direction): SiteId {
  const here = scenario.sites.find((site) => site.id === from);
  if (!here) return from;
  const [east, north] = VECTORS[direction];
  let best = { site: from, score: 0 };
  for (const neighbour of [...here.neighbours, ...here.waterNeighbours]) {
    const there = scenario.sites.find((site) => site.id === neighbour);
    if (!there) continue;
    const [x, y] = [there.x - here.x, there.y - here.y];
    const distance = Math.hypot(x, y);
    const straightness = distance === 0 ? 0 : (x * east + y * north) / distance;
    const score = straightness <= 0.25 ? 0 : straightness / (1 + distance / 20000);
    if (score > best.score) best = { site: neighbour, score };
  }
  return best.site;
}
