import { mix } from "../../../theme/colour.ts";
import { COLOURS } from "../../../theme/tokens.ts";
import type { Park } from "../city-plan.ts";
import { boxesMeet, grown } from "../geometry.ts";
import { INKS } from "../inks.ts";
import type { ParkKind } from "../map-data.ts";
import type { Patterns } from "../patterns.ts";
import type { Sheet } from "../sheet.ts";
import { traceRing } from "../sheet.ts";

type Look = { readonly fill: string; readonly edge: string; readonly dots: keyof Patterns | null; readonly dash: readonly number[] };

const { paper, park, street, water, waterLine } = COLOURS;
const LOOKS: Readonly<Record<ParkKind, Look>> = {
  park: { fill: park, edge: INKS.parkEdge, dots: "trees", dash: [] },
  cemetery: { fill: mix(park, paper, 0.35), edge: INKS.parkEdge, dots: "graves", dash: [] },
  meadow: { fill: mix(park, paper, 0.55), edge: INKS.meadowEdge, dots: null, dash: [] },
  parade: { fill: mix(street, "#e9d9ab", 0.6), edge: INKS.casing, dots: null, dash: [2, 2.5] },
  square: { fill: street, edge: INKS.squareEdge, dots: null, dash: [] },
  pond: { fill: water, edge: waterLine, dots: null, dash: [] },
};

/** Gardens, squares, cemeteries, ponds: a flat tint with a fine edge, and what grows or stands there as dots. */
export function paintParks(sheet: Sheet): void {
  const near = grown(sheet.box, 4 / sheet.scale);
  if (sheet.plan.walls) paintCourtyard(sheet);
  for (const each of sheet.plan.parks) if (boxesMeet(each.ring.box, near)) paintPark(sheet, each);
}

/** The ground inside a kremlin's walls. */
function paintCourtyard(sheet: Sheet): void {
  sheet.ctx.beginPath();
  traceRing(sheet, sheet.plan.walls?.kremlin.points ?? []);
  sheet.ctx.fillStyle = INKS.courtyard;
  sheet.ctx.fill();
}

function paintPark(sheet: Sheet, each: Park): void {
  const { ctx } = sheet;
  const look = LOOKS[each.kind];
  ctx.beginPath();
  traceRing(sheet, each.ring.points);
  ctx.fillStyle = look.fill;
  ctx.fill();
  if (look.dots) {
    ctx.fillStyle = sheet.patterns[look.dots];
    ctx.fill();
  }
  ctx.setLineDash([...look.dash]);
  ctx.strokeStyle = look.edge;
  ctx.lineWidth = 1;
  ctx.lineJoin = "round";
  ctx.stroke();
  ctx.setLineDash([]);
}
