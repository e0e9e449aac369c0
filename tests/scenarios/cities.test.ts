import { describe, expect, it } from "vitest";
import { factOf } from "../../shared/history/facts.ts";
import { DUTIES } from "../../shared/model/orders.ts";
import type { CardDef, LocalName, Scenario } from "../../shared/model/scenario.ts";
import { loadScenario, scenarioStarts } from "../../shared/scenarios/load.ts";
import { publicScenario } from "../../shared/scenarios/public-scenario.ts";

const STARTS = scenarioStarts.flatMap(({ id, starts }) => starts.map((start) => [id, start] as const));
const CITIES = scenarioStarts.map(({ id, starts }) => [id, starts[0] ?? ""] as const);

const cardsOf = (scenario: Scenario): readonly CardDef[] => Object.values(scenario.cards);

describe.each(STARTS)("%s from its %s start", (id, start) => {
  const scenario = loadScenario(id, start);

  it("has at least 26 sites, 24 formations and 12 cards", () => {
    expect(scenario.siteIds.length).toBeGreaterThanOrEqual(26);
    expect(scenario.formationIds.length).toBeGreaterThanOrEqual(24);
    expect(cardsOf(scenario).filter((card) => card.kind !== "standing").length).toBeGreaterThanOrEqual(12);
  });

  it("has seven or eight seats, one of them between the sides, and two aims for each", () => {
    const parties = Object.values(scenario.seats).map((seat) => seat.party);
    expect(parties.filter((party) => party === "between")).toHaveLength(1);
    for (const side of ["mrc", "government"]) {
      const seats = parties.filter((party) => party === side).length;
      expect(seats).toBeGreaterThanOrEqual(3);
      expect(seats).toBeLessThanOrEqual(4);
    }
    for (const seat of Object.values(scenario.seats)) expect(seat.aims).toHaveLength(2);
  });

  it("gives every seat three to six duties, and every duty to some seat", () => {
    for (const seat of Object.values(scenario.seats)) {
      expect(seat.duties.length, seat.id).toBeGreaterThanOrEqual(3);
      expect(seat.duties.length, seat.id).toBeLessThanOrEqual(6);
    }
    const given = new Set(Object.values(scenario.seats).flatMap((seat) => seat.duties));
    expect(DUTIES.filter((duty) => !given.has(duty))).toEqual([]);
  });

  it("lets every seat of a side command somebody", () => {
    const commanding = new Set(
      Object.values(scenario.formations).flatMap((formation) => [formation.seats.mrc, formation.seats.government]),
    );
    expect(Object.values(scenario.seats).filter((seat) => seat.party !== "between" && !commanding.has(seat.id))).toEqual([]);
  });

  it("puts cards to everybody, at least one to both sides together, and a card from every seat", () => {
    for (const party of ["mrc", "government", "between", "both"]) {
      expect(cardsOf(scenario).filter((card) => card.to === party && card.kind !== "standing").length, party).toBeGreaterThanOrEqual(1);
    }
    const bringing = new Set(cardsOf(scenario).map((card) => card.broughtBy));
    expect(scenario.seatIds.filter((seat) => !bringing.has(seat))).toEqual([]);
  });

  it("has the two standing cards of each side, but for what a start permits from the beginning", () => {
    const standing = cardsOf(scenario).filter((card) => card.kind === "standing");
    const asked = (side: "mrc" | "government") => [
      `open_hostilities_${side}`,
      ...(scenario.sides[side].mayTakeGuarded ? [] : [`take_guarded_${side}`]),
    ];
    expect(standing.map((card) => card.id).sort()).toEqual([...asked("mrc"), ...asked("government")].sort());
  });

  it("is one piece of land: every place can be reached on foot from every other", () => {
    const land = scenario.siteIds.filter((site) => scenario.sites[site]?.kind !== "water");
    const reached = new Set(land.slice(0, 1));
    for (const site of reached) for (const next of scenario.sites[site]?.neighbours ?? []) reached.add(next);
    expect(land.filter((site) => !reached.has(site))).toEqual([]);
  });

  it("opens every card at the beginning of a turn, so that it can be voted on at once", () => {
    const beginnings = new Set(scenario.turns.map((turn) => turn.startHour));
    expect(
      cardsOf(scenario)
        .filter((card) => !beginnings.has(card.opensHour))
        .map((card) => card.id),
    ).toEqual([]);
  });

  it("tells nobody how it ended in what is shown before the debrief", () => {
    const outcome =
      /\b(fell|was taken|were taken|has fallen|surrendered|(was|were) (arrested|killed|shot)|overthrown|victorious|in the end|eventually)\b/i;
    expect(textsBeforeTheDebrief(scenario).filter((text) => outcome.test(text))).toEqual([]);
  });

  it("keeps its texts short", () => {
    for (const turn of scenario.turns) expect(turn.headline.length, turn.headline).toBeLessThanOrEqual(160);
    for (const entry of scenario.calendar) expect(entry.text.length, entry.text).toBeLessThanOrEqual(200);
    for (const formation of Object.values(scenario.formations)) expect(formation.note.length, formation.note).toBeLessThanOrEqual(260);
    for (const card of cardsOf(scenario)) {
      expect(card.title.length, card.title).toBeLessThanOrEqual(50);
      for (const choice of card.choices) expect(choice.label.split(" ").length, choice.label).toBeLessThanOrEqual(8);
    }
  });
});

