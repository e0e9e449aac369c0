import glossaryFile from "./data/glossary.json" with { type: "json" };
import { readById, readList, readNothingElse, readText } from "./read.ts";

/** A word of 1917 or of this game, explained to somebody of 14. */
export type GlossaryTerm = { readonly id: string; readonly term: string; readonly termRu: string; readonly text: string };

/** By id, which is the alphabet's order. */
export const GLOSSARY: readonly GlossaryTerm[] = readGlossary(glossaryFile);

const byId = readById(GLOSSARY, "term");

export function termOf(id: string): GlossaryTerm | undefined {
  return byId.get(id);
}

export function readGlossary(raw: unknown): readonly GlossaryTerm[] {
  return readList(raw, "glossary").map((entry) => {
    const id = readText(entry, "id", "term");
    const where = `term ${id}`;
    readNothingElse(entry, ["id", "term", "termRu", "text"], where);
    return { id, term: readText(entry, "term", where), termRu: readText(entry, "termRu", where), text: readText(entry, "text", where) };
  });
}
