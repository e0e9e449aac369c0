import { factOf } from "../history/facts.ts";
import type { Raw } from "../history/read.ts";
import { demand, readList, readNothingElse, readText, readTextOrNull, readWord } from "../history/read.ts";
import { isOldStyle } from "../model/calendar.ts";
import { type FactId, SIDES, type SideId, type SiteId } from "../model/ids.ts";
import moscowFile from "./data/beside-moscow.json" with { type: "json" };
import petrogradFile from "./data/beside-petrograd.json" with { type: "json" };

/** What can be set beside a match: a place that changed hands, the first shots, the first guns, a truce, the end. */
export const BESIDE_KINDS = ["hand", "hostilities", "guns", "truce", "end"] as const;
export type BesideKind = (typeof BESIDE_KINDS)[number];

/** A moment of 1917 that a match can reach too, sooner, later or never. */
export type HistoricalMoment = {
  readonly kind: BesideKind;
  readonly site: SiteId | null;
  /** Who took the place; null for what is nobody's alone. */
  readonly side: SideId | null;
  /** Old style. */
  readonly os: string;
  readonly isExact: boolean;
  /** Two or three words for a mark on the axis. */
  readonly label: string;
  readonly fact: FactId;
};

const MOMENTS: Readonly<Record<string, readonly HistoricalMoment[]>> = {
  petrograd: readMoments(petrogradFile, "beside-petrograd"),
  moscow: readMoments(moscowFile, "beside-moscow"),
};

/** The moments of a city, oldest first; none for a made-up one. They tell the outcome: for the debrief alone. */
export function historicalMomentsOf(scenario: string): readonly HistoricalMoment[] {
  return Object.hasOwn(MOMENTS, scenario) ? (MOMENTS[scenario] ?? []) : [];
}

/** Checks and reads one city's list; the time is the fact's own unless the fact tells of hours and the file picks the one that is meant. */
export function readMoments(raw: unknown, file: string): readonly HistoricalMoment[] {
  const moments = readList(raw, file).map((entry) => readMoment(entry, file));
  return [...moments].sort((a, b) => (a.os < b.os ? -1 : Number(a.os > b.os)));
}

function readMoment(entry: Raw, file: string): HistoricalMoment {
  const fact = readText(entry, "fact", file);
  const where = `${file}, ${fact}`;
  readNothingElse(entry, ["kind", "site", "side", "os", "label", "fact"], where);
  const told = factOf(fact);
  demand(told !== undefined, where, "there is no such fact");
  const os = readTextOrNull(entry, "os", where) ?? told.betterOs ?? told.dateOs ?? "";
  demand(isOldStyle(os), where, "has no day or hour");
  const kind = readWord(entry, "kind", BESIDE_KINDS, where);
  const site = readTextOrNull(entry, "site", where);
  demand((site !== null) === (kind === "hand"), where, "a hand has a place, nothing else has");
  const side = entry["side"] === undefined ? null : readWord(entry, "side", SIDES, where);
  demand((side !== null) === (kind === "hand"), where, "a hand has a side, nothing else has");
  return { kind, site, side, os, isExact: told.precision === "hour", label: readText(entry, "label", where), fact };
}
