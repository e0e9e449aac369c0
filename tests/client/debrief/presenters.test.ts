import { describe, expect, it } from "vitest";
import { debriefIdOf } from "../../../client/debrief/fetch-match.ts";
import { axisOf } from "../../../client/debrief/present/axis.ts";
import { csvOf } from "../../../client/debrief/present/csv.ts";
import { headlineOf } from "../../../client/debrief/present/headline.ts";
import { questionsOf } from "../../../client/debrief/present/questions.ts";
import { spanInWords, tenthsInWords } from "../../../client/debrief/present/tenths.ts";
import { toldAfterwards } from "../../../client/debrief/present/told-afterwards.ts";
import { turnEventsOf } from "../../../client/debrief/present/turn-events.ts";
import { sayInEnglish as say } from "../../../client/debrief/say.ts";
import type { Beside } from "../../../shared/analysis/beside-history.ts";
import type { Finding } from "../../../shared/analysis/finding.ts";
import { factOf } from "../../../shared/history/facts.ts";
import { readBotMatch } from "./read-match.ts";

describe("the headline", () => {
  const finding: Finding = {
    outcome: "asInHistory",
    winner: "mrc",
    time: "sooner",
    hoursApart: 24,
    orders: { side: "mrc", tenthsNotOnTime: 6 },
  };

  it("is one neutral sentence", () => {
    expect(headlineOf(finding, say)).toBe("24 hours sooner than history, with six in ten of the MRC’s orders late or lost.");
    expect(headlineOf({ ...finding, time: "later", hoursApart: 72, orders: null }, say)).toBe("3 days later than history.");
    expect(headlineOf({ ...finding, outcome: "otherSide", winner: "government" }, say)).toMatch(
      /^It ended otherwise than in history: the government side prevailed/,
    );
    expect(headlineOf({ ...finding, outcome: "undecided", winner: null, orders: { side: "mrc", tenthsNotOnTime: 0 } }, say)).toMatch(
      /hardly any order late or lost\.$/,
    );
  });

  it("says shares and spans as one would", () => {
    expect([1, 5, 10, 0.4].map((tenths) => tenthsInWords(tenths, say))).toEqual(["one in ten", "half", "nearly all", "one in ten"]);
    expect([1, 35, 40, 100].map((hours) => spanInWords(hours, say))).toEqual(["one hour", "35 hours", "2 days", "4 days"]);
  });
});

describe("the axis of two time lines", () => {
  const rows = Array.from({ length: 14 }, (_, at): Beside => {
    const matchHour = at * 2;
    return {
      kind: "hand",
      site: `place ${at}`,
      side: "mrc",
      label: `Some place ${at}`,
      matchHour,
      historyHour: matchHour + at,
      verdict: at > 6 ? "earlier" : "same",
      fact: null,
      event: null,
    };
  });
  const axis = axisOf(rows, {
    width: 1000,
    right: 70,
    matchEnd: 30,
    historyEnd: 48,
    labelOf: (row) => row.label ?? "",
    differenceOf: () => "x h",
    weightOf: (row) => Number(row.site?.slice(6)),
  });

  it("puts no name over another on the same level, and none outside the sheet", () => {
    for (const marks of [axis.match, axis.history]) {
      const spans = marks.flatMap(({ label }) => {
        if (label === null) return [];
        const length = label.text.length * 6.3 + 5;
        return [
          {
            level: label.level,
            from: label.anchor === "start" ? label.x : label.x - length,
            to: label.anchor === "start" ? label.x + length : label.x,
          },
        ];
      });
      expect(spans.length).toBeGreaterThan(5);
      for (const [at, a] of spans.entries())
        for (const b of spans.slice(at + 1)) if (a.level === b.level) expect(a.to <= b.from || b.to <= a.from).toBe(true);
      expect(spans.every(({ from, to }) => from >= 0 && to <= 1000)).toBe(true);
    }
  });

  it("names the weightiest first, and tells differences only of those", () => {
    expect(axis.match.find(({ row }) => row.site === "place 13")?.label).not.toBeNull();
    expect(axis.links.filter(({ text }) => text !== null)).toHaveLength(4);
  });
});

