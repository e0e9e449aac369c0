import type { DatabaseSync } from "node:sqlite";

type Write = { readonly run: () => void; readonly done: () => void; readonly failed: (reason: unknown) => void };

/**
 * Puts the writes of one moment into one transaction: the disk is asked once for all of them, and nobody is told "kept" before it has answered.
 * A write that fails takes no other with it.
 */
export class GroupCommit {
  readonly #database: DatabaseSync;
  #waiting: Write[] = [];

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  write(run: () => void): Promise<void> {
    return new Promise((done, failed) => {
      if (this.#waiting.length === 0) setImmediate(() => this.flush());
      this.#waiting.push({ run, done, failed });
    });
  }

  /** Everything that waits is written now. */
  flush(): void {
    const group = this.#waiting;
    this.#waiting = [];
    if (group.length === 0) return;
    if (this.#commit(group).ok) {
      for (const write of group) write.done();
      return;
    }
    for (const write of group) {
      const alone = this.#commit([write]);
      if (alone.ok) write.done();
      else write.failed(alone.reason);
    }
  }

  #commit(group: readonly Write[]): { readonly ok: true } | { readonly ok: false; readonly reason: unknown } {
    try {
      this.#database.exec("BEGIN IMMEDIATE");
      for (const write of group) write.run();
      this.#database.exec("COMMIT");
      return { ok: true };
    } catch (reason) {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      return { ok: false, reason };
    }
  }
}
