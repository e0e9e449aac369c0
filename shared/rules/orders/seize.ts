import { because } from "../../model/refusals.ts";
import { whyAfloat, whyBound, whyGuarded, whyOutOfReach, whyShaken } from "./grounds.ts";
import type { OrderRule } from "./standing.ts";

/** Go in and take a place: an unheld or unguarded one at any time, a guarded one once the council has decided so. [LG-13] */
export const seize: OrderRule = {
  kind: "seize",
  among: "takeable",
  whyNot: (standing) => whyBound(standing) ?? whyAfloat(standing) ?? whyShaken(standing),
  whyNotAt: (standing, site) =>
    whyOutOfReach(standing, site) ??
    (standing.belief.sites[site]?.holder === standing.side ? because("ownSite", { site }) : null) ??
    whyGuarded(standing, site),
};
