import {
  type Comparison,
  compared,
  type Measure,
  type Shares,
  sharesOfCapacities,
  sharesOfOrganization,
} from "../../shared/analysis/laboratory/causes.ts";
import { type Outcome, outcomeOf } from "../../shared/analysis/laboratory/outcomes.ts";
import type { Capacity } from "../../shared/model/capacities.ts";
import { type CITIES, type Experiment, experimentsOf, type Part, type Sizes } from "./experiments.ts";
import { openSimulation } from "./game.ts";
import type { Pool } from "./run-games.ts";

type City = (typeof CITIES)[number];
export const MEASURES = ["hours", "dead"] as const satisfies readonly Measure[];

export type CausesFound = {
  readonly seed: string;
  readonly games: number;
  readonly gamesForConstants: number;
  readonly gamesPlayed: number;
  readonly base: Readonly<Record<City, Outcome>>;
  readonly comparisons: readonly Comparison[];
  /** Null where the games for it were not played. */
  readonly organization: Readonly<Record<Measure, Shares<"organization" | "board">>> | null;
  readonly capacities: CapacityShares | null;
  readonly secondSet: CapacityShares | null;
};

export type CapacityShares = Readonly<Record<City, Readonly<Record<Measure, Shares<Capacity>>>>>;

/** Plays all that the parts ask for; `tell` hears how far it has come. */
export async function findCauses(
  pool: Pool,
  parts: readonly Part[],
  sizes: Sizes,
  tell: (done: number, of: number) => void,
): Promise<CausesFound> {
  const experiments = experimentsOf(parts, sizes);
  let done = 0;
  const outcomes = new Map<Experiment, Outcome>();
  await Promise.all(
    experiments.map(async (experiment) => {
      const { scenario } = openSimulation(experiment.simulation);
      outcomes.set(experiment, outcomeOf({ scenario, results: await pool.play(experiment.simulation) }));
      done++;
      tell(done, experiments.length);
    }),
  );
  const find = (city: City, part: Experiment["part"], id: string) => {
    const found = experiments.find((each) => each.city === city && each.part === part && each.id === id);
    return found === undefined ? undefined : outcomes.get(found);
  };
  const base = { petrograd: find("petrograd", "base", "base"), moscow: find("moscow", "base", "base") } as Readonly<Record<City, Outcome>>;
  const capacitiesOf = (part: Part): CapacityShares | null => {
    if (!parts.includes(part)) return null;
    const of = (city: City, measure: Measure) => {
      const played = experiments.filter((each) => each.city === city && each.part === part);
      return sharesOfCapacities(new Map(played.map((each) => [each.id, outcomes.get(each) as Outcome])), measure) as Shares<Capacity>;
    };
    return {
      petrograd: { hours: of("petrograd", "hours"), dead: of("petrograd", "dead") },
      moscow: { hours: of("moscow", "hours"), dead: of("moscow", "dead") },
    };
  };
  const [swappedPetrograd, swappedMoscow] = [find("petrograd", "swaps", "both"), find("moscow", "swaps", "both")];
  const corners = swappedPetrograd &&
    swappedMoscow && {
      organizedCity: base.petrograd,
      organizedCitySwapped: swappedPetrograd,
      otherCity: base.moscow,
      otherCitySwapped: swappedMoscow,
    };
  return {
    seed: sizes.seed,
    games: sizes.games,
    gamesForConstants: sizes.gamesForConstants,
    gamesPlayed: experiments.reduce((sum, { simulation }) => sum + simulation.games, 0),
    base,
    comparisons: experiments
      .filter(({ part }) => part !== "base" && part !== "mixtures" && part !== "second")
      .map(({ simulation: _, ...rest }) => rest)
      .map((rest) => compared(rest, find(rest.city as City, rest.part, rest.id) as Outcome, base[rest.city as City])),
    organization: corners ? { hours: sharesOfOrganization(corners, "hours"), dead: sharesOfOrganization(corners, "dead") } : null,
    capacities: capacitiesOf("mixtures"),
    secondSet: capacitiesOf("second"),
  };
}
