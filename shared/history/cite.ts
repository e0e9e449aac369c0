import { formatBothStyles } from "../model/calendar.ts";
import type { Citation, Fact } from "./fact.ts";
import { sourceOf } from "./sources.ts";

const BASIS_WORDS = {
  read: null,
  "own knowledge": "from memory of standard works, not read again",
  estimate: "partly our estimate",
} as const;

/**
 * A readable citation: each work with author and title, the place in it, then the confidence and, where nothing was read, that it was not.
 * "Victor Serge, Year One … (“Kremlin Massacre”, paragraph 5). Confidence: high."
 */
export function citeOf(fact: Fact): string {
  const works = fact.sources.map(citationLine).join("; ");
  const basis = BASIS_WORDS[fact.basis];
  return `${works}. Confidence: ${fact.confidence}${basis === null ? "" : ` (${basis})`}.`;
}

/** The same in a few words, for a line under a sentence: "Serge, “Kremlin Massacre”, 5; Shubin". */
export function shortCiteOf(fact: Fact): string {
  return fact.sources
    .map((citation) => [sourceOf(citation.source)?.short ?? citation.source, ...shortPlaceOf(citation)].join(", "))
    .join("; ");
}

/** When it was, in both calendars, with what the date leaves out; empty for a fact without a date. */
export function dateLineOf(fact: Fact): string {
  const date = fact.dateOs === null ? "" : formatBothStyles(fact.precision === "hour" ? fact.dateOs : fact.dateOs.slice(0, 10));
  const better = fact.betterOs === null ? "" : `rather ${formatBothStyles(fact.betterOs)}`;
  return [date, fact.dateNote ?? "", better].filter((part) => part !== "").join("; ");
}

function citationLine(citation: Citation): string {
  const line = sourceOf(citation.source)?.line ?? citation.source;
  const place = placeOf(citation);
  return place === "" ? line : `${line} (${place})`;
}

function placeOf({ section, paragraph, chapter, basis, source }: Citation): string {
  const parts = [
    section === null ? null : `“${section}”`,
    paragraph === null ? null : `paragraph ${paragraph}`,
    chapter,
    basis === "own knowledge" && source !== "KNO" ? "from memory" : null,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

function shortPlaceOf({ section, paragraph, chapter }: Citation): readonly string[] {
  if (section !== null && paragraph !== null) return [`“${section}”`, `${paragraph}`];
  return chapter === null ? [] : [chapter];
}
