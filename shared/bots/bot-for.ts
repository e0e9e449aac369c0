import type { SideId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import type { SeatView } from "../model/view.ts";
import { ordersBetween } from "./between.ts";
import { votesOf } from "./council.ts";
import { dutyOf } from "./duties.ts";
import type { Explained } from "./explained.ts";
import { formationOrdersOf } from "./formation-orders.ts";
import { situationOf } from "./judgement.ts";
import { LookAhead } from "./look-ahead.ts";
import { type Lore, loreOf } from "./lore.ts";
import type { Situation } from "./situation.ts";
import type { Bot } from "./table.ts";
import { keepingWord } from "./words.ts";

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
  const ahead = new LookAhead(lore, botFor);
  return (view) => keepingWord(view, chooseOrders(lore, ahead, view));
}

function chooseOrders(lore: Lore, ahead: LookAhead, view: SeatView): readonly Explained[] {
  if (view.phase === "ended") return [];
  if (view.party === "between") {
    const orders = view.phase === "council" ? votesOf(lore, view) : ordersBetween(lore, view);
    return orders.map((order) => ({ order, why: null }));
  }
  const situation = situationFor(lore, ahead, view, view.party);
  if (view.phase === "council") {
    return votesOf(lore, view, situation.doctrine).map((order) => ({ order, why: { ...situation.way, step: "vote" as const } }));
  }
  return [
    ...formationOrdersOf(situation),
    ...dutyOf(situation).map((order) => ({ order, why: { ...situation.way, step: "duty" as const } })),
  ];
}

/** What the seat makes of its view; a bot of level 3 first tries out which doctrine serves best from here. [BT-11] */
function situationFor(lore: Lore, ahead: LookAhead, view: SeatView, side: SideId): Situation {
  const choice = view.options.bots?.[side];
  if (choice?.level !== 3) return situationOf(lore, view, side);
  const situation = situationOf(lore, view, side, { doctrine: ahead.bestFor(view, side, choice.doctrine), level: 2 });
  return { ...situation, way: { ...situation.way, looksAhead: true } };
}
