import type { SideId } from "../../../shared/model/ids.ts";
import type { BoardLanguage, CounterMark } from "../../present/board-picture.ts";
import type { Flag } from "../../present/flags.ts";
import { FORMATION_MARKS } from "../../theme/marks.ts";
import { COLOURS, FONTS } from "../../theme/tokens.ts";
import { paintBadges, paintDateTag, paintParapet, paintPennant } from "./counter-signs.ts";
import { drawMark } from "./draw-mark.ts";
import { paintFlag } from "./flag.ts";
import type { SideLook } from "./side-look.ts";
import { letterOf, lookOf } from "./side-look.ts";

/** All that a counter's picture depends on: two counters that look alike share one texture. */
export type CounterLook = {
  readonly side: SideId | null;
  readonly mark: CounterMark;
  readonly pips: number;
  readonly stale: boolean;
  readonly tag: string | null;
  readonly contested: boolean;
  readonly dugIn: boolean;
  readonly outOfContact: boolean;
  readonly ownInitiative: boolean;
  readonly commissar: boolean;
  readonly flag: Flag | null;
  readonly selected: boolean;
  /** How many counters lie here, this one included. */
  readonly stack: number;
  readonly language: BoardLanguage;
};

/** The face in units: a counter of 36 px is drawn one to one. */
export const COUNTER_UNITS = 36;
const HALF_WIDTH = 18;
const HALF_HEIGHT = 17;
/** What a texture must hold round the middle, signs and stack included: left, top, right, bottom. */
export const COUNTER_EXTENT = { left: 31, top: 45, right: 33, bottom: 36 } as const;
/** Acting on its own: the counter stands askew. */
const TILT = (-7 * Math.PI) / 180;
const MOST_EDGES = 3;

/** Paints one counter about the origin. A formation is a square; a site is a circle. */
export function paintCounter(ctx: CanvasRenderingContext2D, counter: CounterLook): void {
  const look = lookOf(counter.side, counter.stale);
  ctx.save();
  if (counter.ownInitiative) ctx.rotate(TILT);
  if (counter.selected) paintSelection(ctx);
  paintStack(ctx, Math.min(counter.stack, MOST_EDGES), look);
  paintFace(ctx, look);
  paintEdge(ctx, counter, look);
  paintLetter(ctx, counter, look);
  ctx.save();
  ctx.translate(0, 2);
  drawMark(ctx, FORMATION_MARKS[counter.mark], look.ink);
  ctx.restore();
  paintPips(ctx, counter.pips, look);
  if (counter.dugIn) paintParapet(ctx, HALF_WIDTH, HALF_HEIGHT);
  if (counter.commissar) paintPennant(ctx, counter.flag === null ? HALF_WIDTH : 0, HALF_HEIGHT);
  if (counter.flag !== null) {
    ctx.save();
    ctx.translate(HALF_WIDTH - 14, 1 - HALF_HEIGHT);
    paintFlag(ctx, counter.flag, counter.side);
    ctx.restore();
  }
  paintBadges(ctx, counter, HALF_WIDTH, HALF_HEIGHT);
  if (counter.tag !== null) paintDateTag(ctx, counter.tag, HALF_HEIGHT);
  ctx.restore();
}

/** The focus stands on a cream plate, so that it shows on plan, water and night alike. */
function paintSelection(ctx: CanvasRenderingContext2D): void {
  ctx.fillStyle = COLOURS.cream;
  ctx.fillRect(-HALF_WIDTH - 7, -HALF_HEIGHT - 7, 2 * HALF_WIDTH + 14, 2 * HALF_HEIGHT + 14);
  outline(ctx, 5, COLOURS.focus, 3);
}

function paintStack(ctx: CanvasRenderingContext2D, edges: number, look: SideLook): void {
  for (let below = edges - 1; below > 0; below--) {
    ctx.fillStyle = look.below;
    ctx.fillRect(-HALF_WIDTH + below * 3, -HALF_HEIGHT - below * 3, 2 * HALF_WIDTH, 2 * HALF_HEIGHT);
    ctx.strokeStyle = look.edge;
    ctx.lineWidth = 1;
    ctx.strokeRect(-HALF_WIDTH + below * 3, -HALF_HEIGHT - below * 3, 2 * HALF_WIDTH, 2 * HALF_HEIGHT);
  }
}

function paintFace(ctx: CanvasRenderingContext2D, look: SideLook): void {
  ctx.globalAlpha = 0.32;
  ctx.fillStyle = COLOURS.ink;
  ctx.fillRect(-HALF_WIDTH + 1.2, -HALF_HEIGHT + 1.8, 2 * HALF_WIDTH, 2 * HALF_HEIGHT);
  ctx.globalAlpha = 1;
  ctx.fillStyle = look.face;
  ctx.fillRect(-HALF_WIDTH, -HALF_HEIGHT, 2 * HALF_WIDTH, 2 * HALF_HEIGHT);
  if (look.hatch === null) return;
  ctx.save();
  ctx.beginPath();
  ctx.rect(-HALF_WIDTH, -HALF_HEIGHT, 2 * HALF_WIDTH, 2 * HALF_HEIGHT);
  ctx.clip();
  ctx.beginPath();
  for (let line = -5; line < 5; line++) {
    ctx.moveTo(line * 7 - 2, 20);
    ctx.lineTo(line * 7 + 36, -18);
  }
  ctx.strokeStyle = look.hatch;
  ctx.lineWidth = 1.7;
  ctx.stroke();
  ctx.restore();
  ctx.fillStyle = look.plate;
  ctx.fillRect(-13, -6.6, 26, 17);
  ctx.fillRect(-HALF_WIDTH, -HALF_HEIGHT, 15.5, 14);
}

function paintEdge(ctx: CanvasRenderingContext2D, { side, stale }: CounterLook, look: SideLook): void {
  if (stale) ctx.setLineDash([4, 2.6]);
  outline(ctx, 0, look.edge, look.edgeWidth);
  ctx.setLineDash([]);
  if (stale || side === null) return;
  ctx.globalAlpha = 0.75;
  outline(ctx, 0.9, COLOURS.ink, 0.8);
  ctx.globalAlpha = 1;
}

function outline(ctx: CanvasRenderingContext2D, outside: number, colour: string, width: number): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.lineJoin = "miter";
  ctx.strokeRect(-HALF_WIDTH - outside, -HALF_HEIGHT - outside, 2 * (HALF_WIDTH + outside), 2 * (HALF_HEIGHT + outside));
}

function paintLetter(ctx: CanvasRenderingContext2D, { side, language }: CounterLook, look: SideLook): void {
  ctx.font = `700 12.5px ${FONTS.display}`;
  ctx.textAlign = "left";
  ctx.textBaseline = "alphabetic";
  ctx.fillStyle = look.ink;
  ctx.fillText(letterOf(side, language), -HALF_WIDTH + 3, -HALF_HEIGHT + 11.8);
}

/** Strength as one to five pips, on a plain strip. */
function paintPips(ctx: CanvasRenderingContext2D, pips: number, look: SideLook): void {
  if (look.hatch !== null) {
    ctx.fillStyle = look.plate;
    ctx.fillRect(-(pips * 5 + 3) / 2, HALF_HEIGHT - 6.4, pips * 5 + 3, 5.6);
  }
  ctx.fillStyle = look.ink;
  for (let pip = 0; pip < pips; pip++) ctx.fillRect(-((pips - 1) * 5) / 2 + pip * 5 - 1.6, HALF_HEIGHT - 5.4, 3.2, 3.2);
}
