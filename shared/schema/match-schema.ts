import { type SchemaType, schema, t } from "@colyseus/schema";

/**
 * What every client of a match is shown alike: who sits where and how the clock stands. Nothing of the board is in here; that comes as each
 * seat's own view. Append fields, never reorder them; `null` does not travel, so it is written as -1 or an empty text.
 */
export const SeatSchema = schema(
  {
    seat: t.string(),
    party: t.string<"mrc" | "government" | "between">(),
    heldBy: t.string<"bot" | "person" | "caretaker">(),
    nickname: t.string(),
    online: t.boolean(),
    /** Nobody waits for this seat in this phase. */
    ready: t.boolean(),
    /** May start the match. */
    isHost: t.boolean(),
  },
  "Seat",
);
export type SeatSchema = SchemaType<typeof SeatSchema>;

export const MatchSchema = schema(
  {
    code: t.string(),
    scenario: t.string(),
    start: t.string(),
    pace: t.string(),
    solo: t.boolean(),
    phase: t.string(),
    turn: t.uint8(),
    turns: t.uint8(),
    /** Seconds left in this phase when this was written; -1: no clock. Written at each change of phase and every ten seconds. */
    secondsLeft: t.int16(),
    /** Seconds of the whole phase; -1: no clock. */
    secondsOfPhase: t.int16(),
    /** Path of the debrief once the match has ended; empty before. */
    debrief: t.string(),
    seats: t.array(SeatSchema),
    /** What people are shown of the game. */
    step: t.string<"first" | "second" | "full">(),
    friction: t.uint8(),
    /** The first turn that bots played for everybody; 0: none. */
    carriedOnFrom: t.uint8(),
    /** How what is hard to read is told. */
    tone: t.string<"full" | "milder">(),
    /** Screens that watch and cannot act; -1: the match is not open to them. */
    spectators: t.int16(),
  },
  "Match",
);
export type MatchSchema = SchemaType<typeof MatchSchema>;