describe.each(CITIES)("%s and the sources", (id, start) => {
  const scenario = loadScenario(id, start);
  const isCited = (facts: readonly string[]) => facts.some((fact) => factOf(fact) !== undefined);

  it("cites a fact for every place on land and for at least nine in ten formations; the others are marked as made up", () => {
    const sites = scenario.siteIds.filter((site) => scenario.sites[site]?.kind !== "water" && !isCited(scenario.sites[site]?.facts ?? []));
    const formations = scenario.formationIds.filter((formation) => !isCited(scenario.formations[formation]?.facts ?? []));
    expect(sites).toEqual([]);
    expect(formations.length).toBeLessThanOrEqual(scenario.formationIds.length / 10);
    for (const formation of formations) expect(scenario.formations[formation]?.facts).toEqual(["model"]);
  });

  it("marks what was done in 1917 only on cards that cite where it is told", () => {
    for (const card of cardsOf(scenario)) {
      if (card.choices.some((choice) => choice.historical)) expect(isCited(card.facts), card.id).toBe(true);
    }
  });

  it("names each place once, in both languages", () => {
    const names = (which: keyof LocalName) => Object.values(scenario.sites).map((site) => site.name[which]);
    for (const which of ["en", "ru"] as const) expect(new Set(names(which)).size).toBe(scenario.siteIds.length);
    expect(names("ru").filter((name) => /[a-z]{2}/i.test(name))).toEqual([]);
  });

  it("is different from its other starts only where a start says so", () => {
    for (const other of scenarioStarts.find((one) => one.id === id)?.starts ?? []) {
      expect(loadScenario(id, other).siteIds).toEqual(scenario.siteIds);
      expect(loadScenario(id, other).formationIds).toEqual(scenario.formationIds);
    }
  });
});

describe("Petrograd", () => {
  const historical = loadScenario("petrograd", "historical");
  const prologue = loadScenario("petrograd", "prologue");

  it("begins at six on 24 October with nine turns of six hours, then goes on by half days to the 31st", () => {
    expect(historical.startOs).toBe("1917-10-24T06:00");
    expect(historical.turns.map((turn) => turn.hours)).toEqual([...Array(9).fill(6), ...Array(10).fill(12)]);
    expect(historical.countFromHour).toBe(0);
  });

  it("has a prologue of four half days, from which the same hours are counted", () => {
    expect(prologue.turns.slice(0, 4).map((turn) => turn.hours)).toEqual([12, 12, 12, 12]);
    expect(prologue.turns.slice(4).map((turn) => turn.hours)).toEqual(historical.turns.map((turn) => turn.hours));
    expect(prologue.countFromHour).toBe(48);
  });

  it("has not yet won its garrison on 22 October", () => {
    for (const capacity of ["command", "liaison", "intelligence", "supply", "commissariat"] as const)
      expect(prologue.sides.mrc.organization[capacity]).toBeLessThan(historical.sides.mrc.organization[capacity]);
    const sum = (scenario: Scenario) => Object.values(scenario.formations).reduce((all, formation) => all + formation.allegiance, 0);
    expect(sum(prologue)).toBeLessThan(sum(historical));
    expect(prologue.sites["peter_paul"]?.holder).toBe("government");
    expect(prologue.formations["fortress_garrison"]?.allegiance).toBeLessThan(40);
  });

  it("starts on 24 October with the organization of docs/MODEL.md", () => {
    expect(historical.sides.mrc.organization).toEqual({ command: 85, liaison: 85, intelligence: 65, supply: 75, commissariat: 90 });
    expect(historical.sides.government.organization).toEqual({ command: 25, liaison: 40, intelligence: 30, supply: 35, commissariat: 15 });
  });

  it("lets the fleet lie on water with its guns, linked from the sea to the fortress", () => {
    const ships = Object.values(historical.formations).filter((formation) => formation.kind === "ship");
    expect(ships.map((ship) => ship.id)).toEqual(["aurora", "amur", "zarya_svobody", "destroyers"]);
    for (const ship of ships) {
      expect(ship.seats.mrc).toBe("fleet");
      expect(ship.guns).toBeGreaterThan(0);
    }
    const reached = new Set(["sea_canal"]);
    for (const site of reached) for (const next of historical.sites[site]?.waterNeighbours ?? []) reached.add(next);
    expect([...reached]).toEqual(["sea_canal", "aurora_yard", "neva_nikolaevsky", "neva_fortress"]);
  });

  it("brings who came at the hour they came", () => {
    const arrives = (id: string) => historical.formations[id]?.arrivesHour;
    expect(arrives("kronstadt_sailors")).toBe(32);
    expect(arrives("helsingfors_sailors")).toBe(50);
    expect(arrives("izhora_cars")).toBe(21);
  });

  it("grades the government by what its seats reached: the palace was not held until nine, and few died", () => {
    const aim = (seat: string, which: string) => historical.seats[seat]?.aims.find((one) => one.id === which);
    expect(aim("ministers", "ministers_palace")).toMatchObject({
      inHistory: false,
      reachedIf: { kind: "heldUntil", site: "winter_palace", hour: 51 },
    });
    expect(aim("district_staff", "district_staff_lives")).toMatchObject({ inHistory: true, reachedIf: { kind: "deadBelow" } });
    expect(aim("ministers", "ministers_coalition")).toMatchObject({ inHistory: false, reachedIf: { kind: "winner", is: "settlement" } });
  });
});

function textsBeforeTheDebrief(scenario: Scenario): readonly string[] {
  const shown = publicScenario(scenario);
  return [
    ...shown.turns.map((turn) => turn.headline),
    ...shown.formations.map((formation) => formation.note),
    ...shown.seats.map((seat) => seat.brief),
    ...Object.values(scenario.seats).flatMap((seat) => seat.aims.map((aim) => aim.text)),
    ...shown.cards.flatMap((card) => [card.title, card.question, ...card.choices.flatMap((choice) => [choice.label, choice.reason])]),
  ];
}
