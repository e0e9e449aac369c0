import { because } from "../../model/refusals.ts";
import { isInRange } from "../geography.ts";
import { whyNotEnemys, whyTruce } from "./grounds.ts";
import { lookup } from "./lookup.ts";
import type { OrderRule } from "./standing.ts";

/** Fire guns at an enemy place. It takes guns, shells and fuses, and the side's own decision to open hostilities, whoever opened them. [LG-20] */
export const shell: OrderRule = {
  kind: "shell",
  among: "hostile",
  whyNot: (standing) => {
    const { belief, side, formation } = standing;
    const own = belief.sides[side];
    if (formation.guns <= 0) return because("noGuns");
    const truce = whyTruce(standing);
    if (truce !== null) return truce;
    if (!own.mayOpenHostilities) return because("councilHasNotDecidedOpen");
    if (own.shells < 1) return because("noShells");
    return own.fuses < 1 ? because("noFuses") : null;
  },
  whyNotAt: (standing, site) => {
    const { scenario, constants, formation } = standing;
    if (!lookup(scenario.sites, site)) return because("unknownSite", { site });
    const whyNot = whyNotEnemys(standing, site);
    if (whyNot !== null || isInRange(scenario, formation.site, site, constants.gunRangeMetres)) return whyNot;
    return because("outOfRange", { site });
  },
};
