import { describe, expect, it } from "vitest";
import { missOfRows, proposal, scattered, searchRange, tunable } from "../../../../scripts/simulation/tuner.ts";
import { CONSTANTS, type ConstantName } from "../../../../shared/rules/constants.ts";

describe("the tuner", () => {
  it("turns only constants that have room, or those it is told to", () => {
    expect(tunable([])).not.toContain("subRoundHours");
    expect(tunable(["lethality"])).toEqual(["lethality"]);
    expect(() => tunable(["gravity"])).toThrow("no constant is called gravity");
  });

  it("stays within the range, moves little at a time, and repeats itself", () => {
    const names = tunable([]);
    for (let trial = 1; trial <= 50; trial++) {
      const set = proposal({}, names, { seed: "a", trial, trials: 50, width: 1 });
      const moved = Object.entries(set) as readonly (readonly [ConstantName, number])[];
      expect(moved.length).toBeLessThanOrEqual(3);
      for (const [name, value] of moved) {
        const [low, high] = CONSTANTS[name].range;
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }
      expect(proposal({}, names, { seed: "a", trial, trials: 50, width: 1 })).toEqual(set);
    }
  });

  it("may look further than the range, but never below nothing", () => {
    expect(searchRange("provokeChance", 3)).toEqual([CONSTANTS.provokeChance.value, expect.any(Number)]);
    expect(searchRange("driftLegitimacy", 3)[0]).toBe(0);
  });

  it("can begin anywhere within half the ranges", () => {
    const set = scattered(["lethality", "will"], "b");
    expect(Object.keys(set)).toEqual(["lethality", "will"]);
    const [low, high] = searchRange("will", 0.5);
    expect(set["will"]).toBeGreaterThanOrEqual(low);
    expect(set["will"]).toBeLessThanOrEqual(high);
    expect(set).not.toEqual(scattered(["lethality", "will"], "c"));
  });

  it("one lost row does not hide the others", () => {
    expect(missOfRows([{ miss: 0.25 }, { miss: 100 }])).toBe(3.25);
  });
});
