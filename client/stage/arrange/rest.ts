import type { BoardMode, BoardPicture } from "../../present/board-picture.ts";
import type { Measure } from "../lettering/letters.ts";
import { legendSize } from "../objects/legend.ts";
import { plateSizes } from "../objects/plates.ts";
import { MOST_SCALE_BAR, scaleBarLength } from "../objects/scale-bar.ts";
import type { Box, Point } from "../plan/geometry.ts";
import { boxesMeet } from "../plan/geometry.ts";
import type { Viewport } from "../viewport.ts";
import { originOf } from "../viewport.ts";
import type { Arrangement, PlacedSite } from "./arrangement.ts";
import type { EdgeTab, Outside } from "./edge-tabs.ts";
import { placeEdgeTabs } from "./edge-tabs.ts";
import type { Furniture } from "./furniture.ts";
import { markBoxes } from "./mark-boxes.ts";
import { placePlates, spotAlong, spotAlongEdges } from "./spots.ts";

/** What lies over the plan while the board is at rest, and with it everything that lettering must keep clear of. */
export type Rest = {
  readonly tabs: readonly EdgeTab[];
  readonly plates: readonly Box[];
  /** Where the scale stands, or null where marks leave it no room. */
  readonly scaleBar: Box | null;
  /** First play: what the lines of the wires mean. */
  readonly legend: Box | null;
  /** What no mark shows under. */
  readonly covers: readonly Box[];
  readonly reserved: readonly Box[];
};

/** A phone has room for two; the wall shows the whole city, and beside what is told nothing else asks to be looked at. */
const MOST_TABS: Readonly<Record<BoardMode, number>> = { play: 6, resolution: 0, phone: 2, projector: 0 };

/** The plates and the legend, where they cover least. `before`: plates stay where they lay a moment ago as long as they cover nothing. */
export function overlaysOf(
  picture: BoardPicture,
  arrangement: Arrangement,
  view: Viewport,
  furniture: Furniture,
  measure: Measure,
  before: readonly Box[],
): Pick<Rest, "plates" | "legend" | "covers"> & { readonly marks: readonly Box[] } {
  const { inner } = furniture;
  const marks = markBoxes(arrangement, originOf(view)).filter((box) => boxesMeet(box, inner));
  const fixed = boxesOf(furniture);
  const plates = placePlates(plateSizes(picture, inner, measure), { inner, fixed, marks, before });
  const taken = [...fixed, ...plates];
  const legend = picture.legend.length > 0 ? spotAlongEdges(legendSize(picture.legend, measure), inner, [...taken, ...marks]) : null;
  return { plates, legend, covers: legend ? [...taken, legend] : taken, marks };
}

/** `before` is what lay there a moment ago. */
export function restOf(
  picture: BoardPicture,
  arrangement: Arrangement,
  view: Viewport,
  furniture: Furniture,
  measure: Measure,
  before: Rest | null,
): Rest {
  const { inner } = furniture;
  const { plates, legend, covers, marks } = overlaysOf(picture, arrangement, view, furniture, measure, before?.plates ?? []);
  const fixed = [...covers];
  const hasScale = HAS_SCALE_BAR[picture.mode] && !picture.plain;
  const scaleBar = hasScale ? scaleBarAmong([...fixed, ...marks], inner, view.scale) : null;
  if (scaleBar) fixed.push(scaleBar);
  const tabs = placeEdgeTabs({
    outside: outsideOf(arrangement, view, inner),
    inner,
    taken: [...fixed, ...marks],
    most: picture.told === null ? mostTabs(picture) : 0,
    language: picture.language,
    measure,
  });
  return { tabs, plates, scaleBar, legend, covers, reserved: [...fixed, ...tabs.map((tab) => tab.box)] };
}

/** Whoever asks how far somebody could go is shown more of them. */
function mostTabs({ mode, sites }: BoardPicture): number {
  return mode === "phone" && sites.some((site) => site.hours) ? 4 : MOST_TABS[mode];
}

/** The wall has its scale in the title; a phone, or a turn being told, leaves no room for one. */
const HAS_SCALE_BAR: Readonly<Record<BoardMode, boolean>> = { play: true, resolution: false, phone: false, projector: false };
const SCALE_BAR = { height: 28, aside: 15, above: 6, figures: 46 } as const;

/** Along the foot of the sheet, as far to the left as marks and controls allow. */
function scaleBarAmong(taken: readonly Box[], [left, , right, bottom]: Box, scale: number): Box | null {
  const width = scaleBarLength(scale, MOST_SCALE_BAR) + SCALE_BAR.figures;
  const top = bottom - SCALE_BAR.above - SCALE_BAR.height;
  return spotAlong({ width, height: SCALE_BAR.height }, top, [left + SCALE_BAR.aside, right], taken);
}

export function boxesOf({ miniMap, zoom, cartouche, caption }: Furniture): readonly Box[] {
  return [miniMap, zoom, cartouche, caption].filter((box) => box !== null);
}

/** Places outside the picture that matter now: aims, seats of power, fights, what is picked, where own formations stand or the picked one could go. */
function outsideOf(arrangement: Arrangement, view: Viewport, inner: Box): readonly Outside[] {
  const origin = originOf(view);
  const ownSites = new Set(
    arrangement.piles.flatMap(({ members }) => members.filter((counter) => counter.own).map((counter) => counter.site)),
  );
  return arrangement.sites.flatMap((placed) => {
    const at: Point = [origin[0] + placed.at[0], origin[1] + placed.at[1]];
    const { site } = placed;
    const matters = site.target || site.selected || Boolean(site.hours) || (!site.dimmed && mattersAnyway(placed, ownSites));
    if (!matters || isWhole(placed, at, inner)) return [];
    return [{ site: { ...site, rank: urgencyOf(placed, ownSites) }, at, kilometres: distanceFrom(inner, at) / view.scale / 1000 }];
  });
}

function mattersAnyway({ site }: PlacedSite, ownSites: ReadonlySet<string>): boolean {
  return site.seatOfPower || site.contested || ownSites.has(site.id);
}

function isWhole({ size }: PlacedSite, [x, y]: Point, [left, top, right, bottom]: Box): boolean {
  const reach = size / 2;
  return x - reach >= left && y - reach >= top && x + reach <= right && y + reach <= bottom;
}

function urgencyOf({ site }: PlacedSite, ownSites: ReadonlySet<string>): number {
  const { selected, target, contested, seatOfPower, hours, rank } = site;
  return (
    Number(selected) * 1e5 +
    Number(target) * 1e4 +
    Number(contested) * 1e3 +
    Number(Boolean(hours)) * 500 +
    Number(seatOfPower) * 100 +
    Number(ownSites.has(site.id)) * 10 +
    rank
  );
}

/** From the middle of the picture: that is where the eye is. */
function distanceFrom([left, top, right, bottom]: Box, [x, y]: Point): number {
  return Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2);
}
