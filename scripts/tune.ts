/**
 * Looks for constants that meet the rows of the calibration: turns a few at a time within their ranges and keeps what misses by less.
 *
 *   npm run tune -- --trials=60 --games=60 --constants=lethality,recruit --width=2
 *
 * Its seeds are not those of the report. It changes nothing: what it finds is printed, and is checked with `npm run calibrate`.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { CellName } from "../shared/analysis/laboratory/cells.ts";
import { type Row, rowsOf } from "../shared/analysis/laboratory/rows.ts";
import { writeSecondSet } from "./report/write.ts";
import { constantsAsked, wholeNumber } from "./simulation/asked.ts";
import { playCells } from "./simulation/calibration-cells.ts";
import { withPool } from "./simulation/command.ts";
import type { Pool } from "./simulation/run-games.ts";
import { type Constants, missOfRows, proposal, scattered, type Trial, tunable } from "./simulation/tuner.ts";

const HELP = `Looks for constants that meet the rows of the calibration.

  npm run tune -- [options]

  --trials=N             sets to try (40)
  --games=N              games a cell (60)
  --seed=TEXT            seeds of the games and of the search (tuning)
  --constants=A,B,C      turn only these (all that have a range)
  --from=N:V,N:V         begin with these values instead of the usual ones
  --scatter              begin with every constant moved by dice within half its range: for a second set that owes nothing to the first
  --write-second         keep the best set as the second one (shared/analysis/data/second-set.json)
  --width=N              search N times as far as the ranges of the constants go (1)
  --rows=ID,ID           meet only these rows (all that the cells tell of)
  --grid                 play turns of 6 and 12 hours too: twice as slow
  --best=N               print so many of the best sets (3)
  --workers=N            threads (as many as there are processors)
  --json                 one JSON object
  --help
`;

const { values } = parseArgs({
  options: {
    trials: { type: "string", default: "40" },
    games: { type: "string", default: "60" },
    seed: { type: "string", default: "tuning" },
    constants: { type: "string", default: "" },
    from: { type: "string", default: "" },
    scatter: { type: "boolean", default: false },
    "write-second": { type: "boolean", default: false },
    width: { type: "string", default: "1" },
    rows: { type: "string", default: "" },
    grid: { type: "boolean", default: false },
    best: { type: "string", default: "3" },
    workers: { type: "string", default: String(availableParallelism()) },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

/** The cells that cost most come last: a set that already misses by more without them is given up. */
const STAGES: readonly (readonly CellName[])[] = [
  ["petrograd", "petrogradSwapped"],
  ["moscow", "moscowSwapped"],
  ...(values.grid ? [["petrogradSix", "petrogradTwelve", "moscowSix", "moscowTwelve"] as const] : []),
];

await withPool(values, HELP, tune);

async function tune(pool: Pool): Promise<void> {
  const trials = wholeNumber("trials", values.trials);
  const names = tunable(values.constants.split(",").filter((name) => name !== ""));
  const width = Number(values.width);
  if (!(width > 0)) throw new Error("--width is a number above 0");
  const from = { ...(values.scatter ? scattered(names, values.seed) : {}), ...constantsAsked(values.from) };
  let best = await play(pool, 0, from, Number.POSITIVE_INFINITY);
  const kept: Trial[] = [best];
  tell(best, "begins");
  for (let trial = 1; trial <= trials && best.miss > 0; trial++) {
    const tried = await play(pool, trial, proposal(best.constants, names, { seed: values.seed, trial, trials, width }), best.miss);
    if (tried.miss >= best.miss) continue;
    best = tried;
    kept.push(best);
    tell(best, "better");
  }
  if (values["write-second"]) writeSecondSet(best.constants);
  const printed = kept.reverse().slice(0, wholeNumber("best", values.best));
  console.log(
    values.json ? JSON.stringify({ seed: values.seed, games: Number(values.games), best: printed }) : printed.map(textOf).join("\n\n"),
  );
}

/** Plays a set cell by cell and stops when it can no longer be the best. */
async function play(pool: Pool, number: number, constants: Constants, best: number): Promise<Trial> {
  const shared = { games: wholeNumber("games", values.games), seed: values.seed, constants };
  let cells = {};
  let rows: readonly Row[] = [];
  for (const stage of STAGES) {
    cells = { ...cells, ...(await playCells(pool, shared, stage)) };
    rows = rowsOf(cells).filter(({ id }) => values.rows === "" || values.rows.split(",").includes(id));
    if (missOfRows(rows) >= best) break;
  }
  return { number, constants, miss: missOfRows(rows), rows };
}

function tell({ number, constants, miss }: Trial, word: string): void {
  console.error(`${word} at trial ${number}: misses by ${miss.toFixed(3)} with ${setText(constants)}`);
}

function textOf({ number, constants, miss, rows }: Trial): string {
  const lines = rows.map(
    ({ id, ok, measured, note }) => `  ${ok ? "ok  " : "FAIL"} ${id.padEnd(9)} ${measured}${note === "" ? "" : ` (${note})`}`,
  );
  return [`trial ${number} misses by ${miss.toFixed(3)}`, `  --constants=${setText(constants)}`, ...lines].join("\n");
}

function setText(constants: Constants): string {
  return Object.entries(constants)
    .map(([name, value]) => `${name}:${value}`)
    .join(",");
}
