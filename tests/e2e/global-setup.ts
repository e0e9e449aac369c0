import { buildClientIfStale } from "../../scripts/client-build.ts";
import { startLocalServer } from "../../scripts/local-server.ts";

/** One real server for all browser tests; returns what stops it again. */
export default async function startServer(): Promise<() => Promise<void>> {
  buildClientIfStale();
  const { url, stop } = await startLocalServer();
  process.env["TWO_OCTOBERS_URL"] = url;
  return stop;
}
