/**
 * What decides between the cities, as far as this model can tell: swaps of organization, shares of the capacities, rival causes, and what each
 * mechanism and each number is worth.
 *
 *   npm run causes -- --games=200 --parts=swaps,mixtures
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { linesOfCauses } from "./report/causes-text.ts";
import { writeCauses } from "./report/write.ts";
import { wholeNumber } from "./simulation/asked.ts";
import { withPool } from "./simulation/command.ts";
import { hasSecondSet, PARTS, type Part } from "./simulation/experiments.ts";
import { findCauses } from "./simulation/find-causes.ts";
import type { Pool } from "./simulation/run-games.ts";

const HELP = `Asks what decides between the cities, as far as this model can tell.

  npm run causes -- [options]

  --games=N               games a cell (200)
  --games-for-constants=N games a cell for each constant a fifth lower and higher (a quarter of --games, at least 20)
  --seed=TEXT             seeds of the games (report)
  --parts=A,B             of ${PARTS.join(", ")} (all)
  --workers=N             threads (as many as there are processors)
  --write                 write what was found into docs/model and into the findings of the debrief; parts written before stay
  --json                  one JSON object
  --help
`;

const { values } = parseArgs({
  options: {
    games: { type: "string", default: "200" },
    "games-for-constants": { type: "string" },
    seed: { type: "string", default: "report" },
    parts: { type: "string", default: PARTS.join(",") },
    workers: { type: "string", default: String(availableParallelism()) },
    write: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

await withPool(values, HELP, causes);

async function causes(pool: Pool): Promise<void> {
  const games = wholeNumber("games", values.games);
  const asked = values["games-for-constants"];
  const gamesForConstants = asked === undefined ? Math.max(20, Math.round(games / 4)) : wholeNumber("games-for-constants", asked);
  const begun = performance.now();
  const found = await findCauses(pool, partsAsked(), { games, gamesForConstants, seed: values.seed }, (done, of) => {
    if (done % 20 === 0) console.error(`${done} of ${of} cells after ${Math.round((performance.now() - begun) / 1000)} s`);
  });
  if (values.write) console.error(`written: ${writeCauses(found).join(", ")}`);
  const secondsTaken = Math.round((performance.now() - begun) / 100) / 10;
  console.log(values.json ? JSON.stringify({ ...found, secondsTaken }) : linesOfCauses(found).join("\n"));
}

function partsAsked(): readonly Part[] {
  const names = values.parts.split(",").filter((name) => name !== "");
  for (const name of names) if (!PARTS.some((part) => part === name)) throw new Error(`--parts are of ${PARTS.join(", ")}, not ${name}`);
  // Without a second set there is nothing to compare with.
  return PARTS.filter((part) => names.includes(part) && (part !== "second" || hasSecondSet));
}
