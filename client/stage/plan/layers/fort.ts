import { COLOURS } from "../../../theme/tokens.ts";
import { boxesMeet, grown } from "../geometry.ts";
import { INKS } from "../inks.ts";
import type { Sheet } from "../sheet.ts";
import { traceRing } from "../sheet.ts";
import { paintFootprints } from "./buildings.ts";

/** A fortress on an island is laid over the water with what stands inside its walls. */
export function paintFort(sheet: Sheet): void {
  const { ctx, plan } = sheet;
  const { fort } = plan;
  if (!fort || !boxesMeet(fort.box, grown(sheet.box, 6 / sheet.scale))) return;
  ctx.beginPath();
  traceRing(sheet, fort.points);
  ctx.fillStyle = INKS.fort;
  ctx.fill();
  ctx.strokeStyle = COLOURS.wall;
  ctx.lineWidth = Math.max(1.6, 9 * sheet.scale);
  ctx.lineJoin = "miter";
  ctx.stroke();
  paintFootprints(
    sheet,
    plan.buildings.filter((building) => boxesMeet(building.ring.box, fort.box)),
  );
}
