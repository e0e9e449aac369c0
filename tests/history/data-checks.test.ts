import { describe, expect, it } from "vitest";
import { readDisagreements } from "../../shared/history/disagreements.ts";
import { readNotes } from "../../shared/history/notes.ts";
import { readFacts } from "../../shared/history/read-facts.ts";
import { readTimeline } from "../../shared/history/timelines.ts";

const good = {
  id: "petrograd-example",
  claim: "Something happened.",
  city: "petrograd",
  kind: "event",
  dateOs: "1917-10-25T02:10",
  precision: "hour",
  sources: [{ source: "REED" }],
  confidence: "high",
  voice: "Reed",
};

const reading = (change: Record<string, unknown>) => () => readFacts([{ ...good, ...change }], "a test");

describe("the data files are checked when they are loaded", () => {
  it("a good fact passes, and its new-style date is computed", () => {
    expect(readFacts([good], "a test")[0]?.dateNs).toBe("1917-11-07T02:10");
  });

  it.each([
    ["a source nobody knows", { sources: [{ source: "XYZ" }] }, "there is no source XYZ"],
    ["no source at all", { sources: [] }, "has no source"],
    ["Serge without a paragraph", { sources: [{ source: "SER", section: "Kremlin Massacre" }] }, "without section and paragraph"],
    ["a day that does not exist", { dateOs: "1917-09-31T02:10" }, "not a day or hour of the old style"],
    ["an hour where only a day is given", { dateOs: "1917-10-25" }, "hour and precision do not fit"],
    ["a date and no precision", { precision: "none" }, "its precision is not none"],
    ["high confidence from memory", { sources: [{ source: "RAB", basis: "own knowledge" }] }, "its confidence cannot be high"],
    ["a range upside down", { figures: { dead: [300, 24] } }, "neither a number nor a range"],
    ["a misspelt field", { confidense: "low" }, "there is no field confidense"],
    ["an unknown city", { city: "kazan" }, "not one of petrograd"],
    ["an empty claim", { claim: " " }, "claim is not a text"],
  ])("refuses %s, naming the fact", (_, change, complaint) => {
    expect(reading(change)).toThrow("petrograd-example");
    expect(reading(change)).toThrow(complaint);
  });

  it("refuses notes, timelines and disagreements that point nowhere", () => {
    const note = {
      id: "a-note",
      city: "moscow",
      title: "t",
      known: "k",
      otherwise: "o",
      facts: ["moscow-nothing-here"],
      disagreements: [],
    };
    expect(() => readNotes([note], "a test")).toThrow("there is no fact moscow-nothing-here");
    expect(() => readTimeline([{ fact: "moscow-nothing-here", site: null, text: "t" }], "a test")).toThrow("moscow-nothing-here");
    const late = { fact: "moscow-tl-02nov-agreement", site: null, text: "t" };
    const early = { fact: "moscow-tl-27oct-ultimatum", site: null, text: "t" };
    expect(() => readTimeline([late, early], "a test")).toThrow("out of order");
    const alone = { id: "dispute-x", city: "moscow", question: "Who?", versions: [{ says: "He.", owners: ["REED"] }], ours: "He." };
    expect(() => readDisagreements([alone])).toThrow("nobody disagrees");
  });
});
