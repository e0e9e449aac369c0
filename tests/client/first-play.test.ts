import { describe, expect, it } from "vitest";
import { english } from "../../client/i18n/translate.ts";
import { presentDutyBar } from "../../client/present/duties.ts";
import { presentFormations } from "../../client/present/formations.ts";
import { LENGTHS, paceFor, startFor, stepFor } from "../../client/present/lengths.ts";
import { presentOrderBar } from "../../client/present/order-bar.ts";
import { chanceWord, stepWords } from "../../client/present/step-words.ts";
import { presentStory } from "../../client/present/story.ts";
import { wordingFor } from "../../client/present/wording.ts";
import { playMatch } from "../../shared/bots/play-match.ts";
import { PACE_TABLES } from "../../shared/match/paces.ts";
import { viewInStep } from "../../shared/match/step-view.ts";
import { showsOperations } from "../../shared/model/steps.ts";
import { viewFor } from "../../shared/rules/views.ts";
import { loadScenario, scenarioStarts } from "../../shared/scenarios/load.ts";
import { publicScenario } from "../../shared/scenarios/public-scenario.ts";

const CITIES = ["petrograd", "moscow"] as const;

describe.each(CITIES)("first play in %s", (city) => {
  const scenario = loadScenario(city, "first");
  const w = wordingFor(publicScenario(scenario), stepWords(english, "first", "mrc"));

  it("tells at most sixty words of news a turn, and says something whenever something was heard", () => {
    let told = 0;
    playMatch(scenario, {
      seed: "words",
      afterTurn: ({ state, events }) => {
        if (state.turn > 7) return;
        for (const seat of scenario.seatIds) {
          const { lines, slow } = presentStory(viewInStep("first", scenario, viewFor(scenario, state, seat, events)), w);
          const words = lines.reduce((sum, line) => sum + line.sentence.split(/\s+/).length, 0);
          expect(words, `${seat}, turn ${state.turn}`).toBeLessThanOrEqual(60);
          expect(slow).toEqual([]);
          told += lines.length;
        }
      },
    });
    expect(told).toBeGreaterThan(40);
  });

  it("has at most six buttons a seat, words for chances and flags instead of figures", () => {
    const once = { done: false };
    playMatch(scenario, {
      seed: "buttons",
      afterTurn: ({ state, events }) => {
        if (once.done) return;
        once.done = true;
        for (const seat of scenario.seatIds) {
          const view = viewInStep("first", scenario, viewFor(scenario, state, seat, events));
          const [formation] = Object.keys(view.own);
          const orders = formation === undefined ? [] : presentOrderBar(view, formation, null, w);
          const signal = showsOperations("first", scenario.seats[seat]!) ? 1 : 0;
          expect(orders.length + presentDutyBar(view, null, w).length + signal, seat).toBeLessThanOrEqual(6);
          for (const row of [...presentFormations(view, w).own, ...presentFormations(view, w).seen])
            expect(row.state).not.toMatch(/\d men/);
        }
      },
    });
    expect(once.done).toBe(true);
  });

  it("has a start for every length", () => {
    const { starts } = scenarioStarts.find((each) => each.id === city)!;
    const listed = starts.map((id) => {
      const { startOs, turns, peopleTurns, minutes, pace, variant } = loadScenario(city, id);
      return { id, startOs, turns: turns.length, peopleTurns, minutes, pace, variant };
    });
    const chosen = LENGTHS.map(({ id }) => startFor(id, listed));
    expect(new Set(chosen).size).toBe(LENGTHS.length);
    expect(stepFor("first")).toBe("first");
    expect(listed.find((start) => start.id === "first")).toMatchObject({ peopleTurns: 6, minutes: 20, pace: "lesson" });
    expect(paceFor("first", [{ id: city, title: scenario.title, starts: listed }])).toBe("lesson");
    expect(paceFor("historical", [{ id: city, title: scenario.title, starts: listed }])).toBe("untimed");
  });
});

describe.each(CITIES)("the clocks of %s", (city) => {
  const timed = (scenarioStarts.find((each) => each.id === city)?.starts ?? [])
    .map((id) => loadScenario(city, id))
    .filter(({ minutes }) => minutes !== null);

  it.each(timed.map((scenario) => [scenario.start, scenario] as const))(
    "let people's turns of %s end in its minutes",
    (_start, scenario) => {
      const table = PACE_TABLES[scenario.pace ?? "untimed"];
      const seconds = [table.briefing, table.councilAndOrders, table.resolution, table.report].reduce<number>(
        (sum, each) => sum + (each ?? Number.POSITIVE_INFINITY),
        0,
      );
      // A minute more in twenty: nobody ever needs the whole of every phase.
      expect(seconds * scenario.peopleTurns).toBeLessThanOrEqual((scenario.minutes ?? 0) * 60 * 1.05);
    },
  );
});

describe("chances in words", () => {
  it.each([
    [100, "sure"],
    [80, "sure"],
    [79, "likely"],
    [45, "likely"],
    [44, "doubtful"],
  ] as const)("%i in 100 is %s", (chance, word) => {
    expect(chanceWord(chance)).toBe(word);
  });
});

describe("first play's own words", () => {
  it("are said in first play alone, and a party's own to that party alone", () => {
    expect(stepWords(english, "first", "mrc")("order.seize")).toBe("Take");
    expect(stepWords(english, "full", "mrc")("order.seize")).toBe("Seize");
    expect(stepWords(english, "first", "government")("duty.callOut")).toBe("Call for help");
    expect(stepWords(english, "first", "mrc")("duty.callOut")).toBe("Call out");
  });
});
