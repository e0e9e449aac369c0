import type { FactId } from "../model/ids.ts";
import errorsFile from "./data/source-errors.json" with { type: "json" };
import { factOf } from "./facts.ts";
import { demand, readById, readList, readNothingElse, readNumberOrNull, readText, readTexts } from "./read.ts";

/** A slip or contradiction in Serge's chapter that pupils can find, with a hint and what to find. */
export type SourceError = {
  readonly id: string;
  /** 1: with the chapter alone. 2: with a second source or a map. 3: with several. */
  readonly level: 1 | 2 | 3;
  readonly title: string;
  readonly says: string;
  readonly better: string;
  readonly sure: string;
  readonly hint: string;
  readonly solution: string;
  readonly facts: readonly FactId[];
};

export const SOURCE_ERRORS: readonly SourceError[] = readSourceErrors(errorsFile);

readById(SOURCE_ERRORS, "source error");

export function readSourceErrors(raw: unknown): readonly SourceError[] {
  return readList(raw, "source-errors").map((entry) => {
    const id = readText(entry, "id", "source error");
    const where = `source error ${id}`;
    readNothingElse(entry, ["id", "level", "title", "says", "better", "sure", "hint", "solution", "facts"], where);
    const level = readNumberOrNull(entry, "level", where);
    demand(level === 1 || level === 2 || level === 3, where, "the level is 1, 2 or 3");
    const facts = readTexts(entry, "facts", where);
    for (const fact of facts) demand(factOf(fact) !== undefined, where, `there is no fact ${fact}`);
    const text = (key: string) => readText(entry, key, where);
    return {
      id,
      level,
      title: text("title"),
      says: text("says"),
      better: text("better"),
      sure: text("sure"),
      hint: text("hint"),
      solution: text("solution"),
      facts,
    };
  });
}
