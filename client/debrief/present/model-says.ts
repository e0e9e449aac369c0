import type { Findings } from "../../../shared/analysis/laboratory/findings.ts";
import type { Say } from "../say.ts";

const CITIES: Readonly<Record<string, string>> = { petrograd: "Petrograd", moscow: "Moscow" };

/** What many games said of causes, in sentences; none where nothing was measured with the model as it is. */
export function sentencesOfModel(
  findings: Findings | null,
  say: Say,
  capacity: (id: string) => string,
): {
  readonly lead: string | null;
  readonly main: readonly string[];
  readonly much: readonly string[];
  readonly little: readonly string[];
} {
  if (findings === null) return { lead: null, main: [], much: [], little: [] };
  const { organization, ranking, much, little, games } = findings;
  const groups = (ranking ?? []).map((group) => group.map(capacity).reduce((one, other) => say("model.and", { one, other })));
  return {
    lead: say("model.lead", { games }),
    main:
      organization === null
        ? []
        : [
            say("model.organization", { hours: organization.hours.percent, dead: organization.dead.percent }),
            say("model.error", { hours: organization.hours.error, dead: organization.dead.error }),
            groups.length === 0
              ? say("model.noRanking")
              : say("model.ranking", { groups: groups.reduce((before, after) => say("model.then", { before, after })) }),
          ],
    much: much.map(({ city, name, hours, dead }) =>
      say("model.muchLine", { city: CITIES[city] ?? city, name, hours: moreOrNone(hours), dead: moreOrNone(dead) }),
    ),
    little: little.map(({ city, name }) => `${CITIES[city] ?? city}: ${name}`),
  };
}

function moreOrNone(value: number | null): string {
  if (value === null) return "none";
  const whole = Math.round(value);
  return whole < 0 ? `−${-whole}` : `+${whole}`;
}
