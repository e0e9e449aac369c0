import type { SideId } from "../model/ids.ts";
import { SIDES } from "../model/ids.ts";
import type { ScoreCard } from "../rules/scoring.ts";

/** How long the match took beside 1917. */
export type TimeFinding = "asInHistory" | "sooner" | "later";

/**
 * What one sentence can say of a match, as codes and figures. `orders` names the side whose orders fared worse; null where too few were
 * sent to say anything.
 */
export type Finding = {
  readonly outcome: "asInHistory" | "otherSide" | "settlement" | "undecided";
  readonly winner: SideId | null;
  readonly time: TimeFinding;
  readonly hoursApart: number;
  readonly orders: { readonly side: SideId; readonly tenthsNotOnTime: number } | null;
};

/** Within a day-part nobody was sooner or later. */
const NOISE_HOURS = 6;
/** Fewer orders than this say nothing about a side. */
const ENOUGH_ORDERS = 10;

export function findingOf(score: ScoreCard): Finding {
  const hoursApart = score.hours.end - score.history.endHour;
  return {
    outcome: outcomeOf(score),
    winner: score.ending?.winner ?? null,
    time: timeOf(hoursApart),
    hoursApart: Math.abs(Math.round(hoursApart)),
    orders: worseOrders(score),
  };
}

function outcomeOf({ ending, history }: ScoreCard): Finding["outcome"] {
  if (ending?.by === "settlement") return "settlement";
  if (ending === null || ending.winner === null) return "undecided";
  return ending.winner === history.winner ? "asInHistory" : "otherSide";
}

function timeOf(hours: number): TimeFinding {
  if (Math.abs(hours) < NOISE_HOURS) return "asInHistory";
  return hours < 0 ? "sooner" : "later";
}

function worseOrders({ sides }: ScoreCard): Finding["orders"] {
  const shares = SIDES.flatMap((side) => {
    const { sent, onTime } = sides[side].orders;
    return sent >= ENOUGH_ORDERS ? [{ side, tenthsNotOnTime: Math.round((10 * (sent - onTime)) / sent) }] : [];
  });
  return shares.sort((a, b) => b.tenthsNotOnTime - a.tenthsNotOnTime)[0] ?? null;
}
