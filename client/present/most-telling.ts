import type { EventKind, GameEvent } from "../../shared/model/events.ts";
import type { SeatView } from "../../shared/model/view.ts";

type Told = { readonly event: GameEvent; readonly line: { readonly sentence: string } };

/** What first play must tell before all else, the most telling first. Whatever is not listed comes after these. */
const TELLING: readonly EventKind[] = [
  "matchEnded",
  "seatOfPowerFell",
  "hostilitiesOpened",
  "agreementReached",
  "truceBegan",
  "staffMoved",
  "decisionCarried",
  "assaultThrownBack",
  "formationSurrendered",
  "siteYielded",
  "siteTaken",
  "actedByInitiative",
  "ralliedToSeat",
  "provoked",
  "summonsBelieved",
  "lieFoundOut",
  "runnerBack",
  "runnerTurnedBack",
  "dispatchLost",
  "dispatchCaptured",
  "showOfForceFailed",
  "formationBroke",
  "calendarHappened",
];

/** How much hangs on an event: what decides, what is worth knowing, and what only goes on. */
export function weightOf({ kind }: GameEvent): 1 | 2 | 3 {
  const at = TELLING.indexOf(kind);
  if (at < 0) return 1;
  return at <= TELLING.indexOf("provoked") ? 3 : 2;
}

/** As much as fits into so many words: the most telling, of those alike one's own first, then told in the order in which it happened. */
export function mostTelling<Line extends Told>(lines: readonly Line[], words: number, view: SeatView): readonly Line[] {
  const ranked = lines
    .map((line, index) => ({ line, index, rank: rankOf(line.event, view) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  let left = words;
  const kept = new Set<number>();
  for (const { line, index } of ranked) {
    const count = line.line.sentence.split(/\s+/).length;
    if (count > left) continue;
    left -= count;
    kept.add(index);
  }
  return lines.filter((_, index) => kept.has(index));
}

/** The less, the more telling. */
export function rankOf(event: GameEvent, view: SeatView): number {
  const at = TELLING.indexOf(event.kind);
  const isOwn = event.seat === view.seat || (event.formation !== null && view.own[event.formation] !== undefined);
  return (at < 0 ? TELLING.length : at) * 2 + (isOwn ? 0 : 1);
}
