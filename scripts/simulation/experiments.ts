import ablationsFile from "../../shared/analysis/data/ablations.json" with { type: "json" };
import secondSet from "../../shared/analysis/data/second-set.json" with { type: "json" };
import { RIVALS } from "../../shared/analysis/laboratory/rivals.ts";
import { subsetsOf } from "../../shared/analysis/laboratory/shapley.ts";
import { CAPACITIES, type Capacity, type Organization } from "../../shared/model/capacities.ts";
import { type ScenarioId, SIDES, type SideId } from "../../shared/model/ids.ts";
import type { Friction } from "../../shared/model/state.ts";
import { CONSTANTS, type ConstantName, DEFAULTS } from "../../shared/rules/constants.ts";
import { organizationOf, otherCity, PLAIN, type Simulation } from "./game.ts";

export const PARTS = ["swaps", "mixtures", "rivals", "capacities", "ablations", "constants", "second"] as const;
export type Part = (typeof PARTS)[number];
export const CITIES = ["petrograd", "moscow"] as const;

/** One thing changed in one city, to be set beside the city as it is. */
export type Experiment = {
  readonly part: Part | "base";
  readonly id: string;
  readonly name: string;
  readonly city: ScenarioId;
  readonly simulation: Simulation;
};

type Ablation = {
  readonly id: string;
  readonly name: string;
  readonly friction?: Friction;
  readonly constants: Readonly<Record<string, number>>;
};
const ABLATIONS = ablationsFile as readonly unknown[] as readonly Ablation[];
const SECOND: Readonly<Record<string, number>> = secondSet.constants;

/** Games a cell: constants have many cells, so they get fewer games each. */
export type Sizes = { readonly games: number; readonly seed: string; readonly gamesForConstants: number };

/** Everything that the parts asked for need, the cities as they are first. */
export function experimentsOf(parts: readonly Part[], sizes: Sizes): readonly Experiment[] {
  return CITIES.flatMap((city) => {
    const plain: Simulation = { ...PLAIN, scenario: city, games: sizes.games, seed: sizes.seed };
    const of = (part: Experiment["part"], id: string, name: string, changes: Partial<Simulation>): Experiment => ({
      part,
      id,
      name,
      city,
      simulation: { ...plain, ...changes },
    });
    const made: Readonly<Record<Part, () => readonly Experiment[]>> = {
      swaps: () =>
        [
          { id: "both", name: "Both sides with the other city's organization", sides: SIDES },
          { id: "mrc", name: "The committee alone with the other city's organization", sides: ["mrc"] as const },
          { id: "government", name: "The government's side alone with the other city's organization", sides: ["government"] as const },
        ].map(({ id, name, sides }) => of("swaps", id, name, { organization: mixture(city, new Set(CAPACITIES), sides) })),
      mixtures: () =>
        subsetsOf(CAPACITIES).map((set) => of("mixtures", mixtureId(set), mixtureId(set), { organization: mixture(city, set, SIDES) })),
      rivals: () => RIVALS.filter(({ scenario }) => scenario === city).map(({ id, name, changes }) => of("rivals", id, name, { changes })),
      capacities: () =>
        SIDES.flatMap((side) =>
          CAPACITIES.flatMap((capacity) =>
            [-20, 20].map((by) =>
              of("capacities", `${side}_${capacity}_${by}`, `${side} ${capacity} ${signed(by)}`, {
                organization: shifted(city, side, capacity, by),
              }),
            ),
          ),
        ),
      ablations: () => ABLATIONS.map(({ id, name, friction = 2, constants }) => of("ablations", id, name, { friction, constants })),
      constants: () =>
        turnedConstants().map(({ name, value, by }) =>
          of("constants", `${name}_${by}`, `${name} ${signed(by)}%`, { constants: { [name]: value }, games: sizes.gamesForConstants }),
        ),
      second: () =>
        subsetsOf(CAPACITIES).map((set) =>
          of("second", mixtureId(set), mixtureId(set), { organization: mixture(city, set, SIDES), constants: SECOND }),
        ),
    };
    return [of("base", "base", "As it is", {}), ...parts.flatMap((part) => made[part]())];
  });
}

/** Whether there is a second set to compare with. */
export const hasSecondSet = Object.keys(SECOND).length > 0;

export function mixtureId(set: ReadonlySet<Capacity>): string {
  return CAPACITIES.map((capacity) => (set.has(capacity) ? "1" : "0")).join("");
}

/** The city's organization with some capacities of some sides taken from the other city. */
function mixture(city: ScenarioId, set: ReadonlySet<Capacity>, sides: readonly SideId[]): Readonly<Record<SideId, Organization>> {
  const [own, other] = [organizationOf(city), organizationOf(otherCity(city))];
  const mixed = (side: SideId): Organization =>
    Object.fromEntries(
      CAPACITIES.map((capacity) => [capacity, (set.has(capacity) && sides.includes(side) ? other : own)[side][capacity]]),
    ) as Organization;
  return { mrc: mixed("mrc"), government: mixed("government") };
}

function shifted(city: ScenarioId, side: SideId, capacity: Capacity, by: number): Readonly<Record<SideId, Organization>> {
  const own = organizationOf(city);
  return { ...own, [side]: { ...own[side], [capacity]: Math.min(100, Math.max(0, own[side][capacity] + by)) } };
}

/** Each constant a fifth lower and a fifth higher; whole hours of the model's own grid are left alone. */
function turnedConstants(): readonly { readonly name: ConstantName; readonly by: number; readonly value: number }[] {
  const names = (Object.keys(CONSTANTS) as ConstantName[]).filter((name) => CONSTANTS[name].range[0] < CONSTANTS[name].range[1]);
  return names.flatMap((name) => [-20, 20].map((by) => ({ name, by, value: DEFAULTS[name] * (1 + by / 100) })));
}

function signed(by: number): string {
  return by > 0 ? `+${by}` : `${by}`;
}
