import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { codeFiles, projectFiles, ROOT, readProjectFile } from "./project-files.ts";

const IS_TEXT = /\.(ts|tsx|js|mjs|cjs|json|jsonc|md|html|css|svg|grit)$|(^|\/)(LICENSE[^/]*|\.npmrc|\.gitignore|run)$/;
const textFiles = () => projectFiles().filter((file) => IS_TEXT.test(file));

/** Put together here, so that this file does not contain what it looks for. */
const OF_ONE_MACHINE = [
  ["/wo", "rk/"],
  ["/tm", "p/"],
  ["/ro", "ot/"],
  ["/home", "/"],
  ["C:", "\\\\Users"],
].map((parts) => parts.join(""));

/** Hosts of package registries; the lockfile and the documents need none, npm knows its own. */
const REGISTRIES = ["registry.npm" + "js.org", "registry.yarn" + "pkg.com", "npm.pkg.git" + "hub.com"];

function linesWith(files: readonly string[], words: readonly string[]): readonly string[] {
  return files.flatMap((file) =>
    readProjectFile(file)
      .split("\n")
      .flatMap((line, index) => words.filter((word) => line.includes(word)).map((word) => `${file}:${index + 1} ${word}`)),
  );
}

describe("the house is tidy", () => {
  it("no file names a path of one machine", () => {
    expect(linesWith(textFiles(), OF_ONE_MACHINE)).toEqual([]);
  });

  it("no file names a package registry, neither the public ones nor the one used here", () => {
    const used = new URL(
      execFileSync("npm", ["config", "get", "registry"], { cwd: ROOT, encoding: "utf8", shell: process.platform === "win32" }).trim(),
    ).host;
    expect(linesWith(textFiles(), [...REGISTRIES, used])).toEqual([]);
  });

  it("no file of code is longer than 400 lines, and half of them are shorter than 130", () => {
    const lengths = codeFiles("shared", "server", "client", "scripts", "tests")
      .filter((file) => !file.includes("/data/"))
      .map((file) => ({ file, lines: readProjectFile(file).split("\n").length - 1 }))
      .sort((a, b) => a.lines - b.lines);
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(130);
  });

  it("no test is left behind alone", () => {
    const only = [
      ["it", "only("],
      ["test", "only("],
      ["describe", "only("],
    ].map((parts) => parts.join("."));
    expect(linesWith(codeFiles("tests"), only)).toEqual([]);
  });

  it("links between the documents lead somewhere", () => {
    const dead = projectFiles()
      .filter((file) => file.endsWith(".md"))
      .flatMap((file) =>
        [...readProjectFile(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].flatMap(([, target]) =>
          target !== undefined && !existsSync(join(ROOT, posix.join(dirname(file), target))) ? [`${file}: ${target}`] : [],
        ),
      );
    expect(dead).toEqual([]);
  });

  it("every file and folder that ARCHITECTURE.md and CONTRIBUTING.md name is there", () => {
    const gone = ["docs/ARCHITECTURE.md", "CONTRIBUTING.md"].flatMap((file) =>
      [...readProjectFile(file).matchAll(/`((?:shared|server|client|tests|scripts|assets|docs)\/[\w./-]*)`/g)].flatMap(([, path]) =>
        path !== undefined && !existsSync(join(ROOT, path)) ? [`${file}: ${path}`] : [],
      ),
    );
    expect(gone).toEqual([]);
  });

  it("every library has its reason in the decisions", () => {
    const manifest: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(readProjectFile("package.json"));
    const packages = ["dependencies", "devDependencies", "optionalDependencies"].flatMap((kind) => Object.keys(manifest[kind] ?? {}));
    const reasons = readProjectFile("docs/decisions/0008-libraries-and-why.md");
    expect(packages.length).toBeGreaterThan(0);
    expect(packages.filter((name) => !reasons.includes(name))).toEqual([]);
  });
});
