import type { SeatId } from "../model/ids.ts";
import type { Order } from "../model/orders.ts";
import type { Scenario } from "../model/scenario.ts";
import type { SeatView } from "../model/view.ts";
import { ordersBetween } from "./between.ts";
import { votesOf } from "./council.ts";
import { dutyOf } from "./duties.ts";
import { formationOrdersOf } from "./formation-orders.ts";
import { type Lore, loreOf } from "./lore.ts";

/** Plays any seat for one phase. All it is given of the match is the seat's view. */
export type Bot = (view: SeatView) => readonly Order[];

/** The bot of a scenario: it votes in council and gives the seat's orders in the orders phase. The same view gives the same orders. [BT-1] */
export function botFor(scenario: Scenario): Bot {
  const lore = loreOf(scenario);
  return (view) => chooseOrders(lore, view);
}

function chooseOrders(lore: Lore, view: SeatView): readonly Order[] {
  if (view.phase === "council") return votesOf(lore, view);
  if (view.phase !== "orders") return [];
  if (view.party === "between") return ordersBetween(lore, view);
  return [...formationOrdersOf(lore, view, view.party), ...dutyOf(lore, view, view.party)];
}

/** The seats in the order in which their bots should order: the staffs first, so that the others find the operations they plan. [BT-4] */
export function botOrderOf(scenario: Scenario): readonly SeatId[] {
  const isStaff = (seat: SeatId) => scenario.seats[seat]?.isStaff === true;
  return [...scenario.seatIds.filter(isStaff), ...scenario.seatIds.filter((seat) => !isStaff(seat))];
}
