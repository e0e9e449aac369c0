import { courseOf } from "../../shared/analysis/course.ts";
import { dispatchesOf } from "../../shared/analysis/dispatches.ts";
import type { Fates } from "../../shared/analysis/slips.ts";
import { playMatch } from "../../shared/bots/play-match.ts";
import type { ScenarioId, SideId } from "../../shared/model/ids.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { loadScenario, scenarioStarts } from "../../shared/scenarios/load.ts";

/** How the orders of both sides fared, summed over so many matches of bots. */
export type OtherCityReport = { readonly title: string; readonly matches: number; readonly sides: Readonly<Record<SideId, Fates>> };

/** Enough to steady the shares, few enough for a school laptop. */
export const MATCHES = 12;

const OPTIONS = { friction: 2, organization: null, constants: {} } as const;

/** The scenario a debrief compares with: the first that is not its own, at its usual start. */
export function otherThan(id: ScenarioId): Scenario | null {
  const other = scenarioStarts.find((each) => each.id !== id);
  return other === undefined ? null : loadScenario(other.id, other.starts[0] ?? "");
}

/** Bots play the scenario again and again, each time with another seed, the same seeds for everybody; one report after each match. */
export function* botsPlay(scenario: Scenario, matches = MATCHES): Generator<OtherCityReport> {
  let sides: OtherCityReport["sides"] = { mrc: NONE, government: NONE };
  for (let match = 1; match <= matches; match += 1) {
    const seed = `other city ${match}`;
    const { events } = playMatch(scenario, { seed, options: OPTIONS });
    const counted = dispatchesOf(courseOf(scenario, { seed, options: OPTIONS }, events)).sides;
    sides = { mrc: added(sides.mrc, counted.mrc), government: added(sides.government, counted.government) };
    yield { title: scenario.title.en, matches: match, sides };
  }
}

const NONE: Fates = { onTime: 0, late: 0, lost: 0 };

function added(sum: Fates, { onTime, late, lost, captured }: Fates & { readonly captured: number }): Fates {
  return { onTime: sum.onTime + onTime, late: sum.late + late, lost: sum.lost + lost + captured };
}
