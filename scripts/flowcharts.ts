/**
 * Writes the flowcharts of the bots' doctrines into docs/BOTS.md, from the bots' own definition.
 *
 *   npm run flowcharts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withCharts } from "./flowcharts/pages.ts";

const FILE = join(import.meta.dirname, "..", "docs", "BOTS.md");

writeFileSync(FILE, withCharts(readFileSync(FILE, "utf8")));
console.log("docs/BOTS.md written");
