import type { Party, SideId, SiteId } from "../model/ids.ts";
import type { Course, TurnCourse } from "./course.ts";
import { type Hand, handsOf, learnedHours, nextHandOf } from "./hands.ts";

/** Who a party thought held a place at the end of a turn. */
export type Belief = {
  readonly site: SiteId;
  readonly believed: SideId | null;
  readonly truth: SideId | null;
  /** Hour of that knowledge. */
  readonly asOf: number;
  readonly isSeen: boolean;
};

/** What a party knew at the end of a turn, place by place in the order of the board. */
export function beliefsOf({ scenario }: Course, { after }: TurnCourse, party: Party): readonly Belief[] {
  return scenario.siteIds.map((site) => {
    const known = after.knownHolders[party][site];
    return {
      site,
      believed: known?.holder ?? null,
      truth: after.sites[site]?.holder ?? null,
      asOf: known?.hour ?? 0,
      isSeen: known?.seen === true,
    };
  });
}

/** Only where it was wrong. */
export function errorsOf(beliefs: readonly Belief[]): readonly Belief[] {
  return beliefs.filter(({ believed, truth }) => believed !== truth);
}

/** One event as each side knew it: when it was, and when each side had word of it. */
export type LateNews = { readonly hand: Hand; readonly learned: Readonly<Record<SideId, number | null>>; readonly hoursLate: number };

/** What was lost again sooner is no news that anybody could have used. */
const STOOD_HOURS = 6;

/**
 * The changes of hands that a side learned of late, those that mattered most first: by hours of ignorance times the weight of the place. Ignorance
 * ends at the latest when the place changes hands again.
 */
export function lateNewsOf(course: Course): readonly LateNews[] {
  const weigh = (news: LateNews) => news.hoursLate * (course.scenario.sites[news.hand.site]?.weight ?? 0);
  const hands = handsOf(course);
  return hands
    .map((hand) => {
      const { mrc, government } = learnedHours(course, hand, hands);
      const last = nextHandOf(hand, hands)?.hour ?? course.final.hour;
      return { hand, learned: { mrc, government }, hoursLate: Math.max((mrc ?? last) - hand.hour, (government ?? last) - hand.hour) };
    })
    .filter((news) => weigh(news) > 0 && (nextHandOf(news.hand, hands)?.hour ?? course.final.hour) - news.hand.hour >= STOOD_HOURS)
    .sort((a, b) => weigh(b) - weigh(a) || a.hand.hour - b.hand.hour);
}
