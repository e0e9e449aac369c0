import { describe, expect, it } from "vitest";
import { linesOfCauses } from "../../../../scripts/report/causes-text.ts";
import { svgOf } from "../../../../scripts/report/chart.ts";
import { findingsIn } from "../../../../scripts/report/findings.ts";
import { mergedWith } from "../../../../scripts/report/merge.ts";
import { experimentsOf, PARTS } from "../../../../scripts/simulation/experiments.ts";
import type { CausesFound } from "../../../../scripts/simulation/find-causes.ts";
import type { Comparison } from "../../../../shared/analysis/laboratory/causes.ts";
import type { Outcome } from "../../../../shared/analysis/laboratory/outcomes.ts";
import { constantsOf } from "../../../../shared/rules/constants.ts";

const exact = (value: number) => ({ value, low: value - 1, high: value + 1 });
const outcome: Outcome = { games: 10, hours: exact(100), dead: exact(50), won: { value: 0.8, low: 0.7, high: 0.9 } };
const comparison = (part: string, id: string, hours: number | null): Comparison => ({
  part,
  id,
  name: `name of ${id}`,
  city: "moscow",
  outcome,
  hours,
  dead: null,
  won: null,
});
const found: CausesFound = {
  seed: "report",
  games: 10,
  gamesForConstants: 5,
  gamesPlayed: 100,
  base: { petrograd: outcome, moscow: outcome },
  comparisons: [comparison("rivals", "shells", null), comparison("rivals", "cadets_halved", -40), comparison("ablations", "scouts", null)],
  organization: null,
  capacities: null,
  secondSet: null,
};

describe("the experiments on causes", () => {
  it("have names of their own in each part, and name constants that there are", () => {
    const all = experimentsOf(PARTS, { games: 1, gamesForConstants: 1, seed: "x" });
    const keys = all.map(({ part, city, id }) => `${part} ${city} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { simulation } of all) expect(() => constantsOf({ constants: simulation.constants })).not.toThrow();
    expect(all.filter(({ part, city }) => part === "mixtures" && city === "moscow")).toHaveLength(32);
  });
});

describe("the report on causes", () => {
  it("tells the debrief what moved much, and what is felt and moved nothing", () => {
    const { much, little, ranking, organization } = findingsIn(found, "v");
    expect(much.map(({ name }) => name)).toEqual(["name of cadets_halved"]);
    expect(little.map(({ name }) => name)).toEqual(["name of shells", "name of scouts"]);
    expect([ranking, organization]).toEqual([null, null]);
  });

  it("prints no difference that lies inside the noise", () => {
    const text = linesOfCauses(found).join("\n");
    expect(text).toContain("| Moscow | name of cadets_halved | 100 [99-101] | 50 [49-51] | 80% [70%-90%] | -40 | – | – |");
    expect(text).toContain("| Moscow | name of shells | 100 [99-101] | 50 [49-51] | 80% [70%-90%] | – | – | – |");
  });

  it("keeps parts of an earlier run of the same model, and of no other", () => {
    const now = { ...found, comparisons: [comparison("swaps", "both", 10)] };
    expect(mergedWith(now, "v", { ...found, version: "v" }).comparisons.map(({ part }) => part)).toEqual([
      "swaps",
      "rivals",
      "rivals",
      "ablations",
    ]);
    expect(mergedWith(now, "v", { ...found, version: "w" }).comparisons).toHaveLength(1);
    expect(mergedWith(now, "v", null)).toBe(now);
  });

  it("draws charts that say in words what they show", () => {
    const bars = [{ label: "a < b", value: 40, low: 30, high: 50, tone: "first" as const }];
    const svg = svgOf({ title: "Hours", unit: "median hours", bars, mark: { value: 44, label: "history" } });
    expect(svg).toContain('<desc id="d">median hours. a &lt; b: 40 (30 to 50). history: 44.</desc>');
    expect(svg).not.toContain("NaN");
  });
});
