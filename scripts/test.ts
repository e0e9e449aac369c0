/**
 * Everything that must hold, in the order of speed: formatting and lint, types, import directions, unused code, lockfile, unit and room
 * tests, the build, browser tests. Each check counts as one test. The last line is the sum, and the exit code says the same.
 *
 *   npm test                  all of it
 *   npm test -- march         only the unit tests whose file name contains "march"
 *   npm test -- --no-browser  without the build and the browser tests
 */
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { parseArgs } from "node:util";
import { endChildrenOnSignals, ROOT, runNode } from "./testing/child.ts";
import { PROJECTS } from "./testing/projects.ts";
import type { PlaywrightReport, Tally, VitestReport } from "./testing/tally.ts";
import { hasFailed, lineOf, sumOf, tallyPlaywright, tallyVitest } from "./testing/tally.ts";

const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

const reports = mkdtempSync(join(tmpdir(), "two-octobers-test-"));
const bin = (...path: string[]) => join(ROOT, "node_modules", ...path);

/** A check either holds or does not. */
async function check(...args: string[]): Promise<Tally> {
  const { exitCode, timedOut } = await runNode(args, { minutes: 5 });
  if (timedOut) console.error("It took more than 5 minutes and was stopped.");
  return exitCode === 0 ? PASSED : FAILED;
}

function readReport<Report>(path: string): Report | null {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    console.error("The test runner ended without a report.");
    return null;
  }
}

/** Test files are found by looking, so that one which belongs to no project is noticed. */
function unitTestFiles(): readonly string[] {
  return globSync("tests/**/*.test.{ts,tsx}", { cwd: ROOT }).filter((file) => folderOf(file) !== "e2e");
}

/** `rules` for tests/rules/orders/march.test.ts. */
function folderOf(file: string): string {
  return file.split(sep)[1] ?? "";
}

/** Far more than they need on a machine that has nothing else to do: only what hangs is stopped. */
const MINUTES_FOR_TESTS = 20;

async function vitest(args: readonly string[], expectedFiles: readonly string[] = []): Promise<Tally> {
  const path = join(reports, "vitest.json");
  rmSync(path, { force: true });
  const command = [bin("vitest", "vitest.mjs"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${path}`, ...args];
  const { exitCode, timedOut } = await runNode(command, { minutes: MINUTES_FOR_TESTS });
  if (timedOut) console.error(`These tests took more than ${MINUTES_FOR_TESTS} minutes and were stopped.`);
  const report = timedOut ? null : readReport<VitestReport>(path);
  return report === null ? FAILED : tallyVitest(report, exitCode, expectedFiles);
}

/** The projects that are slow, or those that are not: rooms and long random play come after what tells of a mistake in seconds. */
function vitestProjects(kind: { readonly slow: boolean }): Promise<Tally> {
  const names: readonly string[] = PROJECTS.filter(({ slow }) => slow === kind.slow).map(({ name }) => name);
  const files = unitTestFiles().filter((file) => names.includes(folderOf(file)));
  return vitest(
    names.flatMap((name) => ["--project", name]),
    files.map((file) => join(ROOT, file)),
  );
}

/** Every folder of tests is run by a stage, and every stage finds tests in its folder. */
function foldersAreRun(): Promise<Tally> {
  const known: readonly string[] = PROJECTS.map(({ name }) => name);
  const found = unitTestFiles();
  const problems = [
    ...found.filter((file) => !known.includes(folderOf(file))).map((file) => `${file} is in no project of scripts/testing/projects.ts`),
    ...known.filter((name) => !found.some((file) => folderOf(file) === name)).map((name) => `there is no test in tests/${name}`),
  ];
  for (const problem of problems) console.error(problem);
  return Promise.resolve(problems.length === 0 ? PASSED : FAILED);
}

async function browsers(): Promise<Tally> {
  const path = join(reports, "browser.json");
  const { exitCode, timedOut } = await runNode([bin("@playwright", "test", "cli.js"), "test", "--reporter=list,json"], {
    minutes: MINUTES_FOR_TESTS,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: path },
  });
  if (timedOut) console.error(`The browser tests took more than ${MINUTES_FOR_TESTS} minutes and were stopped.`);
  const report = timedOut ? null : readReport<PlaywrightReport>(path);
  return report === null ? FAILED : tallyPlaywright(report, exitCode);
}

type Stage = { readonly name: string; readonly run: () => Promise<Tally>; readonly needs?: string };

const CHECKS: readonly Stage[] = [
  { name: "format and lint", run: () => check(bin("@biomejs", "biome", "bin", "biome"), "ci", "--error-on-warnings", ".") },
  { name: "types", run: () => check(bin("typescript-7", "bin", "tsc"), "-b") },
  {
    name: "import directions",
    run: () =>
      check(
        bin("dependency-cruiser", "bin", "dependency-cruiser.mjs"),
        "--config",
        ".dependency-cruiser.cjs",
        "--output-type",
        "err-long",
        ...["shared", "server", "client", "scripts", "tests"],
      ),
  },
  { name: "unused code", run: () => check(bin("knip", "bin", "knip.js"), "--no-progress") },
  { name: "lockfile", run: () => check("scripts/lockcheck.ts") },
  { name: "folders of tests", run: foldersAreRun },
  { name: "rules, scenarios, screens", run: () => vitestProjects({ slow: false }) },
  { name: "rooms and random play", run: () => vitestProjects({ slow: true }) },
];

const BROWSER_STAGES: readonly Stage[] = [
  { name: "build", run: () => check(bin("vite", "bin", "vite.js"), "build", "--logLevel", "warn") },
  { name: "browser tests", run: browsers, needs: "build" },
];

async function runStages(stages: readonly Stage[]): Promise<Tally> {
  const results = new Map<string, Tally>();
  for (const { name, run, needs } of stages) {
    console.log(`\n=== ${name}`);
    const began = Date.now();
    const blocked = needs !== undefined && (results.get(needs)?.failed ?? 1) > 0;
    if (blocked) console.error(`Not run, because "${needs}" failed.`);
    const tally = blocked ? FAILED : await run();
    results.set(name, tally);
    console.log(`=== ${name}: ${lineOf(tally)} (${Math.round((Date.now() - began) / 1000)} s)`);
  }
  const broken = [...results].filter(([, tally]) => hasFailed(tally));
  if (broken.length > 0) console.log(`\nFailed: ${broken.map(([name]) => name).join("; ")}.`);
  return sumOf([...results.values()]);
}

const { values, positionals } = parseArgs({
  options: { "no-browser": { type: "boolean", default: false }, help: { type: "boolean", default: false } },
  allowPositionals: true,
});

function chosenStages(): readonly Stage[] {
  if (positionals.length > 0) return [{ name: positionals.join(" "), run: () => vitest(positionals) }];
  return values["no-browser"] ? CHECKS : [...CHECKS, ...BROWSER_STAGES];
}

if (values.help) {
  console.log("npm test [-- WORD ...] [-- --no-browser]\n\nWORD: only the unit tests whose file name contains it. Without: everything.");
} else {
  endChildrenOnSignals();
  const total = await runStages(chosenStages());
  process.exitCode = hasFailed(total) ? 1 : 0;
  console.log(`\n${lineOf(total)}`);
}
rmSync(reports, { recursive: true, force: true });
