import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { botFor } from "../../../shared/bots/bot-for.ts";
import { Course } from "../../../shared/match/course.ts";
import { recordToLines } from "../../../shared/replay/codec.ts";
import { digestOf } from "../../../shared/replay/digest.ts";
import type { MatchRecord } from "../../../shared/replay/record.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const scenario = loadScenario("petrograd", "historical");
let folder: string;
let course: Course;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "two-octobers-replay-"));
  const options = { friction: 2, organization: null, constants: {} } as const;
  course = new Course(scenario, { version: 1, scenario: scenario.id, start: scenario.start, seed: "command", options });
  const bot = botFor(scenario);
  for (let turn = 1; turn <= 3; turn += 1) {
    for (const close of [() => course.closeCouncil(), () => course.resolve()]) {
      for (const seat of scenario.seatIds) {
        for (const order of bot(course.viewOf(seat))) course.order({ seat, by: "bot", request: null, order });
      }
      close();
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function replayed(text: string, ...more: readonly string[]) {
  const file = join(folder, "record.jsonl");
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts", "replay.ts"), file, ...more], { encoding: "utf8" });
  return { status, stdout, stderr };
}

function changed(change: (entries: MatchRecord["entries"]) => MatchRecord["entries"]): string {
  const { record } = course;
  return recordToLines({ ...record, entries: change(record.entries) });
}

describe("npm run replay", () => {
  it("prints the digest of the state after each turn", () => {
    const { status, stdout } = replayed(recordToLines(course.record));
    const digests = course.record.entries.flatMap((entry) => (entry.kind === "resolve" ? [entry.digest] : []));
    expect(status).toBe(0);
    expect(digests).toHaveLength(3);
    for (const digest of digests) expect(stdout).toContain(digest);
  });

  it("says the same as JSON, also for what a debrief offers for download", () => {
    const report = JSON.parse(replayed(recordToLines(course.record), "--json").stdout);
    expect(report).toMatchObject({ scenario: "petrograd", seed: "command", digest: digestOf(course.state), ended: false });
    expect(report.turns.map((turn: { turn: number }) => turn.turn)).toEqual([1, 2, 3]);
    expect(JSON.parse(replayed(JSON.stringify({ record: course.record, endedMs: 0 }), "--json").stdout)).toEqual(report);
  });

  it("fails, and names the entry, when a digest is not the one that was noted", () => {
    const forged = changed((entries) => entries.map((entry) => (entry.kind === "resolve" ? { ...entry, digest: "0".repeat(32) } : entry)));
    const at = course.record.entries.findIndex((entry) => entry.kind === "resolve");
    const { status, stderr } = replayed(forged);
    expect(status).toBe(1);
    expect(stderr).toContain(`entry ${at}: after turn 1`);
    expect(JSON.parse(replayed(forged, "--json").stdout).error).toContain("digest");
  });

  it("fails when an order is missing, doubled or of another seat", () => {
    const order = course.record.entries.findIndex((entry) => entry.kind === "order" && entry.order.type === "formation");
    const foreign = changed((entries) =>
      entries.map((entry, index) => (index === order ? { ...entry, seat: "duma" } : entry) as typeof entry),
    );
    expect(replayed(foreign).status).toBe(1);
    expect(replayed(changed((entries) => entries.filter((_, index) => index !== order))).status).toBe(1);
  });

  it("fails for what is no record, and for no file", () => {
    expect(replayed("not a record").status).toBe(1);
    expect(replayed(recordToLines({ ...course.record, scenario: "kazan" })).status).toBe(1);
    expect(spawnSync(process.execPath, [join(ROOT, "scripts", "replay.ts")]).status).toBe(1);
    expect(spawnSync(process.execPath, [join(ROOT, "scripts", "replay.ts"), join(folder, "nothing.jsonl")]).status).toBe(1);
  });

  it("explains itself", () => {
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, "scripts", "replay.ts"), "--help"], { encoding: "utf8" });
    expect(status).toBe(0);
    expect(stdout).toContain("--json");
  });
});
