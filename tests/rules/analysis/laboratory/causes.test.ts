import { describe, expect, it } from "vitest";
import {
  compared,
  isSameRanking,
  ranked,
  sharesOfCapacities,
  sharesOfOrganization,
} from "../../../../shared/analysis/laboratory/causes.ts";
import { isInsideNoise, type Outcome, outcomeOf } from "../../../../shared/analysis/laboratory/outcomes.ts";
import { changed, RIVALS } from "../../../../shared/analysis/laboratory/rivals.ts";
import { shapleyOf, subsetsOf } from "../../../../shared/analysis/laboratory/shapley.ts";
import { CAPACITIES } from "../../../../shared/model/capacities.ts";
import type { Scenario } from "../../../../shared/model/scenario.ts";
import { loadScenario } from "../../../../shared/scenarios/load.ts";

const [petrograd, moscow] = [loadScenario("petrograd", "historical"), loadScenario("moscow", "historical")];
const load = (id: string) => loadScenario(id, "historical");
const exact = (value: number) => ({ value, low: value, high: value });
const outcome = (hours: number, dead: number): Outcome => ({ games: 1, hours: exact(hours), dead: exact(dead), won: exact(1) });

describe("shares of causes [LB-8]", () => {
  it("add up to the whole, and who adds the same gets the same", () => {
    const worth = (set: ReadonlySet<"a" | "b" | "c">) => ({ value: 10 * set.size + (set.has("a") && set.has("b") ? 6 : 0), error: 0 });
    const shares = shapleyOf(["a", "b", "c"], worth);
    expect(shares.a.value).toBeCloseTo(13);
    expect(shares.b.value).toBeCloseTo(13);
    expect(shares.c.value).toBeCloseTo(10);
    expect(subsetsOf(["a", "b", "c"])).toHaveLength(8);
  });

  it("two causes of the difference between the cities: the four corners of the prototype", () => {
    const shares = sharesOfOrganization(
      {
        organizedCity: outcome(42, 7),
        organizedCitySwapped: outcome(100, 204),
        otherCity: outcome(198, 637),
        otherCitySwapped: outcome(78, 86),
      },
      "hours",
    );
    expect(shares.whole).toBe(156);
    expect(Math.round(shares.of.organization.percent)).toBe(57);
    expect(Math.round(shares.of.board.percent)).toBe(43);
  });

  it("of the capacities, need all 32 mixtures", () => {
    const ids = subsetsOf(CAPACITIES).map((set) => CAPACITIES.map((capacity) => (set.has(capacity) ? "1" : "0")).join(""));
    const mixtures = new Map(ids.map((id) => [id, outcome(200 - (id[0] === "1" ? 60 : 0) - (id[4] === "1" ? 40 : 0), 0)]));
    const shares = sharesOfCapacities(mixtures, "hours");
    expect(shares?.of.command.percent).toBeCloseTo(60);
    expect(shares?.of.commissariat.percent).toBeCloseTo(40);
    expect(shares?.of.liaison.percent).toBeCloseTo(0);
    expect(sharesOfCapacities(new Map([...mixtures].slice(1)), "hours")).toBeNull();
  });

  it("are ranked only where noise allows, and a ranking is the same only if no pair turns round", () => {
    const of = (a: number, b: number, error: number) => ({ whole: 1, of: { a: { percent: a, error }, b: { percent: b, error } } });
    expect(ranked(of(60, 40, 1))).toEqual([["a"], ["b"]]);
    expect(ranked(of(52, 48, 5))).toEqual([["a", "b"]]);
    expect(isSameRanking(of(60, 40, 1), of(55, 45, 20))).toBe(true);
    expect(isSameRanking(of(60, 40, 1), of(40, 60, 1))).toBe(false);
  });
});

describe("noise [LB-9]", () => {
  it("a difference smaller than its interval is not told", () => {
    const wide = { value: 100, low: 90, high: 110 };
    expect(isInsideNoise(wide, { value: 110, low: 100, high: 120 })).toBe(true);
    expect(isInsideNoise(wide, { value: 140, low: 130, high: 150 })).toBe(false);
    const about = { part: "rivals", id: "x", name: "x", city: "moscow" };
    expect(compared(about, outcome(140, 5), outcome(100, 5))).toMatchObject({ hours: 40, dead: null, won: null });
  });

  it("what never came counts as the last hour of the calendar", () => {
    const game = { seatFallsHour: null, endHour: 180, dead: 3, outcome: "nobody" } as Parameters<typeof outcomeOf>[0]["results"][number];
    expect(outcomeOf({ scenario: petrograd, results: [game] }).hours.value).toBe(174);
    expect(outcomeOf({ scenario: moscow, results: [game] }).hours.value).toBe(180);
  });
});

describe("rival causes change one thing [LB-7]", () => {
  const of = (id: string): Scenario => {
    const rival = RIVALS.find((each) => each.id === id)!;
    return changed(load(rival.scenario), rival.changes, load);
  };

  it("every one changes something, and leaves the loaded city as it was", () => {
    for (const { id, scenario } of RIVALS) expect(JSON.stringify(of(id)), id).not.toBe(JSON.stringify(load(scenario)));
    expect(RIVALS.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toContain("garrisonOf");
  });

  it("a garrison leans as the other does, rank by rank", () => {
    const garrison = (scenario: Scenario) => Object.values(scenario.formations).filter((each) => each.turnsOutInPart);
    const theirs = new Set(garrison(petrograd).map(({ allegiance }) => allegiance));
    const now = of("garrison_of_petrograd");
    for (const unit of garrison(now)) expect(theirs).toContain(unit.allegiance);
    const [keen, cool] = ["desc", "asc"].map(
      (way) => [...garrison(moscow)].sort((a, b) => (way === "asc" ? 1 : -1) * (a.allegiance - b.allegiance))[0]!.id,
    );
    expect(now.formations[keen!]!.allegiance).toBeGreaterThan(now.formations[cool!]!.allegiance);
    expect(now.formations["students"]).toEqual(moscow.formations["students"]);
  });

  it("forces, stocks, guards, dates and cards", () => {
    expect(of("cadets_doubled").formations["cadets_manege"]!.men).toBe(2 * moscow.formations["cadets_manege"]!.men);
    expect(of("no_fleet").formations["aurora"]!.arrivesHour).toBeGreaterThan(1000);
    expect(of("shells").sides.mrc.fuses).toBe(300);
    expect(of("kremlin_kept").sites["kremlin"]!.pickets).toBe(2000);
    expect(of("no_truce").cardIds).not.toContain("armistice");
    expect(of("no_cards").cardIds.every((id) => moscow.cards[id]!.kind === "standing")).toBe(true);
    const late = Object.values(moscow.formations).find((each) => each.arrivesHour > 0 && each.allegiance < 0)!;
    expect(of("unwarned").formations[late.id]!.arrivesHour).toBe(late.arrivesHour + 24);
  });
});
