import { type GameResult, openSimulation, playGame, type Simulation, seedOf } from "./game.ts";

/** Some games of a simulation: what a worker plays before it reports. */
export type Part = { readonly simulation: Simulation; readonly first: number; readonly count: number };

/** What came of a part: its games, and those that broke off with an exception. */
export type Played = { readonly results: readonly GameResult[]; readonly failures: readonly Failure[] };
export type Failure = { readonly game: number; readonly seed: string; readonly problem: string };
/** A problem is one of the whole simulation: it could not be opened. */
export type Answer = Played | { readonly problem: string };

let last: { readonly key: string; readonly opened: ReturnType<typeof openSimulation> } | null = null;

/** Plays a part. A simulation is opened once, however many of its parts are played in a row. */
export function playPart({ simulation, first, count }: Part): Played {
  const key = JSON.stringify(simulation);
  if (last?.key !== key) last = { key, opened: openSimulation(simulation) };
  const { opened } = last;
  const results: GameResult[] = [];
  const failures: Failure[] = [];
  for (let game = first; game < first + count; game++) {
    try {
      results.push(playGame(simulation, opened, game));
    } catch (reason) {
      failures.push({ game, seed: seedOf(simulation, game), problem: reason instanceof Error ? reason.message : String(reason) });
    }
  }
  return { results, failures };
}
