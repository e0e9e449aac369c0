import type { FormationId, SeatId, SideId, SiteId } from "../../model/ids.ts";
import type { FormationOrderKind } from "../../model/orders.ts";
import type { Refusal } from "../../model/refusals.ts";
import { because } from "../../model/refusals.ts";
import type { FormationDef, Scenario } from "../../model/scenario.ts";
import type { FormationState } from "../../model/state.ts";
import { sideObeyed, sideOfSeat } from "../allegiance.ts";
import type { Belief } from "../belief.ts";
import { type Constants, constantsOf } from "../constants.ts";
import { reach } from "../geography.ts";
import { keeper } from "../kept.ts";
import { lookup } from "./lookup.ts";

/** A formation as the seat that would order it believes it to stand: all that an order's legality may look at. */
export type Standing = {
  readonly scenario: Scenario;
  readonly belief: Belief;
  readonly constants: Constants;
  readonly side: SideId;
  readonly seat: SeatId;
  readonly id: FormationId;
  readonly definition: FormationDef;
  readonly formation: FormationState;
  /** Routes to each site it can come to; for an enemy site to its doorstep. */
  readonly hops: ReadonlyMap<SiteId, number>;
};

/** How the legality of one order reads: what speaks against it wherever it is meant to go, and what speaks against one site. */
export type OrderRule = {
  readonly kind: FormationOrderKind;
  readonly whyNot: (standing: Standing) => Refusal | null;
  /** Null for an order without a place. */
  readonly whyNotAt: ((standing: Standing, site: SiteId) => Refusal | null) | null;
  /** Where it could be meant to go at all; `whyNotAt` decides among these. Spares looking at every site for every order. */
  readonly among: keyof Places | null;
};

/** Sites by what an order could want of them. */
export type Places = {
  /** In reach, own or held by nobody. */
  readonly open: readonly SiteId[];
  /** In reach of the march, and the enemy's. */
  readonly enemys: readonly SiteId[];
  /** In reach and not the own side's. */
  readonly takeable: readonly SiteId[];
  /** The enemy's, in reach or not. */
  readonly hostile: readonly SiteId[];
  /** The formation's own site and its neighbours. */
  readonly near: readonly SiteId[];
};

export function placesOf({ scenario, belief, side, formation, hops }: Standing): Places {
  const open: SiteId[] = [];
  const enemys: SiteId[] = [];
  const takeable: SiteId[] = [];
  const hostile: SiteId[] = [];
  for (const id of scenario.siteIds) {
    const holder = belief.sites[id]?.holder ?? null;
    const isEnemys = holder !== null && holder !== side;
    if (isEnemys) hostile.push(id);
    if (!hops.has(id)) continue;
    if (isEnemys) enemys.push(id);
    else open.push(id);
    if (holder !== side) takeable.push(id);
  }
  return { open, enemys, takeable, hostile, near: [formation.site, ...(scenario.sites[formation.site]?.neighbours ?? [])] };
}

type Ways = Map<string, Standing["hops"]>;
const waysKept = keeper<Ways>();

/** Routes from where a formation stands, worked out once for all that stand there. */
function hopsOf(scenario: Scenario, belief: Belief, side: SideId, kind: FormationDef["kind"], from: SiteId): Standing["hops"] {
  const ways = waysKept(belief.sites, [side], () => new Map());
  const key = `${kind === "ship" ? "water" : "land"} ${from}`;
  const hops = ways.get(key) ?? reach(scenario, belief, side, kind, from);
  ways.set(key, hops);
  return hops;
}

/** The formation's standing, or why this seat has no say over it. A foreign formation and one that does not exist get the same answer. [LG-2] */
export function standingOf(scenario: Scenario, belief: Belief, seat: SeatId, id: FormationId): Standing | Refusal {
  const side = sideOfSeat(scenario, seat);
  const definition = lookup(scenario.formations, id);
  const formation = lookup(belief.formations, id);
  if (side === null || !definition || !formation || formation.status !== "present" || definition.seats[side] !== seat)
    return because("notYourFormation");
  const obeys = sideObeyed(formation);
  if (obeys === null) return because("formationWaits", { formation: id });
  if (obeys !== side) return because("notYourFormation");
  const hops = hopsOf(scenario, belief, side, definition.kind, formation.site);
  return { scenario, belief, constants: constantsOf(belief.options), side, seat, id, definition, formation, hops };
}

export function isRefusal(answer: Standing | Refusal): answer is Refusal {
  return "code" in answer;
}
