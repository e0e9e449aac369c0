import { describe, expect, it } from "vitest";
import { recordFromLines, recordToLines } from "../../../shared/replay/codec.ts";
import type { MatchRecord } from "../../../shared/replay/record.ts";

const record: MatchRecord = {
  version: 1,
  scenario: "third_city",
  start: "dawn",
  seed: "seven",
  options: { friction: 2, organization: null, constants: {} },
  entries: [
    { kind: "seat", turn: 1, seat: "staff", heldBy: "person" },
    {
      kind: "order",
      turn: 1,
      seat: "staff",
      by: "person",
      request: "abcdefgh",
      order: { type: "vote", kind: "vote", card: "press", choice: "close" },
    },
    { kind: "closeCouncil", turn: 1 },
    { kind: "resolve", turn: 1, digest: null },
  ],
};
const lines = recordToLines(record).trimEnd().split("\n");

describe("record as lines", () => {
  it("is read as it was written", () => {
    expect(recordFromLines(recordToLines(record))).toEqual({ ok: true, value: record });
  });

  it("has one line for its head and one for each entry", () => {
    expect(lines).toHaveLength(5);
  });

  it.each([
    ["no line at all", "", "the record is empty"],
    ["a head of another version", lines[0]?.replace('"version":1', '"version":9') ?? "", "line 1: a record of version 9, not 1"],
    ["a head without a seed", lines[0]?.replace('"seed"', '"seat"') ?? "", "line 1: seed is missing"],
    ["a line that is not JSON", `${lines[0]}\n{"kind":`, "line 2: not a JSON object"],
    ["an entry that nobody knows", `${lines[0]}\n{"kind":"guess","turn":1}`, "line 2: unknown kind of entry guess"],
    ["an entry without its turn", `${lines[0]}\n{"kind":"closeCouncil"}`, "line 2: the turn is missing"],
    [
      "an order of nobody",
      `${lines[0]}\n${lines[1]}\n{"kind":"order","turn":1,"by":"person","request":null,"order":{"type":"vote"}}`,
      "line 3: the seat is missing",
    ],
  ])("says which line is wrong: %s", (_name, text, problem) => {
    expect(recordFromLines(text)).toEqual({ ok: false, error: problem });
  });
});
