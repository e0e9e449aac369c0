import type { BotLevel, BotReason, Step } from "../model/bots.ts";
import type { FormationId, SeatId, SideId, SiteId } from "../model/ids.ts";
import { opponentOf } from "../model/ids.ts";
import type { OwnFormation, SeatView } from "../model/view.ts";
import { type Constants, constantsOf } from "../rules/constants.ts";
import { keeper } from "../rules/kept.ts";
import { chanceOnTime } from "../rules/lines.ts";
import { type Doctrine, GUESSED, GUESSED_MORALE } from "./doctrines.ts";
import type { Lore } from "./lore.ts";

/** A formation of the own side, as everybody on the side sees it. */
export type Body = {
  readonly id: FormationId;
  readonly seat: SeatId;
  readonly site: SiteId;
  /** Effective force as far as the side can tell: men who turn out * arms * quality of their kind * morale. */
  readonly force: number;
  readonly guns: number;
  readonly armed: number;
  readonly morale: number;
  readonly bound: boolean;
  readonly isShip: boolean;
  /** Serves guns and does nothing else. */
  readonly isGuns: boolean;
  readonly isOwn: boolean;
  readonly doing: OwnFormation["doing"];
};

/** Routes to each site in reach. */
export type Hops = ReadonlyMap<SiteId, number>;

/** The way that a bot's orders of a phase have in common. */
export type Way = Omit<BotReason, "step">;

/** What a side can see: the same for all its seats, because it uses only what they all know. */
export type Sight = {
  readonly lore: Lore;
  readonly view: SeatView;
  readonly side: SideId;
  readonly enemy: SideId;
  readonly constants: Constants;
  readonly bodies: readonly Body[];
  /** Enemy force seen at each site, pickets and cover not counted. */
  readonly enemyAt: Readonly<Record<SiteId, number>>;
  readonly isOpen: boolean;
  readonly mayTake: boolean;
  readonly mayAssault: boolean;
  readonly isTruce: boolean;
  /** Sub-rounds of this turn: how many routes can be walked in it. */
  readonly steps: number;
  readonly ways: Map<SiteId, Hops>;
};

/** What a bot makes of it: the same for all seats of a side too. */
export type Situation = Sight & {
  readonly level: BotLevel;
  /** The weights of the stance that the side's chart comes to. */
  readonly doctrine: Doctrine;
  /** Steps of the plan that the stance leaves out. */
  readonly without: readonly Step[];
  readonly way: Way;
};

/** Older sightings of the enemy count no more. */
const FORGET_HOURS = 24;

/** Made once for all seats of a side that look at the same board. */
const waysKept = keeper<Map<SiteId, Hops>>();
const enemyKept = keeper<Sight["enemyAt"]>();
const gapsKept = keeper<ReadonlySet<SiteId>>();

/** What the side sees, before its doctrine makes anything of it. */
export function sightOf(lore: Lore, view: SeatView, side: SideId): Sight {
  const own = view.side;
  const isOpen = view.hostilities !== null;
  return {
    lore,
    view,
    side,
    enemy: opponentOf(side),
    constants: constantsOf(view.options),
    bodies: bodiesOf(lore, view),
    enemyAt: enemyKept(view.seen, [lore, side, view.hour], () => enemyAt(lore, view, opponentOf(side))),
    isOpen,
    mayTake: isOpen || own?.mayTakeGuarded === true,
    mayAssault: isOpen || own?.mayOpenHostilities === true,
    isTruce: view.truceUntil !== null && view.truceUntil > view.hour,
    steps: Math.max(1, Math.round(turnHours(lore, view) / 2)),
    ways: waysKept(view.sites, [lore, side], () => new Map()),
  };
}

/** Length of the turn under way. */
export function turnHours(lore: Lore, view: SeatView): number {
  return lore.scenario.turns[view.turn - 1]?.hours ?? 6;
}

function bodiesOf(lore: Lore, view: SeatView): readonly Body[] {
  const bodies: Body[] = [];
  for (const id of lore.formationIds) {
    const own = view.own[id];
    const seen = own ?? view.allied[id];
    const kind = lore.kinds[id];
    if (seen === undefined || kind === undefined) continue;
    bodies.push({
      id,
      seat: own ? view.seat : (view.allied[id]?.seat ?? view.seat),
      site: seen.site,
      force: seen.active * seen.armed * GUESSED[kind].quality * (0.5 + seen.morale / 100),
      guns: seen.guns,
      armed: seen.armed,
      morale: seen.morale,
      bound: seen.bound,
      isShip: kind === "ship",
      isGuns: kind === "guns" && seen.guns > 0,
      isOwn: own !== undefined,
      doing: seen.doing,
    });
  }
  return bodies;
}

function enemyAt(lore: Lore, view: SeatView, enemy: SideId): Readonly<Record<SiteId, number>> {
  const force: Record<SiteId, number> = {};
  for (const id of lore.formationIds) {
    const seen = view.seen[id];
    if (seen === undefined || seen.side !== enemy || view.hour - seen.asOf > FORGET_HOURS) continue;
    const { quality, armed } = GUESSED[seen.kind];
    force[seen.site] = (force[seen.site] ?? 0) + ((seen.menFrom + seen.menTo) / 2) * quality * armed * GUESSED_MORALE;
  }
  return force;
}

