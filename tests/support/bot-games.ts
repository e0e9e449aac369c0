import { describe, expect, it } from "vitest";
import { openSimulation, PLAIN, playGame, type Simulation } from "../../scripts/simulation/game.ts";
import { summaryOf } from "../../scripts/simulation/summary.ts";

/** Two hundred games of a city between bots: all end, and they come out near enough to 1917 to be that city. */
export function describeBotGames(
  scenario: string,
  expected: { readonly seatFallsFrom?: string; readonly seatFallsTo?: string; readonly endsFrom?: string; readonly endsTo?: string },
): void {
  describe(`200 bot games of ${scenario}`, () => {
    const simulation: Simulation = { ...PLAIN, scenario, games: 200, seed: "test" };

    it("[BT-1] all end without an error or a dead end, at a time and with losses like those of 1917", { timeout: 240_000 }, () => {
      const opened = openSimulation(simulation);
      const results = Array.from({ length: simulation.games }, (_, game) => playGame(simulation, opened, game));
      const summary = summaryOf(simulation, opened.scenario, { results, failures: [] });
      expect(summary.ended).toBe(1);
      expect(summary.deadEndSeeds).toEqual([]);
      if (expected.seatFallsFrom) expect(summary.seatFalls.median! >= expected.seatFallsFrom, JSON.stringify(summary.seatFalls)).toBe(true);
      if (expected.seatFallsTo) expect(summary.seatFalls.median! <= expected.seatFallsTo, JSON.stringify(summary.seatFalls)).toBe(true);
      if (expected.endsFrom) expect(summary.endTime.median! >= expected.endsFrom, JSON.stringify(summary.endTime)).toBe(true);
      if (expected.endsTo) expect(summary.endTime.median! <= expected.endsTo, JSON.stringify(summary.endTime)).toBe(true);
    });
  });
}
