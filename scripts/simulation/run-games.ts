import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { GameResult, Simulation } from "./game.ts";
import { type Part, playPart } from "./worker.ts";

/** Games that a worker plays before it reports: few enough that no worker waits long for the last. */
const GAMES_A_PART = 5;

export type Pool = {
  /** All games of a simulation in their order, however many workers played them. Rejects as soon as one game fails. */
  readonly play: (simulation: Simulation) => Promise<readonly GameResult[]>;
  readonly close: () => Promise<void>;
};

/** Workers that play simulations; one worker is this thread itself. */
export function openPool(workers: number): Pool {
  if (workers <= 1) return { play: async (simulation) => partsOf(simulation).flatMap(playPart), close: async () => undefined };
  const piscina = new Piscina({
    filename: fileURLToPath(new URL("./worker.ts", import.meta.url)),
    minThreads: workers,
    maxThreads: workers,
  });
  return {
    play: async (simulation) => {
      const parts: readonly (readonly GameResult[])[] = await Promise.all(
        partsOf(simulation).map((part) => piscina.run(part, { name: playPart.name })),
      );
      return parts.flat();
    },
    close: () => piscina.destroy(),
  };
}

/** All games of one simulation, with workers of its own. */
export async function runGames(simulation: Simulation, workers: number): Promise<readonly GameResult[]> {
  const pool = openPool(workers);
  try {
    return await pool.play(simulation);
  } finally {
    await pool.close();
  }
}

function partsOf(simulation: Simulation): readonly Part[] {
  const parts: Part[] = [];
  for (let first = 0; first < simulation.games; first += GAMES_A_PART)
    parts.push({ simulation, first, count: Math.min(GAMES_A_PART, simulation.games - first) });
  return parts;
}
