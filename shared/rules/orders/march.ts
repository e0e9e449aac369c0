import type { SiteId } from "../../model/ids.ts";
import { because, type Refusal } from "../../model/refusals.ts";
import { isOpenTo } from "../geography.ts";
import { firstOf, whyBound, whyOutOfReach } from "./grounds.ts";
import type { OrderRule, Standing } from "./standing.ts";

/** March over open ground to a place that nobody defends: one's own, or one that nobody holds. [LG-11] */
export const march: OrderRule = { kind: "march", among: "open", whyNot: whyBound, whyNotAt: whyNoMarchTo };

/** Why a formation cannot walk to a site and stand there; null: it can. */
export function whyNoMarchTo(standing: Standing, site: SiteId): Refusal | null {
  return firstOf(
    site === standing.formation.site ? because("alreadyThere", { site }) : null,
    whyOutOfReach(standing, site),
    isOpenTo(standing.belief, standing.side, site) ? null : because("siteGuarded", { site }),
  );
}
