import type { Light } from "../../present/board-picture.ts";
import type { CityPlan } from "./city-plan.ts";
import type { Course, Run } from "./course.ts";
import { runsNear } from "./course.ts";
import type { Box, Point } from "./geometry.ts";
import { grown } from "./geometry.ts";
import type { Patterns } from "./patterns.ts";

/**
 * One piece of paper being painted. The context's unit is the CSS pixel and its origin the plan's centre, whatever piece is painted, so that
 * dashes, dots and hatching meet at the edges of neighbouring tiles.
 */
export type Sheet = {
  readonly ctx: CanvasRenderingContext2D;
  readonly plan: CityPlan;
  /** What the sheet shows, in metres. */
  readonly box: Box;
  /** CSS pixels a metre. */
  readonly scale: number;
  /** Device pixels a CSS pixel. */
  readonly density: number;
  readonly light: Light;
  readonly patterns: Patterns;
};

export type Stroke = {
  readonly width: number;
  readonly colour: string;
  readonly dash?: readonly number[];
  readonly cap?: CanvasLineCap;
  readonly join?: CanvasLineJoin;
};

/** Above this scale there is room for shadows, edges and ties; below it they would only make grey. */
export const isClose = (sheet: Sheet): boolean => sheet.scale > 0.11;

/** Strokes several courses with one pen, so that their crossings open. Only the pieces that come near the sheet are drawn. */
export function strokeCourses(sheet: Sheet, courses: readonly Course[], stroke: Stroke): void {
  const { ctx, scale } = sheet;
  const near = grown(sheet.box, (stroke.width / 2 + 4) / scale);
  ctx.lineWidth = stroke.width;
  ctx.strokeStyle = stroke.colour;
  ctx.lineCap = stroke.cap ?? "round";
  ctx.lineJoin = stroke.join ?? "round";
  if (stroke.dash) {
    strokeDashed(sheet, courses, stroke.dash, near);
    return;
  }
  ctx.beginPath();
  for (const course of courses) for (const run of runsNear(course, near)) traceRun(sheet, course, run);
  ctx.stroke();
}

/** Dashes go on where the neighbouring tile leaves off, which takes a stroke of its own for each piece. */
function strokeDashed({ ctx, ...sheet }: Sheet, courses: readonly Course[], dash: readonly number[], near: Box): void {
  ctx.setLineDash([...dash]);
  for (const course of courses) {
    for (const run of runsNear(course, near)) {
      ctx.lineDashOffset = (course.along[run.first] ?? 0) * sheet.scale;
      ctx.beginPath();
      traceRun({ ctx, ...sheet }, course, run);
      ctx.stroke();
    }
  }
  ctx.setLineDash([]);
  ctx.lineDashOffset = 0;
}

function traceRun({ ctx, scale }: Sheet, course: Course, run: Run): void {
  for (let at = run.first; at <= run.last; at++) {
    const [x, y] = course.points[at] ?? [0, 0];
    if (at === run.first) ctx.moveTo(x * scale, y * scale);
    else ctx.lineTo(x * scale, y * scale);
  }
}

/** Adds a closed outline to the current path. */
export function traceRing({ ctx, scale }: Sheet, points: readonly Point[]): void {
  points.forEach(([x, y], at) => {
    if (at === 0) ctx.moveTo(x * scale, y * scale);
    else ctx.lineTo(x * scale, y * scale);
  });
  ctx.closePath();
}

/** Covers the whole sheet with a colour or a pattern. */
export function fillSheet({ ctx, box, scale }: Sheet, fill: string | CanvasPattern | CanvasGradient): void {
  ctx.fillStyle = fill;
  ctx.fillRect(box[0] * scale - 1, box[1] * scale - 1, (box[2] - box[0]) * scale + 2, (box[3] - box[1]) * scale + 2);
}
