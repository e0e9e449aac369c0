import { describe, expect, it } from "vitest";
import { CONSTANT_ORIGINS, readConstantOrigins } from "../../shared/history/constants.ts";
import { factOf, MODEL } from "../../shared/history/facts.ts";
import { CONSTANTS } from "../../shared/rules/constants.ts";

describe("the numbers of the model", () => {
  it("every constant of the rules says where it comes from", () => {
    expect(Object.keys(CONSTANTS).filter((name) => CONSTANT_ORIGINS[name] === undefined)).toEqual([]);
  });

  it("no origin is left over from a constant that is gone", () => {
    expect(Object.keys(CONSTANT_ORIGINS).filter((name) => !(name in CONSTANTS))).toEqual([]);
  });

  it("name facts that exist, or say that they are the model's", () => {
    for (const [name, { source, says }] of Object.entries(CONSTANT_ORIGINS)) {
      expect(says.length, name).toBeGreaterThan(5);
      if (source !== MODEL)
        expect(
          source.filter((id) => factOf(id) === undefined),
          name,
        ).toEqual([]);
    }
  });

  it("refuses an origin that points nowhere", () => {
    expect(() => readConstantOrigins({ hop: { source: ["moscow-nothing-here"], says: "x" } })).toThrow("constant hop: there is no fact");
    expect(() => readConstantOrigins({ hop: { source: [], says: "x" } })).toThrow("write model if it has none");
  });
});
