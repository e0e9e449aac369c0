import type { FormationId, SideId, SiteId } from "../model/ids.ts";
import type { DutyKind, DutyOrder, Order } from "../model/orders.ts";
import type { DutyChoice, OwnSide, SeatView } from "../model/view.ts";
import { fractionOf } from "./council.ts";
import type { Lore } from "./lore.ts";
import { isRinged, type Situation } from "./situation.ts";

type Offer = Extract<DutyChoice, { readonly ok: true }>;
type Wish = { readonly duty: DutyOrder; readonly want: number };

/** How much a bot's dice count beside need and taste, so that a seat does not do the same for ever. */
const WHIM = 2;

/** How much more a seat wants to negotiate whose aim is a settlement. */
const SEEKER = 9;

/** The seat's one duty: what its side lacks most, seasoned by the doctrine's taste and a little chance. [BT-7] */
export function dutyOf({ lore, view, side, doctrine, level }: Situation): readonly Order[] {
  const own = view.side;
  if (own === null) return [];
  let best: Wish | null = null;
  Object.entries(view.choices.duties).forEach(([kind, choice], index) => {
    if (choice?.ok !== true) return;
    const wish = wishFor({ lore, view, side, own, offer: choice, lies: doctrine.lies }, kind as DutyKind);
    if (wish === null) return;
    const need = level === 1 ? 0 : wish.want;
    const want = need + (doctrine.dutyTaste[kind as DutyKind] ?? 0) + WHIM * fractionOf(view.chance * (11 + index));
    if (best === null || want > best.want) best = { duty: wish.duty, want };
  });
  return best === null ? [] : [{ type: "duty", ...(best as Wish).duty }];
}

type Asked = {
  readonly lore: Lore;
  readonly view: SeatView;
  readonly side: SideId;
  readonly own: OwnSide;
  readonly offer: Offer;
  readonly lies: number;
};

function wishFor(asked: Asked, kind: DutyKind): Wish | null {
  const { own, view, lore } = asked;
  const { command, liaison, supply, commissariat } = own.organization;
  switch (kind) {
    case "staffWork":
      return { duty: { kind }, want: gap(command) };
    case "supplyColumn":
      return { duty: { kind }, want: gap(supply) + (own.shells < 20 && hasGuns(view) ? 2 : 0) };
    case "publish":
      return { duty: { kind }, want: gap(commissariat) };
    case "liaison":
      return onSite(asked, kind, gap(liaison));
    case "scouts":
      return onSite(asked, kind, gap(own.organization.intelligence));
    case "agitate":
    case "appointCommissar":
      return atBarracks(asked, kind);
    case "callOut":
      return callOut(asked);
    case "summon":
      return isFirstSeat(asked) ? summon(asked) : null;
    case "negotiate":
      return { duty: { kind }, want: (own.resolve < 30 ? 5 : -2) + (lore.seekers.has(view.seat) ? SEEKER : 0) };
    default:
      return null;
  }
}

/** What a capacity lacks, on a scale that the tastes share. */
function gap(capacity: number): number {
  return (100 - capacity) / 14;
}

function hasGuns(view: SeatView): boolean {
  return [...Object.values(view.own), ...Object.values(view.allied)].some((formation) => formation.guns > 0);
}

/** Lines first where own people stand behind a dead one; scouts first to the worthiest place out of sight. */
function onSite({ lore, view, offer }: Asked, kind: "liaison" | "scouts", want: number): Wish | null {
  const manned = new Set([...Object.values(view.own), ...Object.values(view.allied)].map((formation) => formation.site));
  const rank = (site: SiteId) => {
    const isDead = kind === "liaison" && view.sites[site]?.lineWorks === false && manned.has(site);
    return (isDead ? 100 : 0) + (lore.sites[site]?.weight ?? 0);
  };
  const site = bestOf(offer.sites, rank);
  return site === null ? null : { duty: { kind, site }, want };
}

/** Regiments that wait come first, then the enemy's; the large ones first, and not always the same. */
function atBarracks({ lore, view, offer, side }: Asked, kind: "agitate" | "appointCommissar"): Wish | null {
  const rank = (id: FormationId) => {
    const seen = view.seen[id];
    const isGarrison =
      lore.kinds[id] === "regiment" || lore.kinds[id] === "cyclists" || lore.kinds[id] === "engineers" || lore.kinds[id] === "cossacks";
    if (seen === undefined) return kind === "appointCommissar" && isGarrison ? 1 : -1;
    if (seen.side === null) return isGarrison ? 3 + fractionOf(view.chance * 17 + lore.formationIds.indexOf(id) * 0.37) : -1;
    return seen.side !== side && isGarrison ? 1.5 : -1;
  };
  const formation = bestOf(offer.formations, rank);
  return formation === null || rank(formation) < 0 ? null : { duty: { kind, formation }, want: rank(formation) };
}

/** The district of those who take recruits and are fewest stirred. */
function callOut({ lore, view, own, offer }: Asked): Wish | null {
  const homes = new Set(
    Object.entries(view.own)
      .filter(([id]) => isCivil(lore, id))
      .map(([, formation]) => lore.sites[formation.site]?.district),
  );
  const district = bestOf(offer.districts, (id) => (homes.has(id) ? 200 : 0) - (own.upsurge[id] ?? 0));
  if (district === null) return null;
  return { duty: { kind: "callOut", district }, want: homes.has(district) ? gap(own.upsurge[district] ?? 0) : 0 };
}

function isCivil(lore: Lore, id: FormationId): boolean {
  return lore.kinds[id] === "red-guard" || lore.kinds[id] === "volunteers";
}

/** One seat speaks for its side: a summons twice over says no more than one. */
function isFirstSeat({ lore, view, side }: Asked): boolean {
  return lore.scenario.seats.find((seat) => seat.party === side)?.id === view.seat;
}

/** Those who are surrounded may believe that all is lost. */
function summon(asked: Asked): Wish | null {
  const { lore, view, offer, lies } = asked;
  const site = bestOf(
    offer.sites.filter((id) => isRinged(asked, id)),
    (id) => lore.sites[id]?.weight ?? 0,
  );
  if (site === null) return null;
  return { duty: { kind: "summon", site, claimsCityLost: fractionOf(view.chance * 23) < lies }, want: 6 };
}

function bestOf<Id extends string>(ids: readonly Id[], rank: (id: Id) => number): Id | null {
  let best: Id | null = null;
  for (const id of ids) if (best === null || rank(id) > rank(best)) best = id;
  return best;
}
