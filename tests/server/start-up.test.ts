import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { greeting } from "../../server/addresses.ts";
import { settingsFrom } from "../../server/settings.ts";

const MAIN = join(import.meta.dirname, "..", "..", "server", "main.ts");

describe("settings", () => {
  it("have defaults for everything", () => {
    expect(settingsFrom({})).toEqual({ port: 2567, host: "0.0.0.0", dataDir: join(process.cwd(), "data"), logLevel: "info", proxies: 0 });
  });

  it.each([
    ["PORT", "eighty"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["PROXIES", "many"],
    ["LOG_LEVEL", "loud"],
  ])("name the variable that cannot be used: %s=%s", (name, value) => {
    expect(() => settingsFrom({ [name]: value })).toThrow(name);
  });
});

describe("the greeting", () => {
  it("tells the addresses of this machine and of the network, and shows the latter as a QR code", () => {
    const text = greeting({ port: 2567, host: "0.0.0.0", found: ["192.168.0.17", "10.0.0.4"] });
    expect(text).toContain("http://localhost:2567");
    expect(text).toContain("http://192.168.0.17:2567");
    expect(text).toContain("http://10.0.0.4:2567");
    expect(text).toMatch(/[▀▄█]{10}/u);
  });

  it("promises nothing that is not served", () => {
    const text = greeting({ port: 80, host: "127.0.0.1", found: ["192.168.0.17"] });
    expect(text).toContain("http://127.0.0.1:80");
    expect(text).not.toContain("192.168");
    expect(text).not.toMatch(/[▀▄█]{10}/u);
  });
});

describe("a start that cannot succeed", () => {
  const started = (environment: Record<string, string>) =>
    spawnSync(process.execPath, [MAIN], {
      env: { ...process.env, HOST: "127.0.0.1", PORT: "0", ...environment },
      encoding: "utf8",
      timeout: 30_000,
    });

  it("says why and ends with an error: the data folder is a file", () => {
    const folder = mkdtempSync(join(tmpdir(), "two-octobers-start-"));
    writeFileSync(join(folder, "data"), "");
    const { status, stderr } = started({ DATA_DIR: join(folder, "data") });
    rmSync(folder, { recursive: true, force: true });
    expect(status).toBe(1);
    expect(stderr).toContain("Two Octobers cannot start: ");
  });

  it("says why and ends with an error: a scenario refers to something that is not there", () => {
    const folder = mkdtempSync(join(tmpdir(), "two-octobers-start-"));
    const breaks = join(folder, "breaks.mjs");
    writeFileSync(
      breaks,
      `import { registerHooks } from "node:module";
       registerHooks({ load(url, context, next) {
         const loaded = next(url, context);
         if (!url.endsWith("petrograd/board.json")) return loaded;
         return { ...loaded, source: String(loaded.source).replace(/"routes":\\s*\\[\\s*\\["[a-z_]+"/, '"routes": [["atlantis"') };
       } });`,
    );
    const { status, stderr } = started({ DATA_DIR: join(folder, "data"), NODE_OPTIONS: `--import ${pathToFileURL(breaks).href}` });
    rmSync(folder, { recursive: true, force: true });
    expect(stderr).toContain("Two Octobers cannot start: ");
    expect(stderr).toContain("atlantis");
    expect(status).toBe(1);
  });

  it("says why and ends with an error: the port is in use", async () => {
    const folder = mkdtempSync(join(tmpdir(), "two-octobers-start-"));
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const { status, stderr } = started({ DATA_DIR: folder, PORT: String(port) });
    other.close();
    rmSync(folder, { recursive: true, force: true });
    expect(stderr).toContain(`Two Octobers cannot start: port ${port} is in use already`);
    expect(status).toBe(1);
  });

  it("says why and ends with an error: a setting cannot be used", () => {
    const { status, stderr } = started({ PORT: "eighty" });
    expect(status).toBe(1);
    expect(stderr).toContain("Two Octobers cannot start: PORT is eighty");
  });
});
