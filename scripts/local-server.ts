/** The real server, as a process of its own on a free port with an empty data folder: for browser tests and measurements. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const SECONDS_TO_START = 30;
const SECONDS_TO_STOP = 5;

export type LocalServer = { readonly url: string; readonly stop: () => Promise<void> };

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

/** Starts it and waits until it answers. The client must have been built. Throws with what the server said if it does not come up. */
export async function startLocalServer(): Promise<LocalServer> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), "two-octobers-local-"));
  // Node itself and not npm: killing npm would leave the server running.
  const server = spawn(process.execPath, [join(ROOT, "server", "main.ts")], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => (said += text));
  const exited = new Promise<void>((done) => server.once("exit", () => done()));

  const url = `http://127.0.0.1:${port}`;
  const giveUpAt = Date.now() + SECONDS_TO_START * 1000;
  while (!(await answers(url))) {
    if (server.exitCode !== null || Date.now() > giveUpAt) {
      server.kill("SIGKILL");
      throw new Error(`the server did not answer at ${url}; it said:\n${said}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }

  const stop = async () => {
    server.kill("SIGTERM");
    await Promise.race([exited, new Promise((done) => setTimeout(done, SECONDS_TO_STOP * 1000))]);
    server.kill("SIGKILL");
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url, stop };
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
