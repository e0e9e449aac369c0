import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linesOf, reportOf } from "../../../scripts/replaying/report.ts";
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

const changed = (change: (entries: MatchRecord["entries"]) => MatchRecord["entries"]) =>
  recordToLines({ ...course.record, entries: change(course.record.entries) });
const forged = () =>
  changed((entries) => entries.map((entry) => (entry.kind === "resolve" ? { ...entry, digest: "0".repeat(32) } : entry)));

describe("the report of a replay", () => {
  it("has the digest of the state after each turn", () => {
    const report = reportOf(recordToLines(course.record));
    if (!report.ok) throw new Error(report.error);
    const noted = course.record.entries.flatMap((entry) => (entry.kind === "resolve" ? [entry.digest] : []));
    expect(report.value).toMatchObject({ scenario: "petrograd", seed: "command", digest: digestOf(course.state), ended: false });
    expect(report.value.turns.map(({ turn, digest }) => [turn, digest])).toEqual(noted.map((digest, index) => [index + 1, digest]));
    for (const digest of noted) expect(linesOf(report.value)).toContain(digest);
  });

  it("is the same for what a debrief page offers for download, written on one line or many", () => {
    const match = { record: course.record, endedMs: 0 };
    expect(reportOf(JSON.stringify(match))).toEqual(reportOf(recordToLines(course.record)));
    expect(reportOf(JSON.stringify(match, null, 1))).toEqual(reportOf(recordToLines(course.record)));
  });

  it("names the entry where a digest is not the one that was noted", () => {
    const at = course.record.entries.findIndex((entry) => entry.kind === "resolve");
    expect(reportOf(forged())).toMatchObject({
      ok: false,
      error: expect.stringMatching(new RegExp(`^entry ${at}: after turn 1 .*digest`)),
    });
  });

  it("is none when an order is missing, doubled or of another seat", () => {
    const order = course.record.entries.findIndex((entry) => entry.kind === "order" && entry.order.type === "formation");
    const foreign = changed((entries) =>
      entries.map((entry, index) => (index === order ? { ...entry, seat: "duma" } : entry) as typeof entry),
    );
    expect(reportOf(foreign)).toMatchObject({ ok: false, error: expect.stringContaining(`entry ${order}: `) });
    expect(reportOf(changed((entries) => entries.filter((_, index) => index !== order))).ok).toBe(false);
    const vote = course.record.entries.findIndex((entry) => entry.kind === "order" && entry.order.type === "duty");
    const doubled = changed((entries) => entries.flatMap((entry, index) => (index === vote ? [entry, entry] : [entry])));
    expect(reportOf(doubled).ok).toBe(false);
  });

  it("is none of what is no record, or of a city that is not here", () => {
    expect(reportOf("not a record")).toMatchObject({ ok: false, error: "line 1: not a JSON object" });
    expect(reportOf("").ok).toBe(false);
    expect(reportOf(recordToLines({ ...course.record, scenario: "kazan" }))).toMatchObject({
      ok: false,
      error: expect.stringContaining("kazan"),
    });
  });
});

describe("npm run replay", () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(ROOT, "scripts", "replay.ts"), ...args], { encoding: "utf8" });
  const fileOf = (text: string) => {
    const file = join(folder, "record.jsonl");
    writeFileSync(file, text);
    return file;
  };

  it("prints it, as lines or as JSON", () => {
    const report = reportOf(recordToLines(course.record));
    const [lines, json] = [run(fileOf(recordToLines(course.record))), run(fileOf(recordToLines(course.record)), "--json")];
    expect([lines.status, lines.stdout]).toEqual([0, `${report.ok ? linesOf(report.value) : ""}\n`]);
    expect([json.status, JSON.parse(json.stdout)]).toEqual([0, report.ok && report.value]);
  });

  it("ends with an error where there is no report, in JSON too", () => {
    const { status, stdout } = run(fileOf(forged()), "--json");
    expect([status, JSON.parse(stdout).error]).toEqual([1, expect.stringContaining("digest")]);
    const missing = run(join(folder, "nothing.jsonl"));
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining("nothing.jsonl cannot be read")]);
  });
});
