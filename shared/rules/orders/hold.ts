import type { OrderRule } from "./standing.ts";

/** Stay and keep the place: everybody who obeys can be told so, guards of a seat of power too. [LG-12] */
export const hold: OrderRule = { kind: "hold", among: null, whyNot: () => null, whyNotAt: null };
