import { SIDES } from "../../../shared/model/ids.ts";
import type { Reading } from "../reading.ts";

/** Of fewer orders nobody asks which mattered most. */
const ENOUGH_ORDERS = 10;

/** Questions to talk about, made from what this match brought; one that it gives no ground for is not asked. */
export function questionsOf({ say, debrief, scenario }: Reading): readonly string[] {
  const { score, dispatches, acts, decisions, gauges } = debrief;
  const [worse] = SIDES.filter((side) => dispatches.sides[side].sent >= ENOUGH_ORDERS).sort(
    (a, b) => shareNotOnTime(dispatches.sides[b]) - shareNotOnTime(dispatches.sides[a]),
  );
  const own = SIDES.reduce((sum, side) => sum + acts[side].byInitiative, 0);
  const other = decisions.find(({ isAsIn1917 }) => isAsIn1917 === false);
  const questions = [say("questions.q.time", { hours: Math.round(score.hours.end), history: Math.round(score.history.endHour) })];
  if (worse !== undefined && notOnTime(dispatches.sides[worse]) > 0)
    questions.push(say("questions.q.orders", { side: worse, sent: dispatches.sides[worse].sent, bad: notOnTime(dispatches.sides[worse]) }));
  if (own >= 4) questions.push(say("questions.q.initiative", { own }));
  if (other !== undefined) questions.push(say("questions.q.decision", { card: scenario.cards[other.card]?.title ?? "" }));
  questions.push(say("questions.q.model", { liaison: Math.round(gauges.mrc[0]?.organization.liaison ?? 0) }), say("questions.q.right"));
  return questions;
}

function shareNotOnTime(counts: { readonly sent: number; readonly onTime: number }): number {
  return counts.sent === 0 ? 0 : notOnTime(counts) / counts.sent;
}

function notOnTime({ sent, onTime }: { readonly sent: number; readonly onTime: number }): number {
  return sent - onTime;
}
