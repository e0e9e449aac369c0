import type { Change, GameEvent, Json } from "../../model/events.ts";
import type { SeatId } from "../../model/ids.ts";
import { SHARES_ID } from "../../model/orders.ts";
import type { Refusal } from "../../model/refusals.ts";
import { because } from "../../model/refusals.ts";
import { accept, type Result, refuse } from "../../model/result.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { MatchState } from "../../model/state.ts";
import { sideOfSeat } from "../allegiance.ts";
import { knownToNobody } from "../draft.ts";
import { sharesOf } from "../pool.ts";
import { lookup } from "./lookup.ts";
import { isOpenTo } from "./vote.ts";
import { wishEvent } from "./wish.ts";

type Asked = { readonly seat: SeatId; readonly order: string };

/**
 * Takes back one of the seat's own acts of this phase, as if it had never been done: in council a vote, by its card; later an order to a formation, a
 * standing order, its duty, an operation it planned, or the sharing out. [OD-8]
 */
export function decideTakeBack(scenario: Scenario, state: MatchState, asked: Asked): Result<readonly GameEvent[], Refusal> {
  const { seat, order } = asked;
  const isShares = order === SHARES_ID && state.phase === "orders";
  if (isShares && isSpentByOthers(scenario, state, seat)) return refuse(because("othersCountOnIt"));
  const changes = state.phase === "council" ? withoutVote(scenario, state, asked) : withoutOrder(scenario, state, asked);
  if (changes.length === 0) return refuse(because("unknownOrder"));
  const party = scenario.seats[seat]?.party ?? "between";
  return accept([
    wishEvent(scenario, state, {
      kind: "orderTakenBack",
      rule: "OD-8",
      side: sideOfSeat(scenario, seat),
      seat,
      params: { id: order },
      changes,
      known: { ...knownToNobody, [party]: state.hour },
    }),
  ]);
}

function withoutVote(scenario: Scenario, state: MatchState, { seat, order }: Asked): readonly Change[] {
  const card = lookup(scenario.cards, order);
  const party = scenario.seats[seat]?.party;
  if (card === undefined || party === undefined || !isOpenTo(state, card, party)) return [];
  const votes = state.cards[card.id]?.votes ?? {};
  if (lookup(votes, seat) === undefined) return [];
  const { [seat]: _taken, ...others } = votes;
  return [{ path: ["cards", card.id, "votes"], from: votes as Json, to: others as Json }];
}

function withoutOrder(scenario: Scenario, state: MatchState, { seat, order }: Asked): readonly Change[] {
  if (order === SHARES_ID) return withoutShares(scenario, state, seat);
  const isIt = (each: { readonly id: string; readonly seat: SeatId }) => each.id === order && each.seat === seat;
  if (state.issued.some(isIt)) return [without(state, "issued", isIt)];
  if (state.duties.some(isIt)) return [without(state, "duties", isIt)];
  if (!state.operations.some((each) => isIt(each) && each.turn >= state.turn)) return [];
  // Who had joined it acts alone.
  const issued = state.issued.map((each) =>
    each.order.operation === order ? { ...each, order: { ...each.order, operation: null } } : each,
  );
  return [without(state, "operations", isIt), { path: ["issued"], from: state.issued as unknown as Json, to: issued as unknown as Json }];
}

function withoutShares(scenario: Scenario, state: MatchState, seat: SeatId): readonly Change[] {
  const side = sideOfSeat(scenario, seat);
  if (side === null || scenario.seats[seat]?.isStaff !== true || state.sides[side].shares === null) return [];
  return [{ path: ["sides", side, "shares"], from: state.sides[side].shares as Json, to: null }];
}

/** Without the staff's shares a seat of the side would have given more than its part. */
function isSpentByOthers(scenario: Scenario, state: MatchState, seat: SeatId): boolean {
  const side = sideOfSeat(scenario, seat);
  if (side === null) return false;
  const unshared: MatchState = { ...state, sides: { ...state.sides, [side]: { ...state.sides[side], shares: null } } };
  const shares = sharesOf(scenario, unshared, side);
  return Object.entries(shares).some(([each, share]) => state.issued.filter((issued) => issued.seat === each).length > share);
}

function without<Field extends "issued" | "duties" | "operations">(
  state: MatchState,
  field: Field,
  isIt: (each: MatchState[Field][number]) => boolean,
): Change {
  const from: readonly MatchState[Field][number][] = state[field];
  return { path: [field], from: from as unknown as Json, to: from.filter((each) => !isIt(each)) as unknown as Json };
}
