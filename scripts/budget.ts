/**
 * Measures what the game costs a machine and a line: starts the built server, plays in a headless Chromium, and compares with the limits.
 *
 *   npm run budget -- --runs=5
 *
 * The exit code is 1 if bytes, heap or outside requests break a limit. Times and frames depend on the machine and on what else it does: they are told
 * with a reference and decide nothing.
 */
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { SLOW } from "./budget/limits.ts";
import { measurePainting } from "./budget/painting.ts";
import { measurePanning } from "./budget/panning.ts";
import { brokenLimits, type CityReadings, median, tableOf } from "./budget/readings.ts";
import { measureWholeMatch } from "./budget/whole-match.ts";
import { buildClientIfStale } from "./client-build.ts";
import { CHROMIUM_ARGS, findChromium } from "./find-chromium.ts";
import { startLocalServer } from "./local-server.ts";
import { wholeNumber } from "./simulation/asked.ts";

const HELP = `Measures bytes, times and memory in a headless Chromium against the limits of scripts/budget/limits.ts.

  npm run budget -- [options]

  --runs=N               measurements of each time, of which the median counts (5)
  --json                 one JSON object: { runs, cities: { city: readings }, broken: [sentence] }
  --help
`;

const CITIES = ["Petrograd", "Moscow"] as const;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) console.log(HELP);
else {
  try {
    await measureAll(wholeNumber("runs", values.runs));
  } catch (reason) {
    console.error(reason instanceof Error ? reason.message : String(reason));
    process.exitCode = 2;
  }
}

async function measureAll(runs: number): Promise<void> {
  buildClientIfStale();
  const server = await startLocalServer();
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGS] });
  const cities: Record<string, CityReadings> = {};
  try {
    for (const city of CITIES) {
      const painting = await measurePainting(browser, server.url, city, runs);
      const frames = await measurePanning(browser, city, runs);
      const match = await measureWholeMatch(browser, server.url, city);
      cities[city] = {
        firstLoadBytes: painting.bytes,
        boardPaintedMs: median(painting.paintedMs),
        blankPaintedMs: median(painting.blankMs),
        framesWhilePanning: median(frames),
        heapBytes: match.heapBytes,
        outside: [...painting.outside, ...match.outside],
      };
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  const broken = brokenLimits(cities);
  if (broken.length > 0) process.exitCode = 1;
  if (values.json) return console.log(JSON.stringify({ runs, cities, broken }));
  console.log(tableOf(cities));
  console.log(
    `\n* median of ${runs}, with the processor slowed ${SLOW.processor} times, the line to ${SLOW.megabits} Mbit/s and ${SLOW.latencyMs} ms; what else this machine does slows them too.`,
  );
  console.log(broken.length === 0 ? "All limits hold." : `Over the limit:\n${broken.map((line) => `  ${line}`).join("\n")}`);
}
