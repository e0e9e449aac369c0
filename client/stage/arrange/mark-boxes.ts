import type { Box, Point } from "../plan/geometry.ts";
import { extentOf } from "./arrange-counters.ts";
import type { Arrangement } from "./arrangement.ts";
import { boxAt } from "./declutter.ts";

/** What roundels and counters take up on the screen, their rings and signs included. */
export function markBoxes({ sites, piles, fan, sizes }: Arrangement, origin: Point): readonly Box[] {
  const shift = ([x, y]: Point): Point => [origin[0] + x, origin[1] + y];
  return [
    ...sites.map(({ site, at, size }) => around(shift(at), size / 2 + (site.target || site.selected ? 8 : 1))),
    ...piles.filter((pile) => pile.id !== fan?.pile).map((pile) => boxAt({ ...pile, extent: extentOf(pile, sizes) }, shift(pile.at))),
    ...(fan ? [moved(fan.plate, origin)] : []),
  ];
}

const moved = ([left, top, right, bottom]: Box, [x, y]: Point): Box => [left + x, top + y, right + x, bottom + y];

export const around = ([x, y]: Point, reach: number): Box => [x - reach, y - reach, x + reach, y + reach];
