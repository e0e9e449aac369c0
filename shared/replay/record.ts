import type { ScenarioId, SeatId, StartId } from "../model/ids.ts";
import type { Order } from "../model/orders.ts";
import type { MatchOptions } from "../model/state.ts";

/** Raise when an older record can no longer be read as it stands. */
export const RECORD_VERSION = 1;

/** Who sat on a chair when an order was given. A caretaker keeps the chair of a person who is gone. */
export const HOLDERS_OF_SEATS = ["person", "bot", "caretaker"] as const;
export type HeldBy = (typeof HOLDERS_OF_SEATS)[number];

/** What a match was opened with. Together with the entries it is the whole match: the events follow from them. */
export type RecordHead = {
  readonly version: typeof RECORD_VERSION;
  readonly scenario: ScenarioId;
  readonly start: StartId;
  readonly seed: string;
  readonly options: MatchOptions;
};

/** One thing that happened at the table, in the order in which it happened. `turn` is the turn of the rules at that moment. */
export type RecordEntry =
  /** An accepted order. `request` is the sender's own number for it; null for bots. */
  | {
      readonly kind: "order";
      readonly turn: number;
      readonly seat: SeatId;
      readonly by: HeldBy;
      readonly request: string | null;
      readonly order: Order;
    }
  /** A chair changed hands. No name is kept. */
  | { readonly kind: "seat"; readonly turn: number; readonly seat: SeatId; readonly heldBy: HeldBy }
  | { readonly kind: "closeCouncil"; readonly turn: number }
  /** The turn was resolved. `digest` is that of the state afterwards; null where nobody noted it. */
  | { readonly kind: "resolve"; readonly turn: number; readonly digest: string | null };

export type MatchRecord = RecordHead & { readonly entries: readonly RecordEntry[] };
