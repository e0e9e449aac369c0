import { describe, expect, it } from "vitest";
import { disagreementOf, factsOfDisagreement } from "../../shared/history/disagreements.ts";
import type { Fact } from "../../shared/history/fact.ts";
import { FACTS, factOf, factsAbout } from "../../shared/history/facts.ts";
import { NAMES_TODAY } from "../../shared/history/names-today.ts";
import { SOURCES, sourceOf } from "../../shared/history/sources.ts";
import { addHours, dayOf, toNewStyle } from "../../shared/model/calendar.ts";

const idsOf = (facts: readonly Fact[]) => facts.map((fact) => fact.id);

describe("facts", () => {
  it("are at least 120, each found by its id", () => {
    expect(FACTS.length).toBeGreaterThanOrEqual(120);
    for (const fact of FACTS) expect(factOf(fact.id)).toBe(fact);
    expect(factOf("model")).toBeUndefined();
    expect(factOf("petrograd-nobody-said-so")).toBeUndefined();
  });

  it("have at least one source each, and every source is one of ours", () => {
    expect(idsOf(FACTS.filter((fact) => fact.sources.length === 0))).toEqual([]);
    expect(FACTS.flatMap((fact) => fact.sources.map(({ source }) => source)).filter((key) => sourceOf(key) === undefined)).toEqual([]);
  });

  it("cite Serge by section and paragraph", () => {
    const serge = FACTS.flatMap((fact) =>
      fact.sources.filter(({ source }) => source === "SER").map((citation) => ({ id: fact.id, citation })),
    );
    expect(serge.length).toBeGreaterThan(380);
    expect(serge.filter(({ citation }) => citation.section === null || (citation.paragraph ?? 0) < 1)).toEqual([]);
  });

  it("carry both calendars, thirteen days apart since 1900", () => {
    const dated = FACTS.filter((fact) => fact.dateOs !== null);
    expect(dated.length).toBeGreaterThan(300);
    for (const { id, dateOs, dateNs } of dated) {
      expect(dateNs, id).toBe(toNewStyle(dateOs ?? ""));
      // In 1917 no month end differs between the calendars, so thirteen days of hours lead to the same text.
      if (dateOs?.startsWith("1917")) expect(dateNs?.slice(0, 10), id).toBe(dayOf(addHours(dateOs.slice(0, 10), 13 * 24)));
    }
  });

  it("stay at medium or low confidence where nothing was read, and say so", () => {
    const unread = FACTS.filter((fact) => fact.sources.every(({ basis }) => basis !== "read"));
    expect(unread.length).toBeGreaterThan(0);
    expect(idsOf(unread.filter((fact) => fact.confidence === "high" || fact.basis === "read"))).toEqual([]);
  });

  it("name disagreements that exist, and every disagreement is about some fact", () => {
    const named = FACTS.flatMap((fact) => (fact.disagreement === null ? [] : [fact.disagreement]));
    expect(named.filter((id) => disagreementOf(id) === undefined)).toEqual([]);
    for (const id of new Set(named)) expect(factsOfDisagreement(id).length).toBeGreaterThan(0);
  });

  it("name only places that have an entry of their own", () => {
    const places = new Set(FACTS.filter((fact) => fact.kind === "place").flatMap((fact) => fact.sites));
    expect(places.size).toBe(136);
    expect(FACTS.flatMap((fact) => fact.sites.filter((site) => !places.has(site)).map((site) => `${fact.id}: ${site}`))).toEqual([]);
    expect(factsAbout("winter_palace")[0]?.id).toBe("site-winter-palace");
    expect(idsOf(factsAbout("winter_palace"))).toContain("petrograd-tl-26oct-palace-falls");
    expect(factsAbout("atlantis")).toEqual([]);
  });

  it("tell what Serge has wrong beside the better date", () => {
    const surrender = factOf("moscow-surrender-16");
    expect(surrender?.dateOs).toBe("1917-11-02T16:00");
    expect(surrender?.betterOs).toBe("1917-11-02T17:00");
    expect(surrender?.note).toContain("17:00");
  });

  it("hold no working note: no file, no line number, no mark of the dossier", () => {
    const texts = FACTS.flatMap((fact) =>
      [fact.claim, fact.note ?? "", fact.dateNote ?? "", fact.voice].map((text) => `${fact.id}: ${text}`),
    );
    expect(texts.filter((text) => /\.md|\.json|dossier|\blines? \d|\[[a-z]/i.test(text))).toEqual([]);
  });
});

describe("sources", () => {
  it("are all used, and say what of them was read", () => {
    const used = new Set(FACTS.flatMap((fact) => fact.sources.map(({ source }) => source)));
    const owners = new Set(
      [...new Set(FACTS.flatMap((fact) => fact.disagreement ?? []))].flatMap(
        (id) => disagreementOf(id)?.versions.flatMap((version) => version.owners) ?? [],
      ),
    );
    const namers = new Set(NAMES_TODAY.flatMap((name) => name.owners));
    expect(SOURCES.map(({ key }) => key).filter((key) => !used.has(key) && !owners.has(key) && !namers.has(key))).toEqual([]);
    const unread = SOURCES.filter(({ consulted }) => consulted === "none").map(({ key }) => key);
    const claimedRead = FACTS.flatMap((fact) =>
      fact.sources.filter(({ source, basis }) => basis === "read" && unread.includes(source)).map(({ source }) => `${fact.id}: ${source}`),
    );
    expect(claimedRead).toEqual([]);
  });
});
