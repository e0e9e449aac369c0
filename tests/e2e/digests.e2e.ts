import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { build } from "vite";
import type { digestsOfMatches, MatchWanted } from "./digests/bot-matches.ts";

const SOURCE = join(import.meta.dirname, "digests", "bot-matches.ts");
const SEEDS = ["october", "Смольный", "3"];
const CITIES = ["petrograd", "moscow"];

/** City by city, and the cities in turns: a match must not depend on what was played before it. */
const ONE_AFTER_THE_OTHER: readonly MatchWanted[] = CITIES.flatMap((city) => SEEDS.map((seed) => ({ city, seed })));
const IN_TURNS: readonly MatchWanted[] = SEEDS.flatMap((seed) => CITIES.map((city) => ({ city, seed })));

/** The rules, scenarios and bots as one script for a browser. */
async function bundled(): Promise<string> {
  const lib = { entry: SOURCE, formats: ["iife" as const], name: "botMatches", fileName: "bot-matches" };
  const built = await build({ configFile: false, logLevel: "error", publicDir: false, build: { write: false, minify: true, lib } });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ("output" in each ? each.output : []));
  const script = outputs.find((each) => each.type === "chunk");
  if (script?.type !== "chunk") throw new Error("Vite built no script");
  return script.code;
}

/** The same in Node, from the files as the server runs them. */
function digestsInNode(wanted: readonly MatchWanted[]): unknown {
  const script = `import { digestsOfMatches } from ${JSON.stringify(pathToFileURL(SOURCE).href)};
    process.stdout.write(JSON.stringify(digestsOfMatches(${JSON.stringify(wanted)})));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" }));
}

test("bots play the same matches in the browser as in Node, digest by digest, whatever was played before", async ({ page }) => {
  await page.addScriptTag({ content: await bundled() });
  const inBrowser = await page.evaluate((wanted) => {
    const { botMatches } = globalThis as unknown as { readonly botMatches: { readonly digestsOfMatches: typeof digestsOfMatches } };
    return botMatches.digestsOfMatches(wanted);
  }, ONE_AFTER_THE_OTHER);

  expect(inBrowser).toHaveLength(ONE_AFTER_THE_OTHER.length);
  for (const digests of inBrowser) expect(digests.length).toBeGreaterThan(3);
  expect(new Set(inBrowser.flat()).size).toBe(inBrowser.flat().length);

  const inNode = digestsInNode(IN_TURNS) as readonly (readonly string[])[];
  const sameOrder = ONE_AFTER_THE_OTHER.map(
    (match) => inNode[IN_TURNS.findIndex(({ city, seed }) => city === match.city && seed === match.seed)],
  );
  expect(inBrowser).toEqual(sameOrder);
});
