import type { CityPlan } from "./city-plan.ts";
import type { Course } from "./course.ts";
import { runsNear } from "./course.ts";
import type { Box, Point } from "./geometry.ts";
import { between, boxesMeet, crossing, distance } from "./geometry.ts";
import type { StreetClass } from "./map-data.ts";

/** A bridge no map needs to name: where it starts and ends on the banks, and what kind of street it carries. */
export type StreetBridge = { readonly from: Point; readonly to: Point; readonly of: StreetClass };

/** A street crosses a water no wider than this, in metres, on a bridge of its own. */
const NARROW = 62;

const found = new WeakMap<CityPlan, readonly StreetBridge[]>();

/** Where streets cross narrow waters: found once a city. */
export function streetBridges(plan: CityPlan): readonly StreetBridge[] {
  const known = found.get(plan);
  if (known) return known;
  const bridges: StreetBridge[] = [];
  for (const river of plan.rivers) {
    if (river.width > NARROW) continue;
    for (const street of plan.streets) {
      if (!boxesMeet(river.course.box, street.course.box)) continue;
      for (const [from, to] of decks(street.course, river.course, river.width)) bridges.push({ from, to, of: street.class });
    }
  }
  found.set(plan, bridges);
  return bridges;
}

/** Every crossing of two courses, as wide as the river. Only stretches of either that come near the other are looked at. */
function decks(street: Course, river: Course, width: number): readonly (readonly [Point, Point])[] {
  const banks = stretchesNear(river, street.box);
  return stretchesNear(street, river.box).flatMap(([a, b]) =>
    banks.flatMap(([c, d]) => {
      const share = crossing(a, b, c, d);
      if (share === null) return [];
      const half = width / 2 / (distance(a, b) || 1);
      return [[between(a, b, share - half), between(a, b, share + half)] as const];
    }),
  );
}

function stretchesNear(course: Course, box: Box): readonly (readonly [Point, Point])[] {
  return runsNear(course, box).flatMap(({ first, last }) =>
    course.points.slice(first + 1, last + 1).map((point, at) => [course.points[first + at] ?? point, point] as const),
  );
}
