import { because } from "../../model/refusals.ts";
import { whyBound } from "./grounds.ts";
import { whyNoMarchTo } from "./march.ts";
import type { OrderRule } from "./standing.ts";

/** Go back one route: a march to a neighbouring place. [LG-21] */
export const withdraw: OrderRule = {
  kind: "withdraw",
  among: "open",
  whyNot: whyBound,
  whyNotAt: (standing, site) => whyNoMarchTo(standing, site) ?? (standing.hops.get(site) === 1 ? null : because("noRoute", { site })),
};
