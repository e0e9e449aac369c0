import { whyAfloat, whyBound, whyNotEnemys, whyNotPermittedToAssault, whyOutOfReach, whyShaken, whyTruce } from "./grounds.ts";
import type { OrderRule } from "./standing.ts";

/** Attack with arms. [LG-16] */
export const assault: OrderRule = {
  kind: "assault",
  among: "enemys",
  whyNot: (standing) =>
    whyBound(standing) ?? whyAfloat(standing) ?? whyShaken(standing) ?? whyTruce(standing) ?? whyNotPermittedToAssault(standing),
  whyNotAt: (standing, site) => whyOutOfReach(standing, site) ?? whyNotEnemys(standing, site),
};
