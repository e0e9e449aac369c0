import { COLOURS } from "../../../theme/tokens.ts";
import type { River } from "../city-plan.ts";
import { INKS } from "../inks.ts";
import type { Sheet } from "../sheet.ts";
import { strokeCourses } from "../sheet.ts";

/** A quay is a street of sixteen metres on each bank. */
const QUAY_METRES = 16;

/** Streets along the water, laid under it: every river a little wider, in the streets' colours. */
export function paintQuays(sheet: Sheet): void {
  const width = (river: River): number => river.width * sheet.scale + 2 * Math.max(3.2, QUAY_METRES * sheet.scale);
  for (const river of sheet.plan.rivers) strokeCourses(sheet, [river.course], { width: width(river) + 1.4, colour: INKS.casing });
  for (const river of sheet.plan.rivers) strokeCourses(sheet, [river.course], { width: width(river), colour: COLOURS.street });
}
