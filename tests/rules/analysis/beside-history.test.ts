import { describe, expect, it } from "vitest";
import { historicalMomentsOf, readMoments } from "../../../shared/analysis/beside-data.ts";
import { besideHistory, divergencesOf } from "../../../shared/analysis/beside-history.ts";
import { debriefOf } from "../../../shared/analysis/debrief.ts";
import { factOf } from "../../../shared/history/facts.ts";
import { loadScenario, scenarioStarts } from "../../../shared/scenarios/load.ts";
import { finishedBotMatch } from "../../support/bot-record.ts";
import { changed, made, madeCourse } from "./made-course.ts";

describe.each(scenarioStarts.map(({ id, starts }) => ({ id, scenario: loadScenario(id, starts[0] ?? "") })))(
  "1917 beside a match: $id",
  ({ id, scenario }) => {
    const moments = historicalMomentsOf(id);

    it("every moment is cited, and every place stands on the board", () => {
      expect(moments.length).toBeGreaterThan(12);
      expect(moments.filter(({ fact }) => factOf(fact) === undefined)).toEqual([]);
      expect(moments.filter(({ site }) => site !== null && scenario.sites[site] === undefined)).toEqual([]);
    });

    it("the end is that of the score card", () => {
      const end = moments.find(({ kind }) => kind === "end");
      const rows = besideHistory(madeCourse([], scenario));
      expect(end).toBeDefined();
      expect(rows.find(({ kind }) => kind === "end")?.historyHour).toBe(scenario.countFromHour + scenario.history.endHour);
    });
  },
);

describe("a match beside history", () => {
  const scenario = loadScenario("petrograd", "historical");
  const took = (site: string, hour: number) =>
    made("siteTaken", hour, { side: "mrc", site, changes: [changed(["sites", site, "holder"], "government", "mrc")] });
  const rows = besideHistory(madeCourse([took("state_bank", 26), took("telephone_exchange", 2), took("city_duma", 8)], scenario));
  const rowOf = (site: string) => rows.find((row) => row.site === site);

  it("calls the same what comes within a day-part, and tells earlier from later", () => {
    expect(rowOf("state_bank")).toMatchObject({ matchHour: 26, historyHour: 24, verdict: "same" });
    expect(rowOf("telephone_exchange")).toMatchObject({ matchHour: 2, historyHour: 25, verdict: "earlier" });
  });

  it("says what never came, and what no source tells of 1917", () => {
    expect(rowOf("winter_palace")).toMatchObject({ matchHour: null, verdict: "notInMatch" });
    expect(rowOf("city_duma")).toMatchObject({ matchHour: 8, historyHour: null, verdict: "onlyInMatch" });
  });

  it("where the match left history is told from its first hour on", () => {
    const [first] = divergencesOf(rows);
    expect(first?.site).toBe("telephone_exchange");
    expect(divergencesOf(rows).some(({ verdict }) => verdict === "same" || verdict === "onlyInMatch")).toBe(false);
  });

  it("data that does not fit is refused by name", () => {
    const entry = { kind: "hand", label: "x", fact: "petrograd-tl-26oct-palace-falls" };
    expect(() => readMoments([entry], "probe")).toThrow(/probe, petrograd-tl-26oct-palace-falls/);
    expect(() => readMoments([{ ...entry, fact: "no-such-fact", site: "s", side: "mrc" }], "probe")).toThrow(/there is no such fact/);
  });
});

describe.each(["petrograd", "moscow"])("the debrief of a whole match of bots: %s", (id) => {
  const scenario = loadScenario(id, "historical");
  const match = finishedBotMatch(scenario, "debrief");
  const debrief = debriefOf(scenario, match);

  it("rebuilds the very state the server ended with", () => {
    expect(debrief.course.final).toEqual(match.final);
    expect(debrief.score).toEqual(match.score);
    expect(debrief.course.turns).toHaveLength(match.final.turn);
  });

  it("counts from the events what the rules counted on the way", () => {
    for (const side of ["mrc", "government"] as const) {
      const { sent, onTime, late, lost, captured, actsByInitiative, dead } = match.final.sides[side].tally;
      expect(debrief.dispatches.sides[side]).toMatchObject({ sent, onTime, late, lost, captured });
      expect(debrief.acts[side].byInitiative).toBe(actsByInitiative);
      expect(debrief.dead.reduce((sum, day) => sum + day[side], 0)).toBe(Math.round(dead));
      const bySeat = scenario.seatIds
        .filter((seat) => scenario.seats[seat]?.party === side)
        .map((seat) => debrief.dispatches.seats[seat]?.sent ?? 0);
      expect(bySeat.reduce((sum, each) => sum + each, 0)).toBe(sent);
    }
  });

  it("every decided card carries the votes that decided it", () => {
    const decided = debrief.decisions.filter(({ outcome }) => outcome === "decided");
    expect(decided.length).toBeGreaterThan(5);
    for (const { choice, votes } of decided) expect(votes.map((vote) => vote.choice)).toContain(choice);
  });
});
