import { join } from "node:path";
import { greeting } from "./addresses.ts";
import { openLog } from "./log.ts";
import { settingsFrom } from "./settings.ts";
import { SqliteStore } from "./storage/sqlite-store.ts";

try {
  const settings = settingsFrom(process.env);
  const log = openLog(settings.logLevel);
  const { createApp } = await loadedQuietly();
  const app = createApp({
    store: new SqliteStore(settings.dataDir),
    log,
    client: join(import.meta.dirname, "..", "dist", "client"),
    proxies: settings.proxies,
    endsWithProcess: true,
  });
  const port = await app.listen(settings.port, settings.host);
  process.stdout.write(greeting({ port, host: settings.host }));
} catch (reason) {
  process.stderr.write(`\nTwo Octobers cannot start: ${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exit(1);
}

/** Colyseus looks for .env files as it is loaded and says so on the terminal; our settings have been read, and nobody needs to hear of it. */
async function loadedQuietly() {
  process.env["DOTENV_CONFIG_QUIET"] = "true";
  const say = console.info;
  console.info = () => {};
  try {
    return await import("./app.ts");
  } finally {
    console.info = say;
  }
}
