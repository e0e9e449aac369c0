import type { FormationId, Party, SeatId, SideId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import type { FormationState, MatchState } from "../model/state.ts";
import { DEFAULTS } from "./constants.ts";

/** The side a formation obeys, or null: between -40 and 40 it waits and nobody orders it. [AL-1] */
export function sideObeyed(formation: Pick<FormationState, "allegiance">): SideId | null {
  if (formation.allegiance >= DEFAULTS.obeysFrom) return "mrc";
  if (formation.allegiance <= -DEFAULTS.obeysFrom) return "government";
  return null;
}

/** The side it leans to, obeying or not. */
export function sideLeanedTo(formation: Pick<FormationState, "allegiance">): SideId {
  return formation.allegiance < 0 ? "government" : "mrc";
}

/** The seat that commands it now, or null if it waits or is not on the board. */
export function commanderOf(scenario: Scenario, state: MatchState, id: FormationId): SeatId | null {
  const formation = state.formations[id];
  const definition = scenario.formations[id];
  if (!formation || !definition || formation.status !== "present") return null;
  const side = sideObeyed(formation);
  return side === null ? null : definition.seats[side];
}

/** The side of a seat; null for the seat between and for a seat that does not exist. */
export function sideOfSeat(scenario: Scenario, seat: SeatId): SideId | null {
  const party: Party | undefined = scenario.seats[seat]?.party;
  return party === undefined || party === "between" ? null : party;
}

/** Seats of a side in the order of the data. */
export function seatsOf(scenario: Scenario, party: Party): readonly SeatId[] {
  return scenario.seatIds.filter((seat) => scenario.seats[seat]?.party === party);
}
