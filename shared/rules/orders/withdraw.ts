import { because } from "../../model/refusals.ts";
import { isOpenTo } from "../geography.ts";
import { firstOf, whyBound, whyOutOfReach } from "./grounds.ts";
import type { OrderRule } from "./standing.ts";

/** Go back one route, to a neighbouring place that nobody defends. [LG-21] */
export const withdraw: OrderRule = {
  kind: "withdraw",
  among: "open",
  whyNot: whyBound,
  whyNotAt: (standing, site) =>
    firstOf(
      site === standing.formation.site ? because("alreadyThere", { site }) : null,
      whyOutOfReach(standing, site),
      isOpenTo(standing.belief, standing.side, site) ? null : because("siteGuarded", { site }),
      standing.hops[site] === 1 ? null : because("noRoute", { site }),
    ),
};
