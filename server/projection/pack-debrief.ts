import { gzipSync } from "node:zlib";
import type { Course } from "../../shared/match/course.ts";
import type { FinishedMatch } from "../../shared/replay/finished-match.ts";
import { scoreCard } from "../../shared/rules/scoring.ts";

/**
 * The whole truth of a match that has just ended, as its debrief will be told for good: compressed JSON. It is made once, by the rules that the
 * match was played with; a later version of them might judge its record otherwise, or not at all.
 */
export function packDebrief({ scenario, record, state, events }: Course, endedMs: number): Uint8Array {
  const finished: FinishedMatch = {
    record,
    events,
    final: state,
    score: scoreCard(scenario, state),
    digests: record.entries.flatMap((entry) => (entry.kind === "resolve" && entry.digest !== null ? [entry.digest] : [])),
    endedMs,
  };
  return gzipSync(JSON.stringify(finished));
}
