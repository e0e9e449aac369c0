import type { FormationId, OperationId, SeatId, SiteId } from "../model/ids.ts";
import type { FormationOrderKind } from "../model/orders.ts";
import type { Operation } from "../model/state.ts";
import { type Body, defenceOf, distanceMetres, type Hops, hopsFrom, type Situation, worthOf } from "./situation.ts";

/** What one formation should do, and how much it matters. */
export type Task = {
  readonly formation: FormationId;
  readonly seat: SeatId;
  readonly kind: FormationOrderKind;
  readonly site: SiteId | null;
  /** The joint act it belongs to: an index into the plan's strikes. */
  readonly strike: number | null;
  readonly worth: number;
};

/** A joint act against one site; `operation` if it is planned already. */
export type Strike = {
  readonly act: Operation["act"];
  readonly site: SiteId;
  readonly operation: OperationId | null;
  readonly isJoint: boolean;
};

export type Plan = { readonly strikes: readonly Strike[]; readonly tasks: readonly Task[] };

type Desk = {
  readonly situation: Situation;
  readonly tasks: Task[];
  readonly strikes: Strike[];
  readonly used: Set<FormationId>;
  /** Orders each seat has left. */
  readonly left: Record<SeatId, number>;
};

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
  fireGuns(desk);
  fetchArms(desk);
  moveUp(desk);
  return { strikes: desk.strikes, tasks: desk.tasks };
}

/** Already about something that still makes sense. */
function isBusy({ view, side }: Situation, { doing }: Body): boolean {
  if (doing === null || doing.kind === "hold" || doing.kind === "digIn" || doing.kind === "blockade") return false;
  return doing.site === null || view.sites[doing.site]?.holder !== side || doing.kind === "march";
}

function assign(desk: Desk, body: Body, task: Omit<Task, "formation" | "seat">): void {
  desk.used.add(body.id);
  desk.left[body.seat] = (desk.left[body.seat] ?? 0) - 1;
  desk.tasks.push({ ...task, formation: body.id, seat: body.seat });
}

/** Those who could still be given an order, nearest to the site first, the strongest of the equally near first. */
function freeNear({ situation, used, left }: Desk, site: SiteId, withinHops: number): readonly Body[] {
  const near: { readonly body: Body; readonly hops: number }[] = [];
  for (const body of situation.bodies) {
    if (used.has(body.id) || (left[body.seat] ?? 0) < 1 || body.force < 10) continue;
    const hops = hopsFrom(situation, body.site).get(site);
    if (hops !== undefined && hops <= withinHops) near.push({ body, hops });
  }
  near.sort((a, b) => a.hops - b.hops || b.body.force - a.body.force || (a.body.id < b.body.id ? -1 : 1));
  return near.map(({ body }) => body);
}

function forceAt({ bodies }: Situation, site: SiteId): number {
  return bodies.reduce((sum, body) => (body.site === site && !body.isShip ? sum + body.force : sum), 0);
}

/** Enemy force at the site's doors. */
function threatTo({ lore, view, enemy, enemyAt }: Situation, site: SiteId): number {
  const near = lore.sites[site]?.neighbours ?? [];
  return near.reduce(
    (sum, next) => sum + (view.sites[next]?.holder === enemy || view.sites[next]?.holder === null ? (enemyAt[next] ?? 0) : 0),
    0,
  );
}

/** Some of those at the seat of power stay there as long as the enemy is near. */
function keepReserve(desk: Desk): void {
  const { situation, used } = desk;
  const seat = situation.view.side?.staffSite;
  if (seat === undefined || threatTo(situation, seat) === 0) return;
  let kept = situation.bodies.reduce((sum, body) => (body.site === seat && body.bound ? sum + body.force : sum), 0);
  for (const body of situation.bodies) {
    if (kept >= situation.doctrine.reserve) return;
    if (body.site !== seat || used.has(body.id)) continue;
    used.add(body.id);
    kept += body.force;
  }
}

/** The seat of power and the exchange are helped when more stands at their doors than within. */
function defendKeySites(desk: Desk): void {
  const { situation } = desk;
  const { lore, view, side } = situation;
  const staff = view.side?.staffSite;
  const keys = lore.siteIds.filter((id) => view.sites[id]?.holder === side && (id === staff || lore.sites[id]?.kind === "telephone"));
  for (const site of keys) {
    const threat = Math.max(threatTo(situation, site) * situation.doctrine.threatShare, situation.doctrine.garrison);
    const cover = lore.sites[site]?.cover ?? 1;
    let within = forceAt(situation, site) * cover;
    for (const body of freeNear(desk, site, 2)) {
      if (within >= threat) break;
      if (body.site === site) desk.used.add(body.id);
      else {
        assign(desk, body, { kind: "march", site, strike: null, worth: 60 });
        within += body.force * cover;
      }
    }
  }
}

