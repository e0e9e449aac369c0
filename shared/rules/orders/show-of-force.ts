import { whyAfloat, whyBound, whyGuarded, whyNotEnemys, whyOutOfReach, whyShaken, whyTruce } from "./grounds.ts";
import type { OrderRule } from "./standing.ts";

/** Show enough force to make the weaker yield without shots; if it is not enough, stop and report. [LG-14] */
export const showOfForce: OrderRule = {
  kind: "showOfForce",
  among: "enemys",
  whyNot: (standing) => whyBound(standing) ?? whyAfloat(standing) ?? whyShaken(standing) ?? whyTruce(standing),
  whyNotAt: (standing, site) => whyOutOfReach(standing, site) ?? whyNotEnemys(standing, site) ?? whyGuarded(standing, site),
};
