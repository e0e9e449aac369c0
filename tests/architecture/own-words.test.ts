import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFiles, ROOT, readProjectFile } from "./project-files.ts";

/** Where a copy of the sources may lie beside the checkout. It is never part of the project, so elsewhere this test is skipped. */
const SOURCES = process.env["SOURCES_DIR"] ?? join(ROOT, "..", "shared", "history");
const sources = existsSync(SOURCES) ? readdirSync(SOURCES).filter((file) => file.endsWith(".txt")) : [];

/** As many words in a row as nobody writes twice by chance. */
const WORDS_IN_A_ROW = 12;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function rowsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - WORDS_IN_A_ROW + 1)).map((_, at) => words.slice(at, at + WORDS_IN_A_ROW).join(" "));
}

function copiedFrom(source: ReadonlySet<string>, text: string): readonly string[] {
  return rowsOf(text).filter((row) => source.has(row));
}

describe("the project's texts are its own", () => {
  it("a copied sentence is noticed whatever its punctuation", () => {
    const source = new Set(rowsOf("It was a cold and grey morning, and the men stood about in the yard without orders."));
    expect(copiedFrom(source, "// it was a cold and grey morning and the men stood about in the yard")).not.toEqual([]);
    expect(copiedFrom(source, "The morning was cold and grey; in the yard men stood about and no orders came for them.")).toEqual([]);
  });

  it.skipIf(sources.length === 0)(
    "no text repeats twelve words in a row of a source (skipped where no sources lie beside the checkout)",
    () => {
      const rows = new Set(sources.flatMap((file) => rowsOf(readFileSync(join(SOURCES, file), "utf8"))));
      const texts = projectFiles().filter((file) => /\.(ts|tsx|json|md|html|css)$/.test(file) && file !== "package-lock.json");
      expect(texts.flatMap((file) => copiedFrom(rows, readProjectFile(file)).map((row) => `${file}: ${row}`))).toEqual([]);
    },
  );
});
