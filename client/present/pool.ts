import type { SeatId } from "../../shared/model/ids.ts";
import type { SeatView } from "../../shared/model/view.ts";
import type { Wording } from "./wording.ts";

export type Pool = {
  /** Orders the whole side can give this turn. */
  readonly total: number;
  readonly shares: readonly { readonly seat: SeatId; readonly name: string; readonly share: number }[];
  readonly mayShare: boolean;
  /** The staff has shared it out this turn, and can take that back. */
  readonly sharedOut: boolean;
};

/** How the side's orders are shared among its seats; null for the seat between. The staff may change it. */
export function presentPool(view: SeatView, w: Wording): Pool | null {
  if (view.side === null) return null;
  const seats = w.scenario.seats.filter((seat) => seat.party === view.party);
  return {
    total: view.side.pool,
    shares: seats.map((seat) => ({ seat: seat.id, name: seat.name.en, share: view.side?.shares[seat.id] ?? 0 })),
    sharedOut: view.side.sharedOut,
    mayShare: seats.some((seat) => seat.id === view.seat && seat.isStaff),
  };
}
