import type { DistrictId, FormationId, Party, SeatId, SideId, SiteId } from "../../model/ids.ts";
import type { DutyOrder } from "../../model/orders.ts";
import type { Refusal } from "../../model/refusals.ts";
import { because } from "../../model/refusals.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { FormationState } from "../../model/state.ts";
import type { Belief } from "../belief.ts";
import { lookup } from "./lookup.ts";

/** A seat about to do its duty, and what its party believes. */
export type Doer = { readonly scenario: Scenario; readonly belief: Belief; readonly seat: SeatId; readonly party: Party };

/** How the legality of one duty reads: whether it can be done at all, and on whom or where. */
export type DutyRule = {
  readonly whyNot: (doer: Doer) => Refusal | null;
  /** Against this formation, site or district; null for a duty without one. */
  readonly on:
    | { readonly what: "formation"; readonly whyNot: (doer: Doer, id: FormationId) => Refusal | null }
    | { readonly what: "site"; readonly whyNot: (doer: Doer, id: SiteId) => Refusal | null }
    | { readonly what: "district"; readonly whyNot: (doer: Doer, id: DistrictId) => Refusal | null }
    | { readonly what: "trains"; readonly whyNot: (doer: Doer, side: SideId, stop: boolean) => Refusal | null }
    | null;
};

/** Nothing speaks against it. */
export const always = (): null => null;

/** A formation the party knows to be on the board, or null: unknown and unseen get the same answer. [LG-2] */
export function knownFormation({ belief }: Doer, id: FormationId): FormationState | null {
  const formation = lookup(belief.formations, id);
  return formation?.status === "present" ? formation : null;
}

/** What speaks against the target a duty order names. */
export function whyNotOn(rule: DutyRule, doer: Doer, duty: DutyOrder): Refusal | null {
  switch (rule.on?.what) {
    case undefined:
      return null;
    case "formation":
      return "formation" in duty ? rule.on.whyNot(doer, duty.formation) : because("unknownFormation");
    case "site":
      return "site" in duty ? rule.on.whyNot(doer, duty.site) : because("unknownSite");
    case "district":
      return "district" in duty ? rule.on.whyNot(doer, duty.district) : because("unknownDistrict");
    case "trains":
      return "stop" in duty ? rule.on.whyNot(doer, duty.side, duty.stop) : because("trainsAlreadySo");
  }
}
