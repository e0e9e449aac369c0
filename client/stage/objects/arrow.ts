import type { ArrowPicture } from "../../present/board-picture.ts";
import { COLOURS, FONTS } from "../../theme/tokens.ts";
import type { Point } from "../plan/geometry.ts";
import { between, distance } from "../plan/geometry.ts";
import { lineColourOf } from "./side-look.ts";

/** One bent line with a head, in pixels. */
export type ArrowLine = { readonly from: Point; readonly bend: Point; readonly to: Point };
type ArrowInk = Pick<ArrowPicture, "kind" | "side" | "chance" | "takes" | "label">;

const WIDTHS: Readonly<Record<ArrowPicture["kind"], number>> = { sent: 4, operation: 5, draft: 3, courier: 2.6 };

/**
 * A line from mark to mark with one bend to its left (or right, where `bend` is negative), that starts and ends clear of them. Null where
 * the marks are too near for a line to say anything.
 */
export function arrowLine(
  from: Point,
  to: Point,
  { bend, clearFrom, clearTo }: { readonly bend: number; readonly clearFrom: number; readonly clearTo: number },
): ArrowLine | null {
  const length = distance(from, to);
  if (length < clearFrom + clearTo + 6) return null;
  const start = between(from, to, clearFrom / length);
  const end = between(from, to, 1 - clearTo / length);
  const [x, y] = between(start, end, 0.5);
  return { from: start, bend: [x - (to[1] - from[1]) * bend, y + (to[0] - from[0]) * bend], to: end };
}

/** Solid: sent. Dashed: being written or waiting. Dots with a figure: a courier and his chance in 100. `drawn` 0 to 1 is how far it has grown. */
export function paintArrow(ctx: CanvasRenderingContext2D, line: ArrowLine, ink: ArrowInk, drawn = 1): void {
  if (ink.kind === "courier") paintCourier(ctx, line, ink, drawn);
  else paintShaft(ctx, line, ink, drawn);
  if (ink.label !== undefined && drawn >= 1) paintCondition(ctx, onArrow(line, 0.5), ink.label);
}

function paintShaft(ctx: CanvasRenderingContext2D, whole: ArrowLine, { kind, side, takes }: ArrowInk, drawn: number): void {
  const line = partOf(whole, drawn);
  const width = WIDTHS[kind];
  const colour = lineColourOf(side);
  const { head, neck } = headOf(line, width);
  const body = new Path2D();
  body.moveTo(...line.from);
  body.quadraticCurveTo(...line.bend, ...neck);
  ctx.lineCap = "butt";
  ctx.lineJoin = "round";
  stroke(ctx, body, COLOURS.cream, width + 3.6);
  ctx.fillStyle = COLOURS.cream;
  ctx.fill(head);
  stroke(ctx, head, COLOURS.cream, 3.6);
  if (kind === "draft") ctx.setLineDash([9, 6]);
  stroke(ctx, body, colour, width);
  ctx.setLineDash([]);
  if (side === "government") {
    ctx.setLineDash([2.4, 4]);
    stroke(ctx, body, "#9db3cb", width * 0.4);
    ctx.setLineDash([]);
  }
  ctx.fillStyle = colour;
  ctx.fill(head);
  if (takes && drawn >= 1) paintBar(ctx, line, width, colour);
}

/** A bar before the head, as on the button: it does not only go there. */
function paintBar(ctx: CanvasRenderingContext2D, { bend, to }: ArrowLine, width: number, colour: string): void {
  const length = distance(bend, to) || 1;
  const [acrossX, acrossY] = [(-(to[1] - bend[1]) / length) * width * 2, ((to[0] - bend[0]) / length) * width * 2];
  const bar = new Path2D();
  bar.moveTo(to[0] - acrossX, to[1] - acrossY);
  bar.lineTo(to[0] + acrossX, to[1] + acrossY);
  stroke(ctx, bar, COLOURS.cream, width * 0.8 + 3.6);
  stroke(ctx, bar, colour, width * 0.8);
}

/** What the order waits for, on a plate on its line. */
function paintCondition(ctx: CanvasRenderingContext2D, [x, y]: Point, label: string): void {
  ctx.font = `400 13px ${FONTS.narrow}`;
  const width = ctx.measureText(label).width + 10;
  ctx.fillStyle = COLOURS.paperRaised;
  ctx.fillRect(x - width / 2, y - 9, width, 18);
  ctx.strokeStyle = COLOURS.inkSoft;
  ctx.lineWidth = 1;
  ctx.setLineDash([3, 2]);
  ctx.strokeRect(x - width / 2 + 0.5, y - 8.5, width - 1, 17);
  ctx.setLineDash([]);
  ctx.fillStyle = COLOURS.ink;
  ctx.textAlign = "center";
  ctx.textBaseline = "alphabetic";
  ctx.fillText(label, x, y + 4.4);
}

function paintCourier(ctx: CanvasRenderingContext2D, whole: ArrowLine, { side, chance }: ArrowInk, drawn: number): void {
  const line = partOf(whole, drawn);
  const way = new Path2D();
  way.moveTo(...line.from);
  way.quadraticCurveTo(...line.bend, ...line.to);
  ctx.lineCap = "round";
  stroke(ctx, way, COLOURS.cream, WIDTHS.courier + 3.6);
  ctx.setLineDash([0.2, 7.2]);
  stroke(ctx, way, lineColourOf(side), WIDTHS.courier + 1);
  ctx.setLineDash([]);
  if (chance === null || drawn < 1) return;
  const [x, y] = onArrow(whole, 0.5);
  ctx.beginPath();
  ctx.arc(x, y, 11, 0, 2 * Math.PI);
  ctx.fillStyle = COLOURS.paperRaised;
  ctx.fill();
  ctx.strokeStyle = lineColourOf(side);
  ctx.lineWidth = 1.8;
  ctx.stroke();
  ctx.font = `700 13px ${FONTS.narrow}`;
  ctx.textAlign = "center";
  ctx.textBaseline = "alphabetic";
  ctx.fillStyle = COLOURS.ink;
  ctx.fillText(String(chance), x, y + 4.4);
}

/** The middle of the line: where a courier's chance is written. */
export function onArrow({ from, bend, to }: ArrowLine, share: number): Point {
  return between(between(from, bend, share), between(bend, to, share), share);
}

/** The first part of a bent line is a bent line too. */
function partOf(line: ArrowLine, share: number): ArrowLine {
  if (share >= 1) return line;
  return { from: line.from, bend: between(line.from, line.bend, share), to: onArrow(line, share) };
}

function headOf({ bend, to }: ArrowLine, width: number): { readonly head: Path2D; readonly neck: Point } {
  const length = distance(bend, to) || 1;
  const [alongX, alongY] = [(to[0] - bend[0]) / length, (to[1] - bend[1]) / length];
  const [half, long] = [width * 1.9, width * 2.6];
  const neck: Point = [to[0] - alongX * long * 0.8, to[1] - alongY * long * 0.8];
  const head = new Path2D();
  head.moveTo(...to);
  head.lineTo(to[0] - alongX * long - alongY * half, to[1] - alongY * long + alongX * half);
  head.lineTo(...neck);
  head.lineTo(to[0] - alongX * long + alongY * half, to[1] - alongY * long - alongX * half);
  head.closePath();
  return { head, neck };
}

function stroke(ctx: CanvasRenderingContext2D, path: Path2D, colour: string, width: number): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke(path);
}
