import { STEPS, type Step } from "../model/bots.ts";
import { defendKeySites, keepReserve } from "./defence.ts";
import type { Desk, Plan } from "./desk.ts";
import { fetchArms, fireGuns, moveUp, takeUnheld } from "./errands.ts";
import { standFast, withdrawHopeless, workBridges } from "./posts.ts";
import type { Body, Situation } from "./situation.ts";
import { joinOperations, planStrikes } from "./strikes.ts";

/**
 * What the whole side should do this turn, thought out by each of its bots from the same knowledge, so that they need not talk: defend the seat,
 * join what is planned, strike where force is enough, walk into what nobody holds, fetch arms, move up. [BT-4, BT-5]
 */
export function planSide(situation: Situation): Plan {
  const { view } = situation;
  const desk: Desk = { situation, tasks: [], strikes: [], used: new Set(), left: { ...(view.side?.shares ?? {}) }, step: "reserve" };
  for (const body of situation.bodies) if (body.bound || body.isShip || body.isGuns || isBusy(situation, body)) desk.used.add(body.id);
  for (const step of STEPS) {
    if (situation.without.includes(step)) continue;
    desk.step = step;
    CARRIED_OUT[step](desk);
  }
  return { strikes: desk.strikes, tasks: desk.tasks };
}

const CARRIED_OUT: Readonly<Record<Step, (desk: Desk) => void>> = {
  reserve: keepReserve,
  keySites: defendKeySites,
  join: joinOperations,
  strike: planStrikes,
  unheld: takeUnheld,
  withdraw: withdrawHopeless,
  bridges: workBridges,
  guns: fireGuns,
  arms: fetchArms,
  moveUp,
  posts: standFast,
};

/** Already about something that still makes sense. */
function isBusy({ view, side }: Situation, { doing }: Body): boolean {
  if (doing === null || doing.kind === "hold" || doing.kind === "digIn" || doing.kind === "blockade") return false;
  return doing.site === null || view.sites[doing.site]?.holder !== side || doing.kind === "march";
}
