import type { GameEvent } from "../model/events.ts";
import type { MatchState } from "../model/state.ts";
import type { ScoreCard } from "../rules/scoring.ts";
import type { MatchRecord } from "./record.ts";

/** Answer of GET /api/debriefs/:id: the whole truth of a match that is over. No nickname is in it. */
export type FinishedMatch = {
  readonly record: MatchRecord;
  /** Everything that happened, with causes, from the first hour on. */
  readonly events: readonly GameEvent[];
  readonly final: MatchState;
  readonly score: ScoreCard;
  /** Digest of the state after each turn. */
  readonly digests: readonly string[];
  /** When it ended, in milliseconds since 1970: the only time of our own days in it. */
  readonly endedMs: number;
};
