import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Progress } from "../../shared/match/match-host.ts";
import type { Pace } from "../../shared/model/paces.ts";
import type { RecordEntry, RecordHead } from "../../shared/replay/record.ts";
import { GroupCommit } from "./group-commit.ts";
import type { MatchChange, MatchStore, StoredHead, StoredMatch, StoredPerson } from "./match-store.ts";

const TABLES = `
  CREATE TABLE IF NOT EXISTS matches (
    id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, debrief_id TEXT NOT NULL UNIQUE, record TEXT NOT NULL, pace TEXT NOT NULL,
    solo INTEGER NOT NULL, salt TEXT NOT NULL, progress TEXT, touched_ms INTEGER NOT NULL, ended_ms INTEGER, debrief BLOB,
    watch_id TEXT
  ) STRICT;
  CREATE TABLE IF NOT EXISTS entries (
    match_id TEXT NOT NULL REFERENCES matches (id), number INTEGER NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (match_id, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS people (
    match_id TEXT NOT NULL REFERENCES matches (id), seat TEXT NOT NULL, nickname TEXT NOT NULL, secret_hash TEXT NOT NULL, sat_down INTEGER NOT NULL,
    PRIMARY KEY (match_id, seat)
  ) STRICT, WITHOUT ROWID;
`;

/** Raised with each change of the tables; an older file is brought up to it, a newer one is refused. */
const TABLES_VERSION = 3;

/**
 * From each version to the next. 2: debriefs are kept. A match that had ended before is taken for one that has not; as it is opened it ends
 * once more, and its debrief is written. 3: matches can be watched.
 */
const MIGRATIONS: Readonly<Record<number, string>> = {
  2: "ALTER TABLE matches ADD COLUMN debrief BLOB; UPDATE matches SET ended_ms = NULL;",
  3: "ALTER TABLE matches ADD COLUMN watch_id TEXT;",
};

/** Made once the tables have all their columns. */
const INDEXES = "CREATE UNIQUE INDEX IF NOT EXISTS matches_by_watch_id ON matches (watch_id);";

/** All of a match but its debrief, which is large and asked for on its own. */
const COLUMNS = "id, code, debrief_id, record, pace, solo, salt, progress, watch_id, ended_ms";

type MatchRow = {
  id: string;
  code: string;
  debrief_id: string;
  record: string;
  pace: string;
  solo: number;
  salt: string;
  progress: string | null;
  watch_id: string | null;
  ended_ms: number | null;
};

/** The embedded store: one SQLite file in the data folder, flushed to disk before anything is acknowledged. */
export class SqliteStore implements MatchStore {
  readonly #database: DatabaseSync;
  readonly #writes: GroupCommit;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#database = new DatabaseSync(join(folder, "two-octobers.sqlite"));
    this.#database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 2000;");
    const version = Number(this.#database.prepare("PRAGMA user_version").get()?.["user_version"] ?? 0);
    if (version > TABLES_VERSION)
      throw new Error(`${folder} was written by a newer version of the game (tables ${version}, known ${TABLES_VERSION})`);
    const migrations = version === 0 ? [] : Object.entries(MIGRATIONS).filter(([to]) => Number(to) > version);
    const steps = [TABLES, ...migrations.map(([, step]) => step), INDEXES, `PRAGMA user_version = ${TABLES_VERSION};`];
    this.#database.exec(`BEGIN IMMEDIATE; ${steps.join("\n")} COMMIT;`);
    this.#writes = new GroupCommit(this.#database);
  }

