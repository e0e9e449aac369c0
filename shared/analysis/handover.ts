import type { SideId } from "../model/ids.ts";
import { bySide } from "../model/ids.ts";
import { carriedOnFrom, type RecordEntry } from "../replay/record.ts";
import { type Acts, actsOf } from "./acts.ts";
import type { Course } from "./course.ts";
import { type Dispatches, dispatchesOf } from "./dispatches.ts";
import { type Gauges, gaugesOf } from "./gauges.ts";

/** Where people left the table and bots carried the match on, and what can be told of both parts apart. */
export type Handover = {
  /** The first turn of the bots. */
  readonly turn: number;
  /** The hour at which it began. */
  readonly hour: number;
  readonly dispatches: { readonly played: Dispatches; readonly carriedOn: Dispatches };
  /** Acts while people played. */
  readonly actsPlayed: Readonly<Record<SideId, Acts>>;
  /** Dead while people played; whole people. */
  readonly deadPlayed: Readonly<Record<SideId, number>>;
  /** Where each side stood when people had played their last turn. */
  readonly gauges: Readonly<Record<SideId, Gauges>>;
};

/** Null: people, or bots, played the match from its beginning to its end. */
export function handoverOf(course: Course, entries: readonly RecordEntry[]): Handover | null {
  const turn = carriedOnFrom(entries);
  const last = course.turns.findLast((each) => turn !== null && each.turn < turn);
  if (turn === null || last === undefined) return null;
  const played = { ...course, final: last.after, moments: course.moments.filter(({ event }) => event.turn < turn) };
  const carriedOn = { ...course, moments: course.moments.filter(({ event }) => event.turn >= turn) };
  return {
    turn,
    hour: last.endHour,
    dispatches: { played: dispatchesOf(played), carriedOn: dispatchesOf(carriedOn) },
    actsPlayed: actsOf(played),
    deadPlayed: bySide((side) => Math.round(last.after.sides[side].tally.dead)),
    gauges: bySide((side) => gaugesOf({ ...course, turns: [last] }, side).at(-1) as Gauges),
  };
}
