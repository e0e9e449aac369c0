import type { JointPicture } from "../../present/board-picture.ts";
import { COLOURS } from "../../theme/tokens.ts";
import type { Measure } from "../lettering/letters.ts";
import { fontOf } from "../lettering/letters.ts";
import type { Box, Point } from "../plan/geometry.ts";
import { paintCard } from "./card.ts";

const TITLE = fontOf({ family: "body", size: 15, weight: 700 });
const SEAT = fontOf({ family: "body", size: 14 });
const SMALL_TITLE = fontOf({ family: "narrow", size: 14, weight: 700 });
const HEAD = 34;
const ROW = 23;
const DIAL = 30;
const NAMES_FROM = 92;
/** Small: where several plates share the board, or on a phone, the seats are ticks without names. */
const SMALL = { height: 48, dial: 17, textFrom: 48, tick: 17 } as const;

export function jointSize(title: string, { seats }: JointPicture, isSmall: boolean, measure: Measure) {
  if (isSmall) {
    const ticks = seats.length * SMALL.tick + 4;
    return { width: SMALL.textFrom + 12 + Math.max(measure(title, SMALL_TITLE), ticks), height: SMALL.height };
  }
  const names = NAMES_FROM + 40 + Math.max(...seats.map(({ name }) => measure(name, SEAT)));
  return { width: Math.max(24 + measure(title, TITLE), names), height: HEAD + 12 + Math.max(2 * DIAL + 4, ROW * seats.length) };
}

/** One clock for several seats: the hour on a dial, and who of them has said yes. */
export function paintJoint(ctx: CanvasRenderingContext2D, title: string, { hour, seats }: JointPicture, box: Box, isSmall: boolean): void {
  const [left, top, right, bottom] = box;
  paintCard(ctx, box, COLOURS.ink, 2);
  if (isSmall) {
    paintDial(ctx, [left + 26, (top + bottom) / 2], SMALL.dial, hour);
    write(ctx, title, [left + SMALL.textFrom, top + 19], SMALL_TITLE);
    for (const [at, { joined }] of seats.entries()) paintTick(ctx, [left + SMALL.textFrom + 7 + at * SMALL.tick, top + 33], joined, 7);
    return;
  }
  write(ctx, title, [left + 12, top + 22], TITLE);
  ctx.strokeStyle = COLOURS.rule;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(left + 2, top + HEAD - 1.5);
  ctx.lineTo(right - 2, top + HEAD - 1.5);
  ctx.stroke();
  const middle = (top + HEAD + bottom) / 2;
  paintDial(ctx, [left + 46, middle], DIAL, hour);
  const first = middle - ((seats.length - 1) * ROW) / 2;
  for (const [at, { name, joined }] of seats.entries()) {
    paintTick(ctx, [left + NAMES_FROM + 9, first + at * ROW], joined, 8.5);
    write(ctx, name, [left + NAMES_FROM + 25, first + at * ROW + 5], SEAT);
  }
}

/** A seat that said yes: a tick. One that has not: an open ring. */
function paintTick(ctx: CanvasRenderingContext2D, [x, y]: Point, joined: boolean, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius - (joined ? 0 : 0.8), 0, 2 * Math.PI);
  if (!joined) {
    ctx.strokeStyle = COLOURS.inkSoft;
    ctx.lineWidth = 1.6;
    ctx.stroke();
    return;
  }
  ctx.fillStyle = COLOURS.ok;
  ctx.fill();
  const unit = radius / 9;
  ctx.beginPath();
  ctx.moveTo(x - 4.4 * unit, y + 0.4 * unit);
  ctx.lineTo(x - 1.4 * unit, y + 3.6 * unit);
  ctx.lineTo(x + 4.4 * unit, y - 3.4 * unit);
  ctx.strokeStyle = COLOURS.paperRaised;
  ctx.lineWidth = 2.4;
  ctx.lineCap = "round";
  ctx.lineJoin = "round";
  ctx.stroke();
}

function paintDial(ctx: CanvasRenderingContext2D, [x, y]: Point, radius: number, hour: number): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.beginPath();
  ctx.arc(0, 0, radius, 0, 2 * Math.PI);
  ctx.fillStyle = COLOURS.paperRaised;
  ctx.fill();
  ctx.strokeStyle = COLOURS.ink;
  ctx.lineWidth = radius > 20 ? 2.4 : 1.8;
  ctx.stroke();
  for (let mark = 0; mark < 12; mark++) hand(ctx, mark / 12, [0.82, 0.96], radius, mark % 3 === 0 ? 2.4 : 1.2);
  ctx.lineCap = "round";
  hand(ctx, (hour % 12) / 12, [0, 0.5], radius, radius > 20 ? 4 : 3);
  hand(ctx, hour % 1, [0, 0.74], radius, radius > 20 ? 2.4 : 1.8);
  ctx.restore();
}

function hand(ctx: CanvasRenderingContext2D, turn: number, [from, to]: readonly [number, number], radius: number, width: number): void {
  const angle = turn * 2 * Math.PI;
  const [alongX, alongY] = [Math.sin(angle) * radius, -Math.cos(angle) * radius];
  ctx.beginPath();
  ctx.moveTo(alongX * from, alongY * from);
  ctx.lineTo(alongX * to, alongY * to);
  ctx.lineWidth = width;
  ctx.stroke();
}

function write(ctx: CanvasRenderingContext2D, text: string, [x, y]: Point, font: string): void {
  ctx.font = font;
  ctx.textAlign = "left";
  ctx.textBaseline = "alphabetic";
  ctx.fillStyle = COLOURS.ink;
  ctx.fillText(text, x, y);
}
