import { addHours, hoursBetween } from "../../model/calendar.ts";
import type { Organization } from "../../model/capacities.ts";
import type { SideId } from "../../model/ids.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { GameMeasures } from "./measures.ts";
import { meanOfKnown } from "./statistics.ts";

/** Many games of the same start under the same rules. */
export type Cell = { readonly scenario: Scenario; readonly results: readonly GameMeasures[] };

/** The cells from which the calibration's rows are told; those that were not played are missing. */
export type Cells = Readonly<Partial<Record<CellName, Cell>>> & {
  /** The capacities to which the prologue should lead. */
  readonly tableOfPrologue?: Readonly<Record<SideId, Organization>>;
};

export const CELL_NAMES = [
  "petrograd",
  "moscow",
  "petrogradSwapped",
  "moscowSwapped",
  "petrogradSix",
  "petrogradTwelve",
  "moscowSix",
  "moscowTwelve",
  "prologue",
  "petrogradScenes",
  "moscowScenes",
] as const;
export type CellName = (typeof CELL_NAMES)[number];

/** Hours of an old-style time from the moment from which the scenario counts. */
export function hourIn({ scenario }: Pick<Cell, "scenario">, os: string): number {
  return hoursBetween(addHours(scenario.startOs, scenario.countFromHour), os);
}

/** How long each game took: to the fall of the seat of power where history's ended so (null: it never fell), else to the end. [LB-4] */
export function hoursOf({ scenario, results }: Cell): readonly (number | null)[] {
  return results.map(({ seatFallsHour, endHour }) => (scenario.history.seatFallsHour === null ? endHour : seatFallsHour));
}

/** The dead of each game up to an hour, or to its end if it ended before. */
export function deadUntil(cell: Cell, os: string): readonly number[] {
  const hour = hourIn(cell, os);
  return cell.results.map(({ course, dead }) => course.find((mark) => mark.hour >= hour)?.dead ?? dead);
}

/** Men of a side in the street in each game at an hour; null where the game was over by then. */
export function inStreetAt(cell: Cell, os: string, side: SideId): readonly (number | null)[] {
  const hour = hourIn(cell, os);
  return cell.results.map(({ course }) => course.find((mark) => mark.hour >= hour)?.inStreet[side] ?? null);
}

export function peakInArms({ results }: Cell, side: SideId): readonly number[] {
  return results.map(({ course }) => Math.max(0, ...course.map(({ inArms }) => inArms[side])));
}

export function organizationAt(cell: Cell, os: string): readonly (Readonly<Record<SideId, Organization>> | null)[] {
  const hour = hourIn(cell, os);
  return cell.results.map(({ course }) => course.find((mark) => mark.hour >= hour)?.organization ?? null);
}

/** Mean share of the acts of the side that won in history which nobody ordered. */
export function initiativeOf({ scenario, results }: Cell): number {
  return meanOfKnown(results.map(({ initiative }) => initiative[scenario.history.winner])) ?? 0;
}
