import { CAPACITIES, type Capacity } from "../../../shared/model/capacities.ts";
import type { SideId } from "../../../shared/model/ids.ts";
import type { SideScore } from "../../../shared/rules/scoring.ts";

/** How a capacity of a side moved between the first hour and the last, in whole numbers. */
export type CapacityMove = { readonly side: SideId; readonly capacity: Capacity; readonly from: number; readonly to: number };

export function movesOf({ organizationStart, organizationEnd }: SideScore, side: SideId): readonly CapacityMove[] {
  return CAPACITIES.map((capacity) => ({ side, capacity, from: organizationStart[capacity], to: organizationEnd[capacity] }));
}

/** The one that moved most, up or down; the first of the five on a tie. */
export function mostMovedOf(score: SideScore, side: SideId): CapacityMove {
  const moves = movesOf(score, side);
  return moves.reduce((most, each) => (Math.abs(each.to - each.from) > Math.abs(most.to - most.from) ? each : most));
}
