import type { SeatId, SideId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import type { MatchState } from "../model/state.ts";
import { commanderOf, seatsOf } from "./allegiance.ts";
import { type Constants, constantsOf } from "./constants.ts";

/** Orders a side may give this turn: by command and the hours of the turn; half when it hesitates. [OR-1] */
export function poolOf(scenario: Scenario, state: MatchState, side: SideId): number {
  const constants = constantsOf(state.options);
  const { organization, hesitates } = state.sides[side];
  const hours = scenario.turns[state.turn - 1]?.hours ?? 6;
  const full = ((constants.orderBase + organization.command / constants.orderPerCommand) * hours) / 6;
  return Math.round(full * (hesitates ? constants.hesitationShare : 1));
}

/** Operations a side may lead in one turn. [OR-2] */
export function operationsAllowed(state: MatchState, side: SideId, constants: Constants): number {
  return Math.floor(state.sides[side].organization.command / constants.operationPerCommand);
}

/** Operations the side may still plan for a turn. */
export function operationsLeft(state: MatchState, side: SideId, turn: number): number {
  const planned = state.operations.filter((operation) => operation.side === side && operation.turn === turn).length;
  return Math.max(0, operationsAllowed(state, side, constantsOf(state.options)) - planned);
}

/**
 * How many of its side's orders each seat may give: as the staff shares them out, otherwise by the number of formations each commands. [OR-1] Whoever
 * commands anybody gets at least one while there are any.
 */
export function sharesOf(scenario: Scenario, state: MatchState, side: SideId): Readonly<Record<SeatId, number>> {
  const seats = seatsOf(scenario, side);
  const pool = poolOf(scenario, state, side);
  const given = state.sides[side].shares;
  if (given !== null) {
    const sum = seats.reduce((total, seat) => total + (given[seat] ?? 0), 0);
    if (sum <= pool) return Object.fromEntries(seats.map((seat) => [seat, given[seat] ?? 0]));
    return shareOut(pool, seats, (seat) => given[seat] ?? 0);
  }
  const commanded: Record<SeatId, number> = {};
  for (const id of scenario.formationIds) {
    const seat = commanderOf(scenario, state, id);
    if (seat !== null) commanded[seat] = (commanded[seat] ?? 0) + 1;
  }
  return shareOut(pool, seats, (seat) => commanded[seat] ?? 0);
}

/** Shares out whole orders by weight, largest remainder first, ties by the order of the seats; nobody with a weight goes away empty while any are left. */
export function shareOut(pool: number, seats: readonly SeatId[], weightOf: (seat: SeatId) => number): Readonly<Record<SeatId, number>> {
  const weights = seats.map(weightOf);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = seats.map(() => 0);
  let left = pool;
  weights.forEach((weight, index) => {
    if (weight === 0 || left === 0) return;
    shares[index] = 1;
    left--;
  });
  const rest = left;
  const exact = weights.map((weight) => (total === 0 ? 0 : (rest * weight) / total));
  exact.forEach((share, index) => {
    shares[index] = (shares[index] ?? 0) + Math.floor(share);
    left -= Math.floor(share);
  });
  const byRemainder = seats.map((_, index) => index).filter((index) => (weights[index] ?? 0) > 0);
  byRemainder.sort((a, b) => remainder(exact[b]) - remainder(exact[a]) || a - b);
  for (const index of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return Object.fromEntries(seats.map((seat, index) => [seat, shares[index] ?? 0]));
}

function remainder(share: number | undefined): number {
  return (share ?? 0) - Math.floor(share ?? 0);
}