  async create(match: StoredHead): Promise<boolean> {
    if (this.#database.prepare("SELECT 1 FROM matches WHERE code = ?").get(match.code)) return false;
    const insert = this.#database.prepare(
      "INSERT INTO matches (id, code, debrief_id, record, pace, solo, salt, touched_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    );
    const { id, code, debriefId, record, pace, solo, salt } = match;
    try {
      await this.#writes.write(() => insert.run(id, code, debriefId, JSON.stringify(record), pace, solo ? 1 : 0, salt, Date.now()));
      return true;
    } catch (reason) {
      if (reason instanceof Error && reason.message.includes("UNIQUE")) return false;
      throw reason;
    }
  }

  save(id: string, change: MatchChange): Promise<void> {
    return this.#writes.write(() => this.#write(id, change));
  }

  #write(id: string, { entries, progress, satDown, stoodUp, watchId, ended }: MatchChange): void {
    if (entries) {
      const last = this.#database.prepare("SELECT max(number) AS number FROM entries WHERE match_id = ?").get(id);
      const kept = last?.["number"] === null ? 0 : Number(last?.["number"]) + 1;
      if (entries.from !== kept) throw new Error(`entry ${entries.from} cannot follow ${kept} entries`);
      const append = this.#database.prepare("INSERT INTO entries (match_id, number, entry) VALUES (?, ?, ?)");
      for (const [index, entry] of entries.added.entries()) append.run(id, entries.from + index, JSON.stringify(entry));
    }
    if (stoodUp !== undefined) this.#database.prepare("DELETE FROM people WHERE match_id = ? AND seat = ?").run(id, stoodUp);
    if (satDown) {
      this.#database
        .prepare(
          `INSERT INTO people (match_id, seat, nickname, secret_hash, sat_down)
           VALUES (?, ?, ?, ?, (SELECT coalesce(max(sat_down), 0) + 1 FROM people WHERE match_id = ?))`,
        )
        .run(id, satDown.seat, satDown.nickname, satDown.secretHash, id);
    }
    if (watchId !== undefined) this.#database.prepare("UPDATE matches SET watch_id = ? WHERE id = ?").run(watchId, id);
    const written = progress === undefined ? null : JSON.stringify(progress);
    this.#database.prepare("UPDATE matches SET touched_ms = ?, progress = coalesce(?, progress) WHERE id = ?").run(Date.now(), written, id);
    if (ended) {
      this.#database
        .prepare("UPDATE matches SET ended_ms = ?, debrief = ? WHERE id = ? AND ended_ms IS NULL")
        .run(ended.atMs, ended.debrief, id);
    }
  }

  async byCode(code: string): Promise<StoredMatch | null> {
    return this.#find("code", code);
  }

  async codeOfWatch(watchId: string): Promise<string | null> {
    this.#writes.flush();
    const row = this.#database.prepare("SELECT code FROM matches WHERE watch_id = ?").get(watchId);
    return row === undefined ? null : String(row["code"]);
  }

  async byDebrief(debriefId: string): Promise<StoredMatch | null> {
    return this.#find("debrief_id", debriefId);
  }

  async debrief(debriefId: string): Promise<Uint8Array | null> {
    this.#writes.flush();
    const row = this.#database.prepare("SELECT debrief FROM matches WHERE debrief_id = ?").get(debriefId);
    return row?.["debrief"] instanceof Uint8Array ? row["debrief"] : null;
  }

  async unfinished(sinceMs: number): Promise<readonly string[]> {
    const rows = this.#database.prepare("SELECT code FROM matches WHERE ended_ms IS NULL AND touched_ms >= ? ORDER BY touched_ms DESC");
    return rows.all(sinceMs).map((row) => String(row["code"]));
  }

  async close(): Promise<void> {
    this.#writes.flush();
    this.#database.close();
  }

  #find(column: "code" | "debrief_id", key: string): StoredMatch | null {
    this.#writes.flush();
    const row = this.#database.prepare(`SELECT ${COLUMNS} FROM matches WHERE ${column} = ?`).get(key) as MatchRow | undefined;
    if (row === undefined) return null;
    const entries = this.#database.prepare("SELECT entry FROM entries WHERE match_id = ? ORDER BY number").all(row.id);
    const people = this.#database
      .prepare("SELECT seat, nickname, secret_hash FROM people WHERE match_id = ? ORDER BY sat_down")
      .all(row.id);
    return {
      id: row.id,
      code: row.code,
      debriefId: row.debrief_id,
      record: JSON.parse(row.record) as RecordHead,
      pace: row.pace as Pace,
      solo: row.solo === 1,
      salt: row.salt,
      progress: row.progress === null ? null : (JSON.parse(row.progress) as Progress),
      watchId: row.watch_id,
      endedMs: row.ended_ms,
      entries: entries.map((each) => JSON.parse(String(each["entry"])) as RecordEntry),
      people: people.map(
        (each): StoredPerson => ({
          seat: String(each["seat"]),
          nickname: String(each["nickname"]),
          secretHash: String(each["secret_hash"]),
        }),
      ),
    };
  }
}
