import { opponentOf, type SideId } from "../../model/ids.ts";

/** How a game came out, as far as levels are compared by it. */
export type Came = { readonly outcome: SideId | "settlement" | "nobody"; readonly endHour: number };

/**
 * Whether a side did better in one game than in another of the same seed, 1, 0 or -1. To win is better than a settlement or no winner, and that is better
 * than to lose; of two wins the sooner, of two defeats the later. A city may be lost for one side whatever it does: this still tells good play from bad. [LB-13]
 */
export function comparedFor(side: SideId, one: Came, other: Came): number {
  const [rank, otherRank] = [rankFor(side, one), rankFor(side, other)];
  if (rank !== otherRank) return Math.sign(rank - otherRank);
  if (rank === 0) return 0;
  return rank * Math.sign(other.endHour - one.endHour) || 0;
}

function rankFor(side: SideId, { outcome }: Came): number {
  if (outcome === side) return 1;
  return outcome === opponentOf(side) ? -1 : 0;
}
