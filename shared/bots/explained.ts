import type { BotReason } from "../model/bots.ts";
import type { Order } from "../model/orders.ts";

/** An order with the way that led to it; null of the seat between, which has no chart. [BT-9] */
export type Explained = { readonly order: Order; readonly why: BotReason | null };
