/**
 * For working on it: the server starts again when its files or the shared ones change, the page reloads when the client's do.
 *
 *   npm run dev               open the address that Vite prints; it hands requests and sockets on to the server
 */
import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const VITE = join(ROOT, "node_modules", "vite", "bin", "vite.js");

const run = (args: readonly string[]): ChildProcess => spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit", env: process.env });

const children = [run(["--watch", join(ROOT, "server", "main.ts")]), run([VITE, "dev", "--clearScreen", "false"])];

function stop(): void {
  for (const child of children) child.kill();
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
for (const child of children) {
  child.on("exit", (code) => {
    stop();
    process.exitCode ??= code ?? 1;
  });
}
