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

/** Why these shares cannot be given out: they are too many, or nobody has changed them. */
export function whyNotShare(pool: Pool, shares: Readonly<Record<SeatId, number>>, isChanged: boolean, w: Wording): string | null {
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  if (sum > pool.total) return w.t("refusal.sharesDoNotAddUp", { pool: pool.total });
  return isChanged ? null : w.t("whyNot.sharesUnchanged");
}
