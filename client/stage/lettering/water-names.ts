import { COLOURS } from "../../theme/tokens.ts";
import type { WaterName } from "../plan/city-plan.ts";
import { placeAlong } from "./along-line.ts";
import type { Desk, Letters } from "./letters.ts";
import { LEAST_SIZE } from "./letters.ts";
import type { MapView } from "./map-view.ts";
import { isNight, nameIn, onScreen, wishOf } from "./map-view.ts";

/** The scale, in pixels a metre, for which the sizes of the map file are meant. */
const DRAWN_FOR = 0.19;
/** Wide first; narrower settings for a short reach of a stream. */
const SETTINGS: readonly (readonly [share: number, spacing: number])[] = [
  [1, 0.24],
  [0.86, 0.14],
  [0.72, 0.06],
  [0, 0],
];

/** Rivers, canals and the sea: italic, spaced, along the stream. */
export function waterName(desk: Desk, view: MapView, name: WaterName, key: string): Letters | null {
  const full = view.enlarged * Math.max(LEAST_SIZE, Math.min(name.size, ((name.size * view.scale) / DRAWN_FOR) * 1.05));
  const inks = isNight(view) ? { fill: "#dbe8ef", halo: "#35435c" } : { fill: COLOURS.waterInk, halo: COLOURS.water };
  const line = name.line.map((point) => onScreen(view, point));
  for (const [share, spacing] of SETTINGS) {
    const size = Math.max(LEAST_SIZE, full * share);
    const face = { family: "display", size, italic: true } as const;
    const text = { text: nameIn(view, name), face, spacing: size * spacing, ...inks, haloWidth: 2.4, drop: 0.3 };
    const letters = placeAlong(desk, line, text, wishOf(view, key));
    if (letters) return letters;
  }
  return null;
}
