import type { WirePicture } from "../../present/board-picture.ts";
import { WIRE_PATHS } from "../../theme/marks.ts";
import { COLOURS, FONTS } from "../../theme/tokens.ts";
import type { Box, Point } from "../plan/geometry.ts";
import { between, distance } from "../plan/geometry.ts";
import type { ArrowLine } from "./arrow.ts";
import { onArrow } from "./arrow.ts";
import { paintCard } from "./card.ts";
import { pathOf } from "./draw-mark.ts";

/** Half of the gap in a cut wire, in pixels; on a short wire less. */
const HALF_GAP = 17;
/** From cross-arm to cross-arm. */
const ARMS = 27;
const ARM = 5.6;
const BADGE = { height: 22, icon: 30, letter: 8.8, away: 17 } as const;

type Wire = { readonly wire: WirePicture; readonly line: ArrowLine; readonly cut: { readonly share: number; readonly badge: Box } | null };
type Ink = { readonly face: string; readonly halo: string };

/** Where the badge may stand beside a gap: over it, under it, to its right, to its left. */
export function badgeBeside(word: string, line: ArrowLine, share: number): readonly Box[] {
  const [x, y] = onArrow(line, share);
  const [width, height, away] = [BADGE.icon + [...word].length * BADGE.letter, BADGE.height, BADGE.away];
  const at = (left: number, top: number): Box => [left, top, left + width, top + height];
  const beside = [at(x + away - 5, y - height / 2), at(x - away + 5 - width, y - height / 2)];
  const [dx, dy] = [line.to[0] - line.from[0], line.to[1] - line.from[1]];
  if (Math.abs(dy) > Math.abs(dx)) return beside;
  return [at(x - width / 2, y - away - height + 5), at(x - width / 2, y + away - 5)];
}

/** A line with cross-arms. Whole: unbroken. Cut: a gap between two loose ends, with the badge beside it. */
export function paintWire(ctx: CanvasRenderingContext2D, { line, cut }: Wire, night: boolean): void {
  const ink: Ink = night ? { face: COLOURS.cream, halo: COLOURS.nightFog } : { face: COLOURS.ink, halo: COLOURS.paperRaised };
  const gap = cut === null ? null : gapOf(line, cut.share);
  const parts = gap === null ? [[0, 1] as const] : [[0, gap[0]] as const, [gap[1], 1] as const];
  ctx.lineJoin = "round";
  ctx.lineCap = "round";
  for (const [from, to] of parts) trace(ctx, line, from, to, ink.halo, 6.4);
  for (const [from, to] of parts) {
    trace(ctx, line, from, to, ink.face, 2.4);
    paintArms(ctx, line, from, to, ink);
  }
  if (!cut || !gap) return;
  paintLooseEnd(ctx, line, gap[0], 1, ink);
  paintLooseEnd(ctx, line, gap[1], -1, ink);
}

function gapOf(line: ArrowLine, share: number): readonly [number, number] {
  const length = distance(line.from, line.to) || 1;
  const half = Math.min(HALF_GAP, length / 5) / length;
  return [share - half, share + half];
}

function trace(ctx: CanvasRenderingContext2D, line: ArrowLine, from: number, to: number, colour: string, width: number): void {
  ctx.beginPath();
  ctx.moveTo(...onArrow(line, from));
  for (let step = 1; step <= 24; step++) ctx.lineTo(...onArrow(line, from + ((to - from) * step) / 24));
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke();
}

function paintArms(ctx: CanvasRenderingContext2D, line: ArrowLine, from: number, to: number, { face, halo }: Ink): void {
  const arms = Math.max(1, Math.round(((to - from) * distance(line.from, line.to)) / ARMS));
  for (let arm = 0; arm < arms; arm++) {
    const share = from + ((arm + 0.5) * (to - from)) / arms;
    const [[x, y], [alongX, alongY]] = [onArrow(line, share), alongAt(line, share)];
    ctx.beginPath();
    ctx.moveTo(x + alongY * ARM, y - alongX * ARM);
    ctx.lineTo(x - alongY * ARM, y + alongX * ARM);
    ctx.strokeStyle = halo;
    ctx.lineWidth = 5.4;
    ctx.stroke();
    ctx.strokeStyle = face;
    ctx.lineWidth = 2.2;
    ctx.stroke();
  }
}

/** The end curls away from the gap. */
function paintLooseEnd(ctx: CanvasRenderingContext2D, line: ArrowLine, share: number, way: 1 | -1, { halo }: Ink): void {
  const [[x, y], [alongX, alongY]] = [onArrow(line, share), alongAt(line, share)];
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.quadraticCurveTo(
    x + alongX * 8 * way - alongY * 3,
    y + alongY * 8 * way + alongX * 3,
    x + alongX * 5 * way - alongY * 11,
    y + alongY * 5 * way + alongX * 11,
  );
  ctx.strokeStyle = halo === COLOURS.nightFog ? COLOURS.cream : halo;
  ctx.lineWidth = 6;
  ctx.stroke();
  ctx.strokeStyle = COLOURS.warn;
  ctx.lineWidth = 3;
  ctx.stroke();
}

/** The direction of the line at a point, one pixel long. */
function alongAt(line: ArrowLine, share: number): Point {
  const [from, to] = [between(line.from, line.bend, share), between(line.bend, line.to, share)];
  const length = distance(from, to) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

/** The badge of a cut wire; nothing of it where the wire is whole. */
export function paintWireBadge(ctx: CanvasRenderingContext2D, { wire, cut }: Wire): void {
  if (cut) paintBadge(ctx, cut.badge, wire.word);
}

function paintBadge(ctx: CanvasRenderingContext2D, box: Box, word: string): void {
  const [left, top, right, bottom] = box;
  paintCard(ctx, box, COLOURS.warn, 1.8);
  paintCutSign(ctx, [left + 16, (top + bottom) / 2]);
  ctx.font = `700 13px ${FONTS.body}`;
  ctx.textAlign = "center";
  ctx.textBaseline = "alphabetic";
  ctx.fillStyle = COLOURS.warn;
  ctx.fillText(word, (left + BADGE.icon + right - 4) / 2, (top + bottom) / 2 + 4.6);
}

/** Two loose ends: the sign of a cut wire. */
function paintCutSign(ctx: CanvasRenderingContext2D, [x, y]: Point): void {
  ctx.beginPath();
  ctx.moveTo(x - 9, y);
  ctx.lineTo(x - 4, y);
  ctx.lineTo(x - 1.8, y - 4.6);
  ctx.moveTo(x + 9, y);
  ctx.lineTo(x + 4, y);
  ctx.lineTo(x + 1.8, y + 4.6);
  ctx.strokeStyle = COLOURS.warn;
  ctx.lineWidth = 2.2;
  ctx.lineCap = "round";
  ctx.lineJoin = "round";
  ctx.stroke();
}

/** A short piece of wire for the legend, its left end at a point. */
export function paintWireSign(ctx: CanvasRenderingContext2D, [x, y]: Point, whole: boolean): void {
  ctx.save();
  ctx.translate(x - 1, y - 9);
  ctx.strokeStyle = whole ? COLOURS.ink : COLOURS.warn;
  ctx.lineWidth = 2.2;
  ctx.lineCap = "round";
  ctx.stroke(pathOf(whole ? WIRE_PATHS.whole : WIRE_PATHS.cut));
  ctx.restore();
}
