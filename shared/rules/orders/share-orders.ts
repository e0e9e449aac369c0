import type { GameEvent, Json } from "../../model/events.ts";
import type { SeatId } from "../../model/ids.ts";
import type { ShareOrder } from "../../model/orders.ts";
import type { Refusal } from "../../model/refusals.ts";
import { because } from "../../model/refusals.ts";
import { accept, type Result, refuse } from "../../model/result.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { MatchState } from "../../model/state.ts";
import { seatsOf, sideOfSeat } from "../allegiance.ts";
import { knownToNobody } from "../draft.ts";
import { poolOf } from "../pool.ts";
import { wishEvent } from "./wish.ts";

/** The staff says how many of the side's orders each seat may give. It cannot take back what a seat has given already. [OD-10] */
export function decideShares(
  scenario: Scenario,
  state: MatchState,
  { seat, order }: { readonly seat: SeatId; readonly order: ShareOrder },
): Result<readonly GameEvent[], Refusal> {
  const side = sideOfSeat(scenario, seat);
  if (side === null || scenario.seats[seat]?.isStaff !== true) return refuse(because("notStaff"));
  const pool = poolOf(scenario, state, side);
  const seats = seatsOf(scenario, side);
  const shares = Object.fromEntries(seats.map((each) => [each, order.shares[each] ?? 0]));
  const asked = Object.entries(order.shares);
  const sum = asked.reduce((total, [, share]) => total + share, 0);
  const isWhole = asked.every(([each, share]) => seats.includes(each) && Number.isInteger(share) && share >= 0);
  if (!isWhole || sum > pool) return refuse(because("sharesDoNotAddUp", { pool, asked: sum }));
  for (const each of seats) {
    const given = state.issued.filter((issued) => issued.seat === each).length;
    if (given > (shares[each] ?? 0)) return refuse(because("sharesDoNotAddUp", { pool, seat: each, given }));
  }
  return accept([
    wishEvent(scenario, state, {
      kind: "poolShared",
      rule: "OD-10",
      side,
      seat,
      params: { pool, ...shares },
      changes: [{ path: ["sides", side, "shares"], from: state.sides[side].shares as Json, to: shares }],
      known: { ...knownToNobody, [side]: state.hour },
    }),
  ]);
}
