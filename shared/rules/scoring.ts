import { CAPACITIES, type Organization } from "../model/capacities.ts";
import type { SeatId, SideId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Ending, MatchState, Tally } from "../model/state.ts";
import { holds } from "./conditions.ts";
import { sharesHeld } from "./geography.ts";

/** How a match came out, in several columns of which none is the sum. [SC-1..SC-5] History stands beside each figure that it knows. */
export type ScoreCard = {
  readonly ending: Ending | null;
  /** Share of the city's weight that each side truly holds. */
  readonly held: Readonly<Record<SideId, number>>;
  /** Hours from the moment from which the scenario counts. */
  readonly hours: { readonly end: number; readonly seatFalls: Readonly<Record<SideId, number | null>> };
  readonly dead: Readonly<Record<SideId | "all", number>>;
  readonly sides: Readonly<Record<SideId, SideScore>>;
  readonly seats: readonly { readonly seat: SeatId; readonly aims: readonly AimScore[] }[];
  readonly history: {
    readonly winner: SideId;
    readonly endHour: number;
    readonly seatFallsHour: number | null;
    readonly dead: readonly [number, number];
  };
};

export type SideScore = {
  readonly resolve: number;
  readonly legitimacy: number;
  readonly organizationStart: Organization;
  readonly organizationEnd: Organization;
  readonly orders: Pick<Tally, "sent" | "onTime" | "late" | "lost" | "captured">;
  readonly acts: { readonly ordered: number; readonly byInitiative: number };
};

export type AimScore = {
  readonly id: string;
  readonly text: string;
  readonly secret: boolean;
  readonly reached: boolean;
  /** Whether the seat reached it in 1917. */
  readonly inHistory: boolean;
};

export function scoreCard(scenario: Scenario, state: MatchState): ScoreCard {
  const { mrc, government } = state.sides;
  const { history } = scenario;
  return {
    ending: state.ending,
    held: sharesHeld(scenario, (site) => state.sites[site]?.holder ?? null),
    hours: {
      end: countedHour(scenario, state.ending?.hour ?? state.hour),
      seatFalls: { mrc: seatFalls(scenario, state, "mrc"), government: seatFalls(scenario, state, "government") },
    },
    dead: {
      mrc: Math.round(mrc.tally.dead),
      government: Math.round(government.tally.dead),
      all: Math.round(mrc.tally.dead + government.tally.dead),
    },
    sides: { mrc: sideScore(scenario, state, "mrc"), government: sideScore(scenario, state, "government") },
    seats: scenario.seatIds.map((seat) => ({ seat, aims: aimsOf(scenario, state, seat) })),
    history: { winner: history.winner, endHour: history.endHour, seatFallsHour: history.seatFallsHour, dead: history.dead },
  };
}

/** Hours since the moment from which history and the score card count. [SC-2] */
export function countedHour(scenario: Scenario, hour: number): number {
  return hour - scenario.countFromHour;
}

function seatFalls(scenario: Scenario, state: MatchState, side: SideId): number | null {
  const hour = state.sides[side].seatOfPowerLostHour;
  return hour === null ? null : countedHour(scenario, hour);
}

function sideScore(scenario: Scenario, state: MatchState, side: SideId): SideScore {
  const { resolve, legitimacy, organization, tally } = state.sides[side];
  const { sent, onTime, late, lost, captured, actsOrdered, actsByInitiative } = tally;
  return {
    resolve: Math.round(resolve),
    legitimacy: Math.round(legitimacy),
    organizationStart: rounded(state.options.organization?.[side] ?? scenario.sides[side].organization),
    organizationEnd: rounded(organization),
    orders: { sent, onTime, late, lost, captured },
    acts: { ordered: actsOrdered, byInitiative: actsByInitiative },
  };
}

function aimsOf(scenario: Scenario, state: MatchState, seat: SeatId): readonly AimScore[] {
  const aims = scenario.seats[seat]?.aims ?? [];
  return aims.map(({ id, text, secret, reachedIf, inHistory }) => ({
    id,
    text,
    secret,
    reached: holds(scenario, state, reachedIf),
    inHistory,
  }));
}

function rounded(organization: Organization): Organization {
  return Object.fromEntries(CAPACITIES.map((capacity) => [capacity, Math.round(organization[capacity])])) as Organization;
}

/** Share of a side's acts that nobody ordered, 0 to 1; null if nobody acted. [SC-4] */
export function initiativeShare({ actsOrdered, actsByInitiative }: Pick<Tally, "actsOrdered" | "actsByInitiative">): number | null {
  const acts = actsOrdered + actsByInitiative;
  return acts === 0 ? null : actsByInitiative / acts;
}

/** Share of a side's orders that arrived in the first sub-round, 0 to 1; null if none was sent. [SC-4] */
export function onTimeShare({ sent, onTime }: Pick<Tally, "sent" | "onTime">): number | null {
  return sent === 0 ? null : onTime / sent;
}
