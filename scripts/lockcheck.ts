/**
 * Every platform's binary package must stand in the lockfile. When the registry lacks one at the time of `npm install`, npm leaves it out
 * without a word, and `npm ci` then fails on every machine that needs it.
 *
 *   npm run lockcheck
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

type Package = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
export type Lockfile = { readonly packages: Readonly<Record<string, Package>> };

const DEPENDENCY_KINDS = ["dependencies", "devDependencies", "optionalDependencies"] as const;

/** What is wrong with a lockfile, one sentence each; nothing if it is whole. */
export function problemsOf(lock: Lockfile, manifest: Package): readonly string[] {
  const names = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, "")));
  const problems: string[] = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!names.has(name)) problems.push(`${path || "package.json"} wants ${name} on some platform, but the lockfile does not have it`);
    }
    if (path !== "" && entry.link !== true && entry.integrity === undefined) problems.push(`${path} has no integrity hash`);
    if (entry.resolved !== undefined) problems.push(`${path} names a download address; .npmrc has omit-lockfile-registry-resolved`);
  }
  for (const kind of DEPENDENCY_KINDS) {
    const wanted = manifest[kind] ?? {};
    const locked = lock.packages[""]?.[kind] ?? {};
    for (const [name, version] of Object.entries(wanted)) {
      if (!/^(npm:(@[^@]+|[^@]+)@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        problems.push(`package.json: ${name} "${version}" is not an exact version`);
      if (locked[name] !== version) problems.push(`${name} is ${version} in package.json and ${locked[name] ?? "absent"} in the lockfile`);
    }
    for (const name of Object.keys(locked)) if (!(name in wanted)) problems.push(`${name} is in the lockfile and not in package.json`);
  }
  return problems;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, "..");
  const read = (name: string) => JSON.parse(readFileSync(join(root, name), "utf8"));
  const problems = problemsOf(read("package-lock.json"), read("package.json"));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error("Delete node_modules and package-lock.json, run `npm install`, and check again (CONTRIBUTING.md, Dependencies).");
    process.exitCode = 1;
  }
}
