import type { Street } from "../plan/city-plan.ts";
import { placeAlong } from "./along-line.ts";
import type { Desk, Letters } from "./letters.ts";
import type { MapView } from "./map-view.ts";
import { isNight, nameIn, onScreen, wishOf } from "./map-view.ts";

const SIZE = 12.5;
/** What a printer shortens when a street is too short for its name. */
const SHORT: readonly (readonly [full: string, short: string])[] = [
  ["prospekt", "pr."],
  ["проспект", "пр."],
  ["Bolshaya", "B."],
  ["Большая", "Б."],
  ["quay", "q."],
];

/** Streets: roman, in the street; prospects a little larger and wider. */
export function streetName(desk: Desk, view: MapView, street: Street, key: string): Letters | null {
  const full = nameIn(view, street);
  const short = SHORT.reduce((name, [long, brief]) => name.replace(long, brief), full);
  const size = SIZE * view.enlarged;
  const isProspect = street.class === 1;
  const settings = [
    { text: full, size: isProspect ? size + 1 : size, spacing: isProspect ? 1.6 : 0.5 },
    { text: short, size, spacing: 0.4 },
  ];
  const inks = isNight(view) ? { fill: "#efe4c6", halo: "#3d4960" } : { fill: "#3d3526", halo: "#fbf4e2" };
  const line = street.course.points.map((point) => onScreen(view, point));
  for (const { text, size: set, spacing } of settings) {
    const face = { family: "display", size: set } as const;
    const letters = placeAlong(desk, line, { text, face, spacing, ...inks, haloWidth: 2.6, drop: 0.33 }, wishOf(view, key));
    if (letters) return letters;
  }
  return null;
}
