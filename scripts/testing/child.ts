import type { ChildProcess } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..", "..");

const running = new Set<ChildProcess>();

/** Ends a process and all it has started. */
function end(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(child.pid), "/t", "/f"]);
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It was gone already.
  }
}

/** Whoever stops the test command stops everything it has started. */
export function endChildrenOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      for (const child of running) end(child);
      process.exit(128 + constants.signals[signal]);
    });
  }
}

export type Ended = { readonly exitCode: number | null; readonly timedOut: boolean };

/** Runs a script with the Node that runs this one, showing what it prints, and ends it when its time is up. */
export function runNode(
  args: readonly string[],
  options: { readonly minutes: number; readonly env?: Readonly<Record<string, string>> },
): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...options.env },
      // A group of its own, so that it can be ended with all its children.
      detached: process.platform !== "win32",
    });
    running.add(child);
    let timedOut = false;
    const limit = setTimeout(() => {
      timedOut = true;
      end(child);
    }, options.minutes * 60_000);
    const finish = (exitCode: number | null) => {
      clearTimeout(limit);
      end(child);
      running.delete(child);
      done({ exitCode, timedOut });
    };
    child.once("error", (error) => {
      console.error(error.message);
      finish(null);
    });
    child.once("exit", finish);
  });
}
