import { spawnSync } from "node:child_process";
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

export const ROOT = join(import.meta.dirname, "..", "..");

/** Folders that are made and not written; what .gitignore says, for a copy that came without git. */
const MADE = new Set(["node_modules", "dist", "data", "test-results", "playwright-report", ".vitest", ".git"]);

/** The project's own files, with forward slashes: what git tracks or would track. */
export function projectFiles(): readonly string[] {
  const git = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: ROOT, encoding: "utf8" });
  if (git.status !== 0) return filesWithoutGit();
  return git.stdout.split("\0").filter((file) => file !== "" && existsSync(join(ROOT, file)));
}

function filesWithoutGit(): readonly string[] {
  const isMade = (path: string) => MADE.has(path.split(sep)[0] ?? "");
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => !isMade(entry.name))
    .flatMap((entry) => (entry.isFile() ? [entry.name] : filesUnder(entry.name)));
}

function filesUnder(folder: string): readonly string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

export function readProjectFile(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

export function codeFiles(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT })).map((file) => file.replaceAll("\\", "/"));
}
