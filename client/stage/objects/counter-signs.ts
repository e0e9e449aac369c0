import type { Flag } from "../../present/flags.ts";
import type { Mark } from "../../theme/marks.ts";
import { BADGE_MARKS } from "../../theme/marks.ts";
import { COLOURS, FONTS } from "../../theme/tokens.ts";
import { drawMark } from "./draw-mark.ts";

/** Dug in: a parapet below the counter. */
export function paintParapet(ctx: CanvasRenderingContext2D, halfWidth: number, halfHeight: number): void {
  ctx.beginPath();
  for (let tooth = 0; tooth <= 12; tooth++) {
    const [x, y] = [-halfWidth - 3 + tooth * 3.5, halfHeight + 2 + (tooth % 2) * 4.5];
    if (tooth === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  }
  ctx.lineJoin = "round";
  for (const [colour, width] of [
    [COLOURS.cream, 4.4],
    [COLOURS.ink, 1.8],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.stroke();
  }
}

/** A commissar is with them: the committee's pennant above the counter. */
export function paintPennant(ctx: CanvasRenderingContext2D, halfWidth: number, halfHeight: number): void {
  ctx.save();
  ctx.translate(halfWidth - 6, -halfHeight - 9);
  ctx.strokeStyle = COLOURS.ink;
  ctx.lineWidth = 1.6;
  ctx.stroke(new Path2D("M0 0V12"));
  const flag = new Path2D("M.6 0H11L8 3.4 11 6.8H.6Z");
  ctx.fillStyle = COLOURS.mrc;
  ctx.fill(flag);
  ctx.strokeStyle = COLOURS.cream;
  ctx.lineWidth = 0.8;
  ctx.stroke(flag);
  ctx.restore();
}

type Signs = { readonly ownInitiative: boolean; readonly outOfContact: boolean; readonly contested: boolean; readonly flag: Flag | null };

/** Round badges at the corners: above, how it is led; below, that it fights. */
export function paintBadges(ctx: CanvasRenderingContext2D, signs: Signs, halfWidth: number, halfHeight: number): void {
  if (signs.ownInitiative) {
    paintBadge(ctx, [halfWidth - 1, 1 - halfHeight], BADGE_MARKS.ownInitiative, { face: COLOURS.neutralTint, ink: COLOURS.neutral });
  }
  if (signs.outOfContact) {
    // Where another sign stands above, the badge takes the other corner.
    const x = signs.ownInitiative || signs.flag !== null ? 1 - halfWidth : halfWidth - 1;
    paintBadge(ctx, [x, 1 - halfHeight], BADGE_MARKS.outOfContact, { face: COLOURS.paperRaised, ink: COLOURS.warn });
  }
  if (signs.contested) {
    paintBadge(ctx, [1 - halfWidth, halfHeight - 1], BADGE_MARKS.contested, { face: COLOURS.paperRaised, ink: COLOURS.ink });
  }
}

type Inks = { readonly face: string; readonly ink: string };

function paintBadge(ctx: CanvasRenderingContext2D, [x, y]: readonly [number, number], mark: Mark, { face, ink }: Inks): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.beginPath();
  ctx.arc(0, 0, 8.4, 0, 2 * Math.PI);
  ctx.fillStyle = face;
  ctx.fill();
  ctx.strokeStyle = ink;
  ctx.lineWidth = 1.6;
  ctx.stroke();
  drawMark(ctx, mark, ink);
  ctx.restore();
}

/** When it was last heard of, on a slip below. */
export function paintDateTag(ctx: CanvasRenderingContext2D, tag: string, halfHeight: number): void {
  ctx.font = `400 12px ${FONTS.wire}`;
  const width = ctx.measureText(tag).width + 6;
  ctx.fillStyle = COLOURS.paperSunk;
  ctx.fillRect(-width / 2, halfHeight + 1, width, 14);
  ctx.strokeStyle = COLOURS.stale;
  ctx.lineWidth = 0.8;
  ctx.strokeRect(-width / 2, halfHeight + 1, width, 14);
  ctx.textAlign = "center";
  ctx.textBaseline = "alphabetic";
  ctx.fillStyle = COLOURS.ink;
  ctx.fillText(tag, 0, halfHeight + 11.8);
}
