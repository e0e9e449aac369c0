import type { FactId } from "../model/ids.ts";
import moscowFile from "./data/notes-moscow.json" with { type: "json" };
import petrogradFile from "./data/notes-petrograd.json" with { type: "json" };
import { disagreementOf } from "./disagreements.ts";
import type { DisagreementId } from "./fact.ts";
import { factOf } from "./facts.ts";
import { demand, readById, readList, readNothingElse, readText, readTexts, readWord } from "./read.ts";

/** A short note of the debrief, under the headings "What is known" and "Who says otherwise". */
export type Note = {
  readonly id: string;
  readonly city: "petrograd" | "moscow";
  readonly title: string;
  readonly known: string;
  readonly otherwise: string;
  readonly facts: readonly FactId[];
  readonly disagreements: readonly DisagreementId[];
};

export const NOTES: readonly Note[] = [...readNotes(petrogradFile, "notes-petrograd"), ...readNotes(moscowFile, "notes-moscow")];

readById(NOTES, "note");

/** The notes of a city in the order of their telling. They tell the outcome: for the debrief alone. */
export function notesOf(city: string): readonly Note[] {
  return NOTES.filter((note) => note.city === city);
}

export function readNotes(raw: unknown, file: string): readonly Note[] {
  return readList(raw, file).map((entry) => {
    const id = readText(entry, "id", file);
    const where = `note ${id}`;
    readNothingElse(entry, ["id", "city", "title", "known", "otherwise", "facts", "disagreements"], where);
    const facts = readTexts(entry, "facts", where);
    const disagreements = readTexts(entry, "disagreements", where);
    demand(facts.length > 0, where, "cites no fact");
    for (const fact of facts) demand(factOf(fact) !== undefined, where, `there is no fact ${fact}`);
    for (const one of disagreements) demand(disagreementOf(one) !== undefined, where, `there is no disagreement ${one}`);
    return {
      id,
      city: readWord(entry, "city", ["petrograd", "moscow"], where),
      title: readText(entry, "title", where),
      known: readText(entry, "known", where),
      otherwise: readText(entry, "otherwise", where),
      facts,
      disagreements,
    };
  });
}
