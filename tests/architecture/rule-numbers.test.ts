import { describe, expect, it } from "vitest";
import { codeFiles, readProjectFile } from "./project-files.ts";

const ID = /\b[A-Z]{2}-\d+[a-z]?\b/g;

/** Ids in text, ranges written out: `MV-1..MV-3` names three. */
function idsIn(text: string): ReadonlySet<string> {
  const ids = new Set(text.match(ID) ?? []);
  for (const [, chapter, from, to] of text.matchAll(/\b([A-Z]{2})-(\d+)\.\.(?:\1-)?(\d+)\b/g)) {
    for (let number = Number(from); number <= Number(to); number++) ids.add(`${chapter}-${number}`);
  }
  return ids;
}

/** The rules that MODEL.md states: an id in bold at the start of its paragraph. */
function rulesWritten(): ReadonlySet<string> {
  return new Set([...readProjectFile("docs/MODEL.md").matchAll(/\*\*([A-Z]{2}-\d+[a-z]?)\b/g)].map((match) => match[1] ?? ""));
}

/** Tests name their rules in brackets: `[MV-2] refuses …`. */
function rulesTested(): ReadonlySet<string> {
  const tests = codeFiles("tests").filter((file) => file.endsWith(".test.ts") && !file.startsWith("tests/architecture/"));
  const brackets = tests.flatMap((file) => readProjectFile(file).match(/\[[A-Z]{2}-\d+[^\]\n]*\]/g) ?? []);
  return idsIn(brackets.join("\n"));
}

describe("the numbers of the rules", () => {
  it("every rule in MODEL.md is named by at least one test, and no test names a rule that is gone", () => {
    const written = rulesWritten();
    const tested = rulesTested();
    expect(written.size).toBeGreaterThan(0);
    expect([...written].filter((id) => !tested.has(id))).toEqual([]);
    expect([...tested].filter((id) => !written.has(id))).toEqual([]);
  });

  it("every rule that an event gives as its cause stands in MODEL.md", () => {
    const written = rulesWritten();
    const given = codeFiles("shared/rules").flatMap((file) =>
      [...readProjectFile(file).matchAll(/"([A-Z]{2}-\d+[a-z]?)"/g)].map((match) => match[1] ?? ""),
    );
    expect(given.length).toBeGreaterThan(0);
    expect([...new Set(given)].filter((id) => !written.has(id)).sort()).toEqual([]);
  });

  it("MODEL.md numbers each rule once", () => {
    const ids = [...readProjectFile("docs/MODEL.md").matchAll(/\*\*([A-Z]{2}-\d+[a-z]?)\b/g)].map((match) => match[1] ?? "");
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
