import { describe, expect, it } from "vitest";
import { playMatch } from "../../shared/bots/play-match.ts";
import { loadScenario, scenarioStarts } from "../../shared/scenarios/load.ts";
import { publicScenario } from "../../shared/scenarios/public-scenario.ts";
import { wholeHours } from "../../shared/scenarios/times.ts";
import { thirdScenario } from "../support/third-scenario/third-scenario.ts";
import { compileSpoilt } from "./broken-files.ts";

describe("times become whole hours of the start", () => {
  it.each([
    ["1917-10-26T02:10", 44],
    ["1917-10-25T18:30", 37],
    ["1917-10-25T18:29", 36],
    ["1917-10-24T06:00", 0],
    ["1917-10-24T05:30", 0],
    ["1917-10-24T05:29", -1],
    ["1917-11-01T06:00", 192],
  ])("%s is hour %i of a start at six in the morning of 24 October", (os, hour) => {
    expect(wholeHours("1917-10-24T06:00", os)).toBe(hour);
  });

  it("in the calendar, in conditions, in arrivals and in cards", () => {
    const scenario = thirdScenario();
    expect(scenario.calendar.map((entry) => entry.hour)).toEqual([6, 15]);
    expect(scenario.seats["river_people"]?.aims[1]?.reachedIf).toEqual({ kind: "endedBefore", hour: 30 });
    expect(scenario.seats["mayor"]?.aims[0]?.reachedIf).toMatchObject({ kind: "heldUntil", hour: 30 });
    expect(scenario.formations["relief"]?.arrivesHour).toBe(30);
    expect(scenario.cards["truce"]?.opensHour).toBe(18);
    expect(scenario.history).toMatchObject({ seatFallsHour: 38, endHour: 42 });
  });

  it("history is counted from the same moment in every start", () => {
    for (const { id, starts } of scenarioStarts) {
      const outcomes = starts.map((start) => loadScenario(id, start).history);
      for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
    }
    expect(loadScenario("petrograd", "historical").history.seatFallsHour).toBe(44);
  });
});

describe("places get metres east and north of the centre", () => {
  it("by multiplication and rounding alone", () => {
    expect(thirdScenario().sites["workers_hall"]).toMatchObject({ x: 744, y: 444 });
    expect(thirdScenario().sites["town_hall"]).toMatchObject({ x: -248, y: -222 });
  });

  it("and the two bridges beside the palace lie within a kilometre and a half of it", () => {
    const { sites } = loadScenario("petrograd", "historical");
    const metres = (one: string, other: string) =>
      Math.hypot((sites[one]?.x ?? 0) - (sites[other]?.x ?? 0), (sites[one]?.y ?? 0) - (sites[other]?.y ?? 0));
    expect(metres("winter_palace", "palace_bridge")).toBeLessThan(500);
    expect(metres("winter_palace", "nikolaevsky_bridge")).toBeLessThan(1600);
    expect(metres("winter_palace", "peter_paul")).toBeLessThan(1300);
  });
});

describe("a start may say otherwise than the files", () => {
  const late = thirdScenario("late");

  it("of sides, districts, sites and formations, and only of what it names", () => {
    expect(late.sides.mrc.organization).toEqual({ ...thirdScenario().sides.mrc.organization, command: 70 });
    expect(late.districts["mills"]?.upsurge).toEqual({ mrc: 75, government: 15 });
    expect(late.sites["station"]?.holder).toBe("mrc");
    expect(late.sites["exchange"]).toEqual(thirdScenario().sites["exchange"]);
    expect(late.formations["first_regiment"]).toMatchObject({ allegiance: 70, site: "workers_hall", barracks: "station", men: 2500 });
  });

  it("what lay before it is left out, and what comes later keeps its time", () => {
    expect(late.cardIds).not.toContain("flour");
    expect(late.cardIds).toContain("take_guarded_mrc");
    expect(late.cards["take_guarded_mrc"]?.opensHour).toBe(0);
    expect(late.calendar.map((entry) => entry.hour)).toEqual([0, 9]);
    expect(late.countFromHour).toBe(-6);
  });

  it("whoever arrived before it is there from the start", () => {
    const arrivals = (start: string) => loadScenario("petrograd", start).formations["peterhof_school"]?.arrivesHour;
    expect([arrivals("historical"), arrivals("prologue")]).toEqual([6, 54]);
    for (const { id, starts } of scenarioStarts) {
      for (const start of starts) {
        const { formations } = loadScenario(id, start);
        expect(Object.values(formations).filter((formation) => formation.arrivesHour < 0)).toEqual([]);
      }
    }
  });

  it("a condition on a card that lay before it holds as it went in 1917", () => {
    const entryOf = (start: string, id: string) => loadScenario("petrograd", start).calendar.find((entry) => entry.id === id);
    expect(entryOf("prologue", "cyclists_vote")?.if).toEqual({ kind: "chosen", card: "fortress", choice: "meeting" });
    expect(entryOf("historical", "cyclists_vote")).toBeUndefined();
    const echo = (choice: string) =>
      compileSpoilt(
        (files) => files.calendar.push({ ...files.calendar[0], id: "echo", if: { kind: "chosen", card: "flour", choice } }),
        "late",
      ).calendar.find((entry) => entry.id === "echo")?.if;
    expect(echo("mills")).toEqual({ kind: "always" });
    expect(echo("town")).toEqual({ kind: "not", of: { kind: "always" } });
  });
});

