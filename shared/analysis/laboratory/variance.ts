import { meanOf } from "../noise.ts";

/** Games of one pairing of policies: one value a seed, the same seeds in the same order in every pairing. */
export type Pairing = { readonly row: string; readonly column: string; readonly values: readonly number[] };

/** Shares of the variance of a figure, 0 to 1. */
export type VarianceShares = {
  readonly games: number;
  /** What the policies of the one side, of the other, and their meeting explain. */
  readonly rows: number;
  readonly columns: number;
  readonly meeting: number;
  /** All three together, as measured, and without what as many policies would explain by chance. */
  readonly policies: number;
  readonly policiesBeyondChance: number;
  /** What is left: seeds. */
  readonly seeds: number;
};

/**
 * Two-way analysis of variance over all pairings of policies, each played on the same seeds: how much of what comes out is decided by who follows
 * which policy, and how much by the seed. Null if nothing varies or a pairing is missing. [LB-12]
 */
export function varianceShares(pairings: readonly Pairing[]): VarianceShares | null {
  const rows = [...new Set(pairings.map(({ row }) => row))];
  const columns = [...new Set(pairings.map(({ column }) => column))];
  const size = pairings[0]?.values.length ?? 0;
  if (pairings.length !== rows.length * columns.length || size < 2 || pairings.some(({ values }) => values.length !== size)) return null;
  const all = pairings.flatMap(({ values }) => values);
  const mean = meanOf(all);
  const spreadOfMeans = (groups: readonly (readonly number[])[]) =>
    groups.reduce((sum, values) => sum + values.length * square(meanOf(values) - mean), 0);
  const total = all.reduce((sum, value) => sum + square(value - mean), 0);
  if (total === 0) return null;
  const between = spreadOfMeans(pairings.map(({ values }) => values));
  const ofRows = spreadOfMeans(rows.map((row) => pairings.filter((each) => each.row === row).flatMap(({ values }) => values)));
  const ofColumns = spreadOfMeans(
    columns.map((column) => pairings.filter((each) => each.column === column).flatMap(({ values }) => values)),
  );
  const within = (total - between) / (all.length - pairings.length);
  const share = (sum: number) => Math.max(0, sum) / total;
  return {
    games: all.length,
    rows: share(ofRows),
    columns: share(ofColumns),
    meeting: share(between - ofRows - ofColumns),
    policies: share(between),
    policiesBeyondChance: Math.max(0, between - (pairings.length - 1) * within) / (total + within),
    seeds: share(total - between),
  };
}

function square(value: number): number {
  return value * value;
}
