/** Plays some games of a simulation. A simulation is opened once a worker, however many of its parts it plays. */
import { type GameResult, openSimulation, playGame, type Simulation } from "./game.ts";

export type Part = { readonly simulation: Simulation; readonly first: number; readonly count: number };

const opened = new Map<string, ReturnType<typeof openSimulation>>();

export function playPart({ simulation, first, count }: Part): readonly GameResult[] {
  const key = JSON.stringify(simulation);
  const known = opened.get(key) ?? openSimulation(simulation);
  if (!opened.has(key)) opened.clear();
  opened.set(key, known);
  return Array.from({ length: count }, (_, index) => playGame(simulation, known, first + index));
}
