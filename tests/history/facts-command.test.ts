import { describe, expect, it } from "vitest";
import { factsReport, reportOf } from "../../scripts/facts.ts";
import { FACTS } from "../../shared/history/facts.ts";

const history = [
  { name: "sources.json", data: [{ key: "REED" }] },
  { name: "disagreements.json", data: [{ id: "dispute-a" }] },
  {
    name: "facts/hours.json",
    data: [
      { id: "a-fact", sources: [{ source: "REED" }], disagreement: "dispute-a" },
      { id: "b-fact", sources: [{ source: "REED" }] },
    ],
  },
  { name: "notes.json", data: [{ id: "a-note", facts: ["a-fact"], disagreements: ["dispute-a"] }] },
];
const board = { name: "a/board.json", data: { sites: [{ id: "station", facts: ["a-fact", "model"] }] } };

describe("npm run facts", () => {
  it("counts what is there, cited and used", () => {
    expect(reportOf(history, [board], [])).toEqual({ facts: 2, cited: 2, uncited: 0, broken: 0, used: 1, problems: [] });
  });

  it("finds a reference that leads nowhere, in data however deep and in code", () => {
    const cards = { name: "a/cards.json", data: [{ id: "card", facts: ["model"], choices: [{ id: "yes", facts: ["gone"] }] }] };
    const code = { name: "client/page.ts", data: 'const fact = factOf("lost");' };
    const report = reportOf(history, [board, cards], [code]);
    expect(report.problems).toEqual(["a/cards.json: there is no fact gone", "client/page.ts: there is no fact lost"]);
    expect(report.broken).toBe(2);
  });

  it("finds a fact without a source, and a thing of a scenario that is neither cited nor marked as the model's", () => {
    const bare = {
      name: "facts/more.json",
      data: [
        { id: "c-fact", sources: [] },
        { id: "d-fact", sources: [{ source: "XYZ" }], disagreement: "dispute-b" },
      ],
    };
    const seats = { name: "a/seats.json", data: [{ id: "staff", facts: ["model"], aims: [{ id: "hold", facts: [] }] }] };
    const report = reportOf([...history, bare], [seats], []);
    expect([report.facts, report.cited, report.uncited, report.broken]).toEqual([4, 2, 3, 2]);
    expect(report.problems).toEqual([
      "c-fact has no source",
      "d-fact has no source",
      "a/seats.json: hold has no fact",
      "d-fact: there is no source XYZ",
      "d-fact: there is no disagreement dispute-b",
    ]);
  });

  it("finds nothing wrong with this game, which leans on more than 120 facts", () => {
    const report = factsReport();
    expect(report.problems).toEqual([]);
    expect(report.facts).toBe(FACTS.length);
    expect(report.used).toBeGreaterThanOrEqual(120);
  });
});
