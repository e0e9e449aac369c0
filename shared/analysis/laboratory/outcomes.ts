import { type Cell, hoursOf } from "./cells.ts";
import { type Estimate, medianOf, shareOf } from "./statistics.ts";

/** How the games of one cell came out, each figure with its interval. */
export type Outcome = { readonly games: number; readonly hours: Estimate; readonly dead: Estimate; readonly won: Estimate };

/** What never came counts as the last hour of the calendar. [LB-4] */
export function outcomeOf(cell: Cell): Outcome {
  const last = cell.scenario.turns.at(-1);
  const never = last === undefined ? 0 : last.startHour + last.hours - cell.scenario.countFromHour;
  const { results } = cell;
  return {
    games: results.length,
    hours: medianOf(hoursOf(cell), never),
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
