import { because } from "../../model/refusals.ts";
import { isInRange } from "../geography.ts";
import { firstOf, whyNotEnemys, whyTruce } from "./grounds.ts";
import { lookup } from "./lookup.ts";
import type { OrderRule } from "./standing.ts";

/** Fire guns at an enemy place. It takes guns, shells and fuses, and the side's own decision to open hostilities, whoever opened them. [LG-20] */
export const shell: OrderRule = {
  kind: "shell",
  among: "hostile",
  whyNot: (standing) => {
    const { belief, side, formation } = standing;
    const own = belief.sides[side];
    return firstOf(
      formation.guns > 0 ? null : because("noGuns"),
      whyTruce(standing),
      own.mayOpenHostilities ? null : because("councilHasNotDecidedOpen"),
      own.shells >= 1 ? null : because("noShells"),
      own.fuses >= 1 ? null : because("noFuses"),
    );
  },
  whyNotAt: (standing, site) => {
    const { scenario, constants, formation } = standing;
    if (!lookup(scenario.sites, site)) return because("unknownSite", { site });
    return firstOf(
      whyNotEnemys(standing, site),
      isInRange(scenario, formation.site, site, constants.gunRangeMetres) ? null : because("outOfRange", { site }),
    );
  },
};
