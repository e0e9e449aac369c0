import { type GameResult, openSimulation, playGame, type Simulation } from "./game.ts";

/** Some games of a simulation: what a worker plays before it reports. */
export type Part = { readonly simulation: Simulation; readonly first: number; readonly count: number };
export type Answer = { readonly results: readonly GameResult[] } | { readonly problem: string };

let last: { readonly key: string; readonly opened: ReturnType<typeof openSimulation> } | null = null;

/** Plays a part. A simulation is opened once, however many of its parts are played in a row. */
export function playPart({ simulation, first, count }: Part): readonly GameResult[] {
  const key = JSON.stringify(simulation);
  if (last?.key !== key) last = { key, opened: openSimulation(simulation) };
  const { opened } = last;
  return Array.from({ length: count }, (_, index) => playNamed(simulation, opened, first + index));
}

/** A game that fails says which one it was, so that it can be played again. */
function playNamed(simulation: Simulation, opened: ReturnType<typeof openSimulation>, game: number): GameResult {
  try {
    return playGame(simulation, opened, game);
  } catch (reason) {
    throw new Error(`game ${game} of ${opened.scenario.id} (seed ${simulation.seed}/${game}): ${String(reason)}`, { cause: reason });
  }
}
