import { whyAfloat, whyBound, whyNotEnemys, whyOutOfReach } from "./grounds.ts";
import type { OrderRule } from "./standing.ts";

/** Stand before an enemy place and let nobody in or out. No attack, so neither leave nor the end of a truce is needed. [LG-15] */
export const blockade: OrderRule = {
  kind: "blockade",
  among: "enemys",
  whyNot: (standing) => whyBound(standing) ?? whyAfloat(standing),
  whyNotAt: (standing, site) => whyOutOfReach(standing, site) ?? whyNotEnemys(standing, site),
};
