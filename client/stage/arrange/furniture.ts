import type { BoardMode } from "../../present/board-picture.ts";
import type { Box, Point } from "../plan/geometry.ts";
import { boxesMeet } from "../plan/geometry.ts";

/** What lies over the plan and belongs to the screen: nothing may be lettered under it, and nothing in focus may lie there. */
export type Furniture = {
  /** The sheet inside the frame. */
  readonly inner: Box;
  readonly miniMap: Box | null;
  /** The page's zoom buttons, where they lie over the board. */
  readonly zoom: Box | null;
  readonly cartouche: Box | null;
  /** Where the page writes what is being told, while a turn is told over the board. */
  readonly caption: Box | null;
};

/** Below this width there is no room for an overview beside the plan. */
const MINI_MAP_FROM = 560;
const MINI_MAP = { width: 142, height: 142, away: 11 } as const;
const CARTOUCHE = { width: 288, height: 158, away: 8 } as const;
/** Half of what a place with its name takes on a wall. */
const ROOM_OF_PLACE = { aside: 60, above: 24 } as const;
/** Room for two lines of what is told. */
const CAPTION = { height: 84, away: 8 } as const;
/** On a phone it stands on the sheet, and its lines are shorter. */
const PHONE_CAPTION = { height: 104, away: 6 } as const;
/** A phone's sheet lies so far over the foot of the board. */
const SHEET_OVERLAP = 18;

type Screen = {
  readonly width: number;
  readonly height: number;
  readonly frame: number;
  readonly zoom: Box | null;
  /** First play: without an overview. */
  readonly plain?: boolean;
  /** Where places lie on the screen. */
  readonly places?: readonly Point[];
};

/**
 * Lays out what belongs to the screen. The zoom buttons are the page's own; wherever they are, the overview keeps clear of them. The title of the
 * plan goes to the corner where it covers the fewest places.
 */
export function furnish(mode: BoardMode, isTold: boolean, { width, height, frame, zoom, plain = false, places = [] }: Screen): Furniture {
  const inner: Box = [frame, frame, width - frame, height - (mode === "phone" ? SHEET_OVERLAP : frame)];
  const [left, , right, bottom] = inner;
  const atCorner = (size: { readonly width: number; readonly height: number; readonly away: number }): Box => [
    right - size.away - size.width,
    bottom - size.away - size.height,
    right - size.away,
    bottom - size.away,
  ];
  const bare: Furniture = { inner, miniMap: null, zoom, cartouche: null, caption: null };
  const over = (caption: { readonly height: number; readonly away: number }): Box =>
    atCorner({ ...caption, width: right - left - 2 * caption.away });
  if (mode === "phone") return isTold ? { ...bare, caption: over(PHONE_CAPTION) } : bare;
  if (mode === "projector") return { ...bare, cartouche: leastCovering(cornersOf(inner), places) };
  if (mode === "resolution") return { ...bare, caption: over(CAPTION) };
  const miniMap = atCorner(MINI_MAP);
  const hasRoom = !plain && width >= MINI_MAP_FROM && !(zoom && boxesMeet(miniMap, zoom));
  return { ...bare, miniMap: hasRoom ? miniMap : null };
}

/** Where the title may stand, the usual place first. */
function cornersOf([left, top, right, bottom]: Box): readonly Box[] {
  const { width, height, away } = CARTOUCHE;
  const [west, north, east, south] = [left + away, top + away, right - away - width, bottom - away - height];
  const corners: readonly Point[] = [
    [east, south],
    [west, north],
    [east, north],
    [west, south],
  ];
  return corners.map(([x, y]) => [x, y, x + width, y + height]);
}

function leastCovering(boxes: readonly Box[], places: readonly Point[]): Box | null {
  const { aside, above } = ROOM_OF_PLACE;
  const covered = (box: Box) => places.filter(([x, y]) => boxesMeet(box, [x - aside, y - above, x + aside, y + above])).length;
  const [usual = null, ...others] = boxes;
  return others.reduce((best, box) => (best && covered(box) < covered(best) ? box : best), usual);
}
