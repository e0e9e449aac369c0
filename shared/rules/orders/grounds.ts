import type { SiteId } from "../../model/ids.ts";
import type { Refusal } from "../../model/refusals.ts";
import { because } from "../../model/refusals.ts";
import { isKnownGuarded } from "../belief.ts";
import { lookup } from "./lookup.ts";
import type { Standing } from "./standing.ts";

/** Grounds for refusing that several orders share. Each answers null where nothing speaks against it. */

/** Guards of a seat of power stay. [LG-4] */
export function whyBound({ definition, id }: Standing): Refusal | null {
  return definition.bound ? because("formationBound", { formation: id }) : null;
}

/** Who was thrown back attacks no more for a while. [LG-5] */
export function whyShaken({ formation, belief }: Standing): Refusal | null {
  return formation.shakenUntil > belief.hour ? because("formationBroken", { until: formation.shakenUntil }) : null;
}

/** Ships take no land and dig no trenches. [LG-6] */
export function whyAfloat({ definition }: Standing): Refusal | null {
  return definition.kind === "ship" ? because("shipsStayOnWater") : null;
}

/** Nobody attacks while a truce holds. [LG-7] */
export function whyTruce({ belief }: Standing): Refusal | null {
  const { truceUntil, hour } = belief;
  return truceUntil !== null && truceUntil > hour ? because("truceHolds", { until: truceUntil }) : null;
}

/** Before hostilities a guarded place is taken only once the council has decided so. [LG-8] */
export function whyNotPermittedToTake({ belief, side }: Standing): Refusal | null {
  return belief.sides[side].mayTakeGuarded || belief.hostilities !== null ? null : because("councilHasNotDecidedTake");
}

/** Shots fall only once the council has decided so, or once the other side has opened. [LG-9] */
export function whyNotPermittedToAssault({ belief, side }: Standing): Refusal | null {
  return belief.sides[side].mayOpenHostilities || belief.hostilities !== null ? null : because("councilHasNotDecidedOpen");
}

/** There is such a place, and a way for this formation to it (to its doorstep, if the enemy holds it). [LG-3] */
export function whyOutOfReach({ scenario, belief, definition, hops }: Standing, site: SiteId): Refusal | null {
  if (hops.has(site)) return null;
  const place = lookup(scenario.sites, site);
  if (!place) return because("unknownSite", { site });
  if (definition.kind === "ship" && place.kind !== "water") return because("shipsStayOnWater");
  if (definition.kind !== "ship" && place.kind === "water") return because("waterOnlyForShips");
  if (belief.sites[site]?.bridgeRaised === true) return because("bridgeRaised", { site });
  return because("noRoute", { site });
}

/** It is the enemy's, as far as the side knows. [LG-10] */
export function whyNotEnemys({ belief, side }: Standing, site: SiteId): Refusal | null {
  const holder = belief.sites[site]?.holder ?? null;
  if (holder === side) return because("ownSite", { site });
  return holder === null ? because("notEnemySite", { site }) : null;
}

/** A place with a guard is not simply walked into: for that it takes the council's leave, and no truce. [LG-8] */
export function whyGuarded(standing: Standing, site: SiteId): Refusal | null {
  const { belief, side } = standing;
  const holder = belief.sites[site]?.holder ?? null;
  if (holder === null || holder === side) return null;
  const whyNot = whyTruce(standing);
  if (whyNot !== null || !isKnownGuarded(belief, site)) return whyNot;
  return whyNotPermittedToTake(standing);
}
