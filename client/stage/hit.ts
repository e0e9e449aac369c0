import type { BoardPlace } from "../present/board-picture.ts";
import type { Arrangement } from "./arrange/arrangement.ts";
import type { EdgeTab } from "./arrange/edge-tabs.ts";
import type { Box, Point } from "./plan/geometry.ts";
import { distance } from "./plan/geometry.ts";

/**
 * What a tap at a point of the screen means: a tab at the edge, a counter laid out in a row, else the mark whose middle is nearest, if one is
 * near enough. Null: nothing.
 */
export function markAt(point: Point, arrangement: Arrangement, origin: Point, tabs: readonly EdgeTab[]): BoardPlace | null {
  const tab = tabs.find(({ box }) => holds(box, point));
  if (tab) return { kind: "site", id: tab.site.id };
  const here: Point = [point[0] - origin[0], point[1] - origin[1]];
  const { sizes, fan, piles, sites } = arrangement;
  const half = sizes.counter / 2 + 3;
  const inRow = fan?.members.find(({ at }) => Math.abs(here[0] - at[0]) <= half && Math.abs(here[1] - at[1]) <= half);
  if (inRow) return { kind: "formation", id: inRow.counter.id };

  let best: BoardPlace | null = null;
  let least = 1;
  const consider = (place: BoardPlace, at: Point, radius: number): void => {
    // Nearness as a share of what a finger may miss by; on the mark itself it counts half.
    const away = distance(here, at);
    const share = away <= radius ? (away / radius) * 0.5 : 0.5 + (away - radius) / Math.max(sizes.touch - radius, 6) / 2;
    if (share < least) [best, least] = [place, share];
  };
  for (const pile of piles) {
    const [top] = pile.members;
    if (top && pile.id !== fan?.pile) consider({ kind: "formation", id: top.id }, pile.at, sizes.counter / 2);
  }
  for (const { site, at, size } of sites) consider({ kind: "site", id: site.id }, at, size / 2);
  return best;
}

/** The place meant by letting something go at a point: the site there, or the one that the counter there stands at. */
export function siteAt(place: BoardPlace | null, { piles }: Arrangement): BoardPlace | null {
  if (place?.kind !== "formation") return place;
  const counter = piles.flatMap(({ members }) => members).find((each) => each.id === place.id);
  return counter ? { kind: "site", id: counter.site } : null;
}

const holds = ([left, top, right, bottom]: Box, [x, y]: Point): boolean => x >= left && x <= right && y >= top && y <= bottom;
