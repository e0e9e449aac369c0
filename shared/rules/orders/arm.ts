import { because } from "../../model/refusals.ts";
import type { SiteKind } from "../../model/scenario.ts";
import { heldOfKind } from "../geography.ts";
import { whyBound } from "./grounds.ts";
import type { OrderRule, Standing } from "./standing.ts";

/** Where rifles are to be had. */
export const ARMS_ARE_KEPT_AT: readonly SiteKind[] = ["arsenal", "depot", "gun-park"];

/** Fetch arms at the nearest own arsenal or depot. [LG-18] */
export const arm: OrderRule = {
  kind: "arm",
  among: null,
  whyNot: (standing) =>
    whyBound(standing) ??
    (standing.formation.armed >= 1 ? because("fullyArmed") : null) ??
    (hasArsenalInReach(standing) ? null : because("noArsenal")),
  whyNotAt: null,
};

function hasArsenalInReach({ scenario, belief, side, hops }: Standing): boolean {
  return ARMS_ARE_KEPT_AT.some((kind) => heldOfKind(scenario, belief, side, kind).some((site) => hops.has(site)));
}
