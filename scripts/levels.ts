/**
 * Plays the bots' levels with either side of both cities against level 1 and writes the table of docs/BOTS.md.
 *
 *   npm run levels -- --games=40 --seed=levels
 */
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { comparedFor } from "../shared/analysis/laboratory/levels.ts";
import { spreadOf } from "../shared/analysis/laboratory/statistics.ts";
import { type BotLevel, USUAL_BOT } from "../shared/model/bots.ts";
import { opponentOf, SIDES, type SideId } from "../shared/model/ids.ts";
import { within } from "./flowcharts/pages.ts";
import { table } from "./report/causes-text.ts";
import { wholeNumber } from "./simulation/asked.ts";
import { withPool } from "./simulation/command.ts";
import { CITIES } from "./simulation/experiments.ts";
import { type GameResult, PLAIN } from "./simulation/game.ts";
import type { Pool } from "./simulation/run-games.ts";

const HELP = `Plays the bots' levels with either side of both cities against level 1 and writes the table of docs/BOTS.md.

  npm run levels -- [options]

  --games=N              games a row (40); there are 12 rows
  --seed=TEXT            the seed (levels)
  --workers=N            threads (as many as there are processors)
  --help
`;
const PAGE = join(import.meta.dirname, "..", "docs", "BOTS.md");
const HEAD = [
  "City",
  "Side",
  "Level",
  "Wins",
  "Settled or undecided",
  "Loses",
  "Ends at hour (median)",
  "Better / same / worse than level 1",
];

const { values } = parseArgs({
  options: {
    games: { type: "string", default: "40" },
    seed: { type: "string", default: "levels" },
    workers: { type: "string", default: String(availableParallelism()) },
    help: { type: "boolean", default: false },
  },
});

await withPool(values, HELP, async (pool) => {
  const rows: (readonly string[])[] = [];
  for (const city of CITIES)
    for (const side of SIDES) {
      const simple = await played(pool, city, { side, level: 1 });
      rows.push(rowOf(city, { side, level: 1 }, simple, null));
      for (const level of [2, 3] as const) rows.push(rowOf(city, { side, level }, await played(pool, city, { side, level }), simple));
    }
  const lines = [
    `\`npm run levels -- --games=${values.games} --seed=${values.seed}\`, historical starts, the staff plan on both sides:`,
    "",
    ...table(HEAD, rows),
  ];
  writeFileSync(PAGE, within(readFileSync(PAGE, "utf8"), "levels", lines));
  console.log(lines.join("\n"));
});

type Asked = { readonly side: SideId; readonly level: BotLevel };

function played(pool: Pool, scenario: string, { side, level }: Asked): Promise<readonly GameResult[]> {
  const bots = { [side]: { ...USUAL_BOT, level }, [opponentOf(side)]: { ...USUAL_BOT, level: 1 } } as const;
  return pool.play({ ...PLAIN, scenario, games: wholeNumber("games", values.games), seed: values.seed, bots });
}

function rowOf(
  city: string,
  { side, level }: Asked,
  games: readonly GameResult[],
  simple: readonly GameResult[] | null,
): readonly string[] {
  const count = (is: (game: GameResult) => boolean) => String(games.filter(is).length);
  return [
    city,
    side,
    String(level),
    count(({ outcome }) => outcome === side),
    count(({ outcome }) => outcome === "settlement" || outcome === "nobody"),
    count(({ outcome }) => outcome === opponentOf(side)),
    String(spreadOf(games.map(({ endHour }) => endHour)).median),
    simple === null ? "" : comparison(side, games, simple),
  ];
}

function comparison(side: SideId, games: readonly GameResult[], simple: readonly GameResult[]): string {
  const compared = games.map((game, index) => comparedFor(side, game, simple[index] ?? game));
  return [1, 0, -1].map((sign) => compared.filter((each) => each === sign).length).join(" / ");
}
