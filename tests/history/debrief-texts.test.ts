import { describe, expect, it } from "vitest";
import { citeOf, dateLineOf, shortCiteOf } from "../../shared/history/cite.ts";
import type { Fact } from "../../shared/history/fact.ts";
import { FACTS, factOf } from "../../shared/history/facts.ts";
import { GLOSSARY, termOf } from "../../shared/history/glossary.ts";
import { NOTES, notesOf } from "../../shared/history/notes.ts";
import { PERSONS, personOf } from "../../shared/history/persons.ts";
import { timelineOf } from "../../shared/history/timelines.ts";

function fact(id: string): Fact {
  const found = factOf(id);
  if (!found) throw new Error(`the test expects a fact ${id}`);
  return found;
}

describe("a citation", () => {
  it("names author, work, section, paragraph and confidence", () => {
    const cite = citeOf(fact("moscow-surrender-16"));
    for (const part of ["Victor Serge", "Year One of the Russian Revolution", "“Kremlin Massacre”", "paragraph 6", "Confidence: medium"])
      expect(cite).toContain(part);
  });

  it("says where a work was not read again, and where a figure is our estimate", () => {
    expect(citeOf(fact("petrograd-tl-25oct-warsaw-station"))).toContain("from memory");
    expect(citeOf(fact("petrograd-force-pavlovsky"))).toContain("partly our estimate");
  });

  it("has a short form, and a date in both calendars", () => {
    expect(shortCiteOf(fact("moscow-surrender-16"))).toBe("Serge, “Kremlin Massacre”, 6");
    expect(dateLineOf(fact("petrograd-tl-26oct-palace-falls"))).toBe("26 October (8 November) 02:10");
    expect(dateLineOf(fact("moscow-surrender-16"))).toContain("rather 2 November (15 November) 17:00");
    expect(dateLineOf(fact("petrograd-force-kexholm"))).toBe("");
  });

  it("is there for every fact", () => {
    for (const one of FACTS) expect(citeOf(one), one.id).toMatch(/^.{8,}Confidence: (high|medium|low)/s);
  });
});

describe("timelines", () => {
  it.each(["petrograd", "moscow"])("%s runs forward, in short lines, each with its fact", (city) => {
    const line = timelineOf(city);
    expect(line.length).toBeGreaterThan(35);
    expect(line.filter((entry, at) => at > 0 && entry.os < (line[at - 1]?.os ?? ""))).toEqual([]);
    for (const { text, fact: id } of line) {
      expect(text.length, id).toBeLessThanOrEqual(90);
      expect(factOf(id)?.city, id).toBe(city);
    }
  });

  it("knows the two ends, and nothing of a made-up city", () => {
    expect(timelineOf("petrograd").find((entry) => entry.fact === "petrograd-tl-26oct-palace-falls")?.ns).toBe("1917-11-08T02:10");
    expect(timelineOf("moscow").find((entry) => entry.fact === "moscow-tl-02nov-agreement")?.os).toBe("1917-11-02T17:00");
    expect(timelineOf("atlantis")).toEqual([]);
  });
});

describe("notes, persons and words", () => {
  it.each(["petrograd", "moscow"])("%s has ten to fourteen notes, short and cited", (city) => {
    const notes = notesOf(city);
    expect(notes.length).toBeGreaterThanOrEqual(10);
    expect(notes.length).toBeLessThanOrEqual(14);
    for (const note of notes) {
      expect(`${note.known} ${note.otherwise}`.split(" ").length, note.id).toBeLessThanOrEqual(120);
      expect(note.facts.length, note.id).toBeGreaterThan(1);
    }
  });

  it("uses no adjective that the pupil should find", () => {
    const loaded = /\b(brutal|heroic|butcher|bloodthirsty|treacherous|glorious|cowardly|barbar)/i;
    expect(NOTES.filter((note) => loaded.test(`${note.title} ${note.known} ${note.otherwise}`))).toEqual([]);
  });

  it("explains the words a newcomer meets, in one or two sentences", () => {
    for (const id of ["soviet", "mrc", "cadets", "red-guard", "commissar", "verst", "duma", "vikzhel", "old-style", "new-style"])
      expect(termOf(id), id).toBeDefined();
    for (const term of GLOSSARY) {
      expect(term.text.length, term.id).toBeLessThanOrEqual(200);
      expect(term.termRu, term.id).toMatch(/[а-яё]/i);
    }
    expect(GLOSSARY.map(({ id }) => id)).toEqual(GLOSSARY.map(({ id }) => id).sort());
  });

  it("introduces persons of both sides and of the writing", () => {
    const parties = new Set(PERSONS.map(({ party }) => party));
    expect([...parties].sort()).toEqual(["between", "government", "mrc", "writer"]);
    expect(personOf("kerensky")?.nameRu).toContain("Керенский");
  });
});
