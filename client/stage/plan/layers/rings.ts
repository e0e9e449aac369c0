import { COLOURS } from "../../../theme/tokens.ts";
import { INKS } from "../inks.ts";
import type { Sheet } from "../sheet.ts";
import { strokeCourses } from "../sheet.ts";

/** Widths from house front to house front, in metres. */
const GARDEN_METRES = 62;
const BOULEVARD_METRES = 54;

/** The ring roads of an old town: one with front gardens on both sides, one with a green walk between two streets. */
export function paintRings(sheet: Sheet): void {
  const { rings } = sheet.plan;
  if (!rings) return;
  const garden = Math.max(GARDEN_METRES * sheet.scale, 8);
  strokeCourses(sheet, [rings.garden], { width: garden + 1.6, colour: INKS.casing });
  strokeCourses(sheet, [rings.garden], { width: garden, colour: COLOURS.street });
  strokeCourses(sheet, [rings.garden], { width: Math.max(garden * 0.78, 5), colour: INKS.frontGarden });
  strokeCourses(sheet, [rings.garden], { width: Math.max(garden * 0.5, 3), colour: COLOURS.street });

  const boulevard = Math.max(BOULEVARD_METRES * sheet.scale, 8);
  strokeCourses(sheet, [rings.boulevard], { width: boulevard + 1.6, colour: INKS.casing });
  strokeCourses(sheet, [rings.boulevard], { width: boulevard, colour: COLOURS.street });
  strokeCourses(sheet, [rings.boulevard], { width: boulevard * 0.48 + 1, colour: INKS.tree });
  strokeCourses(sheet, [rings.boulevard], { width: boulevard * 0.48, colour: COLOURS.park });
  strokeCourses(sheet, [rings.boulevard], {
    width: Math.max(1.8, boulevard * 0.16),
    colour: INKS.treeRow,
    dash: [0, Math.max(4, boulevard * 0.4)],
  });
}
