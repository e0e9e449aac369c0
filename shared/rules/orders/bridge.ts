import { because } from "../../model/refusals.ts";
import { lookup } from "./lookup.ts";
import type { OrderRule } from "./standing.ts";

/** Raise or lower a bridge that the side holds, by people who stand on it or at its end. Which of the two is asked for is looked at apart. [LG-17] */
export const bridge: OrderRule = {
  kind: "bridge",
  among: "near",
  whyNot: () => null,
  whyNotAt: ({ scenario, belief, side, formation }, site) => {
    const place = lookup(scenario.sites, site);
    if (!place) return because("unknownSite", { site });
    const isNear = formation.site === site || place.neighbours.includes(formation.site);
    if (place.kind !== "bridge" || !isNear) return because("notABridge", { site });
    return belief.sites[site]?.holder === side ? null : because("bridgeNotHeld", { site });
  },
};
