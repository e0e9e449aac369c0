import { Worker } from "node:worker_threads";
import type { GameResult, Simulation } from "./game.ts";
import { type Answer, type Part, type Played, playPart } from "./part.ts";

/** Games that a worker plays before it reports: few enough that no worker waits long for the last. */
const GAMES_A_PART = 5;

export type Pool = {
  /** All games of a simulation in their order, however many workers played them. Rejects if one of them fails. */
  readonly play: (simulation: Simulation) => Promise<readonly GameResult[]>;
  /** The same, but a game that fails is noted and the others go on. */
  readonly playOn: (simulation: Simulation) => Promise<Played>;
  readonly close: () => Promise<void>;
};

/** Workers that play simulations; one worker is this thread itself. */
export function openPool(workers: number): Pool {
  if (workers <= 1)
    return poolOf(
      async (part) => playPart(part),
      async () => undefined,
    );
  const threads = Array.from({ length: workers }, openThread);
  const waiting: Task[] = [];
  const isBusy = new Set<Thread>();
  const next = (thread: Thread) => {
    const task = waiting.shift();
    if (task === undefined) return;
    isBusy.add(thread);
    thread
      .play(task.part)
      .then(task.resolve, task.reject)
      .finally(() => {
        isBusy.delete(thread);
        next(thread);
      });
  };
  const enqueue = (part: Part) => {
    const { promise, resolve, reject } = Promise.withResolvers<Played>();
    waiting.push({ part, resolve, reject });
    const idle = threads.find((thread) => !isBusy.has(thread));
    if (idle) next(idle);
    return promise;
  };
  return poolOf(enqueue, async () => {
    await Promise.all(threads.map((thread) => thread.close()));
  });
}

function poolOf(playOne: (part: Part) => Promise<Played>, close: Pool["close"]): Pool {
  const playOn = async (simulation: Simulation): Promise<Played> => {
    const played = await Promise.all(partsOf(simulation).map(playOne));
    return { results: played.flatMap(({ results }) => results), failures: played.flatMap(({ failures }) => failures) };
  };
  const play = async (simulation: Simulation) => {
    const { results, failures } = await playOn(simulation);
    const [failure] = failures;
    if (failure) throw new Error(`game ${failure.game} (seed ${failure.seed}): ${failure.problem}`);
    return results;
  };
  return { play, playOn, close };
}

type Task = {
  readonly part: Part;
  readonly resolve: (played: Played) => void;
  readonly reject: (reason: Error) => void;
};

type Thread = { readonly play: (part: Part) => Promise<Played>; readonly close: () => Promise<number> };

function openThread(): Thread {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  return {
    play: (part) =>
      new Promise((resolve, reject) => {
        worker.once("error", reject);
        worker.once("message", (answer: Answer) => {
          worker.off("error", reject);
          if ("problem" in answer) reject(new Error(answer.problem));
          else resolve(answer);
        });
        worker.postMessage(part);
      }),
    close: () => worker.terminate(),
  };
}

function partsOf(simulation: Simulation): readonly Part[] {
  const parts: Part[] = [];
  for (let first = 0; first < simulation.games; first += GAMES_A_PART)
    parts.push({ simulation, first, count: Math.min(GAMES_A_PART, simulation.games - first) });
  return parts;
}
