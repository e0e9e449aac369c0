import { describe, expect, it } from "vitest";
import { DISAGREEMENTS, disagreementOf, disagreementsOf, factsOfDisagreement } from "../../shared/history/disagreements.ts";
import { factOf } from "../../shared/history/facts.ts";
import { NOTES } from "../../shared/history/notes.ts";
import { SOURCE_ERRORS } from "../../shared/history/source-errors.ts";
import { timelineOf } from "../../shared/history/timelines.ts";

/** The figures of which no single one may ever be shown. */
const NEVER_ONE_NUMBER = ["dispute-moscow-dead", "dispute-moscow-kremlin-shooting", "dispute-petrograd-losses"];

/** "300 killed", "238 dead", "died 45": a count of the dead. */
const COUNT_OF_DEAD = /\b(\d[\d,]*)\b(?= (?:\w+ ){0,2}(?:dead|died|killed|coffins|victims)\b)/g;

describe("disputed figures", () => {
  it.each(NEVER_ONE_NUMBER)("%s has a range with several owners", (id) => {
    const dispute = disagreementOf(id);
    expect(dispute?.range?.low).toBeLessThan(dispute?.range?.high ?? 0);
    expect(new Set(dispute?.versions.flatMap((version) => version.owners)).size).toBeGreaterThan(2);
  });

  it.each(NEVER_ONE_NUMBER)("no fact about %s gives one number as the figure", (id) => {
    const facts = factsOfDisagreement(id);
    expect(facts.length).toBeGreaterThan(1);
    for (const fact of facts)
      for (const [name, figure] of Object.entries(fact.figures)) expect(Array.isArray(figure), `${fact.id}, ${name}`).toBe(true);
  });

  it("no timeline line counts the dead of Moscow or of the Kremlin", () => {
    const lines = [...timelineOf("moscow"), ...timelineOf("petrograd")].filter(({ text }) => [...text.matchAll(COUNT_OF_DEAD)].length > 0);
    expect(lines).toEqual([]);
  });

  it("a note with one count of the dead has a second one beside it", () => {
    for (const note of NOTES) {
      const text = `${note.known} ${note.otherwise}`;
      if ([...text.matchAll(COUNT_OF_DEAD)].length > 0)
        expect((text.match(/\d[\d,]*|\bdozens\b|thirteen|hundred/g) ?? []).length, note.id).toBeGreaterThan(1);
    }
  });

  it("the shooting in the Kremlin and the cadets of the 29th stand in one another's note", () => {
    const kremlin = NOTES.find(({ id }) => id === "moscow-note-kremlin-shooting");
    const cadets = NOTES.find(({ id }) => id === "petrograd-note-29oct");
    expect(kremlin?.facts).toContain("petrograd-tl-29oct-mutiny-ends");
    expect(cadets?.facts).toContain("moscow-tl-28oct-kremlin-shooting");
  });
});

describe("disagreements", () => {
  it("have at least two versions, each with an owner, and a question", () => {
    expect(DISAGREEMENTS.length).toBeGreaterThan(40);
    for (const { id, question, versions } of DISAGREEMENTS) {
      expect(question, id).toMatch(/\?$/);
      expect(versions.length, id).toBeGreaterThan(1);
      expect(
        versions.filter(({ owners }) => owners.length === 0),
        id,
      ).toEqual([]);
    }
  });

  it("are found from the fact", () => {
    const exchange = factOf("petrograd-tl-25oct-telephone-exchange");
    expect(exchange && disagreementsOf(exchange).map(({ id }) => id)).toEqual(["dispute-petrograd-telephone-exchange"]);
    const smolny = factOf("site-smolny");
    expect(smolny && disagreementsOf(smolny)).toEqual([]);
  });

  it("of the first level can be found with Serge's chapter alone, so each cites him", () => {
    expect(SOURCE_ERRORS.length).toBeGreaterThanOrEqual(10);
    for (const error of SOURCE_ERRORS)
      expect(
        error.facts.some((id) => factOf(id)?.sources.some(({ source }) => source === "SER")),
        error.id,
      ).toBe(true);
  });
});
