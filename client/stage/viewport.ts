import type { BoardMode } from "../present/board-picture.ts";
import type { CityPlan } from "./plan/city-plan.ts";
import type { Box, Point } from "./plan/geometry.ts";
import { boxOf, distance } from "./plan/geometry.ts";

/** What part of the plan is on the screen. Screen pixels are CSS pixels from the board's upper left. */
export type Viewport = {
  readonly width: number;
  readonly height: number;
  /** In the middle of the screen, in metres from the plan's centre. */
  readonly middle: Point;
  /** CSS pixels a metre. */
  readonly scale: number;
};

/** The zoom steps, in pixels a metre: each about 1.4 times the last, so that lettering and tiles are made for six scales and no others. */
export const STEPS: readonly number[] = [0.076, 0.106, 0.152, 0.218, 0.305, 0.43];

/** The core of a city is fitted as if the board were a desk's, so that a phone shows less of it and not a smaller one. */
const LEAST_FITTED = { width: 918, height: 622 } as const;
/** A core that is a little too large for its step may lose its edge. */
const TOLERANCE = 1.06;

export const originOf = ({ width, height, middle, scale }: Viewport): Point => [
  width / 2 - middle[0] * scale,
  height / 2 - middle[1] * scale,
];

export const toMetres = ({ width, height, middle, scale }: Viewport, [x, y]: Point): Point => [
  middle[0] + (x - width / 2) / scale,
  middle[1] + (y - height / 2) / scale,
];

/** The rectangle of the plan that is shown, in metres. */
export function seenBy(view: Viewport): Box {
  const [left, top] = toMetres(view, [0, 0]);
  const [right, bottom] = toMetres(view, [view.width, view.height]);
  return [left, top, right, bottom];
}

/** What a player sees first: the places that matter to him, else the core of the city, or on a wall all of it. */
export function firstView(plan: CityPlan, mode: BoardMode, width: number, height: number, frame: readonly Point[] = []): Viewport {
  if (mode !== "projector" && frame.length > 0) return framing(plan, width, height, frame);
  if (mode === "projector") return held({ width, height, middle: middleOf(plan.bounds), scale: leastStep(plan, width, height) }, plan);
  const [left, top, right, bottom] = plan.core;
  const fit = Math.min(Math.max(width, LEAST_FITTED.width) / (right - left), Math.max(height, LEAST_FITTED.height) / (bottom - top));
  const fitting = STEPS.filter((step) => step <= fit * TOLERANCE).at(-1) ?? STEPS[0] ?? fit;
  return held({ width, height, middle: middleOf(plan.core), scale: Math.max(fitting, leastStep(plan, width, height)) }, plan);
}

/** Round the framed places, so that their marks and names lie whole on the board: a narrow board needs the more for its names. */
const AROUND = { across: 150, along: 130 } as const;
const NEAREST_FRAMED = 0.218;
const FARTHEST_FRAMED = 0.106;

/** The nearest step that holds all the places; where none does, the place farthest off is left to the edge, but never the first of them. */
function framing(plan: CityPlan, width: number, height: number, frame: readonly Point[]): Viewport {
  const box = boxOf(frame);
  const [middle, least] = [middleOf(box), leastStep(plan, width, height)];
  const steps = STEPS.filter((step) => step >= Math.max(FARTHEST_FRAMED, least) && step <= NEAREST_FRAMED).reverse();
  const scale = steps.find(
    (step) => (box[2] - box[0]) * step <= width - AROUND.across && (box[3] - box[1]) * step <= height - AROUND.along,
  );
  if (scale !== undefined) return held({ width, height, middle, scale }, plan);
  if (frame.length === 1) return held({ width, height, middle, scale: least }, plan);
  const centre: Point = [mean(frame.map(([x]) => x)), mean(frame.map(([, y]) => y))];
  const [first, ...others] = frame;
  const byNearness = others.sort((a, b) => distance(a, centre) - distance(b, centre));
  return framing(plan, width, height, [...(first ? [first] : []), ...byNearness.slice(0, -1)]);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The farthest zoom at which the plan still fills the board. */
export function leastStep(plan: CityPlan, width: number, height: number): number {
  const [left, top, right, bottom] = plan.bounds;
  const cover = Math.max(width / (right - left), height / (bottom - top));
  return STEPS.find((step) => step * 1.03 >= cover) ?? STEPS.at(-1) ?? cover;
}

/** One step nearer (1) or farther (-1), keeping what lies under a point of the screen where it is. */
export function zoomed(view: Viewport, plan: CityPlan, by: number, about: Point): Viewport {
  const now = STEPS.indexOf(nearestStep(view.scale));
  const scale = STEPS[Math.min(Math.max(now + by, 0), STEPS.length - 1)] ?? view.scale;
  return scaledTo(view, plan, Math.max(scale, leastStep(plan, view.width, view.height)), about);
}

export function nearestStep(scale: number): number {
  return [...STEPS].sort((a, b) => Math.abs(Math.log(a / scale)) - Math.abs(Math.log(b / scale)))[0] ?? scale;
}

/** Any scale, as fingers pinch it. */
export function scaledTo(view: Viewport, plan: CityPlan, scale: number, about: Point): Viewport {
  const [x, y] = toMetres(view, about);
  const middle: Point = [x - (about[0] - view.width / 2) / scale, y - (about[1] - view.height / 2) / scale];
  return held({ ...view, scale, middle }, plan);
}

export function moved(view: Viewport, plan: CityPlan, dx: number, dy: number): Viewport {
  return held({ ...view, middle: [view.middle[0] - dx / view.scale, view.middle[1] - dy / view.scale] }, plan);
}

/** Keeps the screen on the plan. */
export function held(view: Viewport, plan: CityPlan): Viewport {
  const [left, top, right, bottom] = plan.bounds;
  const [halfWidth, halfHeight] = [view.width / 2 / view.scale, view.height / 2 / view.scale];
  const keep = (at: number, from: number, to: number, half: number): number =>
    to - from <= 2 * half ? (from + to) / 2 : Math.min(Math.max(at, from + half), to - half);
  return { ...view, middle: [keep(view.middle[0], left, right, halfWidth), keep(view.middle[1], top, bottom, halfHeight)] };
}

/** Moved by less than a pixel, so that the plan's centre lies on a whole device pixel and nothing printed on it is blurred. */
export function snapped(view: Viewport, density: number): Viewport {
  const snap = (length: number, at: number): number => {
    const origin = Math.round((length / 2 - at * view.scale) * density) / density;
    return (length / 2 - origin) / view.scale;
  };
  return { ...view, middle: [snap(view.width, view.middle[0]), snap(view.height, view.middle[1])] };
}

const middleOf = ([left, top, right, bottom]: Box): Point => [(left + right) / 2, (top + bottom) / 2];
