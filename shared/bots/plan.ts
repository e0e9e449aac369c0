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
  const desk: Desk = { situation, tasks: [], strikes: [], used: new Set(), left: { ...(view.side?.shares ?? {}) } };
  for (const body of situation.bodies) if (body.bound || body.isShip || body.isGuns || isBusy(situation, body)) desk.used.add(body.id);
  keepReserve(desk);
  defendKeySites(desk);
  joinOperations(desk);
  planStrikes(desk);
  takeUnheld(desk);
  withdrawHopeless(desk);
  workBridges(desk);
  fireGuns(desk);
  fetchArms(desk);
  moveUp(desk);
  standFast(desk);
  return { strikes: desk.strikes, tasks: desk.tasks };
}

/** Already about something that still makes sense. */
function isBusy({ view, side }: Situation, { doing }: Body): boolean {
  if (doing === null || doing.kind === "hold" || doing.kind === "digIn" || doing.kind === "blockade") return false;
  return doing.site === null || view.sites[doing.site]?.holder !== side || doing.kind === "march";
}
