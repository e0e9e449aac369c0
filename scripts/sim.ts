/**
 * Plays many matches with bots in all seats and prints how they came out.
 *
 *   npm run sim -- --scenario=petrograd --games=1000 --seed=a
 *
 * Nothing but gamesPerSecond differs between two runs with the same seed, whatever the number of workers. A game that breaks off with an exception is
 * told with its seed and the others go on. Ends with an exit code other than 0 if there was one, or a dead end, or a game that did not come to an end.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { Spread } from "../shared/analysis/laboratory/statistics.ts";
import { scenarioStarts } from "../shared/scenarios/load.ts";
import { constantsAsked, wholeNumber } from "./simulation/asked.ts";
import { withPool } from "./simulation/command.ts";
import { openSimulation, organizationOf, otherCity, PLAIN, type Simulation } from "./simulation/game.ts";
import type { Pool } from "./simulation/run-games.ts";
import { type Summary, summaryOf } from "./simulation/summary.ts";

const HELP = `Plays many matches with bots in all seats and prints how they came out.

  npm run sim -- --scenario=petrograd|moscow|all [options]

  --start=ID             the start to play from (the scenario's usual one)
  --turn-hours=N         turns of so many hours (the scenario's own)
  --games=N              how many games a city (100)
  --seed=TEXT            the seed; game 7 of seed a is the match with seed a/7 (1)
  --swap-organization    both sides start with the other city's capacities
  --constants=N:V,N:V    other values for constants of shared/rules/constants.ts
  --workers=N            threads (as many as there are processors)
  --json                 one JSON object
  --help
`;

const { values } = parseArgs({
  options: {
    scenario: { type: "string" },
    start: { type: "string" },
    "turn-hours": { type: "string" },
    games: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    "swap-organization": { type: "boolean", default: false },
    constants: { type: "string", default: "" },
    workers: { type: "string", default: String(availableParallelism()) },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

await withPool(values, HELP, simulate);

async function simulate(pool: Pool): Promise<void> {
  const simulations = simulationsAsked();
  const told: (Summary & { readonly gamesPerSecond: number })[] = [];
  for (const simulation of simulations) {
    const begun = performance.now();
    const played = await pool.playOn(simulation);
    const seconds = (performance.now() - begun) / 1000;
    const gamesPerSecond = Math.round((10 * played.results.length) / seconds) / 10;
    const summary = summaryOf(simulation, openSimulation(simulation).scenario, played);
    told.push({ ...summary, gamesPerSecond });
    if (!values.json) console.log(linesOf(summary, gamesPerSecond));
  }
  if (values.json) console.log(JSON.stringify(told.length === 1 ? told[0] : told));
  if (told.some(({ failures, deadEndSeeds }) => failures.length > 0 || deadEndSeeds.length > 0)) process.exitCode = 1;
}

function simulationsAsked(): readonly Simulation[] {
  const known = scenarioStarts.filter(({ id }) => values.scenario === id || values.scenario === "all");
  if (known.length === 0) throw new Error(`--scenario is one of ${[...scenarioStarts.map((each) => each.id), "all"].join(", ")}`);
  return known.map(({ id, starts }) => {
    const start = values.start ?? starts[0];
    if (start === undefined || !starts.includes(start)) throw new Error(`--start is one of ${starts.join(", ")}`);
    return {
      ...PLAIN,
      scenario: id,
      start,
      games: wholeNumber("games", values.games),
      seed: values.seed,
      turnHours: values["turn-hours"] === undefined ? null : wholeNumber("turn-hours", values["turn-hours"]),
      organization: values["swap-organization"] ? organizationOf(otherCity(id)) : null,
      constants: constantsAsked(values.constants),
    };
  });
}

function linesOf(summary: Summary, gamesPerSecond: number): string {
  const { outcomes, initiativeShare, ordersOnTime } = summary;
  const rows: readonly (readonly [string, string])[] = [
    ["games", `${summary.games}, ended ${percent(summary.ended)}`],
    [
      "won by",
      Object.entries(outcomes)
        .map(([who, share]) => `${who} ${percent(share)}`)
        .join(", "),
    ],
    ["end (old style)", spread(summary.endTime)],
    ["seat of power falls", `${spread(summary.seatFalls)} (in ${percent(summary.seatFallsShare)})`],
    ["hours", spread(summary.hours)],
    ["dead", spread(summary.dead)],
    ["acts by initiative", `mrc ${percent(initiativeShare.mrc)}, government ${percent(initiativeShare.government)}`],
    ["orders on time", `mrc ${percent(ordersOnTime.mrc)}, government ${percent(ordersOnTime.government)}`],
    [
      "dead ends",
      [
        `mrc ${summary.deadEnds.mrc}, government ${summary.deadEnds.government}, not ended ${summary.deadEnds.notEnded}`,
        ...summary.deadEndSeeds,
      ].join(", "),
    ],
    ["exceptions", [String(summary.failures.length), ...summary.failures.map(({ seed, problem }) => `${seed}: ${problem}`)].join("; ")],
    ["scenes", shares(summary.scenes)],
    ...Object.entries(summary.seats).map(
      ([seat, { aims, busy }]) => [seat, `${shares(aims)}; something worth ordering in ${percent(busy)} of turns`] as const,
    ),
    ["games a second", String(gamesPerSecond)],
  ];
  const head = `${summary.scenario}, ${summary.start}, seed ${summary.seed}${summary.swapOrganization ? ", organization swapped" : ""}`;
  return [head, ...rows.map(([name, text]) => `  ${name.padEnd(20)} ${text}`)].join("\n");
}

function shares(of: Readonly<Record<string, number>>): string {
  return Object.entries(of)
    .map(([name, share]) => `${name} ${percent(share)}`)
    .join(", ");
}

function spread({ p10, median, p90 }: Spread<string | number>): string {
  return `${p10 ?? "never"} / ${median ?? "never"} / ${p90 ?? "never"}`;
}

function percent(share: number | null): string {
  return share === null ? "none" : `${Math.round(share * 100)}%`;
}
