import type { Order } from "../model/orders.ts";

/** An order with the way that led to it: the doctrine, the nodes of its chart with their answers, and the step of the plan. [BT-9] */
export type Explained = { readonly order: Order; readonly why: readonly string[] };