describe("how bots lean on a card", () => {
  it("may be said otherwise by a start, and is as in 1917 in all others", () => {
    const accepts = (start: string) =>
      loadScenario("petrograd", start).cards["martov"]?.choices.find((choice) => choice.id === "accept")?.botWeight;
    expect([accepts("historical"), accepts("prologue")]).toEqual([0.3, 0.3]);
    expect(accepts("classroom")).toBeGreaterThan(0.3);
  });
});

describe("what is loaded never changes", () => {
  it("the same start is the same object", () => {
    expect(loadScenario("petrograd", "historical")).toBe(loadScenario("petrograd", "historical"));
  });

  it("its objects are frozen to the bottom", () => {
    const { sites, cards, turns } = loadScenario("moscow", "historical");
    const parts: readonly object[] = [
      sites,
      Object.values(sites)[0] ?? {},
      Object.values(cards)[0]?.choices[0]?.effects[0] ?? {},
      turns[0] ?? {},
    ];
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it("and a match leaves its lists as they were", () => {
    const scenario = loadScenario("petrograd", "historical");
    const before = JSON.stringify(scenario);
    playMatch(scenario, { seed: "lists" });
    expect(JSON.stringify(scenario) === before).toBe(true);
  });

  it("there is no third city", () => {
    expect(() => loadScenario("kazan", "historical")).toThrow("there is no scenario kazan; there are petrograd and moscow");
    expect(() => loadScenario("moscow", "prologue")).toThrow("scenario moscow has no start prologue");
  });
});

describe("the public part of a scenario", () => {
  const scenario = loadScenario("petrograd", "prologue");
  const shown = publicScenario(scenario);

  it("has every place, seat, formation and card, and no secret aim", () => {
    expect(shown.sites.map((site) => site.id)).toEqual(scenario.siteIds);
    expect(shown.formations.map((formation) => formation.id)).toEqual(scenario.formationIds);
    expect(shown.cards.map((card) => card.id)).toEqual(scenario.cardIds);
    expect(shown.seats.map((seat) => seat.aims.length)).toEqual(scenario.seatIds.map(() => 1));
  });

  it("has no field that tells strengths, plans or what was done in 1917", () => {
    const names = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [name, part] of Object.entries(value)) {
        if (!Array.isArray(value)) names.add(name);
        collect(part);
      }
    };
    // What a choice of a card moves may be known; it is no strength.
    collect({
      ...shown,
      cards: shown.cards.map(({ choices, agreed: _moved, ...card }) => ({
        ...card,
        choices: choices.map(({ effects: _moves, ...rest }) => rest),
      })),
    });
    const hidden = [
      "men",
      "menRange",
      "armed",
      "allegiance",
      "morale",
      "discipline",
      "arrivesHour",
      "pickets",
      "organization",
      "calendar",
      "history",
      "historical",
      "botWeight",
      "secret",
      "reachedIf",
      "inHistory",
      "shells",
    ];
    expect(hidden.filter((name) => names.has(name))).toEqual([]);
  });
});
