import { describe, expect, it } from "vitest";
import type { Lockfile } from "../../scripts/lockcheck.ts";
import { problemsOf } from "../../scripts/lockcheck.ts";

const sound: Lockfile = {
  packages: {
    "": { dependencies: { tool: "1.2.3" } },
    "node_modules/tool": { integrity: "sha512-x", optionalDependencies: { "tool-linux": "1.2.3" } },
    "node_modules/tool-linux": { integrity: "sha512-y" },
  },
};

/** The sound lockfile with one entry changed. */
const withEntry = (path: string, entry: object): Lockfile => ({
  packages: { ...sound.packages, [path]: { ...sound.packages[path], ...entry } },
});

describe("the lockfile check", () => {
  it("has nothing to say about a whole lockfile", () => {
    expect(problemsOf(sound, { dependencies: { tool: "1.2.3" } })).toEqual([]);
  });

  it("notices a platform's package that npm left out", () => {
    const lock = withEntry("node_modules/tool", { optionalDependencies: { "tool-linux": "1.2.3", "tool-mac": "1.2.3" } });
    expect(problemsOf(lock, { dependencies: { tool: "1.2.3" } })).toEqual([
      "node_modules/tool wants tool-mac on some platform, but the lockfile does not have it",
    ]);
  });

  it("notices a version that is not exact, and one that is not the locked one", () => {
    expect(problemsOf(sound, { dependencies: { tool: "^1.2.3" } })).toHaveLength(2);
    expect(problemsOf(sound, { dependencies: { tool: "1.2.4" } })).toHaveLength(1);
    expect(problemsOf(sound, {})).toHaveLength(1);
  });

  it("notices a package without its hash and a download address", () => {
    const lock: Lockfile = { packages: { ...sound.packages, "node_modules/other": { resolved: "https://example.org/other.tgz" } } };
    expect(problemsOf(lock, { dependencies: { tool: "1.2.3" } })).toHaveLength(2);
  });
});
