import type { SiteId } from "../model/ids.ts";
import { assign, type Desk, freeNear } from "./desk.ts";
import { type Body, distanceMetres, hopsFrom, type Situation, worthOf } from "./situation.ts";

/** What nobody holds is walked into by the nearest. */
export function takeUnheld(desk: Desk): void {
  const { situation } = desk;
  const { lore, view } = situation;
  const unheld = lore.siteIds.filter((id) => view.sites[id]?.holder === null && worthOf(situation, id) > 0);
  for (const site of unheld.sort((a, b) => worthOf(situation, b) - worthOf(situation, a) || (a < b ? -1 : 1))) {
    if (situation.bodies.some((body) => body.doing?.site === site)) continue;
    const nearest = freeNear(desk, site, situation.steps)[0];
    if (nearest) assign(desk, nearest, { kind: "seize", site, strike: null, worth: 20 + worthOf(situation, site) });
  }
}

/** Guns fire where an assault goes in, else at the enemy's seat of power, once the side may shoot. Guns out of range move up. */
export function fireGuns(desk: Desk): void {
  const { situation } = desk;
  const { lore, view, enemy, constants } = situation;
  const seat = lore.scenario.sides[enemy].seatOfPower;
  const guns = situation.bodies.filter((body) => body.guns > 0 && (desk.left[body.seat] ?? 0) > 0 && body.doing?.kind !== "shell");
  const canShell = view.side?.mayOpenHostilities && view.side.shells > 0 && view.side.fuses > 0 && !situation.isTruce;
  for (const body of guns) {
    const struck = desk.strikes.findIndex(
      (strike) => strike.act === "assault" && distanceMetres(lore, body.site, strike.site) <= constants.gunRangeMetres,
    );
    const target = struck >= 0 ? desk.strikes[struck]?.site : shellTarget(situation, body);
    if (canShell && target !== undefined) {
      assign(desk, body, { kind: "shell", site: target, strike: struck >= 0 ? struck : null, worth: 28 });
    } else if (body.isShip && distanceMetres(lore, body.site, seat) > 1500) {
      const nearer = lore.sites[body.site]?.waterNeighbours.find(
        (next) => distanceMetres(lore, next, seat) < distanceMetres(lore, body.site, seat),
      );
      if (nearer !== undefined && lore.sites[nearer]?.kind === "water")
        assign(desk, body, { kind: "march", site: nearer, strike: null, worth: 12 });
    }
  }
}

/** Shells are dear: without an assault only the enemy's seat of power and what stands strongest around it are worth them. */
function shellTarget(situation: Situation, body: Body): SiteId | undefined {
  const { lore, view, enemy, enemyAt, constants } = situation;
  const inRange = lore.siteIds.filter(
    (id) => view.sites[id]?.holder === enemy && distanceMetres(lore, body.site, id) <= constants.gunRangeMetres,
  );
  const seat = lore.scenario.sides[enemy].seatOfPower;
  if (inRange.includes(seat)) return seat;
  return inRange.filter((id) => (enemyAt[id] ?? 0) > 100).sort((a, b) => (enemyAt[b] ?? 0) - (enemyAt[a] ?? 0) || (a < b ? -1 : 1))[0];
}

/** The badly armed go for rifles. */
export function fetchArms(desk: Desk): void {
  const { situation } = desk;
  for (const body of situation.bodies) {
    if (desk.used.has(body.id) || (desk.left[body.seat] ?? 0) < 1 || body.armed >= 0.5 || body.isShip) continue;
    assign(desk, body, { kind: "arm", site: null, strike: null, worth: 10 });
  }
}

/** Everybody else draws near the site the side wants most, and closes it in. */
export function moveUp(desk: Desk): void {
  const { situation } = desk;
  const { lore, view, enemy, doctrine } = situation;
  if (doctrine.movesUp === "inWar" && !situation.isOpen) return;
  const targets = lore.siteIds
    .filter((id) => view.sites[id]?.holder === enemy && worthOf(situation, id) > 0)
    .sort((a, b) => worthOf(situation, b) - worthOf(situation, a) || (a < b ? -1 : 1));
  for (const body of situation.bodies) {
    if (desk.used.has(body.id) || (desk.left[body.seat] ?? 0) < 1 || body.force < 50) continue;
    const hops = hopsFrom(situation, body.site);
    const atDoor = targets.find((id) => hops.get(id) === 0);
    const target = atDoor ?? targets.find((id) => (hops.get(id) ?? 99) <= doctrine.reachHops);
    if (target === undefined || (atDoor !== undefined && (situation.isOpen || body.doing?.kind === "blockade"))) continue;
    assign(desk, body, { kind: "blockade", site: target, strike: null, worth: 5 });
  }
}
