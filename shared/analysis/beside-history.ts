import { hoursBetween } from "../model/calendar.ts";
import type { GameEvent } from "../model/events.ts";
import type { FactId, SideId, SiteId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import { type BesideKind, type HistoricalMoment, historicalMomentsOf } from "./beside-data.ts";
import type { Course } from "./course.ts";
import { type Hand, handsOf } from "./hands.ts";

/**
 * How a moment of the match compares with 1917. same: within the tolerance. earlier, later: beyond it. notInMatch: it never came.
 * afterTheEnd: history went on longer than the match. heldThroughout: it was never lost, so it was not retaken. onlyInMatch: nothing of
 * the kind is told of 1917.
 */
export type Verdict = "same" | "earlier" | "later" | "notInMatch" | "afterTheEnd" | "heldThroughout" | "onlyInMatch";

/** One moment, in the match and in 1917; hours from the scenario's start. */
export type Beside = {
  readonly kind: BesideKind;
  readonly site: SiteId | null;
  readonly side: SideId | null;
  readonly label: string | null;
  readonly matchHour: number | null;
  readonly historyHour: number | null;
  readonly verdict: Verdict;
  readonly fact: FactId | null;
  /** What happened in the match; null if it did not come to that. */
  readonly event: GameEvent | null;
};

/** Up to a day-part apart counts as the same; a source that gives no hour allows twice that. */
export const SAME_WITHIN_HOURS = 6;

/** The moments of 1917 beside those of the match, oldest first. */
export function besideHistory(course: Course): readonly Beside[] {
  const { scenario } = course;
  const hands = handsOf(course);
  const used = new Set<Hand>();
  const told = historicalMomentsOf(scenario.id)
    .filter((moment) => isWithin(scenario, moment))
    .map((moment) => compared(course, moment, hands, used));
  const only = hands
    .filter((hand) => hand.to !== null && !used.has(hand) && (scenario.sites[hand.site]?.weight ?? 0) > 0)
    .map((hand) => onlyInMatch(hand));
  return [...told, ...only].sort((a, b) => hourOf(a) - hourOf(b));
}

/** When it first happened, in the match or in 1917. */
export function hourOf({ matchHour, historyHour }: Beside): number {
  return Math.min(matchHour ?? historyHour ?? 0, historyHour ?? matchHour ?? 0);
}

/** Where the match left history, earliest first: what came at another time than in 1917, or not at all. */
export function divergencesOf(rows: readonly Beside[]): readonly Beside[] {
  return rows.filter(({ verdict }) => verdict === "earlier" || verdict === "later" || verdict === "notInMatch");
}

/** What was so before the first hour is no event of the match. */
function isWithin(scenario: Scenario, { os }: HistoricalMoment): boolean {
  return hoursBetween(scenario.startOs, os) > 0;
}

function compared(course: Course, moment: HistoricalMoment, hands: readonly Hand[], used: Set<Hand>): Beside {
  const historyHour = hoursBetween(course.scenario.startOs, moment.os);
  const event = moment.kind === "hand" ? handFor(moment, hands, { used, historyHour }) : eventOfKind(course, moment.kind);
  const found = event?.hour ?? null;
  return {
    kind: moment.kind,
    site: moment.site,
    side: moment.side,
    label: moment.label,
    matchHour: found,
    historyHour,
    verdict: isNeverLost(course, moment, hands)
      ? "heldThroughout"
      : verdictOf(course, { matchHour: found, historyHour, isExact: moment.isExact }),
    fact: moment.fact,
    event,
  };
}

/** The change of hands that comes nearest in time to the one of 1917; each serves once. */
function handFor(
  { site, side }: HistoricalMoment,
  hands: readonly Hand[],
  { used, historyHour }: { readonly used: Set<Hand>; readonly historyHour: number },
): GameEvent | null {
  const these = hands.filter((hand) => hand.site === site && hand.to === side && !used.has(hand));
  const [nearest] = these.sort((a, b) => Math.abs(a.hour - historyHour) - Math.abs(b.hour - historyHour));
  if (nearest === undefined) return null;
  used.add(nearest);
  return nearest.event;
}

function isNeverLost({ scenario }: Course, { site, side }: HistoricalMoment, hands: readonly Hand[]): boolean {
  return site !== null && scenario.sites[site]?.holder === side && !hands.some((hand) => hand.site === site);
}

const EVENT_OF_KIND = {
  hostilities: "hostilitiesOpened",
  guns: "shelled",
  truce: "truceBegan",
  end: "matchEnded",
  hand: "siteTaken",
} as const;

/** The first of its kind. */
function eventOfKind(course: Course, kind: BesideKind): GameEvent | null {
  return course.moments.find(({ event }) => event.kind === EVENT_OF_KIND[kind])?.event ?? null;
}

function verdictOf(
  { final }: Course,
  { matchHour, historyHour, isExact }: { readonly matchHour: number | null; readonly historyHour: number; readonly isExact: boolean },
): Verdict {
  if (matchHour === null) return final.ending !== null && historyHour > final.ending.hour ? "afterTheEnd" : "notInMatch";
  const difference = matchHour - historyHour;
  if (Math.abs(difference) <= SAME_WITHIN_HOURS * (isExact ? 1 : 2)) return "same";
  return difference < 0 ? "earlier" : "later";
}

function onlyInMatch(hand: Hand): Beside {
  return {
    kind: "hand",
    site: hand.site,
    side: hand.to,
    label: null,
    matchHour: hand.hour,
    historyHour: null,
    verdict: "onlyInMatch",
    fact: null,
    event: hand.event,
  };
}
