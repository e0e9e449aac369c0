import type { CausesFound } from "../simulation/find-causes.ts";
import { CITY_NAMES } from "./causes-text.ts";
import type { Bar, Chart } from "./chart.ts";

/** The charts of the report on causes, by file name. */
export function chartsOf(found: CausesFound): Readonly<Record<string, Chart>> {
  return {
    ...(found.capacities === null ? {} : { "capacities.svg": capacityChart(found.capacities.moscow.hours.of) }),
    ...chartOfPart(found, "swaps", "Organization exchanged"),
    ...chartOfPart(found, "rivals", "Rival causes"),
  };
}

function capacityChart(of: Readonly<Record<string, { readonly percent: number; readonly error: number }>>): Chart {
  const bars = Object.entries(of).map(
    ([label, { percent, error }]): Bar => ({
      label,
      value: percent,
      low: percent - 1.96 * error,
      high: percent + 1.96 * error,
      tone: "first",
    }),
  );
  return { title: "What each capacity is worth in Moscow", unit: "percent of the hours that exchanging all five saves", bars, mark: null };
}

function chartOfPart(found: CausesFound, part: string, title: string): Readonly<Record<string, Chart>> {
  const played = found.comparisons.filter((each) => each.part === part);
  if (played.length === 0) return {};
  const charts = (["petrograd", "moscow"] as const).map((city): readonly [string, Chart] => {
    const base = found.base[city].hours;
    const bars = played
      .filter((each) => each.city === city)
      .map(({ name, outcome: { hours } }): Bar => ({ label: shortened(name), ...hours, tone: "second" }));
    const first: Bar = { label: "As it is", ...base, tone: "first" };
    return [
      `${part}-${city}.svg`,
      {
        title: `${CITY_NAMES[city]}: ${title.toLowerCase()}`,
        unit: "median hours",
        bars: [first, ...bars],
        mark: { value: base.value, label: "as it is" },
      },
    ];
  });
  return Object.fromEntries(charts);
}

function shortened(name: string): string {
  return name.length > 48 ? `${name.slice(0, 47)}…` : name;
}
