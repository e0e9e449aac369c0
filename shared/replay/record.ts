import type { BotReason } from "../model/bots.ts";
import type { ScenarioId, SeatId, StartId } from "../model/ids.ts";
import type { Order } from "../model/orders.ts";
import type { MatchOptions } from "../model/state.ts";
import type { Step } from "../model/steps.ts";
import type { Tone } from "../model/tones.ts";

/** Raise when an older record can no longer be read as it stands. */
export const RECORD_VERSION = 1;

/** Who sat on a chair when an order was given. A caretaker keeps the chair of a person who is gone. */
export const HOLDERS_OF_SEATS = ["person", "bot", "caretaker"] as const;
export type HeldBy = (typeof HOLDERS_OF_SEATS)[number];

/** Who gave an order: who sat on the chair, or the clerk, who gives for a person's seat what their step hides. */
export const GIVERS_OF_ORDERS = [...HOLDERS_OF_SEATS, "clerk"] as const;
export type GivenBy = (typeof GIVERS_OF_ORDERS)[number];

/** What a match was opened with. Together with the entries it is the whole match: the events follow from them. */
export type RecordHead = {
  readonly version: typeof RECORD_VERSION;
  readonly scenario: ScenarioId;
  readonly start: StartId;
  readonly seed: string;
  readonly options: MatchOptions;
  /** What people were shown of the game; missing: all of it. The rules do not read it. */
  readonly step?: Step;
  /** How what is hard to read is told; missing: in full. The rules do not read it. */
  readonly tone?: Tone;
  /** Whether people can ask the adjutant; missing: they can. The rules do not read it. */
  readonly adjutant?: boolean;
};

/** One thing that happened at the table, in the order in which it happened. `turn` is the turn of the rules at that moment. */
export type RecordEntry =
  /** An accepted order. `request` is the sender's own number for it; null for bots. */
  | {
      readonly kind: "order";
      readonly turn: number;
      readonly seat: SeatId;
      readonly by: GivenBy;
      readonly request: string | null;
      readonly order: Order;
      /** Of a bot: the way through its chart that led to the order. */
      readonly why?: BotReason;
    }
  /** A chair changed hands. No name is kept. */
  | { readonly kind: "seat"; readonly turn: number; readonly seat: SeatId; readonly heldBy: HeldBy }
  /** A short message between two seats of a side, and when it came; null: never. */
  | {
      readonly kind: "telegram";
      readonly turn: number;
      readonly seat: SeatId;
      readonly to: SeatId;
      readonly text: string;
      readonly arrivesHour: number | null;
    }
  /** People have played their turns; from this turn on the match is the bots'. */
  | { readonly kind: "carriedOn"; readonly turn: number }
  | { readonly kind: "closeCouncil"; readonly turn: number }
  /** The turn was resolved. `digest` is that of the state afterwards; null where nobody noted it. */
  | { readonly kind: "resolve"; readonly turn: number; readonly digest: string | null };

export type MatchRecord = RecordHead & { readonly entries: readonly RecordEntry[] };

/** The first turn that bots played for everybody; null: people played to the end. */
export function carriedOnFrom(entries: readonly RecordEntry[]): number | null {
  return entries.find((entry) => entry.kind === "carriedOn")?.turn ?? null;
}
