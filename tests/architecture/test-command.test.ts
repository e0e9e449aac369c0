import { describe, expect, it } from "vitest";
import { hasFailed, lineOf, sumOf, tallyPlaywright, tallyVitest } from "../../scripts/testing/tally.ts";

const file = (name: string, status: string, ...tests: readonly string[]) => ({
  name,
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const vitest = (...testResults: readonly ReturnType<typeof file>[]) => ({ testResults });
const playwright = (stats: Partial<Record<"expected" | "unexpected" | "flaky" | "skipped", number>>, errors: readonly unknown[] = []) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

describe("the last line of npm test", () => {
  it("sums all stages, and names skipped tests only if there are some", () => {
    const total = sumOf([
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 2, failed: 1, skipped: 0 },
    ]);
    expect(lineOf(total)).toBe("5 passed, 1 failed");
    expect(lineOf({ ...total, skipped: 2 })).toBe("5 passed, 1 failed, 2 skipped");
  });

  it("is a failure when nothing ran", () => {
    expect(hasFailed({ passed: 0, failed: 0, skipped: 4 })).toBe(true);
    expect(hasFailed({ passed: 1, failed: 0, skipped: 4 })).toBe(false);
  });

  it("counts unit tests one by one", () => {
    const report = vitest(file("a", "passed", "passed", "passed", "skipped"), file("b", "failed", "passed", "failed", "todo"));
    expect(tallyVitest(report, 1, [])).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it("counts a file that broke, one that held no test, and one that never ran, as a failure each", () => {
    const report = vitest(file("a", "passed", "passed"), file("broken", "failed"), file("empty", "passed"));
    expect(tallyVitest(report, 0, ["a", "broken", "empty", "never"])).toEqual({ passed: 1, failed: 3, skipped: 0 });
  });

  it("believes the exit code when every test passed and the runner still ended badly", () => {
    expect(tallyVitest(vitest(file("a", "passed", "passed")), 1, ["a"])).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(tallyVitest(vitest(file("a", "passed", "passed")), null, ["a"]).failed).toBe(1);
    expect(tallyPlaywright(playwright({ expected: 5 }), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
    expect(tallyPlaywright(playwright({ expected: 5 }, ["the server did not start"]), 0).failed).toBe(1);
  });

  it("counts a browser test that needed a second try as failed, and a run without tests too", () => {
    expect(tallyPlaywright(playwright({ expected: 4, flaky: 1, skipped: 1 }), 0)).toEqual({ passed: 4, failed: 1, skipped: 1 });
    expect(tallyPlaywright(playwright({ skipped: 3 }), 0).failed).toBe(1);
  });
});
