/**
 * Measures the speed of the rules and the bots, as multiples of a fixed piece of work done in the same run, so that numbers of different machines can
 * be compared.
 *
 *   npm run bench -- --rounds=20
 *
 * Says how fast, never whether that is fast enough: the exit code is 0 unless something breaks.
 */
import { parseArgs } from "node:util";
import { wholeNumber } from "./simulation/asked.ts";
import { CITIES } from "./simulation/experiments.ts";
import { ratioOf } from "./speed/measure.ts";
import { piecesOf } from "./speed/pieces.ts";

const HELP = `Measures how long the rules and the bots take, as multiples of a fixed piece of work (JSON and hashing) in the same run.

  npm run bench -- [options]

  --rounds=N             measurements of each piece, of which the median counts (15)
  --json                 one JSON object: { rounds, node, ratios: { city: { piece: ratio } } }
  --help
`;

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "15" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) console.log(HELP);
else {
  try {
    bench(wholeNumber("rounds", values.rounds));
  } catch (reason) {
    console.error(reason instanceof Error ? reason.message : String(reason));
    process.exitCode = 2;
  }
}

function bench(rounds: number): void {
  const ratios = Object.fromEntries(
    CITIES.map((city) => [city, Object.fromEntries(piecesOf(city).map((piece) => [piece.name, rounded(ratioOf(piece, rounds))]))]),
  );
  if (values.json) return console.log(JSON.stringify({ rounds, node: process.version, ratios }));
  for (const [city, pieces] of Object.entries(ratios)) {
    console.log(city);
    for (const [name, ratio] of Object.entries(pieces))
      console.log(`  ${name.padEnd(32)} ${String(ratio).padStart(8)} times the reference`);
  }
}

function rounded(ratio: number): number {
  return Math.round(ratio * 1000) / 1000;
}
