import type { FormationId, SeatId } from "../../model/ids.ts";
import type { Refusal } from "../../model/refusals.ts";
import { because } from "../../model/refusals.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { Dispatch, MatchState } from "../../model/state.ts";
import { sideOfSeat } from "../allegiance.ts";
import type { Belief } from "../belief.ts";
import { keeper } from "../kept.ts";
import { sharesOf } from "../pool.ts";

/** What a seat may still give: its share of the pool, and to whom it has given an order this turn (these may be ordered anew). */
export type Allowance = {
  readonly allowed: number;
  readonly given: ReadonlySet<FormationId>;
  /** To whom it has written a standing order this turn: each counts as one order more. */
  readonly standing: ReadonlySet<FormationId>;
  /** Who bears a standing order of the seat or is to get one, as far as the seat has been told. */
  readonly bearing: ReadonlySet<FormationId>;
  readonly shares: Readonly<Record<SeatId, number>>;
};

const sharesKept = keeper<Allowance["shares"]>();

export function allowanceOf(scenario: Scenario, belief: Belief, seat: SeatId): Allowance {
  const side = sideOfSeat(scenario, seat);
  const { formations, sides, turn, options } = belief;
  const shares = side === null ? {} : sharesKept(formations, [sides[side], turn, options], () => sharesOf(scenario, belief, side));
  const given = new Set<FormationId>();
  const standing = new Set<FormationId>();
  for (const issued of belief.issued) if (issued.seat === seat) (issued.when === undefined ? given : standing).add(issued.order.formation);
  const bearing = new Set([...standing, ...standingOut(belief, seat).map((each) => each.order.formation)]);
  return { allowed: shares[seat] ?? 0, shares, given, standing, bearing };
}

/** Grounds that hold for every order to this formation: the seat's orders are used up, or nobody can find it. [OD-2, OD-3] */
export function whyNotNow(belief: Belief, id: FormationId, { allowed, given, standing }: Allowance): Refusal | null {
  if (!given.has(id) && given.size + standing.size >= allowed) return because("noOrdersLeft", { allowed });
  return whyNotFound(belief, id);
}

/** The same for a standing order, of which a seat has few out at a time. [SO-1] */
export function whyNotBear(belief: Belief, id: FormationId, allowance: Allowance, most: number): Refusal | null {
  const { allowed, given, standing, bearing } = allowance;
  if (!standing.has(id) && given.size + standing.size >= allowed) return because("noOrdersLeft", { allowed });
  if (!bearing.has(id) && bearing.size >= most) return because("standingOrdersFull", { allowed: most });
  return whyNotFound(belief, id);
}

function whyNotFound(belief: Belief, id: FormationId): Refusal | null {
  const isAway = (belief.formations[id]?.outOfReachUntil ?? 0) > belief.hour;
  return isAway ? because("formationOutOfReach", { formation: id }) : null;
}

/** The seat's standing orders and revocations that wait with their formations or are on their way to them, as far as it has been told. [SO-5] */
export function standingOut(state: MatchState, seat: SeatId): readonly Dispatch[] {
  return state.dispatches.filter(
    (each) => each.seat === seat && each.when !== undefined && (each.known === "sent" || each.known === "received"),
  );
}
