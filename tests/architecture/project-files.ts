import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..", "..");

/** The project's own files, with forward slashes: what git tracks or would track. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: ROOT, encoding: "utf8" });
  return listed.split("\0").filter((file) => file !== "" && globSync(file, { cwd: ROOT }).length > 0);
}

export function readProjectFile(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

export function codeFiles(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT })).map((file) => file.replaceAll("\\", "/"));
}