/** Operations that somebody planned for this turn come first: whoever is near and free joins until there are enough. */
function joinOperations(desk: Desk): void {
  const { situation } = desk;
  for (const { id, act, site, turn } of situation.view.operations) {
    if (turn !== situation.view.turn || !isAllowed(situation, act) || situation.view.sites[site]?.holder === situation.side) continue;
    const members = gather(desk, site, { needed: situation.doctrine.enoughRatio });
    desk.strikes.push({ act, site, operation: id, isJoint: true });
    for (const body of members.bodies) assign(desk, body, { kind: act, site, strike: desk.strikes.length - 1, worth: 50 });
  }
}

function isAllowed(situation: Situation, act: Operation["act"]): boolean {
  if (situation.isTruce) return false;
  return act === "assault" ? situation.mayAssault : situation.mayTake;
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
    force += body.force;
  }
  return { bodies, ratio: force / defence };
}

/** Enemy sites, the most worth for the force it takes first; the enemy's seat of power when its ring is closed or the force is ample. */
function planStrikes(desk: Desk): void {
  const { situation } = desk;
  const { lore, view, enemy, doctrine } = situation;
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

  function strikeOn(at: Desk, site: SiteId) {
    const isSeat = lore.scenario.sides[enemy].seatOfPower === site;
    const wanted = situation.isOpen
      ? Math.max(doctrine.assaultRatio, isSeat && !isRinged(situation, site) ? doctrine.seatRatio : 0)
      : doctrine.showRatio;
    const peaceful = gather(at, site, { needed: Math.max(wanted, situation.isOpen ? 0 : doctrine.showRatio) });
    if (!situation.isOpen && peaceful.ratio >= doctrine.showRatio) return { act: "showOfForce" as const, bodies: peaceful.bodies };
    if (!situation.mayAssault) return null;
    const needed = isSeat && !isRinged(situation, site) ? doctrine.seatRatio : doctrine.assaultRatio;
    const armed = gather(at, site, { needed: needed * 1.2 });
    return armed.ratio >= needed ? { act: "assault" as const, bodies: armed.bodies } : null;
  }
}

/** Every neighbour is the own side's. */
function isRinged({ lore, view, side }: Situation, site: SiteId): boolean {
  return (lore.sites[site]?.neighbours ?? []).every((next) => view.sites[next]?.holder === side);
}

/** What nobody holds is walked into by the nearest. */
function takeUnheld(desk: Desk): void {
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
function fireGuns(desk: Desk): void {
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
function fetchArms(desk: Desk): void {
  const { situation } = desk;
  for (const body of situation.bodies) {
    if (desk.used.has(body.id) || (desk.left[body.seat] ?? 0) < 1 || body.armed >= 0.5 || body.isShip) continue;
    assign(desk, body, { kind: "arm", site: null, strike: null, worth: 10 });
  }
}

/** Everybody else draws near the site the side wants most, and stands at its door. */
function moveUp(desk: Desk): void {
  const { situation } = desk;
  const { lore, view, enemy, doctrine } = situation;
  if (doctrine.movesUp === "inWar" && !situation.isOpen) return;
  const targets = lore.siteIds
    .filter((id) => view.sites[id]?.holder === enemy && worthOf(situation, id) > 0)
    .sort((a, b) => worthOf(situation, b) - worthOf(situation, a) || (a < b ? -1 : 1));
  for (const body of situation.bodies) {
    if (desk.used.has(body.id) || (desk.left[body.seat] ?? 0) < 1 || body.force < 50) continue;
    const hops = hopsFrom(situation, body.site);
    if (targets.some((id) => hops.get(id) === 0)) continue;
    const target = targets.find((id) => (hops.get(id) ?? 99) <= doctrine.reachHops);
    const door = target === undefined ? undefined : doorOf(situation, target, hops);
    if (door !== undefined) assign(desk, body, { kind: "march", site: door, strike: null, worth: 5 });
  }
}

/** The nearest own or open site beside the target. */
function doorOf({ lore, view, enemy }: Situation, target: SiteId, hops: Hops): SiteId | undefined {
  const doors = (lore.sites[target]?.neighbours ?? []).filter((id) => view.sites[id]?.holder !== enemy && hops.has(id));
  return [...doors].sort((a, b) => (hops.get(a) ?? 99) - (hops.get(b) ?? 99) || (a < b ? -1 : 1))[0];
}
