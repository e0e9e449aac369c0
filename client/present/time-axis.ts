import type { SeatView } from "../../shared/model/view.ts";
import { momentOf } from "./moment.ts";
import type { StoryLine } from "./story.ts";
import type { Wording } from "./wording.ts";

/** The hours of a turn as a line from left to right, with what happened on it. All places in shares of 100. */
export type TimeAxis = {
  readonly marks: readonly { readonly key: string; readonly at: number; readonly look: "mrc" | "government" | "own" | "none" }[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
};

/** What a turn begins with, and what was heard late of hours before it, stands before its first hour. */
const LEAD = 14;
/** Beyond the last hour stands what its last minute brought. */
const TAIL = 3;
const MOST_TICKS = 6;
/** The rules tell the hour at which two hours ended; what happened in them is spread over them. */
const SUB_ROUND = 2;

/** `turn` is the one that is told; the view is at its end. */
export function presentTimeAxis(lines: readonly StoryLine[], view: SeatView, turn: number, w: Wording): TimeAxis {
  const from = w.scenario.turns[turn - 1]?.startHour ?? view.hour;
  const to = Math.max(view.hour, from + SUB_ROUND);
  const lead = lines.some((line) => line.hour <= from) ? LEAD : 0;
  const atHour = (hour: number): number => lead + ((hour - from) / (to - from)) * (100 - lead - TAIL);
  const marks = lines.map((line) => {
    const together = lines.filter((other) => other.hour === line.hour || (line.hour <= from && other.hour <= from));
    const share = (together.indexOf(line) + 0.5) / together.length;
    const [left, right] = line.hour <= from ? [0, lead] : [atHour(Math.max(from, line.hour - SUB_ROUND)), atHour(line.hour)];
    return {
      key: line.key,
      at: left + (right - left) * share,
      look: line.byInitiative ? ("own" as const) : (line.side ?? ("none" as const)),
    };
  });
  const step = Math.max(1, Math.ceil((to - from) / MOST_TICKS));
  const hours = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  return { marks, ticks: hours.map((hour) => ({ at: atHour(hour), label: momentOf(w.scenario, hour).time })) };
}

/** The event whose mark lies nearest to a place on the axis. */
export function nearestMark({ marks }: TimeAxis, at: number): number {
  const nearest = [...marks.keys()].sort((a, b) => Math.abs((marks[a]?.at ?? 0) - at) - Math.abs((marks[b]?.at ?? 0) - at));
  return nearest[0] ?? 0;
}
