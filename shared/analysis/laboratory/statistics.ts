/** The value below which a tenth, half, and nine tenths of the games lie. Null: so many of them never came to it. */
export type Spread<Value> = { readonly p10: Value | null; readonly median: Value | null; readonly p90: Value | null };

/** A figure with the interval in which it lies in 95 of 100 repetitions with other seeds. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number };

/** Nearest ranks; null counts as later than every number. */
export function spreadOf(values: readonly (number | null)[]): Spread<number> {
  const sorted = sortedOf(values);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
  return { p10: at(0.1), median: at(0.5), p90: at(0.9) };
}

/** A median with its interval by order statistics: no shape of the distribution is assumed. Null counts as `never`. */
export function medianOf(values: readonly (number | null)[], never: number): Estimate {
  const sorted = sortedOf(values);
  const count = sorted.length;
  if (count === 0) return { value: never, low: never, high: never };
  const half = 0.98 * Math.sqrt(count);
  const at = (rank: number) => sorted[Math.min(count - 1, Math.max(0, rank))] ?? never;
  return { value: at(Math.ceil(count / 2) - 1), low: at(Math.floor(count / 2 - half)), high: at(Math.ceil(count / 2 + half)) };
}

/** A share with Wilson's interval, which stays between 0 and 1 also for few games. */
export function shareOf<Item>(items: readonly Item[], isSo: (item: Item) => boolean): Estimate {
  const count = items.length;
  if (count === 0) return { value: 0, low: 0, high: 1 };
  const share = items.filter(isSo).length / count;
  const z = 1.96;
  const middle = (share + (z * z) / (2 * count)) / (1 + (z * z) / count);
  const half = (z / (1 + (z * z) / count)) * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** The mean of those values that there are; null if there is none. */
export function meanOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function sortedOf(values: readonly (number | null)[]): readonly (number | null)[] {
  return [...values].sort((a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY) || 0);
}
