import { COLOURS } from "../../theme/tokens.ts";
import type { Park } from "../plan/city-plan.ts";
import type { Box } from "../plan/geometry.ts";
import { boxOf, middleOf } from "../plan/geometry.ts";
import type { Desk, Letters } from "./letters.ts";
import { fontOf, hasRoom } from "./letters.ts";
import type { MapView } from "./map-view.ts";
import { isNight, nameIn, onScreen } from "./map-view.ts";

const SIZE = 12;
/** A name may be this much wider than its park before it is left out. */
const OVERHANG = 0.62;
const GREEN: ReadonlySet<Park["kind"]> = new Set(["park", "cemetery", "meadow"]);

/** Parks and squares: small italic in the middle, in one or two lines. */
export function parkName(desk: Desk, view: MapView, park: Park): Letters | null {
  if (park.kind === "pond") return null;
  const size = SIZE * view.enlarged;
  const font = fontOf({ family: "display", size, italic: true });
  const lines = inTwoLines(nameIn(view, park));
  const width = Math.max(...lines.map((line) => desk.measure(line, font)));
  const leading = 13 * view.enlarged;
  const points = park.ring.points.map((point) => onScreen(view, point));
  const [left, , right] = boxOf(points);
  if (right - left < width * OVERHANG) return null;
  const [x, y] = middleOf(points);
  const height = leading * lines.length;
  const box: Box = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
  if (!hasRoom(desk, box, { margin: 4, apart: 2 })) return null;
  desk.taken.reserve(box);
  const glyphs = lines.map((text, at) => ({ text, x, y: box[1] + leading * at + 10.5 * view.enlarged, angle: 0 }));
  return { glyphs, font, ...inksOf(park, isNight(view)), haloWidth: 2.6, at: [x, y] };
}

function inTwoLines(name: string): readonly string[] {
  const words = name.split(" ");
  return words.length > 2 ? [words.slice(0, -1).join(" "), words.slice(-1).join("")] : words;
}

function inksOf(park: Park, night: boolean): { readonly fill: string; readonly halo: string } {
  if (night) return { fill: "#e3ebc9", halo: "#3d4a55" };
  return { fill: GREEN.has(park.kind) ? COLOURS.parkInk : COLOURS.inkSoft, halo: park.kind === "park" ? COLOURS.park : "#f3e8cb" };
}
