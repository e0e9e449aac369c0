import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codeFiles, ROOT } from "./project-files.ts";
import { buildSmallHouse } from "./small-house.ts";

type Cruise = {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }[];
    readonly totalDependenciesCruised: number;
  };
  readonly modules: readonly { readonly source: string }[];
};

const FOLDERS = ["shared", "server", "client", "scripts", "tests"];

function cruise(root: string, folders: readonly string[]): Cruise {
  const tool = join(ROOT, "node_modules", "dependency-cruiser", "bin", "dependency-cruiser.mjs");
  const run = spawnSync(process.execPath, [tool, "--config", ".dependency-cruiser.cjs", "--output-type", "json", ...folders], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.stdout === "") throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

/** A file, what it must not import, and the rule that says so. */
const FORBIDDEN: readonly (readonly [file: string, imported: string, rule: string])[] = [
  ["shared/rules/bad.ts", `import "node:fs";`, "rules-stay-pure"],
  ["shared/rules/bad.ts", `import { z } from "zod"; z;`, "rules-stay-pure"],
  ["shared/rules/bad.ts", `import { x } from "../scenarios/good.ts"; x;`, "rules-stay-pure"],
  ["shared/rules/bad.ts", `import type { X } from "../history/good.ts"; export type Y = X;`, "rules-stay-pure"],
  ["shared/model/bad.ts", `import { x } from "../rules/good.ts"; x;`, "model-knows-no-rules"],
  ["shared/match/bad.ts", `import "node:timers";`, "shared-runs-anywhere"],
  ["shared/match/bad.ts", `import { x } from "../../server/good.ts"; x;`, "shared-knows-no-one"],
  ["shared/match/bad.ts", `import { Room } from "colyseus"; Room;`, "shared-packages"],
  ["shared/bots/bad.ts", `import { x } from "../scenarios/good.ts"; x;`, "bots"],
  ["shared/bots/bad.ts", `import { x } from "../match/good.ts"; x;`, "bots"],
  ["shared/scenarios/bad.ts", `import { x } from "../rules/good.ts"; x;`, "scenarios-types-only"],
  ["shared/history/bad.ts", `import { x } from "../scenarios/good.ts"; x;`, "history"],
  ["shared/protocol/bad.ts", `import { x } from "../rules/good.ts"; x;`, "protocol-types-only"],
  ["shared/schema/bad.ts", `import { x } from "../rules/good.ts"; x;`, "schema"],
  ["server/bad.ts", `import { x } from "../client/store/good.ts"; x;`, "server-knows-no-client"],
  ["server/bad.ts", `import { x } from "../shared/text/good.ts"; x;`, "server-knows-no-client"],
  ["server/bad.ts", `import { h } from "preact"; h;`, "server-has-no-screen"],
  ["server/bad.ts", `import { it } from "vitest"; it;`, "product-needs-no-development-packages"],
  ["client/hud/bad.ts", `import { x } from "../../server/good.ts"; x;`, "client-knows-no-server"],
  ["client/hud/bad.ts", `import "node:fs";`, "client-has-no-node"],
  ["client/hud/bad.ts", `import Phaser from "phaser"; Phaser;`, "phaser-only-on-stage"],
  ["client/hud/bad.ts", `import { x } from "../stage/good.ts"; x;`, "stage-only-on-demand"],
  ["client/hud/bad.ts", `import { x } from "../../shared/rules/good.ts"; x;`, "client-hud"],
  ["client/present/bad.ts", `import { x } from "../hud/good.ts"; x;`, "client-present"],
  ["client/store/bad.ts", `import { x } from "../present/good.ts"; x;`, "client-store-types-only"],
  ["client/sound/bad.ts", `import { x } from "../hud/good.ts"; x;`, "client-sound"],
  ["client/stage/bad.ts", `import { x } from "../../shared/rules/good.ts"; x;`, "client-stage"],
  ["client/net/bad.ts", `import { x } from "../../shared/rules/good.ts"; x;`, "client-net-types-only"],
  ["client/hud/bad.ts", `import { Client } from "@colyseus/sdk"; Client;`, "sdk-only-at-the-wire"],
  ["client/hud/bad.ts", `import { schema } from "@colyseus/schema"; schema;`, "schema-only-at-the-wire"],
  ["client/hud/bad.ts", `import { z } from "zod"; z;`, "zod-only-at-the-doors"],
  ["client/main.ts", `import { Server } from "colyseus"; Server;`, "colyseus-only-on-the-server"],
  ["server/bad.ts", `import { Server } from "colyseus"; Server;`, "colyseus-only-on-the-server"],
  ["client/debrief/bad.ts", `import { x } from "../net/good.ts"; x;`, "debrief-needs-no-match"],
  ["shared/match/bad.ts", `import { x } from "../../tests/good.ts"; x;`, "nothing-imports-tests"],
  ["shared/match/bad.ts", `import { y } from "./worse.ts"; export const z = y;`, "no-cycles"],
  ["shared/match/bad.ts", `import { y } from "./not-there.ts"; y;`, "nothing-unresolved"],
  ["server/bad.ts", `import accepts from "accepts"; accepts;`, "no-undeclared-packages"],
];

const GOOD = `export const x = 1;\nexport type X = number;\n`;
const GOOD_FOLDERS = [
  ...["model", "rules", "scenarios", "history", "match", "bots", "protocol", "schema", "text"].map((name) => `shared/${name}`),
  ...["store", "present", "stage", "hud", "net"].map((name) => `client/${name}`),
  ...["server", "tests"],
];

describe("the tool for import directions", () => {
  it("refuses every import that the table of ARCHITECTURE.md forbids", { timeout: 120_000 }, () => {
    const files: Record<string, string> = { "shared/match/worse.ts": `import { z } from "./bad.ts";\nexport const y = z;\n` };
    for (const folder of GOOD_FOLDERS) files[`${folder}/good.ts`] = GOOD;
    // Each forbidden import in a file of its own, except those whose name matters.
    const expected = FORBIDDEN.map(([file, text, rule], index) => {
      const path = rule === "no-cycles" || file === "client/main.ts" ? file : file.replace("bad.ts", `bad-${index}.ts`);
      files[path] = `${text}\n`;
      return `${rule}: ${path}`;
    });
    const house = buildSmallHouse({ settings: [".dependency-cruiser.cjs", "tsconfig.base.json", "package.json"], files });
    try {
      const { summary } = cruise(
        house.root,
        FOLDERS.filter((folder) => folder !== "scripts"),
      );
      const found = new Set(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`));
      expect(expected.filter((violation) => !found.has(violation))).toEqual([]);
      expect(summary.violations.filter(({ from }) => from.endsWith("good.ts"))).toEqual([]);
    } finally {
      house.pullDown();
    }
  });

  it("sees every file of the project and what it imports", { timeout: 120_000 }, () => {
    const { modules, summary } = cruise(ROOT, FOLDERS);
    const seen = new Set(modules.map(({ source }) => source));
    expect(codeFiles(...FOLDERS).filter((file) => !seen.has(file))).toEqual([]);
    // A tool that does not understand TypeScript sees files and no imports.
    expect(summary.totalDependenciesCruised).toBeGreaterThan(codeFiles(...FOLDERS).length);
  });
});
