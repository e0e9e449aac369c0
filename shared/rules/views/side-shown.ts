import { CAPACITIES, type Capacity, type Organization } from "../../model/capacities.ts";
import type { GameEvent } from "../../model/events.ts";
import type { DistrictId, SeatId, SideId } from "../../model/ids.ts";
import type { FormationOrder, StandingAct } from "../../model/orders.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { MatchState, Waiting } from "../../model/state.ts";
import type { DispatchView, OwnSide, SeatView, StandingView } from "../../model/view.ts";
import type { Belief } from "../belief.ts";
import { standingOut } from "../orders/allowance.ts";
import { operationsLeft, poolOf } from "../pool.ts";

/** The own side, as its every seat knows it. */
export function ownSide(
  scenario: Scenario,
  belief: Belief,
  { side, shares }: { readonly side: SideId; readonly shares: OwnSide["shares"] },
  events: readonly GameEvent[],
): OwnSide {
  const own = belief.sides[side];
  const upsurge: Record<DistrictId, number> = {};
  for (const id of scenario.districtIds) upsurge[id] = Math.round(belief.upsurge[id]?.[side] ?? 0);
  return {
    organization: rounded(own.organization),
    organizationBefore: rounded(organizationBefore(belief, side, events)),
    resolve: Math.round(own.resolve),
    legitimacy: Math.round(own.legitimacy),
    will: Math.round(own.will * 100) / 100,
    mayTakeGuarded: own.mayTakeGuarded,
    mayOpenHostilities: own.mayOpenHostilities,
    hesitates: own.hesitates,
    staffSite: own.staffSite,
    shells: Math.floor(own.shells),
    fuses: Math.floor(own.fuses),
    upsurge,
    pool: poolOf(scenario, belief, side),
    shares,
    sharedOut: own.shares !== null,
    dead: Math.round(own.tally.dead),
  };
}

/** The capacities as they were before the last turn: the events of that turn say from where each was moved. */
function organizationBefore(belief: Belief, side: SideId, events: readonly GameEvent[]): Organization {
  const before = { ...belief.sides[side].organization };
  const since = belief.phase === "ended" ? belief.turn : belief.turn - 1;
  for (let index = events.length - 1; index >= 0; index--) {
    const event = events[index];
    if (event === undefined || event.turn < since) break;
    for (const { path, from } of event.changes) {
      if (path[0] === "sides" && path[1] === side && path[2] === "organization") before[path[3] as Capacity] = from as number;
    }
  }
  return before;
}

function rounded(organization: Organization): Organization {
  return Object.fromEntries(CAPACITIES.map((capacity) => [capacity, Math.round(organization[capacity])])) as Organization;
}

/** Operations of the own side in this turn and later ones, with the seats that join each. [OP-1] */
export function operationsShown(scenario: Scenario, belief: Belief, side: SideId | null): Pick<SeatView, "operations" | "operationsLeft"> {
  if (side === null) return { operations: [], operationsLeft: 0 };
  const given = [...belief.issued, ...belief.dispatches];
  return {
    operations: belief.operations
      .filter((operation) => operation.side === side && operation.turn >= belief.turn)
      .map((operation) => ({
        ...operation,
        joined: scenario.seatIds.filter((seat) => given.some((each) => each.seat === seat && each.order.operation === operation.id)),
      })),
    operationsLeft: operationsLeft(belief, side, belief.turn),
  };
}

/** The dispatch tracker of one seat: its own dispatches, and of each only what it has been told. [VS-8] */
export function dispatchesShown(state: MatchState, seat: SeatId): readonly DispatchView[] {
  return state.dispatches
    .filter((dispatch) => dispatch.seat === seat && dispatch.when === undefined)
    .map(({ id, order, sentHour, line, chance, known }) => ({ id, order, sentHour, line, chance, known, hoursOut: state.hour - sentHour }));
}

/** The standing orders of one seat, those it has just written last. [SO-5] */
export function standingShown(state: MatchState, seat: SeatId): readonly StandingView[] {
  const written = state.issued.filter((issued) => issued.seat === seat && issued.when !== undefined);
  return [
    ...standingOut(state, seat).map((each) => standingOf(each, each.known === "received" ? "received" : "sent", each.chance)),
    ...written.map((each) => standingOf(each, "written", null)),
  ];
}

function standingOf(
  { id, order, when }: { readonly id: string; readonly order: FormationOrder; readonly when?: Waiting },
  known: StandingView["known"],
  chance: number | null,
): StandingView {
  const { formation, kind, site, raise } = order;
  const act = kind as StandingAct;
  return { id, formation, when: when === undefined || when.kind === "never" ? null : when, act, site, raise, known, chance };
}
