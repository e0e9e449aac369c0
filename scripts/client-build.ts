/**
 * Builds the client when something it is made of is newer than what was built last.
 * The build runs in a process of its own, so that the server that follows starts without the bundler's memory.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const MADE_OF = ["client", "shared", "assets", "vite.config.ts", "package-lock.json"];
const BUILT = join(ROOT, "dist", "client", "index.html");

function newestChangeIn(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // The folder's own time tells of a file that was taken away.
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestChangeIn(join(path, name))));
}

export function isClientStale(): boolean {
  if (!existsSync(BUILT)) return true;
  const built = statSync(BUILT).mtimeMs;
  return MADE_OF.some((path) => newestChangeIn(join(ROOT, path)) > built);
}

/** Throws when the build fails; its own message is then already on the screen. */
export function buildClientIfStale(): void {
  if (!isClientStale()) return;
  const vite = join(ROOT, "node_modules", "vite", "bin", "vite.js");
  const build = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: ROOT, stdio: "inherit" });
  if (build.status !== 0) throw new Error("The client could not be built; the reason stands above.");
}
