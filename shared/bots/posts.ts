import type { SiteId } from "../model/ids.ts";
import { assign, type Desk } from "./desk.ts";
import { type Body, forceAt, type Situation, threatTo, worthOf } from "./situation.ts";

/** From this share of their own force at their doors people dig in. */
const DIG_IN_SHARE = 0.5;

/** A bridge that would be lost is raised; one that is up and on the side's own way is lowered. [BT-8] */
export function workBridges(desk: Desk): void {
  const { situation } = desk;
  const { lore, view, side } = situation;
  for (const site of lore.siteIds) {
    if (lore.sites[site]?.kind !== "bridge" || view.sites[site]?.holder !== side) continue;
    const isUp = view.sites[site]?.bridgeRaised === true;
    const isLost = threatTo(situation, site) > forceAt(situation, site);
    if (isUp === isLost) continue;
    const crew = situation.bodies.find((body) => isFree(desk, body) && isBeside(situation, body.site, site));
    if (crew) assign(desk, crew, { kind: "bridge", site, strike: null, worth: 14, raise: isLost });
  }
}

/** In war a shaken garrison of no key site goes to its own people before it would have to lay down its arms [FT-4]. [BT-8] */
export function withdrawHopeless(desk: Desk): void {
  const { situation } = desk;
  const { lore, view, side } = situation;
  const { surrenderRatio, surrenderMorale } = situation.constants;
  if (!situation.isOpen || situation.isTruce) return;
  for (const body of situation.bodies) {
    if (!isFree(desk, body) || body.morale >= surrenderMorale || isKey(situation, body.site)) continue;
    const cover = lore.sites[body.site]?.cover ?? 1;
    if (threatTo(situation, body.site) < surrenderRatio * forceAt(situation, body.site) * cover) continue;
    const safe = (lore.sites[body.site]?.neighbours ?? [])
      .filter((id) => view.sites[id]?.holder === side && threatTo(situation, id) < threatTo(situation, body.site))
      .sort((a, b) => forceAt(situation, b) - forceAt(situation, a) || (a < b ? -1 : 1))[0];
    if (safe !== undefined) assign(desk, body, { kind: "withdraw", site: safe, strike: null, worth: 25 });
  }
}

/**
 * Nobody is left without an order while there are any: who stands at the door of a wanted place closes it in, who has the enemy at his own door digs
 * in once shots have fallen, everybody else keeps his post. [BT-8]
 */
export function standFast(desk: Desk): void {
  const { situation, tasks } = desk;
  const tasked = new Set(tasks.map((task) => task.formation));
  const idle = situation.bodies.filter(
    (body) => !tasked.has(body.id) && !body.isShip && (body.doing === null || (body.doing.kind === "hold" && !body.doing.byInitiative)),
  );
  idle.sort((a, b) => postRank(situation, b) - postRank(situation, a) || b.force - a.force || (a.id < b.id ? -1 : 1));
  for (const body of idle) {
    if ((desk.left[body.seat] ?? 0) < 1) continue;
    if (situation.isOpen && threatTo(situation, body.site) > DIG_IN_SHARE * forceAt(situation, body.site))
      assign(desk, body, { kind: "digIn", site: null, strike: null, worth: 4 });
    else assign(desk, body, { kind: "hold", site: null, strike: null, worth: 2 });
  }
}

/** Who has no order at all comes before who only holds, and the better place first. */
function postRank(situation: Situation, body: Body): number {
  return (body.doing === null ? 100 : 0) + worthOf(situation, body.site);
}

function isKey({ lore, view, side }: Situation, site: SiteId): boolean {
  return view.side?.staffSite === site || lore.scenario.sides[side].seatOfPower === site || lore.sites[site]?.kind === "telephone";
}

function isFree({ used, left }: Desk, body: Body): boolean {
  return !used.has(body.id) && (left[body.seat] ?? 0) > 0 && !body.isShip;
}

function isBeside({ lore }: Situation, at: SiteId, bridge: SiteId): boolean {
  return at === bridge || (lore.sites[bridge]?.neighbours ?? []).includes(at);
}
