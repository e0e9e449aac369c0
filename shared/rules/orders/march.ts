import { because } from "../../model/refusals.ts";
import { isOpenTo } from "../geography.ts";
import { firstOf, whyBound, whyOutOfReach } from "./grounds.ts";
import type { OrderRule } from "./standing.ts";

/** March over open ground to a place that nobody defends: one's own, or one that nobody holds. [LG-11] */
export const march: OrderRule = {
  kind: "march",
  among: "open",
  whyNot: whyBound,
  whyNotAt: (standing, site) =>
    firstOf(
      site === standing.formation.site ? because("alreadyThere", { site }) : null,
      whyOutOfReach(standing, site),
      isOpenTo(standing.belief, standing.side, site) ? null : because("siteGuarded", { site }),
    ),
};
