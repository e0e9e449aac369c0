import { CELL_NAMES, type Cell, type CellName, type Cells } from "../../shared/analysis/laboratory/cells.ts";
import { type GameResult, openSimulation, organizationOf, PLAIN, type Simulation } from "./game.ts";
import type { Pool } from "./run-games.ts";

type Shared = { readonly games: number; readonly seed: string; readonly constants: Readonly<Record<string, number>> };

/** What is played for each cell. Cells that come to the same simulation are played once. */
function simulationOf(cell: CellName, shared: Shared): Simulation {
  const petrograd = { ...PLAIN, ...shared, scenario: "petrograd" };
  const moscow = { ...PLAIN, ...shared, scenario: "moscow" };
  switch (cell) {
    case "petrograd":
      return petrograd;
    case "moscow":
      return moscow;
    case "petrogradScenes":
      return { ...petrograd, start: "first" };
    case "moscowScenes":
      return { ...moscow, start: "first" };
    case "petrogradSwapped":
      return { ...petrograd, organization: organizationOf("moscow") };
    case "moscowSwapped":
      return { ...moscow, organization: organizationOf("petrograd") };
    case "petrogradSix":
      return { ...petrograd, turnHours: 6 };
    case "petrogradTwelve":
      return { ...petrograd, turnHours: 12 };
    case "moscowSix":
      return { ...moscow, turnHours: 6 };
    case "moscowTwelve":
      return { ...moscow, turnHours: 12 };
    case "prologue":
      return { ...petrograd, start: "prologue", untilHour: 48 };
  }
}

/** Plays the cells asked for, all of them if none is named. */
export async function playCells(pool: Pool, shared: Shared, names: readonly CellName[] = CELL_NAMES): Promise<Cells> {
  const played = new Map<string, Promise<readonly GameResult[]>>();
  const cells = await Promise.all(
    names.map(async (name): Promise<readonly [CellName, Cell]> => {
      const simulation = simulationOf(name, shared);
      const { scenario } = openSimulation(simulation);
      const key = JSON.stringify([scenario.id, scenario.start, scenario.turns, simulation.organization, simulation.untilHour]);
      const results = played.get(key) ?? pool.play(simulation);
      played.set(key, results);
      return [name, { scenario, results: await results }];
    }),
  );
  return { ...Object.fromEntries(cells), tableOfPrologue: organizationOf("petrograd") };
}

/** How many games were played for these cells: those that share their games count once. */
export function gamesIn(cells: Cells): number {
  const counted = new Set(CELL_NAMES.flatMap((name) => cells[name]?.results ?? []));
  return counted.size;
}
