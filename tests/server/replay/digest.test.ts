import { describe, expect, it } from "vitest";
import { canonicalJson, digestOf } from "../../../shared/replay/digest.ts";

describe("digest", () => {
  it("does not depend on the order in which fields were written", () => {
    expect(digestOf({ a: 1, b: { c: 2, d: [1, 2] } })).toBe(digestOf({ b: { d: [1, 2], c: 2 }, a: 1 }));
  });

  it("tells apart what differs, however little", () => {
    const values = [
      0,
      1,
      -1,
      0.1,
      "",
      "0",
      null,
      true,
      false,
      [],
      {},
      [0],
      [[0]],
      { a: 0 },
      { a: "0" },
      { b: 0 },
      [1, 2],
      [2, 1],
      "ё",
      "е",
    ];
    expect(new Set(values.map(digestOf)).size).toBe(values.length);
  });

  it("is the same today as it was when this test was written", () => {
    expect(digestOf({ turn: 3, holder: null, names: ["Смольный", "Zimny"] })).toMatchInlineSnapshot(`"45b0229c29ba4bc40d7dba1507541427"`);
  });

  it("spreads: no two of 20,000 neighbouring values meet in any of its four lanes' pairs", () => {
    const digests = Array.from({ length: 20_000 }, (_, index) => digestOf({ index }));
    for (const from of [0, 8, 16]) expect(new Set(digests.map((digest) => digest.slice(from, from + 16))).size).toBe(20_000);
  });

  it("refuses what JSON cannot say", () => {
    expect(() => canonicalJson(Number.NaN)).toThrow("not plain JSON");
    expect(() => canonicalJson([undefined])).toThrow("not plain JSON");
    expect(() => canonicalJson({ act: () => 1 })).toThrow("not plain JSON");
  });
});
