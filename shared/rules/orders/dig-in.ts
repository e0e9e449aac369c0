import { because } from "../../model/refusals.ts";
import { whyAfloat } from "./grounds.ts";
import type { OrderRule } from "./standing.ts";

/** Build cover where they stand. [LG-19] */
export const digIn: OrderRule = {
  kind: "digIn",
  among: null,
  whyNot: (standing) => whyAfloat(standing) ?? (standing.formation.dugIn ? because("alreadyDugIn") : null),
  whyNotAt: null,
};