describe("the events of a turn", () => {
  it("an attack that went on for hours is told once, and the clockwork not at all", () => {
    const reading = readBotMatch("moscow");
    const turns = reading.debrief.course.turns.map((turn) => ({ turn, told: turnEventsOf(reading, turn) }));
    const fought = turns.map(
      ({ turn }) =>
        new Set(turn.moments.filter(({ event }) => event.kind === "fought").map(({ event }) => `${event.side} ${event.site}`)).size,
    );
    const told = turns.map(
      ({ told: { notable } }) =>
        notable.filter(({ cause }) => cause.rule.id === "FT-6").filter(({ sentence }) => sentence.includes(" attacked ")).length,
    );
    expect(Math.max(...fought)).toBeGreaterThan(0);
    expect(told).toEqual(fought);
    for (const { told: lines } of turns)
      expect(
        [...lines.notable, ...lines.others].filter(({ sentence }) => /^Two hours passed|^An order was written/.test(sentence)),
      ).toEqual([]);
  });

  it("those who were thrown back from one place, or gave up there together, are one line", () => {
    const reading = readBotMatch("moscow");
    for (const turn of reading.debrief.course.turns) {
      const thrownBack = turn.moments
        .filter(({ event }) => event.kind === "assaultThrownBack")
        .map(({ event }) => `${event.side} ${event.site}`);
      const lines = turnEventsOf(reading, turn).notable.filter(({ cause }) => cause.rule.id === "FT-5");
      expect(lines).toHaveLength(new Set(thrownBack).size);
    }
  });

  it("an entry of the calendar cites the fact behind it, and no event cites where a place lies", () => {
    const reading = readBotMatch("petrograd");
    const lines = reading.debrief.course.turns.flatMap((turn) => turnEventsOf(reading, turn).notable);
    expect(lines.filter(({ cause }) => cause.rule.id === "TU-3" && cause.facts.length > 0).length).toBeGreaterThan(3);
    expect(lines.flatMap(({ cause }) => cause.facts).filter((id) => factOf(id)?.kind === "place")).toEqual([]);
  });

  it("speaks from no side's desk", () => {
    const reading = readBotMatch("moscow");
    const sentences = reading.match.events.map((event) => toldAfterwards(reading, [event]));
    expect(sentences.filter((sentence) => /\b(ours|our|the other side)\b/i.test(sentence))).toEqual([]);
    const shelled = {
      ...reading.match.events[0]!,
      kind: "shelled",
      side: "mrc",
      site: "lubyanka",
      params: { salvoes: 5, dead: 1.6 },
    } as const;
    expect(toldAfterwards(reading, [shelled])).toBe("The MRC shelled Lubyanka and Red Square. 2 defenders died.");
  });

  it("tells the dead as whole people", () => {
    const reading = readBotMatch("moscow");
    const sentences = reading.debrief.course.turns.flatMap((turn) => turnEventsOf(reading, turn).notable.map(({ sentence }) => sentence));
    expect(sentences.filter((sentence) => /\d\.\d+ (of them died|attackers|defenders)/.test(sentence))).toEqual([]);
  });
});

describe("what can be taken away", () => {
  it("the table has a line an event and the same number of cells in each", () => {
    const reading = readBotMatch("petrograd");
    const csv = csvOf(reading);
    expect(csv.startsWith("\uFEFFturn,hour,")).toBe(true);
    const lines = csv.trimEnd().split("\r\n");
    expect(lines).toHaveLength(reading.match.events.length + 1);
    const cells = (line: string) => line.replaceAll(/"(?:[^"]|"")*"/g, "x").split(",").length;
    expect(new Set(lines.map(cells))).toEqual(new Set([15]));
    expect(lines.filter((line) => /(^|,)[=@]/.test(line))).toEqual([]);
  });

  it("the address names the debrief", () => {
    expect(debriefIdOf("/debrief/Ab3-x")).toBe("Ab3-x");
    expect(debriefIdOf("/debrief/")).toBe("");
  });
});

describe("questions to talk about", () => {
  it("come from what happened: at least four, no gap in any", () => {
    for (const city of ["petrograd", "moscow"] as const) {
      const questions = questionsOf(readBotMatch(city));
      expect(questions.length).toBeGreaterThanOrEqual(4);
      expect(questions.filter((question) => question.includes("…") || !/[?.]$/.test(question))).toEqual([]);
    }
  });
});
