/**
 * Plays every cell of the calibration and prints its rows: the model beside history, and beside itself.
 *
 *   npm run calibrate -- --games=1000 --seed=report
 *
 * A row that fails is a finding, not an error: the exit code is 0 unless something breaks.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { type Row, rowsOf } from "../shared/analysis/laboratory/rows.ts";
import { writeCalibration } from "./report/write.ts";
import { constantsAsked, wholeNumber } from "./simulation/asked.ts";
import { gamesIn, playCells } from "./simulation/calibration-cells.ts";
import { withPool } from "./simulation/command.ts";
import type { Pool } from "./simulation/run-games.ts";

const HELP = `Plays every cell of the calibration between bots and prints its rows.

  npm run calibrate -- [options]

  --games=N              games a cell (1000)
  --seed=TEXT            report (the seeds of the report), tuning (those of the tuner), or any other (report)
  --constants=N:V,N:V    other values for constants of shared/rules/constants.ts
  --workers=N            threads (as many as there are processors)
  --write                write the rows into docs/model too
  --json                 one JSON object
  --help
`;

const { values } = parseArgs({
  options: {
    games: { type: "string", default: "1000" },
    seed: { type: "string", default: "report" },
    constants: { type: "string", default: "" },
    workers: { type: "string", default: String(availableParallelism()) },
    write: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

await withPool(values, HELP, calibrate);

async function calibrate(pool: Pool): Promise<void> {
  const games = wholeNumber("games", values.games);
  const { seed } = values;
  const begun = performance.now();
  const cells = await playCells(pool, { games, seed, constants: constantsAsked(values.constants) });
  const rows = rowsOf(cells);
  if (values.write) console.error(`written: ${writeCalibration({ seed, games, rows })}`);
  const seconds = (performance.now() - begun) / 1000;
  const secondsTaken = Math.round(seconds * 10) / 10;
  const gamesPerSecond = Math.round((10 * gamesIn(cells)) / seconds) / 10;
  if (values.json) console.log(JSON.stringify({ seed, games, rows, secondsTaken, gamesPerSecond }));
  else
    console.log(
      [...rows.flatMap(linesOf), `${games} games a cell, seed ${seed}, ${secondsTaken} s, ${gamesPerSecond} games a second`].join("\n"),
    );
}

function linesOf({ id, history, target, measured, ok, note }: Row): readonly string[] {
  const rest = [`target   ${target}`, `measured ${measured}`, ...(note === "" ? [] : [`misses   ${note}`])];
  return [`${ok ? "ok  " : "FAIL"} ${id.padEnd(9)} history  ${history}`, ...rest.map((line) => `${" ".repeat(15)}${line}`)];
}
