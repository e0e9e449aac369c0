import { type Result, refuse } from "../../shared/model/result.ts";
import { recordFromLines, recordToLines } from "../../shared/replay/codec.ts";
import { digestOf } from "../../shared/replay/digest.ts";
import { replay } from "../../shared/replay/player.ts";
import type { MatchRecord } from "../../shared/replay/record.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";

/** What a replay found; the same as `npm run replay -- FILE --json` prints. */
export type Report = {
  readonly scenario: string;
  readonly start: string;
  readonly seed: string;
  readonly entries: number;
  readonly turns: readonly { readonly turn: number; readonly digest: string; readonly events: number }[];
  readonly digest: string;
  readonly ended: boolean;
};

/** Plays the record in this text from its first entry to its last. The problem names the line or the entry. */
export function reportOf(text: string): Result<Report, string> {
  const read = recordFrom(text);
  if (!read.ok) return read;
  const record = read.value;
  try {
    const played = replay(loadScenario(record.scenario, record.start), record);
    if (!played.ok) return refuse(`${played.error.entry === null ? "" : `entry ${played.error.entry}: `}${played.error.message}`);
    const { state, turns } = played.value;
    const { scenario, start, seed, entries } = record;
    const report = { scenario, start, seed, entries: entries.length, turns, digest: digestOf(state), ended: state.phase === "ended" };
    return { ok: true, value: report };
  } catch (reason) {
    return refuse(reason instanceof Error ? reason.message : String(reason));
  }
}

/** A record on its own, or inside what a debrief offers for download. */
function recordFrom(text: string): Result<MatchRecord, string> {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    return recordFromLines(text);
  }
  const inside = typeof whole === "object" && whole !== null && "record" in whole ? whole.record : whole;
  const isWhole = typeof inside === "object" && inside !== null && "entries" in inside && Array.isArray(inside.entries);
  return recordFromLines(isWhole ? recordToLines(inside as MatchRecord) : text);
}

/** The report as the terminal shows it. */
export function linesOf({ scenario, start, seed, entries, turns, digest, ended }: Report): string {
  const head = `${scenario}, ${start}, seed ${seed}: ${entries} entries`;
  const each = turns.map((turn) => `turn ${String(turn.turn).padStart(2)}  ${turn.digest}  ${turn.events} events`);
  return [head, ...each, `${ended ? "ended" : "not ended"}  ${digest}`].join("\n");
}
