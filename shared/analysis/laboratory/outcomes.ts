import type { Scenario } from "../../model/scenario.ts";
import { type Cell, hoursOf } from "./cells.ts";
import { type Estimate, medianOf, shareOf } from "./statistics.ts";

/** How the games of one cell came out, each figure with its interval. */
export type Outcome = { readonly games: number; readonly hours: Estimate; readonly dead: Estimate; readonly won: Estimate };

/** The last hour of the calendar, as which counts what never came. [LB-4] */
export function lastHourOf({ turns, countFromHour }: Scenario): number {
  const last = turns.at(-1);
  return last === undefined ? 0 : last.startHour + last.hours - countFromHour;
}

/** How the games of a cell came out, of what never came the last hour. */
export function outcomeOf(cell: Cell): Outcome {
  const { results } = cell;
  return {
    games: results.length,
    hours: medianOf(hoursOf(cell), lastHourOf(cell.scenario)),
    dead: medianOf(
      results.map(({ dead }) => dead),
      0,
    ),
    won: shareOf(results, ({ outcome }) => outcome === "mrc"),
  };
}

/** One standard error, read off an interval of 95 in 100. */
export function errorOf({ low, high }: Estimate): number {
  return (high - low) / (2 * 1.96);
}

/** A difference that other seeds could have brought about: smaller than its own interval of 95 in 100. [LB-9] */
export function isInsideNoise(one: Estimate, other: Estimate): boolean {
  const [a, b] = [errorOf(one), errorOf(other)];
  const error = Math.sqrt(a * a + b * b);
  return Math.abs(one.value - other.value) <= 1.96 * error;
}
