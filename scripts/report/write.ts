import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { modelVersion } from "../../shared/analysis/laboratory/model-version.ts";
import type { Row } from "../../shared/analysis/laboratory/rows.ts";
import type { CityOfBench } from "../simulation/bench.ts";
import type { CausesFound } from "../simulation/find-causes.ts";
import { linesOfBench } from "./bench-text.ts";
import { chartsOf } from "./causes-charts.ts";
import { linesOfCauses, table } from "./causes-text.ts";
import { svgOf, textOf } from "./chart.ts";
import { findingsIn } from "./findings.ts";
import { mergedWith } from "./merge.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const REPORT = join(ROOT, "docs", "model");
const FINDINGS = join(ROOT, "shared", "analysis", "data", "causes.json");
const SECOND_SET = join(ROOT, "shared", "analysis", "data", "second-set.json");
const ALL_CAUSES = join(REPORT, "causes.json");

type Calibrated = { readonly seed: string; readonly games: number; readonly rows: readonly Row[] };

/** The rows of the calibration, into a file a seed: those of the report and of the tuner stand side by side. */
export function writeCalibration({ seed, games, rows }: Calibrated): string {
  const lines = [
    `# Calibration, seeds "${seed}"`,
    "",
    `Written by \`npm run calibrate -- --games=${games} --seed=${seed} --write\`, model ${modelVersion()}, ${games} games a cell. Figures are 10th percentile / median / 90th percentile.`,
    "A row that misses is a finding, not a mistake of this file.",
    "",
    ...table(
      ["Row", "History", "Must hold", "Measured", "Holds"],
      rows.map(({ id, history, target, measured, ok, note }) => [id, history, target, measured, ok ? "yes" : `**no**: ${note}`]),
    ),
  ];
  return writeFile(`calibration-${seed}.md`, lines.join("\n"));
}

/** What was found of causes: joined with what the same model gave before, as a page, charts, and the few findings of the debrief. */
export function writeCauses(found: CausesFound): readonly string[] {
  const version = modelVersion();
  const merged = mergedWith(found, version, readOld());
  mkdirSync(REPORT, { recursive: true });
  writeFileSync(ALL_CAUSES, `${JSON.stringify({ version, ...merged })}\n`);
  writeFileSync(FINDINGS, `${JSON.stringify(findingsIn(merged, version), null, 2)}\n`);
  const charts = chartsOf(merged);
  for (const [name, chart] of Object.entries(charts)) writeFile(name, svgOf(chart));
  const lines = [
    "# What decides between the cities, as far as this model can tell",
    "",
    `Written by \`npm run causes -- --write\`, model ${version}. The capacities were chosen by people who knew the outcome; the model shows that the explanation could suffice, not that it is true.`,
    "",
    ...linesOfCauses(merged),
    "### Charts",
    "",
    ...Object.entries(charts).flatMap(([name, chart]) => [`![${chart.title}. ${textOf(chart)}](${name})`, ""]),
  ];
  return [writeFile("causes.md", lines.join("\n")), FINDINGS];
}

/** A second set of constants, against which rankings are held. */
export function writeSecondSet(constants: Readonly<Record<string, number>>): void {
  const { note } = JSON.parse(readFileSync(SECOND_SET, "utf8"));
  writeFileSync(SECOND_SET, `${JSON.stringify({ note, constants }, null, 2)}\n`);
}

type Benched = { readonly seed: string; readonly start: string; readonly games: number; readonly cities: readonly CityOfBench[] };

/** What the test bench found of lines and policies, into a file a start. */
export function writeBench({ seed, start, games, cities }: Benched): string {
  const lines = [
    `# Lines and policies, start "${start}", seeds "${seed}"`,
    "",
    `Written by \`npm run lines -- --start=${start} --games=${games} --seed=${seed} --write\`, model ${modelVersion()}, ${games} games a pairing.`,
    "",
    ...linesOfBench(cities),
  ];
  return writeFile(`lines-${start}.md`, lines.join("\n"));
}

function readOld(): unknown {
  try {
    return JSON.parse(readFileSync(ALL_CAUSES, "utf8"));
  } catch {
    // Nothing has been written yet.
    return null;
  }
}

function writeFile(name: string, text: string): string {
  mkdirSync(REPORT, { recursive: true });
  const path = join(REPORT, name);
  writeFileSync(path, text.endsWith("\n") ? text : `${text}\n`);
  return path;
}
