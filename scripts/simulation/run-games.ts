import { Worker } from "node:worker_threads";
import { type GameResult, openSimulation, playGame, type Simulation } from "./game.ts";

/** All games of a simulation in their order, however many workers played them. Rejects as soon as one game fails. */
export async function runGames(simulation: Simulation, workers: number): Promise<readonly GameResult[]> {
  const results = workers > 1 ? await inWorkers(simulation, workers) : here(simulation);
  return [...results].sort((a, b) => a.game - b.game);
}

function here(simulation: Simulation): readonly GameResult[] {
  const opened = openSimulation(simulation);
  return Array.from({ length: simulation.games }, (_, game) => playGame(simulation, opened, game));
}

async function inWorkers(simulation: Simulation, workers: number): Promise<readonly GameResult[]> {
  const parts = await Promise.all(Array.from({ length: workers }, (_, first) => partOf(simulation, { first, step: workers })));
  return parts.flat();
}

function partOf(simulation: Simulation, part: { readonly first: number; readonly step: number }): Promise<readonly GameResult[]> {
  return new Promise((resolve, reject) => {
    const results: GameResult[] = [];
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: { simulation, ...part } });
    worker.on("message", (result: GameResult) => results.push(result));
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve(results) : reject(new Error(`a worker ended with code ${code}`))));
  });
}
