import { addHours, dayOf } from "../model/calendar.ts";
import type { SideId } from "../model/ids.ts";
import { movedBy } from "./changes.ts";
import type { Course } from "./course.ts";

export type DeadOfDay = { readonly day: string; readonly mrc: number; readonly government: number };

/**
 * The dead of each side by day, old style, every day of the match included; whole people, rounded so that the days add up to the total.
 * What a sub-round brings is dated at its end; a death belongs to the hour before, or the last fight of an evening would count for the next day.
 */
export function deadByDay(course: Course): readonly DeadOfDay[] {
  const { scenario, moments, final } = course;
  const sums = new Map<string, Record<SideId, number>>();
  for (let hour = 0; hour < Math.max(1, final.hour); hour += 1)
    sums.set(dayOf(addHours(scenario.startOs, hour)), { mrc: 0, government: 0 });
  for (const { event } of moments) {
    const day = sums.get(dayOf(addHours(scenario.startOs, Math.max(0, event.hour - 1))));
    if (!day) continue;
    day.mrc += movedBy(event, "sides", "mrc", "tally", "dead");
    day.government += movedBy(event, "sides", "government", "tally", "dead");
  }
  const days = [...sums];
  const mrc = wholeParts(days.map(([, sum]) => sum.mrc));
  const government = wholeParts(days.map(([, sum]) => sum.government));
  return days.map(([day], at) => ({ day, mrc: mrc[at] ?? 0, government: government[at] ?? 0 }));
}

/** Rounds the running sum, so that nothing is lost or counted twice. */
function wholeParts(values: readonly number[]): readonly number[] {
  let sum = 0;
  return values.map((value) => {
    const before = Math.round(sum);
    sum += value;
    return Math.round(sum) - before;
  });
}
