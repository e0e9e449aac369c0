import { COLOURS } from "../../theme/tokens.ts";
import type { Box } from "../plan/geometry.ts";

/** A card of paper laid on the plan, with its edge inside the box. */
export function paintCard(ctx: CanvasRenderingContext2D, [left, top, right, bottom]: Box, edge: string, width: number): void {
  ctx.fillStyle = COLOURS.paperRaised;
  ctx.fillRect(left, top, right - left, bottom - top);
  ctx.strokeStyle = edge;
  ctx.lineWidth = width;
  ctx.strokeRect(left + width / 2, top + width / 2, right - left - width, bottom - top - width);
}
