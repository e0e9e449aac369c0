import { COLOURS } from "../../../theme/tokens.ts";
import { INKS } from "../inks.ts";
import type { StreetClass } from "../map-data.ts";
import type { Sheet } from "../sheet.ts";
import { strokeCourses } from "../sheet.ts";

const CLASSES: readonly StreetClass[] = [3, 2, 1];
const METRES: Readonly<Record<StreetClass, number>> = { 1: 30, 2: 22, 3: 14 };
/** No street vanishes when the plan is seen from afar. */
const LEAST_PIXELS: Readonly<Record<StreetClass, number>> = { 1: 5, 2: 3.8, 3: 2.6 };

export const streetWidth = (of: StreetClass, scale: number): number => Math.max(METRES[of] * scale, LEAST_PIXELS[of]);

/** All casings first, then all fills, so that junctions open. */
export function paintStreets(sheet: Sheet): void {
  const courses = (of: StreetClass) => sheet.plan.streets.filter((street) => street.class === of).map((street) => street.course);
  for (const of of CLASSES) strokeCourses(sheet, courses(of), { width: streetWidth(of, sheet.scale) + 1.5, colour: INKS.casing });
  for (const of of CLASSES) {
    strokeCourses(sheet, courses(of), { width: streetWidth(of, sheet.scale), colour: of === 1 ? INKS.prospect : COLOURS.street });
  }
}
