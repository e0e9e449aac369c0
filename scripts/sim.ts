/**
 * Plays many matches with bots in all seats and prints how they came out.
 *
 *   npm run sim -- --scenario=petrograd --games=1000 --seed=a
 *
 * Nothing but gamesPerSecond differs between two runs with the same seed, whatever the number of workers. Ends with an exit code other than 0 if
 * a game fails or does not come to an end.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { Spread } from "../shared/analysis/laboratory/statistics.ts";
import { scenarioStarts } from "../shared/scenarios/load.ts";
import { constantsAsked, wholeNumber } from "./simulation/asked.ts";
import { openSimulation, organizationOf, otherCity, PLAIN, type Simulation } from "./simulation/game.ts";
import { runGames } from "./simulation/run-games.ts";
import { type Summary, summaryOf } from "./simulation/summary.ts";

const HELP = `Plays many matches with bots in all seats and prints how they came out.

  npm run sim -- --scenario=petrograd|moscow [options]

  --start=ID             the start to play from (the scenario's usual one)
  --games=N              how many games (100)
  --seed=TEXT            the seed; game 7 of seed a is the match with seed a/7 (1)
  --swap-organization    both sides start with the other city's capacities
  --constants=N:V,N:V    other values for constants of shared/rules/constants.ts
  --workers=N            threads (as many as there are processors, at most one a game)
  --json                 one JSON object
  --help
`;

const { values } = parseArgs({
  options: {
    scenario: { type: "string" },
    start: { type: "string" },
    games: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    "swap-organization": { type: "boolean", default: false },
    constants: { type: "string", default: "" },
    workers: { type: "string" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) console.log(HELP);
else {
  try {
    await simulate();
  } catch (reason) {
    fail(reason instanceof Error ? reason.message : String(reason));
  }
}

async function simulate(): Promise<void> {
  const simulation = simulationAsked();
  const workers = Math.min(
    simulation.games,
    values.workers === undefined ? availableParallelism() : wholeNumber("workers", values.workers),
  );
  const { scenario } = openSimulation(simulation);
  const begun = performance.now();
  const results = await runGames(simulation, workers);
  const seconds = (performance.now() - begun) / 1000;
  const summary = summaryOf(simulation, scenario, results);
  const gamesPerSecond = Math.round((10 * results.length) / seconds) / 10;
  console.log(values.json ? JSON.stringify({ ...summary, gamesPerSecond }) : linesOf(summary, gamesPerSecond));
  const open = results.find((result) => !result.ended);
  if (open) fail(`game ${open.game} (seed ${simulation.seed}/${open.game}) did not come to an end`);
}

function simulationAsked(): Simulation {
  const known = scenarioStarts.find((each) => each.id === values.scenario);
  if (!known) throw new Error(`--scenario is one of ${scenarioStarts.map((each) => each.id).join(", ")}`);
  const start = values.start ?? known.starts[0];
  if (start === undefined || !known.starts.includes(start)) throw new Error(`--start is one of ${known.starts.join(", ")}`);
  return {
    ...PLAIN,
    scenario: known.id,
    start,
    games: wholeNumber("games", values.games),
    seed: values.seed,
    organization: values["swap-organization"] ? organizationOf(otherCity(known.id)) : null,
    constants: constantsAsked(values.constants),
  };
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
    ["dead ends", `mrc ${summary.deadEnds.mrc}, government ${summary.deadEnds.government}, not ended ${summary.deadEnds.notEnded}`],
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

function fail(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}
