import type { FactId } from "../model/ids.ts";
import constantsFile from "./data/constants.json" with { type: "json" };
import { factOf, MODEL } from "./facts.ts";
import { demand, readNothingElse, readRecord, readText, readTexts } from "./read.ts";

/** What stands behind a number of the model: the facts it leans on, or `model` alone where it is fitted or chosen. */
export type ConstantOrigin = { readonly source: readonly FactId[] | typeof MODEL; readonly says: string };

/** By the constant's name. The rules name no city; what their numbers have to do with the two of 1917 stands here. */
export const CONSTANT_ORIGINS: Readonly<Record<string, ConstantOrigin>> = readConstantOrigins(constantsFile);

export function readConstantOrigins(raw: unknown): Readonly<Record<string, ConstantOrigin>> {
  const entries = Object.entries(readRecord(raw, "constants"));
  return Object.fromEntries(entries.map(([name, entry]) => [name, readOrigin(entry, `constant ${name}`)]));
}

function readOrigin(raw: unknown, where: string): ConstantOrigin {
  const entry = readRecord(raw, where);
  readNothingElse(entry, ["source", "says"], where);
  const says = readText(entry, "says", where);
  if (entry["source"] === MODEL) return { source: MODEL, says };
  const source = readTexts(entry, "source", where);
  demand(source.length > 0, where, "has no source; write model if it has none");
  for (const fact of source) demand(factOf(fact) !== undefined, where, `there is no fact ${fact}`);
  return { source, says };
}
