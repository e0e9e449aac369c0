import type { TurnCourse } from "../../../shared/analysis/course.ts";
import { learnedHours } from "../../../shared/analysis/hands.ts";
import type { EventKind, GameEvent } from "../../../shared/model/events.ts";
import { SIDES, type SideId } from "../../../shared/model/ids.ts";
import type { CauseSheet } from "../../present/cause.ts";
import { momentOf } from "../../present/moment.ts";
import type { Reading } from "../reading.ts";
import { causeOf } from "./cause-afterwards.ts";
import { toldAfterwards } from "./told-afterwards.ts";

/** One event of a turn as it is told afterwards, when everything may be known. */
export type TurnLine = {
  readonly key: string;
  readonly time: string;
  readonly sentence: string;
  readonly side: SideId | null;
  readonly cause: CauseSheet;
  /** The causes of what went on of it, where one line tells of several hours or several bodies. */
  readonly more: readonly { readonly key: string; readonly time: string; readonly cause: CauseSheet }[];
  /** Sides that heard of it late (hours) or not at all (null). */
  readonly late: readonly { readonly side: SideId; readonly hours: number | null }[];
};

/** What decides a turn: places, fights, decisions, and what the world outside did. */
const NOTABLE: ReadonlySet<EventKind> = new Set([
  "siteTaken",
  "siteYielded",
  "fought",
  "assaultThrownBack",
  "shelled",
  "formationSurrendered",
  "seatOfPowerFell",
  "staffMoved",
  "hostilitiesOpened",
  "truceBegan",
  "truceEnded",
  "decisionCarried",
  "agreementReached",
  "wordBroken",
  "sideHesitated",
  "calendarHappened",
  "summonsBelieved",
  "lieFoundOut",
  "provoked",
  "dispatchCaptured",
  "matchEnded",
]);

/** The clockwork: it happens every two hours and is told by the gauges, or it is only how the match keeps its books. */
const CLOCKWORK: ReadonlySet<EventKind> = new Set([
  "dispatchSent",
  "orderIssued",
  "orderTakenBack",
  "poolShared",
  "voteCast",
  "turnBegan",
  "hourPassed",
  "sighted",
  "reportReceived",
  "allegianceDrifted",
  "moraleRecovered",
  "capacitiesGrew",
  "upsurgeMoved",
  "resolveMoved",
  "legitimacyMoved",
  "recruitsJoined",
]);

/** The events of a turn in the order of their hours: those that mattered, the others, and the clockwork. An attack that went on is told once. */
export function turnEventsOf(
  reading: Reading,
  { moments }: TurnCourse,
): { readonly notable: readonly TurnLine[]; readonly others: readonly TurnLine[]; readonly clockwork: readonly TurnLine[] } {
  const inOrder = moments
    .map(({ event }, index) => ({ event, index }))
    .sort((a, b) => a.event.hour - b.event.hour || a.index - b.index)
    .map(({ event }) => event);
  const groups = grouped(inOrder);
  const linesOf = (rank: Rank) =>
    groups.flatMap((events, at) => {
      const [first] = events;
      return first !== undefined && rankOf(first) === rank ? [lineOf(reading, first, events, at)] : [];
    });
  return { notable: linesOf("notable"), others: linesOf("other"), clockwork: linesOf("clockwork") };
}

type Rank = "notable" | "other" | "clockwork";

function rankOf(event: GameEvent): Rank {
  if (!isTold(event)) return "clockwork";
  return NOTABLE.has(event.kind) ? "notable" : "other";
}

/**
 * What belongs together is told together: the hours of one attack or one shelling, those who were thrown back from a place one after another, and those who gave
 * up there at the same hour.
 */
function grouped(events: readonly GameEvent[]): readonly (readonly GameEvent[])[] {
  const groups: GameEvent[][] = [];
  const open = new Map<string, GameEvent[]>();
  for (const event of events) {
    const key = groupOf(event);
    const group = key === null ? undefined : open.get(key);
    if (group !== undefined) {
      group.push(event);
      continue;
    }
    const begun = [event];
    groups.push(begun);
    if (key !== null) open.set(key, begun);
  }
  return groups;
}

function groupOf({ kind, side, site, hour }: GameEvent): string | null {
  if (kind === "fought" || kind === "shelled" || kind === "assaultThrownBack") return `${kind} ${side} ${site}`;
  return kind === "formationSurrendered" ? `${kind} ${side} ${site} ${hour}` : null;
}

function isTold({ kind, params }: GameEvent): boolean {
  if (CLOCKWORK.has(kind)) return false;
  // What an entry of the calendar moves are events of their own.
  return kind !== "calendarHappened" || (typeof params["text"] === "string" && params["text"] !== "");
}

function lineOf(reading: Reading, event: GameEvent, group: readonly GameEvent[], at: number): TurnLine {
  const { w } = reading;
  return {
    key: `${event.turn} ${at}`,
    time: momentOf(w.scenario, event.hour).time,
    sentence: toldAfterwards(reading, group),
    side: event.side,
    cause: causeOf(reading, event),
    more: group.slice(1).map((each, index) => ({
      key: `${at} ${index}`,
      time: momentOf(w.scenario, each.hour).time,
      cause: causeOf(reading, each),
    })),
    late: lateFor(reading, event),
  };
}

/** Only of a place that changed hands is it told who knew when: of everything else silence is the rule. */
function lateFor({ debrief }: Reading, event: GameEvent): TurnLine["late"] {
  const hand = debrief.hands.find((each) => each.event === event);
  if (hand === undefined) return [];
  const learned = learnedHours(debrief.course, hand, debrief.hands);
  return SIDES.map((side) => ({ side, hours: learned[side] === null ? null : (learned[side] ?? 0) - hand.hour })).filter(
    ({ hours }) => hours !== 0,
  );
}
