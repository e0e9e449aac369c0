import type { SideId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import type { FinishedMatch } from "../replay/finished-match.ts";
import { type ScoreCard, scoreCard } from "../rules/scoring.ts";
import { type Acts, actsOf } from "./acts.ts";
import { type WordsGiven, wordsGiven } from "./agreements.ts";
import { type LateNews, lateNewsOf } from "./beliefs.ts";
import { type Beside, besideHistory } from "./beside-history.ts";
import { type Course, courseOf } from "./course.ts";
import { type DeadOfDay, deadByDay } from "./dead.ts";
import { type DecisionTaken, decisionsOf } from "./decisions.ts";
import { type Dispatches, dispatchesOf } from "./dispatches.ts";
import { type Fight, fightsOf } from "./fights.ts";
import { type Finding, findingOf } from "./finding.ts";
import { type Gauges, gaugesOf } from "./gauges.ts";
import { type Handover, handoverOf } from "./handover.ts";
import { type Hand, handsOf } from "./hands.ts";

/** Everything the debrief tells of one match. */
export type Debrief = {
  readonly course: Course;
  readonly score: ScoreCard;
  readonly finding: Finding;
  readonly hands: readonly Hand[];
  readonly beside: readonly Beside[];
  readonly dispatches: Dispatches;
  readonly acts: Readonly<Record<SideId, Acts>>;
  readonly fights: readonly Fight[];
  readonly dead: readonly DeadOfDay[];
  readonly gauges: Readonly<Record<SideId, readonly Gauges[]>>;
  readonly decisions: readonly DecisionTaken[];
  readonly lateNews: readonly LateNews[];
  readonly handover: Handover | null;
  readonly words: WordsGiven;
};

/** Takes every measure of a finished match. The same match gives the same debrief on every machine. */
export function debriefOf(scenario: Scenario, { record, events }: Pick<FinishedMatch, "record" | "events">): Debrief {
  const course = courseOf(scenario, record, events);
  const score = scoreCard(scenario, course.final);
  return {
    course,
    score,
    finding: findingOf(score),
    hands: handsOf(course),
    beside: besideHistory(course),
    dispatches: dispatchesOf(course),
    acts: actsOf(course),
    fights: fightsOf(course),
    dead: deadByDay(course),
    gauges: { mrc: gaugesOf(course, "mrc"), government: gaugesOf(course, "government") },
    decisions: decisionsOf(course, record.entries),
    lateNews: lateNewsOf(course),
    handover: handoverOf(course, record.entries),
    words: wordsGiven(course),
  };
}
