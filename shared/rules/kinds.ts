import type { FormationKind } from "../model/scenario.ts";

/**
 * How far the allegiance of each kind of formation moves when the two sides' commissariats differ: 1 for a garrison regiment. Cadets, officers and
 * shock troops rarely move; workers under arms do not. Model. [AL-3]
 */
export const SUSCEPTIBILITY: Readonly<Record<FormationKind, number>> = {
  regiment: 1,
  cyclists: 1,
  engineers: 1,
  "armoured-cars": 0.8,
  militia: 0.7,
  cossacks: 0.7,
  guns: 0.4,
  women: 0.3,
  cadets: 0.25,
  ship: 0.2,
  sailors: 0.2,
  volunteers: 0.1,
  "red-guard": 0,
  officers: 0,
  "shock-troops": 0,
};
