import type { SiteId } from "../model/ids.ts";
import type { Operation } from "../model/state.ts";
import { assign, type Desk, freeNear } from "./desk.ts";
import { arrivalOf, type Body, defenceOf, hopsFrom, isRinged, type Situation, worthOf } from "./situation.ts";

/** Operations that somebody planned for this turn come first: whoever is near and free joins until there are enough. */
export function joinOperations(desk: Desk): void {
  const { situation } = desk;
  for (const { id, act, site, turn } of situation.view.operations) {
    if (turn !== situation.view.turn || !isAllowed(situation, act) || situation.view.sites[site]?.holder === situation.side) continue;
    const members = gather(desk, site, { needed: situation.doctrine.enoughRatio });
    desk.strikes.push({ act, site, operation: id, isJoint: true });
    for (const body of members.bodies) assign(desk, body, { kind: act, site, strike: desk.strikes.length - 1, worth: 50 });
  }
}

/** Enemy sites, the most worth for the force it takes first; the enemy's seat of power when its ring is closed or the force is ample. */
export function planStrikes(desk: Desk): void {
  const { situation } = desk;
  const { lore, view, enemy } = situation;
  if (situation.isTruce || !situation.mayTake) return;
  const targets = lore.siteIds
    .filter((id) => view.sites[id]?.holder === enemy && worthOf(situation, id) > 0 && !desk.strikes.some((strike) => strike.site === id))
    .map((id) => ({ id, rate: worthOf(situation, id) / Math.sqrt(50 + defenceOf(situation, id)) }))
    .sort((a, b) => b.rate - a.rate || (a.id < b.id ? -1 : 1));
  let operations = view.operationsLeft;
  for (const { id } of targets) {
    const strike = strikeOn(desk, id);
    if (strike === null) continue;
    const isJoint = strike.bodies.length > 1;
    if (isJoint && operations === 0) continue;
    if (isJoint) operations--;
    desk.strikes.push({ act: strike.act, site: id, operation: null, isJoint });
    for (const body of strike.bodies)
      assign(desk, body, { kind: strike.act, site: id, strike: desk.strikes.length - 1, worth: 30 + worthOf(situation, id) });
  }
}

/** How the site could be struck now: without shots if that is enough, else with them if the side may; null if force is too small. */
function strikeOn(desk: Desk, site: SiteId): { readonly act: Operation["act"]; readonly bodies: readonly Body[] } | null {
  const { situation } = desk;
  const { lore, enemy, doctrine } = situation;
  if (!situation.isOpen) {
    const shown = gather(desk, site, { needed: doctrine.showRatio });
    if (shown.ratio >= doctrine.showRatio) return { act: "showOfForce", bodies: shown.bodies };
  }
  if (!situation.mayAssault) return null;
  const isSeat = lore.scenario.sides[enemy].seatOfPower === site;
  const needed = isSeat && !isRinged(situation, site) ? doctrine.seatRatio : doctrine.assaultRatio;
  const armed = gather(desk, site, { needed: needed });
  return armed.ratio >= needed ? { act: "assault", bodies: armed.bodies } : null;
}

/** The nearest free bodies that together reach the wanted ratio against a site this turn, or as near to it as they come. */
function gather(
  desk: Desk,
  site: SiteId,
  { needed }: { readonly needed: number },
): { readonly bodies: readonly Body[]; readonly ratio: number } {
  const { situation } = desk;
  const defence = Math.max(1, defenceOf(situation, site));
  const left = { ...desk.left };
  const bodies: Body[] = [];
  let force = 0;
  for (const body of freeNear(desk, site, Math.min(situation.steps - 1, situation.doctrine.reachHops))) {
    if (force / defence >= needed || bodies.length >= situation.doctrine.strikeBodies) break;
    if ((left[body.seat] ?? 0) < 1) continue;
    left[body.seat] = (left[body.seat] ?? 0) - 1;
    bodies.push(body);
    force += body.force * arrivalOf(situation, body.site, hopsFrom(situation, body.site).get(site) ?? 0);
  }
  return { bodies, ratio: force / defence };
}

function isAllowed(situation: Situation, act: Operation["act"]): boolean {
  if (situation.isTruce) return false;
  return act === "assault" ? situation.mayAssault : situation.mayTake;
}
