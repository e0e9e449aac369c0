import type { FactId } from "../model/ids.ts";
import personsFile from "./data/persons.json" with { type: "json" };
import type { Subject } from "./fact.ts";
import { SUBJECTS } from "./fact.ts";
import { factOf } from "./facts.ts";
import { demand, readById, readList, readNothingElse, readText, readTexts, readWord } from "./read.ts";

const PARTIES = ["mrc", "government", "between", "writer"] as const;

/** Somebody named in the notes. Players play institutions; persons appear here. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly nameRu: string;
  readonly city: Subject;
  readonly party: (typeof PARTIES)[number];
  readonly role: string;
  readonly facts: readonly FactId[];
};

export const PERSONS: readonly Person[] = readPersons(personsFile);

const byId = readById(PERSONS, "person");

export function personOf(id: string): Person | undefined {
  return byId.get(id);
}

export function readPersons(raw: unknown): readonly Person[] {
  return readList(raw, "persons").map((entry) => {
    const id = readText(entry, "id", "person");
    const where = `person ${id}`;
    readNothingElse(entry, ["id", "name", "nameRu", "city", "party", "role", "facts"], where);
    const facts = readTexts(entry, "facts", where);
    for (const fact of facts) demand(factOf(fact) !== undefined, where, `there is no fact ${fact}`);
    return {
      id,
      name: readText(entry, "name", where),
      nameRu: readText(entry, "nameRu", where),
      city: readWord(entry, "city", SUBJECTS, where),
      party: readWord(entry, "party", PARTIES, where),
      role: readText(entry, "role", where),
      facts,
    };
  });
}
