import type { Box, Point } from "./geometry.ts";
import { boxesMeet, boxOf, distance } from "./geometry.ts";

/** A line of the plan with what drawing a piece of it needs: how far along each point lies, and where it is at all. */
export type Course = { readonly points: readonly Point[]; readonly along: readonly number[]; readonly box: Box };

/** A piece of a course: the indices of its first and last point. */
export type Run = { readonly first: number; readonly last: number };

export function courseOf(points: readonly Point[]): Course {
  const along: number[] = [];
  let length = 0;
  points.forEach((point, at) => {
    const before = points[at - 1];
    if (before) length += distance(before, point);
    along.push(length);
  });
  return { points, along, box: boxOf(points) };
}

/** The pieces of a course that come near a box: a tile strokes these and leaves the rest of a long river to its neighbours. */
export function runsNear(course: Course, box: Box): readonly Run[] {
  if (!boxesMeet(course.box, box)) return [];
  const runs: Run[] = [];
  let first = -1;
  for (let at = 0; at + 1 < course.points.length; at++) {
    const near = segmentNear(course, at, box);
    if (near && first < 0) first = at;
    if (!near && first >= 0) {
      runs.push({ first, last: at });
      first = -1;
    }
  }
  if (first >= 0) runs.push({ first, last: course.points.length - 1 });
  return runs;
}

function segmentNear(course: Course, at: number, box: Box): boolean {
  const [a, b] = [course.points[at], course.points[at + 1]];
  if (!a || !b) return false;
  return Math.min(a[0], b[0]) < box[2] && Math.max(a[0], b[0]) > box[0] && Math.min(a[1], b[1]) < box[3] && Math.max(a[1], b[1]) > box[1];
}
