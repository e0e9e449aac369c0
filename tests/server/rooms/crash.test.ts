import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NetworkDoors } from "../../../client/net/doors.ts";
import type { Session } from "../../../client/store/session.ts";
import type { Watch } from "../../../client/store/watch.ts";
import { SqliteStore } from "../../../server/storage/sqlite-store.ts";
import { aHold, openMatch, RED_SEAT, until, WHITE_SEAT } from "../support/table.ts";

const MAIN = join(import.meta.dirname, "..", "..", "..", "server", "main.ts");

let folder: string;
let server: ChildProcess | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "two-octobers-crash-"));
});
afterEach(() => {
  server?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** The server as a process of its own, as `npm start` runs it. Answers its address. */
async function startServer(port: number): Promise<string> {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", DATA_DIR: folder, LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  server = child;
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  await until("the server's address", () => /http:\/\/127\.0\.0\.1:\d+/.test(said), 20_000);
  return /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? "";
}

async function killServer(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  const child = server;
  if (!child) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await gone;
}

async function sit(origin: string, code: string, seat: string): Promise<Session> {
  const session = await new NetworkDoors(origin, null).sit(code, seat, "");
  if (!session.ok) throw new Error(session.error.code);
  return session.value;
}

/** The host opens the match to spectators, and a wall watches. */
async function watch(origin: string, host: Session): Promise<Watch> {
  const link = await host.setWatchLink(true);
  if (!link.ok || link.value === null) throw new Error("there is no link");
  const watched = await new NetworkDoors(origin, null).watch(link.value.split("/").at(-1) ?? "");
  if (!watched.ok) throw new Error(watched.error.code);
  await until("the wall has its view", () => watched.value.view.value !== null);
  return watched.value;
}

async function bothInOrders(sessions: readonly Session[]): Promise<void> {
  await until("council", () => sessions.every((session) => session.lobby.value.phase === "council"));
  for (const session of sessions) await session.setReady(true);
  await until("orders", () =>
    sessions.every((session) => session.view.value?.phase === "orders" && session.lobby.value.phase === "orders"),
  );
}

describe("killing the server in the middle of a turn and starting it again", () => {
  it.each(["SIGKILL", "SIGTERM"] as const)(
    "(%s) lets both players go on, and no acknowledged order is missing",
    { timeout: 60_000 },
    async (signal) => {
      const origin = await startServer(0);
      const port = Number(new URL(origin).port);
      const code = await openMatch(origin);
      const [anna, boris] = [await sit(origin, code, RED_SEAT), await sit(origin, code, WHITE_SEAT)];
      expect(await anna.startMatch()).toBeNull();
      await bothInOrders([anna, boris]);
      const wall = await watch(origin, anna);

      const toAnna = anna.view.value;
      expect(await anna.issueOrder(aHold(toAnna, 0))).toBeNull();
      expect(await anna.issueOrder(aHold(toAnna, 1))).toBeNull();
      expect(await boris.issueOrder(aHold(boris.view.value))).toBeNull();
      expect(await boris.setReady(true)).toBeNull();
      // Still under way when the server dies: it may or may not have arrived, but the player is told the truth about it in the end.
      const underWay = anna.issueOrder(aHold(toAnna, 2));
      await killServer(signal);
      await until("both have noticed", () => [anna, boris].every((session) => session.connection.value.state === "lost"));

      await startServer(port);
      await until("both are back", () => [anna, boris].every((session) => session.connection.value.state === "open"), 20_000);
      expect(await underWay).toBeNull();
      await until("the view is there again", () => anna.view.value?.issued.length === 3);
      expect(anna.lobby.value).toMatchObject({ phase: "orders", turn: 1, code });
      expect(boris.view.value?.issued).toHaveLength(1);
      // Who watches comes back too, by the link of before.
      await until("the wall is back", () => wall.connection.value.state === "open" && wall.lobby.value?.phase === "orders", 20_000);
      await until("the host sees that somebody watches", () => anna.lobby.value.spectators === 1);
      wall.leave();
      expect(anna.lobby.value.seats.find((seat) => seat.seat === boris.seat)).toMatchObject({ heldBy: "person", ready: true });

      expect(await anna.setReady(true)).toBeNull();
      await until("the turn is resolved", () => boris.lobby.value.phase === "report");

      anna.leave();
      boris.leave();
      await killServer("SIGKILL");
      const store = new SqliteStore(folder);
      const own = (await store.byCode(code))?.entries.filter((entry) => entry.kind === "order" && entry.by === "person");
      expect(own).toHaveLength(4);
      await store.close();
    },
  );
});
