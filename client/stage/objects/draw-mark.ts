import type { Mark } from "../../theme/marks.ts";

const paths = new Map<string, Path2D>();

/** Path data as the canvas draws it, made once. */
export function pathOf(data: string): Path2D {
  const known = paths.get(data);
  if (known) return known;
  const path = new Path2D(data);
  paths.set(data, path);
  return path;
}

/** Draws a mark about the context's origin in one colour. */
export function drawMark(ctx: CanvasRenderingContext2D, mark: Mark, colour: string): void {
  if (mark.solid) {
    ctx.fillStyle = colour;
    // Windows and dials are wound the other way round, or cut out by the even-odd rule.
    ctx.fill(pathOf(mark.solid), "evenodd");
  }
  if (!mark.stroke) return;
  ctx.strokeStyle = colour;
  ctx.lineWidth = mark.width ?? 1.5;
  ctx.lineCap = "round";
  ctx.lineJoin = "round";
  ctx.stroke(pathOf(mark.stroke));
}
