import namesFile from "./data/names-today.json" with { type: "json" };
import { demand, readById, readList, readNothingElse, readText, readTexts, readWord } from "./read.ts";
import { sourceOf } from "./sources.ts";

/** What a street, bridge, canal, station or square of 1917 is called now. Names that are not listed are unchanged, or their present name is not known to us. */
export type NameToday = {
  readonly id: string;
  readonly city: string;
  /** The name of 1917, written in English as on the plan and in the scenario. */
  readonly in1917: string;
  readonly today: string;
  readonly todayRu: string;
  /** Who says so: keys of the list of sources. */
  readonly owners: readonly string[];
};

export const NAMES_TODAY: readonly NameToday[] = readNamesToday(namesFile);

/** The names of one city that have changed, by the name of 1917. */
export function namesTodayOf(city: string): Readonly<Record<string, NameToday>> {
  return Object.fromEntries(NAMES_TODAY.filter((name) => name.city === city).map((name) => [name.in1917, name]));
}

export function readNamesToday(raw: unknown): readonly NameToday[] {
  const names = readList(raw, "names-today").map((entry) => {
    const id = readText(entry, "id", "name of today");
    const where = `name of today ${id}`;
    readNothingElse(entry, ["id", "city", "in1917", "today", "todayRu", "owners"], where);
    const owners = readTexts(entry, "owners", where);
    demand(owners.length > 0, where, "nobody says so");
    for (const owner of owners) demand(sourceOf(owner) !== undefined, where, `there is no source ${owner}`);
    const text = (key: string) => readText(entry, key, where);
    const city = readWord(entry, "city", ["petrograd", "moscow"], where);
    return { id, city, in1917: text("in1917"), today: text("today"), todayRu: text("todayRu"), owners };
  });
  readById(names, "name of today");
  return names;
}
