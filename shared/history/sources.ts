import sourcesFile from "./data/sources.json" with { type: "json" };
import type { Source, SourceKey } from "./fact.ts";
import { SOURCE_KINDS } from "./fact.ts";
import { readById, readList, readNothingElse, readText, readWord } from "./read.ts";

/** Every source, by key. */
export const SOURCES: readonly Source[] = readSources(sourcesFile);

const byKey = readById(
  SOURCES.map((source) => ({ id: source.key, source })),
  "source",
);

export function sourceOf(key: SourceKey): Source | undefined {
  return byKey.get(key)?.source;
}

export function readSources(raw: unknown): readonly Source[] {
  return readList(raw, "sources").map((entry) => {
    const key = readText(entry, "key", "source");
    const where = `source ${key}`;
    readNothingElse(entry, ["key", "short", "line", "consulted", "kind"], where);
    return {
      key,
      short: readText(entry, "short", where),
      line: readText(entry, "line", where),
      consulted: readText(entry, "consulted", where),
      kind: readWord(entry, "kind", SOURCE_KINDS, where),
    };
  });
}
