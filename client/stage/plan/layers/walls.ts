import { COLOURS } from "../../../theme/tokens.ts";
import type { Sheet } from "../sheet.ts";
import { isClose, strokeCourses } from "../sheet.ts";

/** Half the side of a tower, in pixels. */
const TOWER = 2.6;

/** A kremlin's wall, thick, with battlements and towers; the wall of the merchants' town, a line with ticks. */
export function paintWalls(sheet: Sheet): void {
  const { walls } = sheet.plan;
  if (!walls) return;
  const { kremlin, kitai } = walls;
  strokeCourses(sheet, [kremlin], { width: Math.max(6, 30 * sheet.scale), colour: COLOURS.paper });
  // From afar the same walls are drawn with finer pens.
  const pen = isClose(sheet) ? 1 : 0.62;
  strokeCourses(sheet, [kitai], { width: 2.4 * pen, colour: COLOURS.wall });
  strokeCourses(sheet, [kitai], { width: 6 * pen, colour: COLOURS.wall, dash: [2.4 * pen, 9 * pen], cap: "butt" });
  strokeCourses(sheet, [kremlin], { width: 3.6 * pen, colour: COLOURS.wall });
  strokeCourses(sheet, [kremlin], { width: 1, colour: COLOURS.paper, dash: [2, 2.4], cap: "butt" });
  sheet.ctx.fillStyle = COLOURS.wall;
  kremlin.points.forEach(([x, y], at) => {
    const half = TOWER * pen;
    if (at % 3 === 0) sheet.ctx.fillRect(x * sheet.scale - half, y * sheet.scale - half, 2 * half, 2 * half);
  });
}
