import { COLOURS } from "../../theme/tokens.ts";
import type { District } from "../plan/city-plan.ts";
import type { Box } from "../plan/geometry.ts";
import type { Desk, Letters } from "./letters.ts";
import { fontOf, hasRoom, spacedOut, spacedWidth } from "./letters.ts";
import type { MapView } from "./map-view.ts";
import { isNight, nameIn, onScreen, wishOf } from "./map-view.ts";

/** Longer names are set in two or more lines. */
const LONGEST_LINE = 13;
const SPACING = 0.3;
const LEADING = 1.25;

/** Districts: capitals, widely spaced, level, near the middle of what they name. */
export function districtName(desk: Desk, view: MapView, district: District): Letters | null {
  const size = view.enlarged * (view.scale > 0.15 ? 14 : 13);
  const font = fontOf({ family: "display", size });
  const text = nameIn(view, district).toUpperCase();
  const lines = text.length > LONGEST_LINE ? text.split(" ") : [text];
  const spacing = size * SPACING;
  const width = Math.max(...lines.map((line) => spacedWidth(line, font, spacing, desk.measure)));
  const height = size * LEADING * lines.length;
  const [x, y] = wishOf(view, district.id) ?? onScreen(view, district.label);
  for (const [middleX, middleY] of around(x, y)) {
    const box: Box = [middleX - width / 2, middleY - height / 2, middleX + width / 2, middleY + height / 2];
    if (!hasRoom(desk, box, { margin: 8, apart: 4 })) continue;
    desk.taken.reserve(box);
    const glyphs = lines.flatMap((line, at) =>
      spacedOut(line, middleX, box[1] + size * LEADING * (at + 0.78), font, spacing, desk.measure),
    );
    const inks = isNight(view) ? { fill: "#efe4c6", halo: "#3a4660" } : { fill: COLOURS.inkSoft, halo: "#efe3c3" };
    return { glyphs, font, ...inks, haloWidth: 3, at: [middleX, middleY] };
  }
  return null;
}

/** The wished place, then rings of places round it. */
function* around(x: number, y: number): Generator<readonly [number, number]> {
  yield [x, y];
  for (let ring = 1; ring < 6; ring++) {
    for (let turn = 0; turn < 8; turn++) yield [x + Math.cos(turn * 0.785) * ring * 20, y + Math.sin(turn * 0.785) * ring * 14];
  }
}
