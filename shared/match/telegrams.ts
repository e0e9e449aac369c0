import type { SeatId } from "../model/ids.ts";
import { because, type Refusal } from "../model/refusals.ts";
import { accept, type Result, refuse } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { MatchState } from "../model/state.ts";
import type { TelegramView } from "../model/view.ts";
import type { RecordEntry } from "../replay/record.ts";
import { constantsOf } from "../rules/constants.ts";
import { roll } from "../rules/dice.ts";
import { chanceOnTime, linesFrom } from "../rules/lines.ts";

export type TelegramEntry = Extract<RecordEntry, { readonly kind: "telegram" }>;

/** Telegrams a seat may send in one turn. */
export const TELEGRAMS_A_TURN = 6;
/** From this liaison on a side speaks as if at one table. */
const AT_ONE_TABLE = 60;

/**
 * A short message to another seat of one's own side. It is there at once, except at friction 3 on a side whose liaison is poor: there it travels as
 * an order would, from the staff to the other seat's headquarters, on time, late, or through enemy ground lost.
 */
export function sendTelegram(
  scenario: Scenario,
  state: MatchState,
  sent: readonly TelegramEntry[],
  { from, to, text }: { readonly from: SeatId; readonly to: SeatId; readonly text: string },
): Result<TelegramEntry, Refusal> {
  const party = scenario.seats[from]?.party;
  if (party === undefined || party === "between" || from === to || scenario.seats[to]?.party !== party) {
    return refuse(because("notYourSide"));
  }
  const number = sent.filter((each) => each.seat === from && each.turn === state.turn).length;
  if (number >= TELEGRAMS_A_TURN) return refuse(because("noTelegramsLeft", { most: TELEGRAMS_A_TURN }));
  const entry = { kind: "telegram", turn: state.turn, seat: from, to, text } as const;
  const { liaison } = state.sides[party].organization;
  if (state.options.friction < 3 || liaison >= AT_ONE_TABLE) return accept({ ...entry, arrivesHour: state.hour });
  const constants = constantsOf(state.options);
  const line = linesFrom(scenario, state, party)[scenario.seats[to]?.headquarters ?? ""] ?? "contested";
  const labelled = `turn ${state.turn} / telegram / ${from} / ${number}`;
  if (roll(state.seed, labelled) < chanceOnTime(liaison, line, constants)) return accept({ ...entry, arrivesHour: state.hour });
  if (line === "enemyGround" && roll(state.seed, `${labelled} / lost`) < constants.lostShare)
    return accept({ ...entry, arrivesHour: null });
  const delay = Math.round(constants.delayHours * (0.5 + roll(state.seed, `${labelled} / delay`)));
  return accept({ ...entry, arrivesHour: state.hour + delay });
}

/** What a seat may read: its own, and those that have come. Nobody is told whether his own arrived. */
export function telegramsFor(seat: SeatId, hour: number, sent: readonly TelegramEntry[]): readonly TelegramView[] {
  return sent
    .filter((each) => each.seat === seat || (each.to === seat && each.arrivesHour !== null && each.arrivesHour <= hour))
    .map(({ turn, seat: from, to, text }) => ({ turn, from, to, text }));
}
