import { CAPACITIES, type Capacity } from "../../model/capacities.ts";
import { errorOf, isInsideNoise, type Outcome } from "./outcomes.ts";
import { shapleyOf } from "./shapley.ts";

/** One change beside the city as it is. */
export type Comparison = {
  readonly part: string;
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly outcome: Outcome;
  /** What the change adds; null: inside the noise. */
  readonly hours: number | null;
  readonly dead: number | null;
  readonly won: number | null;
};

/** Shares in percent of a whole, each with one standard error. */
export type Shares<Cause extends string> = {
  readonly whole: number;
  readonly of: Readonly<Record<Cause, { readonly percent: number; readonly error: number }>>;
};

export type Measure = "hours" | "dead";

export function compared(
  experiment: { readonly part: string; readonly id: string; readonly name: string; readonly city: string },
  outcome: Outcome,
  base: Outcome,
): Comparison {
  const apart = (measure: "hours" | "dead" | "won") =>
    isInsideNoise(outcome[measure], base[measure]) ? null : outcome[measure].value - base[measure].value;
  return { ...experiment, outcome, hours: apart("hours"), dead: apart("dead"), won: apart("won") };
}

/** How much of what exchanging all five capacities does to a city is each capacity's, over all 32 mixtures. Null if one was not played. [LB-8] */
export function sharesOfCapacities(mixtures: ReadonlyMap<string, Outcome>, measure: Measure): Shares<Capacity> | null {
  const at = (set: ReadonlySet<Capacity>) => mixtures.get(CAPACITIES.map((capacity) => (set.has(capacity) ? "1" : "0")).join(""));
  const [none, all] = [at(new Set()), at(new Set(CAPACITIES))];
  if (none === undefined || all === undefined || mixtures.size < 32) return null;
  return sharesOf(CAPACITIES, all[measure].value - none[measure].value, (set) => {
    const estimate = (at(set) ?? none)[measure];
    return { value: estimate.value, error: errorOf(estimate) };
  });
}

/** The four corners of the question what makes the cities differ: whose organization, and whose board and forces. */
export type Corners = {
  readonly organizedCity: Outcome;
  readonly organizedCitySwapped: Outcome;
  readonly otherCity: Outcome;
  readonly otherCitySwapped: Outcome;
};

/** How much of the difference between two cities is organization's, how much that of board, forces and calendar. [LB-8] */
export function sharesOfOrganization(corners: Corners, measure: Measure): Shares<"organization" | "board"> {
  const { organizedCity, organizedCitySwapped, otherCity, otherCitySwapped } = corners;
  const causes = ["organization", "board"] as const;
  return sharesOf(causes, otherCity[measure].value - organizedCity[measure].value, (set) => {
    const onOther = set.has("organization") ? otherCity : otherCitySwapped;
    const onOwn = set.has("organization") ? organizedCitySwapped : organizedCity;
    const estimate = (set.has("board") ? onOther : onOwn)[measure];
    return { value: estimate.value, error: errorOf(estimate) };
  });
}

function sharesOf<Cause extends string>(
  causes: readonly Cause[],
  whole: number,
  worth: (set: ReadonlySet<Cause>) => { readonly value: number; readonly error: number },
): Shares<Cause> {
  const parts = shapleyOf(causes, worth);
  const percent = (value: number) => (whole === 0 ? 0 : (100 * value) / whole);
  const of = causes.map((cause) => [cause, { percent: percent(parts[cause].value), error: Math.abs(percent(parts[cause].error)) }]);
  return { whole, of: Object.fromEntries(of) };
}

/** The causes from the greatest share down; those that do not differ by more than their noise stand together. */
export function ranked<Cause extends string>({ of }: Shares<Cause>): readonly (readonly Cause[])[] {
  const causes = (Object.keys(of) as Cause[]).sort((a, b) => of[b].percent - of[a].percent);
  const groups: Cause[][] = [];
  for (const cause of causes) {
    const group = groups.at(-1);
    const first = group?.[0];
    const error = first === undefined ? 0 : Math.sqrt(of[first].error * of[first].error + of[cause].error * of[cause].error);
    if (group !== undefined && first !== undefined && of[first].percent - of[cause].percent <= 1.96 * error) group.push(cause);
    else groups.push([cause]);
  }
  return groups;
}

/** Whether a second set of constants puts no cause before another that the first set puts after it. */
export function isSameRanking<Cause extends string>(one: Shares<Cause>, other: Shares<Cause>): boolean {
  const place = new Map(ranked(other).flatMap((group, index) => group.map((cause) => [cause, index] as const)));
  const order = ranked(one);
  return order.every((group, index) =>
    group.every((cause) =>
      order.slice(index + 1).every((later) => later.every((each) => (place.get(cause) ?? 0) <= (place.get(each) ?? 0))),
    ),
  );
}
