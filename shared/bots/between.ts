import type { FormationId } from "../model/ids.ts";
import { SIDES } from "../model/ids.ts";
import type { DutyOrder, Order } from "../model/orders.ts";
import type { DutyChoice, SeatView } from "../model/view.ts";
import { fractionOf } from "./council.ts";
import { DOCTRINES } from "./doctrines.ts";
import type { Lore } from "./lore.ts";

/** Hours of shooting before conciliators offer a truce, and how often they then do. */
const OFFER_AFTER_HOURS = 6;
const OFFER_CHANCE = 0.35;
/** How often trains are stopped for those who opened hostilities, and let through again once a truce holds. */
const STOP_CHANCE = 0.1;

/** The one duty of the seat between: a truce once blood has flowed, else talks and barracks by turns, or talks alone if its aim is a settlement. [BT-6] */
export function ordersBetween(lore: Lore, view: SeatView): readonly Order[] {
  const duty = truceOffer(view) ?? trainsOrder(view) ?? quietWork(lore, view);
  return duty === null ? [] : [{ type: "duty", ...duty }];
}

function truceOffer(view: SeatView): DutyOrder | null {
  const isTimely = view.hostilities !== null && view.hour - view.hostilities.hour >= OFFER_AFTER_HOURS && view.chance < OFFER_CHANCE;
  return isTimely && view.choices.duties.offerTruce?.ok === true ? { kind: "offerTruce" } : null;
}

function trainsOrder(view: SeatView): DutyOrder | null {
  if (view.choices.duties.trains?.ok !== true || view.trainsStopped === null) return null;
  const stopped = view.trainsStopped;
  const relieved = SIDES.find((side) => stopped[side] && view.truceUntil !== null);
  if (relieved !== undefined) return { kind: "trains", side: relieved, stop: false };
  const opener = view.hostilities?.openedBy;
  const isTimely = opener !== undefined && !stopped[opener] && fractionOf(view.chance * 7) < STOP_CHANCE;
  return isTimely ? { kind: "trains", side: opener, stop: true } : null;
}

function quietWork(lore: Lore, view: SeatView): DutyOrder | null {
  const barracks = view.choices.duties.visitBarracks;
  const waiting = waitingOnes(lore, barracks);
  const taste = DOCTRINES.between.dutyTaste;
  const visitShare = (taste.visitBarracks ?? 0) / ((taste.visitBarracks ?? 0) + (taste.negotiate ?? 0));
  const canTalk = view.choices.duties.negotiate?.ok === true;
  if (canTalk && lore.seekers.has(view.seat)) return { kind: "negotiate" };
  const visited = waiting[Math.floor(fractionOf(view.chance * 13) * waiting.length)];
  if (visited !== undefined && (fractionOf(view.chance * 3) < visitShare || !canTalk)) {
    return { kind: "visitBarracks", formation: visited };
  }
  return canTalk ? { kind: "negotiate" } : null;
}

function waitingOnes(lore: Lore, choice: DutyChoice | undefined): readonly FormationId[] {
  return choice?.ok === true ? lore.formationIds.filter((id) => choice.formations.includes(id)) : [];
}
