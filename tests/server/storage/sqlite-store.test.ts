import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StoredHead } from "../../../server/storage/match-store.ts";
import { SqliteStore } from "../../../server/storage/sqlite-store.ts";
import type { RecordEntry } from "../../../shared/replay/record.ts";

const head: StoredHead = {
  id: "match1",
  code: "R4M7KD",
  debriefId: "debrief1",
  record: { version: 1, scenario: "third_city", start: "dawn", seed: "seven", options: { friction: 2, organization: null, constants: {} } },
  pace: "quick",
  solo: false,
  salt: "salt",
};
const entry = (turn: number): RecordEntry => ({ kind: "closeCouncil", turn });
const progress = { phase: "orders", spentMs: 1500, councilMs: 700, ready: ["staff"] } as const;

let folder: string;
let store: SqliteStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "two-octobers-store-"));
  store = new SqliteStore(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a process that starts after a crash finds: a second connection to the same file, without the first one's goodbye. */
async function foundAfterCrash() {
  const second = new SqliteStore(folder);
  const found = await second.byCode(head.code);
  await second.close();
  return found;
}

describe("sqlite store", () => {
  it("keeps a match with its entries, people and progress", async () => {
    expect(await store.create(head)).toBe(true);
    await store.save(head.id, { entries: { from: 0, added: [entry(1), entry(2)] }, progress });
    await store.save(head.id, { satDown: { seat: "staff", nickname: "Ёлка", secretHash: "aa" } });
    await store.save(head.id, { satDown: { seat: "fleet", nickname: "", secretHash: "bb" }, entries: { from: 2, added: [entry(3)] } });
    const expected = {
      ...head,
      entries: [entry(1), entry(2), entry(3)],
      people: [
        { seat: "staff", nickname: "Ёлка", secretHash: "aa" },
        { seat: "fleet", nickname: "", secretHash: "bb" },
      ],
      progress,
      watchId: null,
      endedMs: null,
    };
    expect(await store.byCode(head.code)).toEqual(expected);
    expect(await store.byDebrief(head.debriefId)).toEqual(expected);
  });

  it("has on disk what it has acknowledged", async () => {
    await store.create(head);
    await store.save(head.id, { entries: { from: 0, added: [entry(1)] }, progress });
    expect(await foundAfterCrash()).toMatchObject({ entries: [entry(1)], progress });
  });

  it("keeps the link by which a match is watched, until it is closed", async () => {
    await store.create(head);
    expect(await store.codeOfWatch("watch1")).toBeNull();
    await store.save(head.id, { watchId: "watch1" });
    expect(await foundAfterCrash()).toMatchObject({ watchId: "watch1" });
    await store.save(head.id, { progress });
    expect(await store.codeOfWatch("watch1")).toBe(head.code);
    await store.save(head.id, { watchId: null });
    expect(await store.codeOfWatch("watch1")).toBeNull();
    expect((await store.byCode(head.code))?.watchId).toBeNull();
  });

  it("refuses a code that is taken", async () => {
    expect(await store.create(head)).toBe(true);
    expect(await store.create({ ...head, id: "match2", debriefId: "debrief2" })).toBe(false);
  });

  it("refuses to write an entry twice or to leave one out, and keeps all of a change or none of it", async () => {
    await store.create(head);
    await store.save(head.id, { entries: { from: 0, added: [entry(1)] } });
    await expect(store.save(head.id, { entries: { from: 0, added: [entry(9)] }, progress })).rejects.toThrow();
    expect(await store.byCode(head.code)).toMatchObject({ entries: [entry(1)], progress: null });
    await expect(store.save(head.id, { entries: { from: 2, added: [entry(3)] } })).rejects.toThrow("entry 2 cannot follow 1 entries");
    expect((await store.byCode(head.code))?.entries).toEqual([entry(1)]);
  });

  it("does not let a change that fails take another of the same moment with it", async () => {
    await store.create(head);
    const writes = await Promise.allSettled([
      store.save(head.id, { entries: { from: 0, added: [entry(1)] } }),
      store.save(head.id, { entries: { from: 0, added: [entry(9)] } }),
      store.save(head.id, { entries: { from: 1, added: [entry(2)] } }),
    ]);
    expect(writes.map((write) => write.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect((await foundAfterCrash())?.entries).toEqual([entry(1), entry(2)]);
  });

  it("lists the matches that are under way", async () => {
    await store.create(head);
    await store.create({ ...head, id: "match2", code: "WWWWWW", debriefId: "debrief2" });
    await store.save("match2", { ended: { atMs: 123, debrief: new Uint8Array([1]) } });
    expect(await store.unfinished(0)).toEqual([head.code]);
    expect(await store.unfinished(Date.now() + 1000)).toEqual([]);
    expect((await store.byCode("WWWWWW"))?.endedMs).toBe(123);
  });

  it("keeps what a debrief says as it was when the match ended", async () => {
    await store.create(head);
    expect(await store.debrief(head.debriefId)).toBeNull();
    await store.save(head.id, { ended: { atMs: 123, debrief: new Uint8Array([1, 2, 3]) } });
    await store.save(head.id, { ended: { atMs: 456, debrief: new Uint8Array([4]) } });
    expect([...((await store.debrief(head.debriefId)) ?? [])]).toEqual([1, 2, 3]);
    expect((await store.byDebrief(head.debriefId))?.endedMs).toBe(123);
    expect(await store.debrief("nothing")).toBeNull();
  });

  it("brings a file of the first version up to date; what had ended is opened again, to write its debrief", async () => {
    await store.create(head);
    await store.save(head.id, { entries: { from: 0, added: [entry(1)] }, ended: { atMs: 123, debrief: new Uint8Array([1]) } });
    await store.close();
    const database = new DatabaseSync(join(folder, "two-octobers.sqlite"));
    database.exec(
      "DROP INDEX matches_by_watch_id; ALTER TABLE matches DROP COLUMN watch_id; ALTER TABLE matches DROP COLUMN debrief; PRAGMA user_version = 1",
    );
    database.close();
    store = new SqliteStore(folder);
    expect(await store.byCode(head.code)).toMatchObject({ entries: [entry(1)], endedMs: null });
    expect(await store.unfinished(0)).toEqual([head.code]);
    await store.save(head.id, { ended: { atMs: 789, debrief: new Uint8Array([7]) } });
    expect([...((await store.debrief(head.debriefId)) ?? [])]).toEqual([7]);
    await store.save(head.id, { watchId: "watch1" });
    expect(await store.codeOfWatch("watch1")).toBe(head.code);
  });

  it("frees a chair for good", async () => {
    await store.create(head);
    await store.save(head.id, { satDown: { seat: "staff", nickname: "", secretHash: "aa" } });
    await store.save(head.id, { stoodUp: "staff", satDown: { seat: "fleet", nickname: "", secretHash: "bb" } });
    expect((await store.byCode(head.code))?.people.map((person) => person.seat)).toEqual(["fleet"]);
  });

  it("does not open a file of a newer version", async () => {
    const database = new DatabaseSync(join(folder, "two-octobers.sqlite"));
    database.exec("PRAGMA user_version = 99");
    database.close();
    expect(() => new SqliteStore(folder)).toThrow("newer version");
  });

  it("keeps no secret in the file, only its hash", async () => {
    await store.create(head);
    await store.save(head.id, { satDown: { seat: "staff", nickname: "", secretHash: "cafe" } });
    await store.close();
    expect(readFileSync(join(folder, "two-octobers.sqlite"), "latin1")).toContain("cafe");
    store = new SqliteStore(folder);
  });
});
