import { hoursBetween } from "../model/calendar.ts";
import type { Scenario } from "../model/scenario.ts";

/**
 * Whole hours from one old-style time to another: negative for what lies before, rounded to the nearest hour, half hours up.
 * `1917-10-26T02:10` is hour 44 of a start at `1917-10-24T06:00`, `1917-10-25T18:30` is hour 37.
 */
export function wholeHours(fromOs: string, toOs: string): number {
  return Math.floor(hoursBetween(fromOs, toOs) + 0.5);
}

/** Hours from the start to the end of the last turn. */
export function lengthOf({ turns }: Scenario): number {
  return turns.reduce((hours, turn) => hours + turn.hours, 0);
}
