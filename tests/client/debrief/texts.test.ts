import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { placeholdersOf } from "../../../client/i18n/pattern.ts";
import { DEBRIEF } from "../../../shared/text/en/debrief.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "..", "client", "debrief");

const sources = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(FOLDER, file), "utf8"))
  .join("\n");

/** Keys put together at run time, by their beginning and end: `verdict.${verdict}`, `beside.rule.${verdict}`. */
const composed = [...sources.matchAll(/`([a-z0-9]+(?:\.[A-Za-z0-9]+)*\.)\$\{[^}]+\}([A-Za-z.]*)`/gi)].map(([, head = "", tail = ""]) => ({
  head,
  tail,
}));

const fits = (key: string, head: string, tail: string) =>
  key.startsWith(head) && key.endsWith(tail) && !key.slice(head.length, key.length - tail.length).includes(".");

describe("the debrief's sentences", () => {
  it("are all used", () => {
    const isUsed = (key: string) => sources.includes(`"${key}"`) || composed.some(({ head, tail }) => fits(key, head, tail));
    expect(Object.keys(DEBRIEF).filter((key) => !isUsed(key))).toEqual([]);
  });

  it("have braces that close, and end as they began: no sentence with a double space", () => {
    for (const [key, sentence] of Object.entries(DEBRIEF)) {
      expect(() => placeholdersOf(sentence), key).not.toThrow();
      expect(sentence, key).not.toMatch(/ {2}| $|^ /);
    }
  });

  it("use no word that judges a side", () => {
    const judging = /\b(butcher|heroic|brutal|traitor|glorious|mob|terrorist|rebel|rioter)/i;
    expect(Object.values(DEBRIEF).filter((sentence) => judging.test(sentence))).toEqual([]);
  });
});
