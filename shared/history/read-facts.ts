import { isOldStyle, toNewStyle } from "../model/calendar.ts";
import type { Basis, Citation, Fact, Figure } from "./fact.ts";
import { AGREEMENTS, CITIES, CONFIDENCES, FACT_KINDS, PRECISIONS } from "./fact.ts";
import type { Raw } from "./read.ts";
import { demand, readList, readNothingElse, readNumberOrNull, readRecord, readText, readTextOrNull, readTexts, readWord } from "./read.ts";
import { sourceOf } from "./sources.ts";

const FIELDS = [
  "id",
  "claim",
  "city",
  "kind",
  "dateOs",
  "precision",
  "dateNote",
  "betterOs",
  "sources",
  "confidence",
  "voice",
  "sites",
  "figures",
  "agreement",
  "disagreement",
  "note",
];

/** Reads a file of facts. New-style dates and the basis are computed here and stand in no file. */
export function readFacts(raw: unknown, file: string): readonly Fact[] {
  return readList(raw, file).map(readFact);
}

function readFact(raw: Raw): Fact {
  const id = readText(raw, "id", "fact");
  const where = `fact ${id}`;
  demand(/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id), where, "an id is two or more words of small letters and digits, joined by hyphens");
  readNothingElse(raw, FIELDS, where);
  const precision = readWord(raw, "precision", PRECISIONS, where);
  const dateOs = readDate(raw, "dateOs", where);
  const betterOs = readDate(raw, "betterOs", where);
  const dateNote = readTextOrNull(raw, "dateNote", where);
  demand(precision !== "none" || dateOs === null, where, "has a date, so its precision is not none");
  demand(dateOs !== null || precision === "none" || (precision === "period" && dateNote !== null), where, "has no date and no date note");
  demand((precision === "hour" || precision === "about") === (dateOs?.includes("T") ?? false), where, "hour and precision do not fit");
  const sources = readCitations(raw["sources"], where);
  const confidence = readWord(raw, "confidence", CONFIDENCES, where);
  const read = sources.some((citation) => citation.basis === "read");
  demand(read || confidence !== "high", where, "rests on own knowledge alone, so its confidence cannot be high");
  return {
    id,
    claim: readText(raw, "claim", where),
    city: readWord(raw, "city", CITIES, where),
    kind: readWord(raw, "kind", FACT_KINDS, where),
    dateOs,
    dateNs: dateOs === null ? null : toNewStyle(dateOs),
    precision,
    dateNote,
    betterOs,
    betterNs: betterOs === null ? null : toNewStyle(betterOs),
    sources,
    confidence,
    voice: readText(raw, "voice", where),
    basis: basisOf(sources),
    sites: readTexts(raw, "sites", where),
    figures: readFigures(raw["figures"] ?? {}, where),
    agreement: raw["agreement"] === undefined ? null : readWord(raw, "agreement", AGREEMENTS, where),
    disagreement: readTextOrNull(raw, "disagreement", where),
    note: readTextOrNull(raw, "note", where),
  };
}

function readDate(raw: Raw, key: string, where: string): string | null {
  const date = readTextOrNull(raw, key, where);
  demand(date === null || isOldStyle(date), where, `${key} ${date} is not a day or hour of the old style`);
  return date;
}

function readCitations(raw: unknown, where: string): readonly Citation[] {
  const list = readList(raw, `${where}, sources`);
  demand(list.length > 0, where, "has no source");
  return list.map((entry) => {
    readNothingElse(entry, ["source", "section", "paragraph", "chapter", "basis"], where);
    const source = readText(entry, "source", where);
    const kind = sourceOf(source)?.kind;
    demand(kind !== undefined, where, `there is no source ${source}`);
    const section = readTextOrNull(entry, "section", where);
    const paragraph = readNumberOrNull(entry, "paragraph", where);
    demand(source !== "SER" || (section !== null && paragraph !== null), where, "cites Serge without section and paragraph");
    return { source, section, paragraph, chapter: readTextOrNull(entry, "chapter", where), basis: basisOfCitation(entry, source, where) };
  });
}

function basisOfCitation(entry: Raw, source: string, where: string): Basis {
  if (source === "EST") return "estimate";
  if (source === "KNO") return "own knowledge";
  return entry["basis"] === undefined ? "read" : readWord(entry, "basis", ["own knowledge"], where);
}

/** An estimate anywhere makes the whole an estimate: the figure shown is ours. */
function basisOf(sources: readonly Citation[]): Basis {
  if (sources.some((citation) => citation.basis === "estimate")) return "estimate";
  return sources.some((citation) => citation.basis === "read") ? "read" : "own knowledge";
}

function readFigures(raw: unknown, where: string): Readonly<Record<string, Figure>> {
  const figures = readRecord(raw, `${where}, figures`);
  for (const [name, value] of Object.entries(figures)) demand(isFigure(value), where, `figure ${name} is neither a number nor a range`);
  return figures as Readonly<Record<string, Figure>>;
}

function isFigure(value: unknown): boolean {
  if (typeof value === "number") return true;
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [low, high] = value as readonly unknown[];
  return typeof low === "number" && typeof high === "number" && low < high;
}
