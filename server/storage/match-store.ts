import type { Progress } from "../../shared/match/match-host.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { Pace } from "../../shared/model/paces.ts";
import type { RecordEntry, RecordHead } from "../../shared/replay/record.ts";

/** What never changes about a match. */
export type StoredHead = {
  readonly id: string;
  /** Six characters with which people join. */
  readonly code: string;
  /** The unguessable half of the debrief's link; another one than the code, which half a class knows. */
  readonly debriefId: string;
  readonly record: RecordHead;
  readonly pace: Pace;
  readonly solo: boolean;
  /** Goes into the hashes of this match's seat secrets. */
  readonly salt: string;
};

/** A person's claim on a chair. The secret itself is nowhere on this machine. */
export type StoredPerson = { readonly seat: SeatId; readonly nickname: string; readonly secretHash: string };

export type StoredMatch = StoredHead & {
  readonly entries: readonly RecordEntry[];
  /** In the order in which they sat down. */
  readonly people: readonly StoredPerson[];
  readonly progress: Progress | null;
  /** The unguessable half of the spectators' link; null: there is none. */
  readonly watchId: string | null;
  readonly endedMs: number | null;
};

/** What has changed since the last time. All of it is kept, or none. */
export type MatchChange = {
  /** Entries to append; `from` is the number of the first and must be the number of those already kept. */
  readonly entries?: { readonly from: number; readonly added: readonly RecordEntry[] };
  readonly progress?: Progress;
  readonly satDown?: StoredPerson;
  readonly stoodUp?: SeatId;
  readonly watchId?: string | null;
  /** The match is over, and this is what its debrief says of it. */
  readonly ended?: { readonly atMs: number; readonly debrief: Uint8Array };
};

/** Where matches are kept. A promise that resolves means: on disk, and there after a crash. */
export interface MatchStore {
  /** False: the code is taken. */
  create(match: StoredHead): Promise<boolean>;
  save(id: string, change: MatchChange): Promise<void>;
  byCode(code: string): Promise<StoredMatch | null>;
  /** The code of the match that this link for spectators is of; null: of none. */
  codeOfWatch(watchId: string): Promise<string | null>;
  byDebrief(debriefId: string): Promise<StoredMatch | null>;
  /** The debrief as it was handed in when the match ended; null: not ended, or no such match. */
  debrief(debriefId: string): Promise<Uint8Array | null>;
  /** Codes of the matches that have not ended and were played since then, the last played first. */
  unfinished(sinceMs: number): Promise<readonly string[]>;
  close(): Promise<void>;
}
