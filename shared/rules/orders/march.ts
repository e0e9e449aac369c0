import type { SiteId } from "../../model/ids.ts";
import { because, type Refusal } from "../../model/refusals.ts";
import { isOpenTo } from "../geography.ts";
import { whyBound, whyOutOfReach } from "./grounds.ts";
import type { OrderRule, Standing } from "./standing.ts";

/** March over open ground to a place that nobody defends: one's own, or one that nobody holds. [LG-11] */
export const march: OrderRule = { kind: "march", among: "open", whyNot: whyBound, whyNotAt: whyNoMarchTo };

/** Why a formation cannot walk to a site and stand there; null: it can. */
export function whyNoMarchTo(standing: Standing, site: SiteId): Refusal | null {
  if (site === standing.formation.site) return because("alreadyThere", { site });
  const whyNot = whyOutOfReach(standing, site);
  if (whyNot !== null || isOpenTo(standing.belief, standing.side, site)) return whyNot;
  return because("siteGuarded", { site });
}
