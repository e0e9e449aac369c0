import type { Capacity } from "../../model/capacities.ts";
import file from "../data/causes.json" with { type: "json" };
import { modelVersion } from "./model-version.ts";

type Part = { readonly percent: number; readonly error: number };
type Change = { readonly city: string; readonly name: string };

/** The main findings of `npm run causes`, as it wrote them. A null stands for what was not measured or lies inside the noise. */
export type Findings = {
  /** Of the model that was measured. */
  readonly version: string;
  readonly seed: string;
  readonly games: number;
  /** What organization explains of the difference between the cities, in percent. */
  readonly organization: { readonly hours: Part; readonly dead: Part } | null;
  /** The capacities of which the second city's hours depend most, first group first; null if the two sets of constants disagree. */
  readonly ranking: readonly (readonly Capacity[])[] | null;
  /** Changes beyond the noise, the greatest first. */
  readonly much: readonly (Change & { readonly hours: number | null; readonly dead: number | null })[];
  /** What players feel and what moved neither hours nor dead nor who won beyond the noise. */
  readonly little: readonly Change[];
};

/** What the model says, if it was measured as it is now; null if the figures are of another one. [LB-10] */
export function findingsOfModel(measured: Findings = file as Findings, version: string = modelVersion()): Findings | null {
  return measured.version === version ? measured : null;
}
