import type { Organization } from "../model/capacities.ts";
import type { SideId } from "../model/ids.ts";
import type { MatchState } from "../model/state.ts";
import type { Course } from "./course.ts";

/** Where a side stood at an hour. */
export type Gauges = { readonly hour: number; readonly organization: Organization; readonly resolve: number; readonly legitimacy: number };

/** A side's capacities, resolve and legitimacy at the start and at the end of every turn. */
export function gaugesOf({ opening, turns }: Course, side: SideId): readonly Gauges[] {
  return [reading(opening, side), ...turns.map(({ after }) => reading(after, side))];
}

function reading({ hour, sides }: MatchState, side: SideId): Gauges {
  const { organization, resolve, legitimacy } = sides[side];
  return { hour, organization, resolve, legitimacy };
}
