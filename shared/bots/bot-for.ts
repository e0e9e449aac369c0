import type { SeatId } from "../model/ids.ts";
import type { Order } from "../model/orders.ts";
import type { Scenario } from "../model/scenario.ts";
import type { SeatView } from "../model/view.ts";
import { ordersBetween } from "./between.ts";
import { votesOf } from "./council.ts";
import { dutyOf } from "./duties.ts";
import type { Explained } from "./explained.ts";
import { formationOrdersOf } from "./formation-orders.ts";
import { type Lore, loreOf } from "./lore.ts";
import { situationOf } from "./situation.ts";

/** Plays any seat for one phase. All it is given of the match is the seat's view. */
export type Bot = (view: SeatView) => readonly Order[];

/** A bot that says why. */
export type ExplainedBot = (view: SeatView) => readonly Explained[];

/** The bot of a scenario: it votes in council and gives the seat's orders in the orders phase. The same view gives the same orders. [BT-1] */
export function botFor(scenario: Scenario): Bot {
  const bot = explainedBotFor(scenario);
  return (view) => bot(view).map(({ order }) => order);
}

/** The same bot, each order with the way that led to it. [BT-9] */
export function explainedBotFor(scenario: Scenario): ExplainedBot {
  const lore = loreOf(scenario);
  return (view) => chooseOrders(lore, view);
}

function chooseOrders(lore: Lore, view: SeatView): readonly Explained[] {
  if (view.phase === "ended") return [];
  if (view.party === "between") {
    const orders = view.phase === "council" ? votesOf(lore, view) : ordersBetween(lore, view);
    return orders.map((order) => ({ order, why: ["between", order.type] }));
  }
  const situation = situationOf(lore, view, view.party);
  if (view.phase === "council") {
    return votesOf(lore, view, situation.doctrine).map((order) => ({ order, why: [...situation.path, "vote"] }));
  }
  return [...formationOrdersOf(situation), ...dutyOf(situation).map((order) => ({ order, why: [...situation.path, "duty"] }))];
}

/** The seats in the order in which their bots should order: the staffs first, so that the others find the operations they plan. [BT-4] */
export function botOrderOf(scenario: Scenario): readonly SeatId[] {
  const isStaff = (seat: SeatId) => scenario.seats[seat]?.isStaff === true;
  return [...scenario.seatIds.filter(isStaff), ...scenario.seatIds.filter((seat) => !isStaff(seat))];
}
