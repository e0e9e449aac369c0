import { COLOURS } from "../../theme/tokens.ts";
import type { CityPlan } from "../plan/city-plan.ts";
import type { Course } from "../plan/course.ts";
import type { Box, Point } from "../plan/geometry.ts";

const TINTS = { ground: "#efe3c3", dense: "#d9c79d", town: "#e6d8b4", bank: "#5f8b96" } as const;

/** Pixels a metre at which the whole plan fits into the little square, and where its centre then lies. */
export function miniMapFit(plan: CityPlan, width: number, height: number): { readonly scale: number; readonly origin: Point } {
  const [left, top, right, bottom] = plan.bounds;
  const scale = Math.max(width / (right - left), height / (bottom - top));
  return { scale, origin: [width / 2 - ((left + right) / 2) * scale, height / 2 - ((top + bottom) / 2) * scale] };
}

/** A flat overview of the whole plan at the upper left of a context. */
export function paintMiniMap(ctx: CanvasRenderingContext2D, plan: CityPlan, width: number, height: number): void {
  const { scale, origin } = miniMapFit(plan, width, height);
  const trace = (course: Course): void => {
    ctx.beginPath();
    for (const [at, [x, y]] of course.points.entries()) {
      if (at === 0) ctx.moveTo(origin[0] + x * scale, origin[1] + y * scale);
      else ctx.lineTo(origin[0] + x * scale, origin[1] + y * scale);
    }
  };
  const fill = (course: Course, colour: string): void => {
    trace(course);
    ctx.fillStyle = colour;
    ctx.fill();
  };
  const stroke = (course: Course, colour: string, pen: number): void => {
    trace(course);
    ctx.strokeStyle = colour;
    ctx.lineWidth = pen;
    ctx.lineCap = "round";
    ctx.lineJoin = "round";
    ctx.stroke();
  };
  ctx.fillStyle = TINTS.ground;
  ctx.fillRect(0, 0, width, height);
  for (const { ring, kind } of plan.districts) fill(ring, kind === "dense" ? TINTS.dense : TINTS.town);
  for (const { ring, kind } of plan.parks) if (kind === "park") fill(ring, COLOURS.park);
  for (const street of plan.streets) if (street.class === 1) stroke(street.course, COLOURS.street, 1.2);
  for (const ring of plan.rings ? [plan.rings.garden, plan.rings.boulevard] : []) stroke(ring, COLOURS.street, 1.6);
  if (plan.sea) fill(plan.sea, COLOURS.water);
  for (const { course, width: metres } of plan.rivers) stroke(course, TINTS.bank, Math.max(0.9, metres * scale) + 1);
  for (const { course, width: metres } of plan.rivers) stroke(course, COLOURS.water, Math.max(0.9, metres * scale));
  if (plan.walls) stroke(plan.walls.kremlin, COLOURS.wall, 1.4);
}

/** What the board shows, as a window in the overview. */
export function miniMapWindow(plan: CityPlan, seen: Box, [left, top, right, bottom]: Box): Box {
  const { scale, origin } = miniMapFit(plan, right - left, bottom - top);
  const clampX = (x: number): number => Math.min(Math.max(left + origin[0] + x * scale, left), right);
  const clampY = (y: number): number => Math.min(Math.max(top + origin[1] + y * scale, top), bottom);
  return [clampX(seen[0]), clampY(seen[1]), clampX(seen[2]), clampY(seen[3])];
}
