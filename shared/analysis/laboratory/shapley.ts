/** What one of several causes adds, on average over every order in which they could be brought in. */
export type Share = { readonly value: number; readonly error: number };

/**
 * Shapley's division of `worth(all) - worth(none)` among causes. `worth` is asked for each set of them; its error is one standard error, and the
 * sets count as measured apart from each other. [LB-8]
 */
export function shapleyOf<Cause extends string>(
  causes: readonly Cause[],
  worth: (set: ReadonlySet<Cause>) => { readonly value: number; readonly error: number },
): Readonly<Record<Cause, Share>> {
  const sets = subsetsOf(causes);
  const known = new Map(sets.map((set) => [keyOf(causes, set), worth(set)]));
  const at = (set: ReadonlySet<Cause>) => known.get(keyOf(causes, set)) ?? { value: 0, error: 0 };
  const shares = causes.map((cause) => {
    let value = 0;
    let variance = 0;
    for (const set of sets.filter((each) => !each.has(cause))) {
      const weight = 1 / (causes.length * choose(causes.length - 1, set.size));
      const [without, having] = [at(set), at(new Set([...set, cause]))];
      value += weight * (having.value - without.value);
      variance += weight * weight * (having.error * having.error + without.error * without.error);
    }
    return [cause, { value, error: Math.sqrt(variance) }];
  });
  return Object.fromEntries(shares);
}

/** All sets of the causes, the empty one first. */
export function subsetsOf<Item>(items: readonly Item[]): readonly ReadonlySet<Item>[] {
  const sets: ReadonlySet<Item>[] = [new Set()];
  for (const item of items) sets.push(...sets.map((set) => new Set([...set, item])));
  return sets;
}

function keyOf<Item>(all: readonly Item[], set: ReadonlySet<Item>): string {
  return all.map((item) => (set.has(item) ? "1" : "0")).join("");
}

function choose(from: number, count: number): number {
  let ways = 1;
  for (let index = 0; index < count; index++) ways = (ways * (from - index)) / (index + 1);
  return ways;
}
