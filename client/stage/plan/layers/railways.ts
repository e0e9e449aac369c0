import { COLOURS } from "../../../theme/tokens.ts";
import type { Sheet } from "../sheet.ts";
import { isClose, strokeCourses } from "../sheet.ts";

/** The printer's railway: a black line with white dashes in it. */
export function paintRailways(sheet: Sheet): void {
  const close = isClose(sheet);
  strokeCourses(sheet, sheet.plan.railways, { width: close ? 3.4 : 2.4, colour: COLOURS.rail, cap: "butt" });
  strokeCourses(sheet, sheet.plan.railways, {
    width: close ? 1.7 : 1.1,
    colour: COLOURS.paperRaised,
    dash: close ? [8, 8] : [5, 5],
    cap: "butt",
  });
}
