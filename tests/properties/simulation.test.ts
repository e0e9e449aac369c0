import { describe, expect, it } from "vitest";
import { openSimulation, organizationOf, PLAIN, type Simulation } from "../../scripts/simulation/game.ts";
import { openPool } from "../../scripts/simulation/run-games.ts";
import { summaryOf } from "../../scripts/simulation/summary.ts";
import { spreadOf } from "../../shared/analysis/laboratory/statistics.ts";

async function runGames(asked: Simulation, workers: number) {
  const pool = openPool(workers);
  try {
    return await pool.playOn(asked);
  } finally {
    await pool.close();
  }
}

const simulation: Simulation = { ...PLAIN, scenario: "moscow", games: 6, seed: "same" };

describe("a simulation", () => {
  it("[BT-1] comes out the same whoever plays its games: one thread or three", { timeout: 120_000 }, async () => {
    const [alone, shared] = [await runGames(simulation, 1), await runGames(simulation, 3)];
    const { scenario } = openSimulation(simulation);
    expect(summaryOf(simulation, scenario, shared)).toEqual(summaryOf(simulation, scenario, alone));
  });

  it("gives both sides the other city's capacities when asked", () => {
    const { options } = openSimulation({ ...simulation, organization: organizationOf("petrograd") });
    const petrograd = openSimulation({ ...simulation, scenario: "petrograd" }).scenario.sides;
    expect(options.organization).toEqual({ mrc: petrograd.mrc.organization, government: petrograd.government.organization });
  });

  it("tells a game that breaks off with its seed, and is refused where all must be whole", async () => {
    const broken = { ...simulation, games: 2, constants: { gravity: 1 } };
    const { results, failures } = await runGames(broken, 2);
    expect(results).toEqual([]);
    expect(failures.map(({ game, seed }) => [game, seed])).toEqual([
      [0, "same/0"],
      [1, "same/1"],
    ]);
    expect(failures[0]?.problem).toContain("no constant is called gravity");
    await expect(openPool(1).play(broken)).rejects.toThrow("game 0 (seed same/0): no constant is called gravity");
  });

  it("counts what never came as later than all else", () => {
    expect(spreadOf([5, null, 1, 3, null, 2, 4, null, null, null])).toEqual({ p10: 1, median: 5, p90: null });
    expect(spreadOf([])).toEqual({ p10: null, median: null, p90: null });
  });
});
