import disagreementsFile from "./data/disagreements.json" with { type: "json" };
import type { DisagreementId, Fact, SourceKey, Subject } from "./fact.ts";
import { SUBJECTS } from "./fact.ts";
import { FACTS } from "./facts.ts";
import type { Raw } from "./read.ts";
import { demand, readById, readList, readNothingElse, readRecord, readText, readTextOrNull, readTexts, readWord } from "./read.ts";
import { sourceOf } from "./sources.ts";

/** Where the sources part company. */
export type Disagreement = {
  readonly id: DisagreementId;
  readonly city: Subject;
  readonly question: string;
  /** Every version with the sources that hold it. */
  readonly versions: readonly { readonly says: string; readonly owners: readonly SourceKey[] }[];
  /** What this game goes by, and that is all it is. */
  readonly ours: string;
  /** A disputed figure is a range, never one number. */
  readonly range: { readonly of: string; readonly low: number; readonly high: number } | null;
};

export const DISAGREEMENTS: readonly Disagreement[] = readDisagreements(disagreementsFile);

const byId = readById(DISAGREEMENTS, "disagreement");

export function disagreementOf(id: DisagreementId): Disagreement | undefined {
  return byId.get(id);
}

/** What is disputed about this fact. */
export function disagreementsOf(fact: Fact): readonly Disagreement[] {
  const found = fact.disagreement === null ? undefined : byId.get(fact.disagreement);
  return found === undefined ? [] : [found];
}

/** The facts that a disagreement is about. */
export function factsOfDisagreement(id: DisagreementId): readonly Fact[] {
  return FACTS.filter((fact) => fact.disagreement === id);
}

export function readDisagreements(raw: unknown): readonly Disagreement[] {
  return readList(raw, "disagreements").map((entry) => {
    const id = readText(entry, "id", "disagreement");
    const where = `disagreement ${id}`;
    readNothingElse(entry, ["id", "city", "question", "versions", "ours", "range"], where);
    const versions = readList(entry["versions"], `${where}, versions`).map((version) => readVersion(version, where));
    demand(versions.length > 1, where, "has only one version, so nobody disagrees");
    return {
      id,
      city: readWord(entry, "city", SUBJECTS, where),
      question: readText(entry, "question", where),
      versions,
      ours: readText(entry, "ours", where),
      range: entry["range"] === undefined ? null : readRange(entry["range"], where),
    };
  });
}

function readVersion(raw: Raw, where: string): Disagreement["versions"][number] {
  const owners = readTexts(raw, "owners", where);
  demand(owners.length > 0, where, "a version has no owner");
  for (const owner of owners) demand(sourceOf(owner) !== undefined, where, `there is no source ${owner}`);
  return { says: readText(raw, "says", where), owners };
}

function readRange(raw: unknown, where: string): Disagreement["range"] {
  const range = readRecord(raw, `${where}, range`);
  const { low, high } = range;
  demand(typeof low === "number" && typeof high === "number" && low < high, where, "the range runs from a low to a higher number");
  return { of: readTextOrNull(range, "of", where) ?? "", low, high };
}
