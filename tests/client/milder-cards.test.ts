import { describe, expect, it } from "vitest";
import { scenarioInTone } from "../../client/present/milder-scenario.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";
import { publicScenario } from "../../shared/scenarios/public-scenario.ts";
import { MILDER_CARDS } from "../../shared/text/en/milder-cards.ts";

/** What a card must not say where losses are counted and their manner is left out. */
const OF_DEATH = /kill|blood|\bdead\b|\bdied?\b|costs lives|bury|shot at/i;

// The later a city is entered, the fewer cards are left in it.
const cities = ["petrograd", "moscow"].flatMap((id) => ["historical", "classroom"].map((start) => publicScenario(loadScenario(id, start))));
const sentencesOf = ({ id, cards }: (typeof cities)[number]) =>
  cards.flatMap((card) => [
    [`${id}/${card.id}`, card.question] as const,
    ...card.choices.map((choice) => [`${id}/${card.id}/${choice.id}`, choice.reason] as const),
  ]);

describe("the cards of a match told in the milder way", () => {
  it.each(cities)("say no word of death in $id, $start, and the same number of things", (city) => {
    const milder = scenarioInTone(city, "milder");
    expect(sentencesOf(milder).filter(([, words]) => OF_DEATH.test(words))).toEqual([]);
    expect(sentencesOf(city).some(([, words]) => OF_DEATH.test(words))).toBe(true);
    expect(milder.cards.map(({ choices }) => choices.length)).toEqual(city.cards.map(({ choices }) => choices.length));
  });

  it("differ from the others where something is milder, and only in cards that there are", () => {
    const said = new Map<string, string>(cities.flatMap(sentencesOf));
    for (const [key, words] of Object.entries(MILDER_CARDS)) {
      expect(said.has(key), key).toBe(true);
      expect(words, key).not.toBe(said.get(key));
    }
  });

  it("are as they are written in a match told in full", () => {
    for (const city of cities) expect(scenarioInTone(city, "full")).toBe(city);
  });
});
