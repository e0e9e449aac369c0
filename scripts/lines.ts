/**
 * Plays single ideas against sensible answers, and sensible policies against each other: no line should win by itself, and policies should decide
 * more than seeds.
 *
 *   npm run lines -- --games=100 --seed=report
 *
 * A line that does not lose is a finding, not an error: the exit code is 0 unless something breaks.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { LineJudged } from "../shared/analysis/laboratory/lines.ts";
import type { VarianceShares } from "../shared/analysis/laboratory/variance.ts";
import { percent } from "./report/bench-text.ts";
import { writeBench } from "./report/write.ts";
import { constantsAsked, wholeNumber } from "./simulation/asked.ts";
import { type CityOfBench, playBench } from "./simulation/bench.ts";
import { withPool } from "./simulation/command.ts";
import { CITIES } from "./simulation/experiments.ts";
import type { Pool } from "./simulation/run-games.ts";

const HELP = `Plays single lines (rush, turtle, agitate, neverOpen, negotiate, ignoreOrganization) of either side against
every doctrine of the other, and every doctrine against every other.

  npm run lines -- [options]

  --games=N              games a pairing (50); there are 64 pairings a city
  --seed=TEXT            the seed (report)
  --city=petrograd|moscow   only this city
  --start=ID             the start to play from (historical)
  --constants=N:V,N:V    other values for constants of shared/rules/constants.ts
  --workers=N            threads (as many as there are processors)
  --write                write what was found into docs/model too
  --json                 one JSON object
  --help
`;

const { values } = parseArgs({
  options: {
    games: { type: "string", default: "50" },
    seed: { type: "string", default: "report" },
    city: { type: "string" },
    start: { type: "string", default: "historical" },
    constants: { type: "string", default: "" },
    workers: { type: "string", default: String(availableParallelism()) },
    write: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

await withPool(values, HELP, bench);

async function bench(pool: Pool): Promise<void> {
  const games = wholeNumber("games", values.games);
  const { seed, start } = values;
  const asked = CITIES.filter((city) => values.city === undefined || city === values.city);
  if (asked.length === 0) throw new Error(`--city is one of ${CITIES.join(", ")}`);
  const cities: CityOfBench[] = [];
  for (const city of asked) cities.push(await playBench(pool, city, { games, seed, start, constants: constantsAsked(values.constants) }));
  if (values.write) console.error(`written: ${writeBench({ seed, start, games, cities })}`);
  console.log(values.json ? JSON.stringify({ seed, start, games, cities }) : cities.flatMap(linesOf).join("\n"));
}

function linesOf({ city, lines, winner, hours }: CityOfBench): readonly string[] {
  return [
    city,
    ...lines.flatMap(linesOfLine),
    `  policies explain of who wins ${varianceText(winner)}`,
    `  policies explain of the hours ${varianceText(hours)}`,
  ];
}

function linesOfLine({ side, line, answers, ok, note }: LineJudged): readonly string[] {
  return [
    `  ${`${side} ${line}`.padEnd(32)} ok: ${ok}${note === "" ? "" : ` (${note})`}`,
    ...answers.map(
      ({ answer, won, wonByUsual, lost, aims, aimsOfUsual, loses }) =>
        `    v. ${answer.padEnd(16)} wins ${percent(won)} (usual play ${percent(wonByUsual)}), answer wins ${percent(lost)}, aims ${percent(aims)} (usual play ${percent(aimsOfUsual)}), loses: ${loses}`,
    ),
  ];
}

function varianceText(shares: VarianceShares | null): string {
  if (shares === null) return "nothing: it never varies";
  const { policies, policiesBeyondChance, rows, columns, meeting, seeds } = shares;
  return `${percent(policies)}, beyond chance ${percent(policiesBeyondChance)} (mrc ${percent(rows)}, government ${percent(columns)}, meeting ${percent(meeting)}); seeds ${percent(seeds)}`;
}
