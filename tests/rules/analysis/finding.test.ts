import { describe, expect, it } from "vitest";
import { decisionsOf } from "../../../shared/analysis/decisions.ts";
import { findingOf } from "../../../shared/analysis/finding.ts";
import { areMeansApart, isBeyondNoise } from "../../../shared/analysis/noise.ts";
import { type ScoreCard, scoreCard } from "../../../shared/rules/scoring.ts";
import { changed, made, madeCourse, riverton } from "./made-course.ts";

const blank = scoreCard(riverton, madeCourse([]).final);
const orders = (sent: number, onTime: number) => ({ sent, onTime, late: sent - onTime, lost: 0, captured: 0 });

function card(hours: number, winner: "mrc" | "government" | null, mrc = orders(0, 0)): ScoreCard {
  return {
    ...blank,
    ending: { by: "resolve", winner, hour: hours },
    hours: { ...blank.hours, end: hours },
    sides: { ...blank.sides, mrc: { ...blank.sides.mrc, orders: mrc } },
    history: { ...blank.history, winner: "mrc", endHour: 48 },
  };
}

describe("the finding of a match in one sentence", () => {
  it("within a day-part it was neither sooner nor later", () => {
    expect(findingOf(card(44, "mrc"))).toMatchObject({ time: "asInHistory", outcome: "asInHistory" });
    expect(findingOf(card(24, "mrc"))).toMatchObject({ time: "sooner", hoursApart: 24 });
    expect(findingOf(card(72, "government"))).toMatchObject({ time: "later", outcome: "otherSide", winner: "government" });
    expect(findingOf(card(72, null)).outcome).toBe("undecided");
  });

  it("speaks of orders only where enough were sent", () => {
    expect(findingOf(card(48, "mrc", orders(9, 0))).orders).toBeNull();
    expect(findingOf(card(48, "mrc", orders(20, 8))).orders).toEqual({ side: "mrc", tenthsNotOnTime: 6 });
  });
});

describe("what is inside the noise is no finding", () => {
  it("shares", () => {
    expect(isBeyondNoise({ hits: 34, of: 84 }, { hits: 84, of: 118 })).toBe(true);
    expect(isBeyondNoise({ hits: 5, of: 10 }, { hits: 7, of: 11 })).toBe(false);
    expect(isBeyondNoise({ hits: 0, of: 9 }, { hits: 9, of: 9 })).toBe(false);
  });

  it("means", () => {
    expect(areMeansApart([10, 12, 11, 14, 9], [2, 3, 1, 2, 4])).toBe(true);
    expect(areMeansApart([10, 0, 20, 1, 9], [2, 9, 1, 2, 14])).toBe(false);
    expect(areMeansApart([100], [1, 1, 1, 1, 1])).toBe(false);
  });
});

describe("decisions taken", () => {
  const opened = made("cardOpened", 0, {
    params: { card: "flour" },
    changes: [changed(["cards", "flour", "votes"], {}, { committee: "town", soldiers: "town" })],
  });
  const carried = made("decisionCarried", 2, { side: "mrc", params: { card: "flour", choice: "town", carried: true } });
  const vote = {
    kind: "order",
    turn: 1,
    seat: "committee",
    by: "person",
    request: null,
    order: { type: "vote", kind: "vote", card: "flour", choice: "town" },
  } as const;
  const flourOf = (events: Parameters<typeof madeCourse>[0]) =>
    decisionsOf(madeCourse(events), [vote]).find(({ card: id }) => id === "flour");

  it("stand beside what was chosen in history, with who voted and whether a person did", () => {
    expect(flourOf([opened, carried])).toMatchObject({
      outcome: "decided",
      choice: "town",
      historical: ["mills"],
      isAsIn1917: false,
      votes: [
        { seat: "committee", choice: "town", by: "person" },
        { seat: "soldiers", choice: "town", by: "bot" },
      ],
    });
  });

  it("a question that nobody answered lapsed, and compares with nothing", () => {
    expect(flourOf([opened, made("cardLapsed", 6, { params: { card: "flour" } })])).toMatchObject({
      outcome: "lapsed",
      choice: null,
      isAsIn1917: null,
    });
  });
});
