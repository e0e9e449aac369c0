import { toNewStyle } from "../model/calendar.ts";
import type { FactId } from "../model/ids.ts";
import moscowFile from "./data/timeline-moscow.json" with { type: "json" };
import petrogradFile from "./data/timeline-petrograd.json" with { type: "json" };
import type { Precision } from "./fact.ts";
import { factOf } from "./facts.ts";
import { demand, readList, readNothingElse, readText, readTextOrNull } from "./read.ts";

/** What happened in 1917, one line an event, for the axis beside a match. */
export type TimelineEntry = {
  /** Old style; a day, or a day and hour. */
  readonly os: string;
  readonly ns: string;
  readonly precision: Precision;
  /** The place, by the id that scenarios use; null where it is none of the plan's. */
  readonly site: string | null;
  readonly text: string;
  readonly fact: FactId;
};

const TIMELINES: Readonly<Record<"petrograd" | "moscow", readonly TimelineEntry[]>> = {
  petrograd: readTimeline(petrogradFile, "timeline-petrograd"),
  moscow: readTimeline(moscowFile, "timeline-moscow"),
};

/** The historical course of a city, oldest first; empty for a made-up one. Tells the outcome: for the debrief alone. */
export function timelineOf(city: string): readonly TimelineEntry[] {
  return city === "petrograd" || city === "moscow" ? TIMELINES[city] : [];
}

export function readTimeline(raw: unknown, file: string): readonly TimelineEntry[] {
  const entries = readList(raw, file).map((entry) => {
    const id = readText(entry, "fact", file);
    const where = `${file}, ${id}`;
    readNothingElse(entry, ["fact", "site", "text"], where);
    const fact = factOf(id);
    demand(fact !== undefined && fact.dateOs !== null, where, "there is no dated fact of this id");
    const site = readTextOrNull(entry, "site", where);
    demand(site === null || fact.sites.includes(site), where, `the fact knows nothing of the place ${site}`);
    return {
      os: fact.dateOs ?? "",
      ns: toNewStyle(fact.dateOs ?? ""),
      precision: fact.precision,
      site,
      text: readText(entry, "text", where),
      fact: id,
    };
  });
  for (const [at, entry] of entries.entries())
    demand(at === 0 || (entries[at - 1]?.os ?? "") <= entry.os, file, `${entry.fact} is out of order`);
  return entries;
}