/** What an attack on the site would meet: who was seen there and a picket, times cover. */
export function defenceOf({ lore, view, constants, doctrine, enemy, enemyAt: seen }: Situation, site: SiteId): number {
  const place = lore.sites[site];
  if (place === undefined || view.sites[site]?.holder !== enemy) return 0;
  const picket = picketOf(place.kind, constants) * constants.picketQuality;
  const isGuessed = lore.scenario.sides[enemy].seatOfPower === site && view.sites[site]?.inSight !== true;
  const standing = Math.max(seen[site] ?? 0, isGuessed ? doctrine.presumed : 0);
  return (standing + picket) * place.cover;
}

export function picketOf(kind: string, constants: Constants): number {
  if (kind === "water") return 0;
  if (kind === "staff" || kind === "seat-of-power") return constants.picketSeat;
  return kind === "district" ? constants.picketDistrict : constants.picket;
}

/** What a site is worth to this side now. */
export function worthOf(situation: Situation, site: SiteId): number {
  const { lore, doctrine, enemy } = situation;
  const place = lore.sites[site];
  if (place === undefined) return 0;
  const isAtDoor = place.neighbours.includes(lore.scenario.sides[enemy].seatOfPower);
  const ofKind = place.weight > 0 || place.kind === "bridge" ? (doctrine.siteWorth[place.kind] ?? 0) : 0;
  return place.weight + ofKind + (isAtDoor ? doctrine.ringWorth : 0) + (gapsOf(situation).has(site) ? doctrine.gapWorth : 0);
}

/** The sites that are the only way left open to a place of the enemy: whoever holds them too has closed the ring. */
function gapsOf({ lore, view, side, enemy }: Situation): ReadonlySet<SiteId> {
  return gapsKept(view.sites, [lore, side], () => {
    const gaps = new Set<SiteId>();
    for (const shut of lore.siteIds) {
      if (view.sites[shut]?.holder !== enemy) continue;
      const open = (lore.sites[shut]?.neighbours ?? []).filter((next) => view.sites[next]?.holder !== side);
      if (open.length === 1 && open[0] !== undefined) gaps.add(open[0]);
      // Of a closed ring each place counts: giving it up would open the ring.
      if (open.length === 0) for (const next of lore.sites[shut]?.neighbours ?? []) gaps.add(next);
    }
    return gaps;
  });
}

/** Routes by land over ground not known to be the enemy's; for an enemy site to its doorstep. As `reach` of the rules, over what the side knows. */
export function hopsFrom(situation: Situation, from: SiteId): Hops {
  const known = situation.ways.get(from);
  if (known) return known;
  const { lore, view, enemy } = situation;
  const hops = new Map<SiteId, number>([[from, 0]]);
  const edge: SiteId[] = [from];
  // Grows while it is walked: sites in the order of their distance.
  for (const at of edge) {
    const far = hops.get(at) ?? 0;
    for (const step of lore.sites[at]?.neighbours ?? []) {
      if (hops.has(step) || view.sites[step]?.bridgeRaised === true) continue;
      const isEnemys = view.sites[step]?.holder === enemy;
      hops.set(step, isEnemys ? far : far + 1);
      if (!isEnemys) edge.push(step);
    }
  }
  situation.ways.set(from, hops);
  return hops;
}

export function distanceMetres(lore: Lore, a: SiteId, b: SiteId): number {
  const from = lore.sites[a];
  const to = lore.sites[b];
  if (!from || !to) return 1_000_000;
  const dx = from.x - to.x;
  const dy = from.y - to.y;
  return Math.sqrt(dx * dx + dy * dy);
}

/**
 * What part of a force ordered now can be counted on at a strike so many routes away: the chance that the order is on time, and of the late ones those
 * who still come before the turn is over. [BT-5]
 */
export function arrivalOf({ lore, view, constants }: Situation, from: SiteId, hops: number): number {
  if (view.options.friction === 0 || view.side === null) return 1;
  const onTime = chanceOnTime(view.side.organization.liaison, view.sites[from]?.lineWorks === false ? "ownGround" : "telephone", constants);
  const hours = turnHours(lore, view) - (hops + 1) * constants.hopHours;
  const late = Math.max(0, Math.min(1, hours / constants.delayHours - 0.5));
  return onTime + (1 - onTime) * late;
}

/** Effective force of the own side at a site, ships apart. */
export function forceAt({ bodies }: Sight, site: SiteId): number {
  return bodies.reduce((sum, body) => (body.site === site && !body.isShip ? sum + body.force : sum), 0);
}

/** Every neighbour is the own side's. */
export function isRinged({ lore, view, side }: Pick<Sight, "lore" | "view" | "side">, site: SiteId): boolean {
  return (lore.sites[site]?.neighbours ?? []).every((next) => view.sites[next]?.holder === side);
}

/** Enemy force at the site's doors. */
export function threatTo({ lore, view, enemy, enemyAt }: Sight, site: SiteId): number {
  const near = lore.sites[site]?.neighbours ?? [];
  return near.reduce(
    (sum, next) => sum + (view.sites[next]?.holder === enemy || view.sites[next]?.holder === null ? (enemyAt[next] ?? 0) : 0),
    0,
  );
}
