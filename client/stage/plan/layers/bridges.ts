import { COLOURS } from "../../../theme/tokens.ts";
import type { Point } from "../geometry.ts";
import { between, boxesMeet, boxOf, distance, grown } from "../geometry.ts";
import type { Sheet } from "../sheet.ts";
import { streetBridges } from "../street-bridges.ts";
import { streetWidth } from "./streets.ts";

type Deck = { readonly from: Point; readonly to: Point; readonly width: number; readonly named: boolean };

/** How far a deck reaches over each bank, in pixels. */
const OVERHANG = 2.4;
const DECK_METRES = 24;

/** First a bridge wherever a street crosses narrow water, then those of the map. */
export function paintBridges(sheet: Sheet): void {
  for (const { from, to, of } of streetBridges(sheet.plan)) {
    const overhang = OVERHANG / sheet.scale / (distance(from, to) || 1);
    const width = streetWidth(of, sheet.scale) + 1;
    paintBridge(sheet, { from: between(from, to, -overhang), to: between(from, to, 1 + overhang), width, named: false });
  }
  for (const { from, to, named } of sheet.plan.bridges) {
    paintBridge(sheet, { from, to, width: Math.max(DECK_METRES * sheet.scale, named ? 5 : 3.6), named });
  }
}

function paintBridge(sheet: Sheet, { from, to, width, named }: Deck): void {
  const { scale } = sheet;
  if (!boxesMeet(boxOf([from, to]), grown(sheet.box, width / scale))) return;
  const [a, b]: readonly [Point, Point] = [
    [from[0] * scale, from[1] * scale],
    [to[0] * scale, to[1] * scale],
  ];
  const length = distance(a, b) || 1;
  const aside: Point = [(-(b[1] - a[1]) / length) * (width / 2), ((b[0] - a[0]) / length) * (width / 2)];
  draw(sheet.ctx, [[a, b]], COLOURS.street, width);
  draw(
    sheet.ctx,
    [1, -1].map((side) => [shifted(a, aside, side), shifted(b, aside, side)] as const),
    COLOURS.building,
    named ? 1.3 : 0.9,
  );
  if (!named || length <= 30) return;
  const piers = [1, 2, 3, 4, 5].map((pier) => between(a, b, pier / 6));
  sheet.ctx.globalAlpha = 0.55;
  draw(
    sheet.ctx,
    piers.map((pier) => [shifted(pier, aside, 1.5), shifted(pier, aside, -1.5)] as const),
    COLOURS.building,
    1,
  );
  sheet.ctx.globalAlpha = 1;
}

const shifted = ([x, y]: Point, aside: Point, by: number): Point => [x + aside[0] * by, y + aside[1] * by];

function draw(ctx: CanvasRenderingContext2D, lines: readonly (readonly [Point, Point])[], colour: string, width: number): void {
  ctx.beginPath();
  for (const [from, to] of lines) {
    ctx.moveTo(...from);
    ctx.lineTo(...to);
  }
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.lineCap = "butt";
  ctx.stroke();
}
