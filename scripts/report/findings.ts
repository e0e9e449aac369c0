import { type Comparison, isSameRanking, ranked } from "../../shared/analysis/laboratory/causes.ts";
import type { Findings } from "../../shared/analysis/laboratory/findings.ts";
import type { CausesFound } from "../simulation/find-causes.ts";

/** What players feel most: said to be of little weight where it is. */
const FELT = [
  "friction_0",
  "reports_on_time",
  "guns",
  "shells",
  "no_truce",
  "rally",
  "scouts",
  "dig_in",
  "summons",
  "initiative",
  "coordination",
];
const MOST_TOLD = 6;

/** The few findings that the debrief tells. */
export function findingsIn(found: CausesFound, version: string): Findings {
  const { organization, capacities, secondSet } = found;
  const hours = capacities?.moscow.hours;
  const isClaimed = hours !== undefined && secondSet !== null && isSameRanking(hours, secondSet.moscow.hours);
  const rivals = found.comparisons.filter(({ part, id }) => part === "rivals" && !id.startsWith("no_cards"));
  return {
    version,
    seed: found.seed,
    games: found.games,
    organization:
      organization === null
        ? null
        : { hours: rounded(organization.hours.of.organization), dead: rounded(organization.dead.of.organization) },
    ranking: isClaimed ? ranked(hours) : null,
    much: rivals
      .filter(({ hours: more, dead }) => more !== null || dead !== null)
      .sort((a, b) => Math.abs(b.hours ?? 0) - Math.abs(a.hours ?? 0))
      .slice(0, MOST_TOLD)
      .map((each) => ({ city: each.city, name: each.name, hours: each.hours, dead: each.dead })),
    little: found.comparisons.filter((each) => FELT.includes(each.id) && isNothing(each)).map(({ city, name }) => ({ city, name })),
  };
}

function isNothing({ hours, dead, won }: Comparison): boolean {
  return hours === null && dead === null && won === null;
}

function rounded({ percent, error }: { readonly percent: number; readonly error: number }) {
  return { percent: Math.round(percent), error: Math.round(error) };
}
