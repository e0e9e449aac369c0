import type { SideId } from "../../../shared/model/ids.ts";
import type { Flag } from "../../present/flags.ts";
import { FLAG_PATHS } from "../../theme/marks.ts";
import { COLOURS } from "../../theme/tokens.ts";
import { pathOf } from "./draw-mark.ts";

/** How high a flag stands above the face of a counter, and how far it flies over the right edge, in the counter's units. */
export const FLAG = { height: 25, over: 7 } as const;

/**
 * A flag whose pole stands at the origin. Raised: it obeys. Hanging: it waits. A dashed outline: promised. A dashed pole and a question mark:
 * nobody has heard from it. The word stands below the name.
 */
export function paintFlag(ctx: CanvasRenderingContext2D, flag: Flag, side: SideId | null): void {
  ctx.save();
  ctx.lineCap = "round";
  ctx.lineJoin = "round";
  pen(ctx, FLAG_PATHS.pole, COLOURS.paperRaised, 5.6);
  if (flag === "silent") paintSilent(ctx);
  else {
    pen(ctx, FLAG_PATHS.pole, COLOURS.ink, 2.2);
    if (flag === "waits") paintHanging(ctx);
    else paintFlying(ctx, flag, side);
  }
  ctx.restore();
}

function paintFlying(ctx: CanvasRenderingContext2D, flag: "obeys" | "promised", side: SideId | null): void {
  const colour = { mrc: COLOURS.mrc, government: COLOURS.gov, neutral: COLOURS.neutral }[side ?? "neutral"];
  if (flag === "promised") {
    ctx.fillStyle = COLOURS.paperRaised;
    ctx.fill(pathOf(FLAG_PATHS.flying));
    ctx.setLineDash([3.4, 2.6]);
    ctx.lineCap = "butt";
    pen(ctx, FLAG_PATHS.flying, colour, 1.9);
    ctx.setLineDash([]);
    return;
  }
  pen(ctx, FLAG_PATHS.flying, COLOURS.cream, 2.6);
  ctx.fillStyle = colour;
  ctx.fill(pathOf(FLAG_PATHS.flying));
  if (side === "government") pen(ctx, FLAG_PATHS.hatch, "#6f8db1", 1.7);
}

function paintHanging(ctx: CanvasRenderingContext2D): void {
  ctx.fillStyle = COLOURS.neutralTint;
  ctx.fill(pathOf(FLAG_PATHS.hanging));
  pen(ctx, FLAG_PATHS.hanging, COLOURS.neutral, 1.9);
}

function paintSilent(ctx: CanvasRenderingContext2D): void {
  ctx.fillStyle = COLOURS.paperRaised;
  ctx.fillRect(1, -27, 16, 21);
  ctx.setLineDash([3, 2.6]);
  ctx.lineCap = "butt";
  pen(ctx, FLAG_PATHS.pole, COLOURS.inkSoft, 2.2);
  ctx.setLineDash([]);
  ctx.lineCap = "round";
  pen(ctx, FLAG_PATHS.asks, COLOURS.warn, 2.4);
}

function pen(ctx: CanvasRenderingContext2D, path: string, colour: string, width: number): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke(pathOf(path));
}
