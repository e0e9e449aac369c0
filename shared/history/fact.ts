import type { FactId } from "../model/ids.ts";

/** Key of a source, such as `SER` for Serge. */
export type SourceKey = string;
export type DisagreementId = string;

/** Where a fact belongs. */
export const CITIES = ["petrograd", "moscow", "russia", "elsewhere"] as const;
export type City = (typeof CITIES)[number];

/** The two cities that are played, and what concerns both. */
export const SUBJECTS = ["petrograd", "moscow", "general"] as const;
export type Subject = (typeof SUBJECTS)[number];

export const FACT_KINDS = [
  "event",
  "decision",
  "force",
  "casualties",
  "place",
  "person",
  "statistic",
  "condition",
  "interpretation",
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/**
 * How exact the date is. hour: a source gives the hour. about: a source gives a part of the day and the hour is ours.
 * day: a day. period: the first day of a span. none: no date.
 */
export const PRECISIONS = ["hour", "about", "day", "period", "none"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** high: several independent sources agree. medium: one good source, or several loosely. low: contradicted, a single memoir, or our reckoning. */
export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** read: from a text read for this game. own knowledge: from standard works not read again. estimate: made by us for play. */
export const BASES = ["read", "own knowledge", "estimate"] as const;
export type Basis = (typeof BASES)[number];

/** How what Serge says compares with the other works. */
export const AGREEMENTS = ["agrees", "differs", "not covered"] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** One place in one source. Section and paragraph where the text was read whole, chapter where the work has them, else the whole source. */
export type Citation = {
  readonly source: SourceKey;
  readonly section: string | null;
  readonly paragraph: number | null;
  readonly chapter: string | null;
  readonly basis: Basis;
};

/** A number, or the low and the high of a range. */
export type Figure = number | readonly [number, number];

/** A cited statement in our own words. */
export type Fact = {
  readonly id: FactId;
  readonly claim: string;
  readonly city: City;
  readonly kind: FactKind;
  /** As the source gives it, old style: a day or a day and hour. */
  readonly dateOs: string | null;
  /** The same in the calendar of the West; computed. */
  readonly dateNs: string | null;
  readonly precision: Precision;
  /** What the date leaves out: "14-22 September", "09:00 in Reed, 11:00 in memoirs". */
  readonly dateNote: string | null;
  /** The better attested date where the source errs. */
  readonly betterOs: string | null;
  readonly betterNs: string | null;
  readonly sources: readonly Citation[];
  readonly confidence: Confidence;
  /** Who says so. */
  readonly voice: string;
  readonly basis: Basis;
  /** Places of the plan it happened at, by the ids that scenarios use. */
  readonly sites: readonly string[];
  readonly figures: Readonly<Record<string, Figure>>;
  readonly agreement: Agreement | null;
  readonly disagreement: DisagreementId | null;
  /** Who says otherwise, or what to bear in mind. */
  readonly note: string | null;
};

/** Where a fact is from. */
export type Source = {
  readonly key: SourceKey;
  /** For a line on the screen. */
  readonly short: string;
  /** The bibliographic line. */
  readonly line: string;
  /** What of it was read for this game; "none" where only own knowledge stands behind it. */
  readonly consulted: string;
  readonly kind: SourceKind;
};

export const SOURCE_KINDS = ["history", "memoir", "eyewitness", "document", "reference", "press", "literature", "own"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
