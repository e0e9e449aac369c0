import type { SitePicture } from "../../present/board-picture.ts";
import { BADGE_BOX } from "../objects/hours-badge.ts";
import { ROUNDEL_UNITS } from "../objects/roundel.ts";
import type { Box, Point } from "../plan/geometry.ts";
import { boxesMeet, boxHolds } from "../plan/geometry.ts";
import { extentOf } from "./arrange-counters.ts";
import type { Arrangement, PlacedPile } from "./arrangement.ts";
import { boxAt } from "./declutter.ts";
import type { Sizes } from "./sizes.ts";

/** What roundels, counters and badges take up on the screen, their rings and signs included. */
export function markBoxes({ sites, piles, fan, wires, sizes }: Arrangement, origin: Point): readonly Box[] {
  const boxes = [
    ...sites.map(({ site, at, size }) => around(at, reachOf(site, size))),
    ...sites.flatMap(({ site, at }) => (site.hours ? [badgeOver(at, sizes.roundel / ROUNDEL_UNITS)] : [])),
    ...piles.filter((pile) => pile.id !== fan?.pile).flatMap((pile) => pileBoxes(pile, sizes)),
    ...wires.flatMap(({ cut }) => (cut ? [cut.badge] : [])),
    ...(fan ? [fan.plate] : []),
  ];
  return boxes.map((box) => moved(box, origin));
}

/** A counter's face, and its flag as a box of its own: beside the pole there is room. */
export function pileBoxes({ members, at }: Pick<PlacedPile, "members" | "at">, sizes: Sizes): readonly Box[] {
  const [top, ...below] = members;
  const whole = boxAt({ extent: extentOf({ members }, sizes) }, at);
  if (!top?.flag) return [whole];
  const face = boxAt({ extent: extentOf({ members: [{ ...top, flag: null }, ...below] }, sizes) }, at);
  return [face, [at[0], whole[1], whole[2], face[1]]];
}

/** From a roundel's middle to the edge of its widest ring, in pixels. */
export function reachOf({ target, selected, inReach }: SitePicture, size: number): number {
  const rings = inReach ? 7 : 1;
  return size / 2 + (target || selected ? 8 : rings);
}

function badgeOver(at: Point, unit: number): Box {
  const [left, top, right, bottom] = BADGE_BOX;
  return moved([left * unit, top * unit, right * unit, bottom * unit], at);
}

/** The sheet, and what lies over it. */
export type Sheet = { readonly inner: Box; readonly covers: readonly Box[] };

/** A mark shows where it lies whole on the sheet and would not peep out from under anything. */
export const isInSight = (box: Box, { inner, covers }: Sheet): boolean =>
  boxHolds(inner, box) && !covers.some((cover) => boxesMeet(cover, box));

export const moved = ([left, top, right, bottom]: Box, [x, y]: Point): Box => [left + x, top + y, right + x, bottom + y];

export const around = ([x, y]: Point, reach: number): Box => [x - reach, y - reach, x + reach, y + reach];
