import type { BoardMode, BoardPicture } from "../../present/board-picture.ts";
import type { Measure } from "../lettering/letters.ts";
import { plateBoxes } from "../objects/plates.ts";
import type { Box, Point } from "../plan/geometry.ts";
import type { Viewport } from "../viewport.ts";
import { originOf } from "../viewport.ts";
import type { Arrangement, PlacedSite } from "./arrangement.ts";
import type { EdgeTab, Outside } from "./edge-tabs.ts";
import { placeEdgeTabs } from "./edge-tabs.ts";
import type { Furniture } from "./furniture.ts";
import { markBoxes } from "./mark-boxes.ts";

/** What lies over the plan while the board is at rest, and with it everything that lettering must keep clear of. */
export type Rest = { readonly tabs: readonly EdgeTab[]; readonly plates: readonly Box[]; readonly reserved: readonly Box[] };

/** A phone has room for two; the wall shows the whole city and needs none. */
const MOST_TABS: Readonly<Record<BoardMode, number>> = { play: 6, resolution: 6, phone: 2, projector: 0 };

export function restOf(picture: BoardPicture, arrangement: Arrangement, view: Viewport, furniture: Furniture, measure: Measure): Rest {
  const plates = plateBoxes(picture.plates, furniture.inner, measure);
  const fixed = [...plates, ...boxesOf(furniture)];
  const tabs = placeEdgeTabs({
    outside: outsideOf(arrangement, view, furniture.inner),
    inner: furniture.inner,
    taken: [...fixed, ...markBoxes(arrangement, originOf(view))],
    most: MOST_TABS[picture.mode],
    language: picture.language,
    measure,
  });
  return { tabs, plates, reserved: [...fixed, ...tabs.map((tab) => tab.box)] };
}

export function boxesOf({ miniMap, zoom, cartouche, scaleBar }: Furniture): readonly Box[] {
  return [miniMap, zoom, cartouche, scaleBar].filter((box) => box !== null);
}

/** Places outside the picture that matter now: aims, seats of power, fights, what is picked, where own formations stand. */
function outsideOf(arrangement: Arrangement, view: Viewport, inner: Box): readonly Outside[] {
  const origin = originOf(view);
  const ownSites = new Set(
    arrangement.piles.flatMap(({ members }) => members.filter((counter) => counter.own).map((counter) => counter.site)),
  );
  return arrangement.sites.flatMap((placed) => {
    const at: Point = [origin[0] + placed.at[0], origin[1] + placed.at[1]];
    const { site } = placed;
    const matters = site.target || site.seatOfPower || site.contested || site.selected || ownSites.has(site.id);
    if (!matters || isWhole(placed, at, inner)) return [];
    return [{ site: { ...site, rank: urgencyOf(placed, ownSites) }, at, kilometres: distanceFrom(inner, at) / view.scale / 1000 }];
  });
}

function isWhole({ size }: PlacedSite, [x, y]: Point, [left, top, right, bottom]: Box): boolean {
  const reach = size / 2;
  return x - reach >= left && y - reach >= top && x + reach <= right && y + reach <= bottom;
}

function urgencyOf({ site }: PlacedSite, ownSites: ReadonlySet<string>): number {
  const { selected, target, contested, seatOfPower, rank } = site;
  return (
    Number(selected) * 1e5 +
    Number(target) * 1e4 +
    Number(contested) * 1e3 +
    Number(seatOfPower) * 100 +
    Number(ownSites.has(site.id)) * 10 +
    rank
  );
}

/** From the middle of the picture: that is where the eye is. */
function distanceFrom([left, top, right, bottom]: Box, [x, y]: Point): number {
  return Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2);
}
