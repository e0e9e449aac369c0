import { playMatch } from "../../shared/bots/play-match.ts";
import type { SideId } from "../../shared/model/ids.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { MatchOptions } from "../../shared/model/state.ts";
import { countedHour, initiativeShare, onTimeShare } from "../../shared/rules/scoring.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";

/** What a simulation plays: the same for every worker. */
export type Simulation = {
  readonly scenario: string;
  readonly start: string;
  readonly games: number;
  readonly seed: string;
  readonly swapOrganization: boolean;
  readonly constants: Readonly<Record<string, number>>;
};

/** What is kept of one game. Hours count from the moment from which the score card counts. */
export type GameResult = {
  readonly game: number;
  readonly ended: boolean;
  readonly outcome: "mrc" | "government" | "settlement" | "nobody";
  readonly endHour: number;
  /** When the side that lost in history lost its seat of power; null: never. */
  readonly seatFallsHour: number | null;
  readonly dead: number;
  readonly initiative: Readonly<Record<SideId, number | null>>;
  readonly onTime: Readonly<Record<SideId, number | null>>;
};

/** The scenario of a simulation, and the options its matches are opened with. */
export function openSimulation(simulation: Simulation): { readonly scenario: Scenario; readonly options: Partial<MatchOptions> } {
  const scenario = loadScenario(simulation.scenario, simulation.start);
  const { constants } = simulation;
  return { scenario, options: simulation.swapOrganization ? { constants, organization: otherOrganization(scenario) } : { constants } };
}

/** The capacities with which both sides of the other city start. */
function otherOrganization(scenario: Scenario): NonNullable<MatchOptions["organization"]> {
  const { sides } = loadScenario(scenario.id === "petrograd" ? "moscow" : "petrograd", "historical");
  return { mrc: sides.mrc.organization, government: sides.government.organization };
}

/** Plays one game of the simulation with bots in all seats. Each game has a seed of its own, so it does not matter who plays it or when. */
export function playGame(simulation: Simulation, opened: ReturnType<typeof openSimulation>, game: number): GameResult {
  const { scenario, options } = opened;
  const { state } = playMatch(scenario, { seed: `${simulation.seed}/${game}`, options });
  const { mrc, government } = state.sides;
  const fell = state.sides[scenario.history.winner === "mrc" ? "government" : "mrc"].seatOfPowerLostHour;
  return {
    game,
    ended: state.phase === "ended" && state.ending !== null,
    outcome: state.ending?.by === "settlement" ? "settlement" : (state.ending?.winner ?? "nobody"),
    endHour: countedHour(scenario, state.ending?.hour ?? state.hour),
    seatFallsHour: fell === null ? null : countedHour(scenario, fell),
    dead: Math.round(mrc.tally.dead + government.tally.dead),
    initiative: { mrc: initiativeShare(mrc.tally), government: initiativeShare(government.tally) },
    onTime: { mrc: onTimeShare(mrc.tally), government: onTimeShare(government.tally) },
  };
}
