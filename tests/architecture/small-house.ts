import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "./project-files.ts";

export type SmallHouse = { readonly root: string; readonly pullDown: () => void };

/**
 * A project of a few files under the real project's settings, in a temporary folder: what a tool must refuse is shown to it here, and never
 * stands in the real tree.
 */
export function buildSmallHouse(options: {
  readonly settings: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}): SmallHouse {
  const root = mkdtempSync(join(tmpdir(), "two-octobers-small-house-"));
  for (const setting of options.settings) cpSync(join(ROOT, setting), join(root, setting), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"), "junction");
  for (const [file, text] of Object.entries(options.files)) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return { root, pullDown: () => rmSync(root, { recursive: true, force: true }) };
}
