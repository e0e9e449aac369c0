import { COLOURS } from "../../../theme/tokens.ts";
import type { Building } from "../city-plan.ts";
import { boxesMeet, grown } from "../geometry.ts";
import { INKS } from "../inks.ts";
import type { Sheet } from "../sheet.ts";
import { isClose, traceRing } from "../sheet.ts";

/** Footprints of the great buildings, their courtyards open. */
export function paintBuildings(sheet: Sheet): void {
  paintFootprints(sheet, sheet.plan.buildings);
}

/** A courtyard is part of the same outline, wound back into it: the even-odd rule leaves it open. */
export function paintFootprints(sheet: Sheet, buildings: readonly Building[]): void {
  const { ctx } = sheet;
  const near = grown(sheet.box, 3 / sheet.scale);
  ctx.beginPath();
  for (const building of buildings) if (boxesMeet(building.ring.box, near)) traceRing(sheet, building.ring.points);
  ctx.fillStyle = INKS.footprint;
  ctx.fill("evenodd");
  ctx.strokeStyle = COLOURS.building;
  ctx.lineWidth = isClose(sheet) ? 1 : 0.7;
  ctx.lineJoin = "miter";
  ctx.stroke();
}
