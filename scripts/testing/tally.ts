import { normalize } from "node:path";

/** What a stage of the test command came to. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const tally of tallies) {
    sum.passed += tally.passed;
    sum.failed += tally.failed;
    sum.skipped += tally.skipped;
  }
  return sum;
}

/** The last line of `npm test`, read by people and by machines. */
export function lineOf(tally: Tally): string {
  const line = `${tally.passed} passed, ${tally.failed} failed`;
  return tally.skipped === 0 ? line : `${line}, ${tally.skipped} skipped`;
}

/** Failed as well when nothing passed: a run without tests has shown nothing. */
export function hasFailed(tally: Tally): boolean {
  return tally.failed > 0 || tally.passed === 0;
}

export type VitestReport = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/**
 * Counts a Vitest report. `exitCode` is what Vitest ended with: if it is not 0 although no test failed (a file that could not be read, an
 * error outside any test), that is one failure; and each file that should have run and did not is one too.
 */
export function tallyVitest(report: VitestReport, exitCode: number | null, expectedFiles: readonly string[]): Tally {
  const tallies: Tally[] = report.testResults.map((file) => {
    const count = (...states: string[]) => file.assertionResults.filter(({ status }) => states.includes(status)).length;
    const failed = count("failed");
    const brokenFile = file.status === "failed" && failed === 0 ? 1 : 0;
    const empty = file.status !== "failed" && file.assertionResults.length === 0 ? 1 : 0;
    return { passed: count("passed"), failed: failed + brokenFile + empty, skipped: count("skipped", "pending", "todo", "disabled") };
  });
  const ran = new Set(report.testResults.map(({ name }) => normalize(name)));
  const missing = expectedFiles.filter((file) => !ran.has(normalize(file))).length;
  const tally = sumOf([...tallies, { passed: 0, failed: missing, skipped: 0 }]);
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

export type PlaywrightReport = {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
  readonly errors: readonly unknown[];
};

/** Counts a Playwright report: a test that passed only at the second try has failed, and so has the run that ended badly otherwise. */
export function tallyPlaywright(report: PlaywrightReport, exitCode: number | null): Tally {
  const { expected, unexpected, flaky, skipped } = report.stats;
  const tally = { passed: expected, failed: unexpected + flaky, skipped };
  const endedBadly = exitCode !== 0 || report.errors.length > 0 || expected + unexpected + flaky === 0;
  return endedBadly && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
