/**
 * Finds the Chromium that the browser tests run in: the one named by CHROMIUM, one in a usual place, or one fetched from the npm registry
 * into a temporary folder (Linux on x64). It never calls the system's package manager and never writes into the project.
 *
 *   node scripts/find-chromium.ts        prints the path
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** A Chromium without a window, packed for servers; unpacks by itself into the temporary folder. */
const PACKED = { name: "@sparticuz/chromium", version: "153.0.0" };

export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
] as const;

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "chrome",
  "chrome.exe",
  "msedge.exe",
];

function usualPlaces(): readonly string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onThePath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const mac = ["Chromium", "Google Chrome", "Microsoft Edge"].flatMap((app) =>
    ["/Applications", join(homedir(), "Applications")].map((folder) => join(folder, `${app}.app`, "Contents", "MacOS", app)),
  );
  const windows = [process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Chromium", "Application", "chrome.exe"),
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]);
  return [...onThePath, "/usr/bin/chromium", "/usr/lib/chromium/chromium", "/snap/bin/chromium", ...mac, ...windows];
}

/** The path of the fetched Chromium, or why there is none. */
function fetchPacked(): { readonly path: string } | { readonly problem: string } {
  if (process.platform !== "linux" || process.arch !== "x64")
    return { problem: `the registry has none for ${process.platform} ${process.arch}` };
  const folder = join(tmpdir(), `two-octobers-chromium-${PACKED.version}`);
  if (!existsSync(join(folder, "node_modules", PACKED.name, "package.json"))) {
    mkdirSync(folder, { recursive: true });
    console.error(`No Chromium here; fetching ${PACKED.name} ${PACKED.version} into ${folder}`);
    const install = spawnSync(
      "npm",
      [
        "install",
        "--no-save",
        "--no-audit",
        "--no-fund",
        "--no-package-lock",
        "--loglevel=error",
        "--prefix",
        folder,
        `${PACKED.name}@${PACKED.version}`,
      ],
      { cwd: folder, encoding: "utf8" },
    );
    if (install.status !== 0) return { problem: `npm could not fetch ${PACKED.name}: ${install.stderr?.trim() ?? install.error}` };
  }
  const unpack = `import chromium from ${JSON.stringify(PACKED.name)}; console.log(await chromium.executablePath());`;
  const unpacked = spawnSync(process.execPath, ["--input-type=module", "--eval", unpack], { cwd: folder, encoding: "utf8" });
  const path = unpacked.stdout?.trim().split("\n").at(-1) ?? "";
  if (unpacked.status !== 0 || !existsSync(path)) return { problem: `${PACKED.name} did not unpack: ${unpacked.stderr?.trim()}` };
  const runs = spawnSync(path, ["--version", ...CHROMIUM_ARGS, "--headless"], { encoding: "utf8", timeout: 30_000 });
  if (runs.status !== 0)
    return { problem: `the fetched Chromium does not start (it needs libnss3, libnspr4, libexpat1): ${runs.stderr?.trim()}` };
  return { path };
}

/** The path of a Chromium that can be started; throws a message that says how to get one. */
export function findChromium(): string {
  const named = process.env["CHROMIUM"];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM is set to ${named}, but there is no such file.`);
  }
  const found = usualPlaces().find((path) => existsSync(path));
  if (found !== undefined) return found;
  const fetched = fetchPacked();
  if ("path" in fetched) return fetched.path;
  throw new Error(
    `The browser tests need a Chromium, Chrome or Edge, and none was found: ${fetched.problem}.\n` +
      "Install one (Debian: apt-get install chromium), or set CHROMIUM to the path of one, and run the tests again.",
  );
}

if (import.meta.main) console.log(findChromium());
