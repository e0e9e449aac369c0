import { type GameMeasures, openMeasures } from "../../shared/analysis/laboratory/measures.ts";
import { type Change, changed } from "../../shared/analysis/laboratory/rivals.ts";
import { botFor } from "../../shared/bots/bot-for.ts";
import { playMatch } from "../../shared/bots/play-match.ts";
import type { BotChoice } from "../../shared/model/bots.ts";
import type { Organization } from "../../shared/model/capacities.ts";
import type { ScenarioId, SideId, StartId } from "../../shared/model/ids.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { Friction, MatchOptions } from "../../shared/model/state.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";
import { withTurnsOf } from "../../shared/scenarios/turn-length.ts";
import { botWithLine, type Line } from "./lines.ts";

/** What a simulation plays: the same for every worker. */
export type Simulation = {
  readonly scenario: ScenarioId;
  readonly start: StartId;
  readonly games: number;
  readonly seed: string;
  /** Capacities at the start; null: the scenario's own. */
  readonly organization: Readonly<Record<SideId, Organization>> | null;
  readonly constants: Readonly<Record<string, number>>;
  /** Turns of this many hours; null: the scenario's own. */
  readonly turnHours: number | null;
  /** Things changed in the scenario, one by one. */
  readonly changes: readonly Change[];
  readonly friction: Friction;
  /** Stop at the first turn from this hour on; null: play to the end. */
  readonly untilHour: number | null;
  /** The bots of a side, where they are not the usual ones. */
  readonly bots: Readonly<Partial<Record<SideId, BotChoice>>>;
  /** A side whose seats follow a line of the test bench; null: none does. */
  readonly line: Line | null;
};

/** A plain simulation of a scenario as it is. */
export const PLAIN: Omit<Simulation, "scenario" | "games" | "seed"> = {
  start: "historical",
  organization: null,
  constants: {},
  turnHours: null,
  changes: [],
  friction: 2,
  untilHour: null,
  bots: {},
  line: null,
};

export type GameResult = GameMeasures & { readonly game: number };

/** The scenario of a simulation, and the options its matches are opened with. */
export function openSimulation(simulation: Simulation): { readonly scenario: Scenario; readonly options: Partial<MatchOptions> } {
  const { constants, organization, friction, turnHours, changes, bots } = simulation;
  const loaded = changed(loadScenario(simulation.scenario, simulation.start), changes, (id) => loadScenario(id, "historical"));
  return { scenario: turnHours === null ? loaded : withTurnsOf(loaded, turnHours), options: { constants, organization, friction, bots } };
}

/** The capacities with which both sides of a city start. */
export function organizationOf(scenario: ScenarioId): Readonly<Record<SideId, Organization>> {
  const { sides } = loadScenario(scenario, "historical");
  return { mrc: sides.mrc.organization, government: sides.government.organization };
}

/** The city with which another is compared. */
export function otherCity(scenario: ScenarioId): ScenarioId {
  return scenario === "petrograd" ? "moscow" : "petrograd";
}

/** The seed of one game of a simulation. */
export function seedOf({ seed }: Pick<Simulation, "seed">, game: number): string {
  return `${seed}/${game}`;
}

/** Plays one game of the simulation with bots in all seats. Each game has a seed of its own, so it does not matter who plays it or when. */
export function playGame(simulation: Simulation, opened: ReturnType<typeof openSimulation>, game: number): GameResult {
  const { scenario, options } = opened;
  const measures = openMeasures(scenario);
  const bot = simulation.line === null ? botFor(scenario) : botWithLine(scenario, simulation.line);
  const { state } = playMatch(scenario, {
    seed: seedOf(simulation, game),
    options,
    bot: (view) => {
      measures.seen(view);
      return bot(view);
    },
    afterTurn: (played) => measures.turnOver(played.state, played.events),
    ...(simulation.untilHour === null ? {} : { untilHour: simulation.untilHour }),
  });
  return { game, ...measures.result(state) };
}
