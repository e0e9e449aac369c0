import { describe, expect, it } from "vitest";
import { projectFiles, readProjectFile } from "./project-files.ts";

type Asset = { readonly path: string; readonly title: string; readonly author: string; readonly licence: string; readonly source: string };

/** Licences under which a file may be passed on with the game, by their SPDX names. */
const FREE = new Set(["CC-BY-4.0", "CC0-1.0", "MIT", "OFL-1.1", "LicenseRef-PublicDomain"]);

const manifest: { readonly files: readonly Asset[] } = JSON.parse(readProjectFile("assets/manifest.json"));

describe("assets", () => {
  it("every file is in the manifest, once, and every entry has its file", () => {
    const there = projectFiles()
      .filter((file) => file.startsWith("assets/") && file !== "assets/manifest.json")
      .map((file) => file.slice("assets/".length));
    expect(manifest.files.map(({ path }) => path).sort()).toEqual([...there].sort());
  });

  it("every entry says what it is, who made it, under which free licence, and where it is from", () => {
    const incomplete = manifest.files.filter(
      ({ title, author, licence, source }) =>
        !FREE.has(licence) || [title, author, source].some((text) => typeof text !== "string" || text.length < 3),
    );
    expect(incomplete).toEqual([]);
  });
});
