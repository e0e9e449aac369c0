import { isSameRanking, ranked, type Shares } from "../../shared/analysis/laboratory/causes.ts";
import type { Outcome } from "../../shared/analysis/laboratory/outcomes.ts";
import { CITIES } from "../simulation/experiments.ts";
import { type CapacityShares, type CausesFound, MEASURES } from "../simulation/find-causes.ts";

const TITLES: Readonly<Record<string, string>> = {
  swaps: "Organization exchanged",
  rivals: "Rival causes",
  capacities: "Each capacity 20 lower and higher at the start",
  ablations: "What each mechanism is worth: the city without it",
  constants: "Each constant a fifth lower and higher",
};
export const CITY_NAMES: Readonly<Record<string, string>> = { petrograd: "Petrograd", moscow: "Moscow" };

/** The whole of what was found, as Markdown: for the screen as for the report. */
export function linesOfCauses(found: CausesFound): readonly string[] {
  const parts = [...new Set(found.comparisons.map(({ part }) => part))];
  return [
    `${found.gamesPlayed} games, ${found.games} a cell${parts.includes("constants") ? ` (${found.gamesForConstants} for each constant)` : ""}, seed ${found.seed}. Median [95 in 100]; a dash where the difference is inside the noise.`,
    "",
    ...table(
      ["As it is", "hours", "dead", "MRC wins"],
      CITIES.map((city) => [CITY_NAMES[city] ?? city, ...figuresOf(found.base[city])]),
    ),
    ...(found.organization === null
      ? []
      : [
          "### Organization against board and forces",
          "",
          ...table(
            ["Of the difference between the cities", "whole", "organization", "board, forces, calendar"],
            MEASURES.map((measure) => {
              const shares = (found.organization as NonNullable<typeof found.organization>)[measure];
              return [measure, `${Math.round(shares.whole)}`, shareText(shares, "organization"), shareText(shares, "board")];
            }),
          ),
        ]),
    ...capacityLines("Shares of the capacities (Shapley over 32 mixtures, both sides exchanged)", found.capacities),
    ...capacityLines("The same with the second set of constants", found.secondSet),
    ...rankingLines(found),
    ...parts.flatMap((part) => [
      `### ${TITLES[part] ?? part}`,
      "",
      ...table(
        ["City", "Change", "hours", "dead", "MRC wins", "hours more", "dead more", "wins more"],
        found.comparisons
          .filter((each) => each.part === part)
          .map((each) => [
            CITY_NAMES[each.city] ?? each.city,
            each.name,
            ...figuresOf(each.outcome),
            moreText(each.hours, 1),
            moreText(each.dead, 1),
            moreText(each.won, 100),
          ]),
      ),
    ]),
  ];
}

function capacityLines(title: string, shares: CapacityShares | null): readonly string[] {
  if (shares === null) return [];
  const columns = CITIES.flatMap((city) => MEASURES.map((measure) => ({ city, measure })));
  const capacities = Object.keys(shares.moscow.hours.of) as (keyof typeof shares.moscow.hours.of)[];
  return [
    `### ${title}`,
    "",
    ...table(
      ["Capacity", ...columns.map(({ city, measure }) => `${CITY_NAMES[city]} ${measure}`)],
      [
        ...capacities.map((capacity) => [capacity, ...columns.map(({ city, measure }) => shareText(shares[city][measure], capacity))]),
        ["whole", ...columns.map(({ city, measure }) => signed(shares[city][measure].whole))],
      ],
    ),
  ];
}

/** A ranking is claimed only if both sets of constants give it. */
function rankingLines({ capacities, secondSet }: CausesFound): readonly string[] {
  if (capacities === null) return [];
  return CITIES.flatMap((city) =>
    MEASURES.map((measure) => {
      const order = ranked(capacities[city][measure])
        .map((group) => group.join(" and "))
        .join(", then ");
      const about = `${CITY_NAMES[city]}, ${measure}: ${order}`;
      if (secondSet === null) return `- Not claimed, for no second set was played: ${about}.`;
      return isSameRanking(capacities[city][measure], secondSet[city][measure])
        ? `- Both sets agree: ${about}.`
        : `- Not claimed, the second set ranks otherwise: ${about}.`;
    }),
  ).concat("");
}

function figuresOf({ hours, dead, won }: Outcome): readonly string[] {
  const each = (value: number) => `${Math.round(value)}`;
  const share = (value: number) => `${Math.round(100 * value)}%`;
  return [
    `${each(hours.value)} [${each(hours.low)}-${each(hours.high)}]`,
    `${each(dead.value)} [${each(dead.low)}-${each(dead.high)}]`,
    `${share(won.value)} [${share(won.low)}-${share(won.high)}]`,
  ];
}

function shareText<Cause extends string>({ of }: Shares<Cause>, cause: Cause): string {
  return `${Math.round(of[cause].percent)}% ±${Math.round(of[cause].error)}`;
}

function moreText(value: number | null, times: number): string {
  return value === null ? "–" : signed(value * times);
}

function signed(value: number): string {
  const whole = Math.round(value);
  return whole > 0 ? `+${whole}` : `${whole}`;
}

/** A Markdown table with an empty line after it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}
