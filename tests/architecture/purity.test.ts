import { spawnSync } from "node:child_process";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { codeFiles, ROOT, readProjectFile } from "./project-files.ts";
import { buildSmallHouse } from "./small-house.ts";

/** One impure line each; lint must complain about every one of them. */
const IMPURE_FOR_LINT = [
  "export const a = Math.random();",
  "export const b = Math.pow(2, 3);",
  "export const c = Math.exp(1);",
  "export const d = Math.log(2);",
  "export const e = Math.sin(2);",
  'export const f = Math["cos"](2);',
  "export const g = 2 ** 3;",
  'export const h = "a".localeCompare("b");',
  "export const i = (5).toLocaleString();",
  "export const j = Date.now();",
  "export const k = new Date();",
  "export const l = performance.now();",
  "export const m = new Intl.NumberFormat();",
  "export const n = setTimeout(() => undefined, 1);",
  "export const o = setInterval(() => undefined, 1);",
  "export const p = globalThis;",
];

/** What does not exist in shared, for the compiler. */
const IMPURE_FOR_THE_COMPILER = [
  "document.title;",
  "window.alert();",
  "process.exit();",
  'console.log("");',
  "setTimeout(() => undefined);",
  "performance.now();",
  'fetch("");',
  'require("fs");',
];

const PURE = 'export const pure = Math.floor(Math.sqrt(2) * 10) + Math.imul(3, 4) + (["b", "a"].sort()[0] ?? "").length;\n';

/** Exact on every machine: integers, comparison, and the square root, which the standard fixes to the last bit. */
const EXACT = new Set(["abs", "ceil", "floor", "imul", "max", "min", "round", "sign", "sqrt", "trunc", "clz32", "fround"]);

/** Every use of `Math` that is not a plain call of something exact, and every `**`. */
function inexactIn(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2024, true);
  const found: string[] = [];
  const tell = (node: ts.Node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1} ${node.getText()}`);
  };
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) && node.text === "Math") {
      const use = node.parent;
      const isExact = ts.isPropertyAccessExpression(use) && use.expression === node && EXACT.has(use.name.text);
      const isName = ts.isPropertyAccessExpression(use) && use.name === node;
      if (!isExact && !isName) tell(use);
    }
    if (node.kind === ts.SyntaxKind.AsteriskAsteriskToken || node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken) tell(node.parent);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("shared has no clock, no chance and no surroundings", () => {
  it("lint complains about every impure line, and not about a pure one", () => {
    const house = buildSmallHouse({
      settings: ["biome.jsonc", ".gitignore", "scripts/lint"],
      files: {
        "shared/rules/impure.ts": `${IMPURE_FOR_LINT.join("\n")}\n`,
        "shared/rules/pure.ts": PURE,
        "server/impure.ts": "export const a = Math.random() + Date.now();\n",
      },
    });
    try {
      const tool = join(ROOT, "node_modules", "@biomejs", "biome", "bin", "biome");
      const run = spawnSync(process.execPath, [tool, "lint", "--reporter=github", "--max-diagnostics=none", "shared", "server"], {
        cwd: house.root,
        encoding: "utf8",
      });
      expect(run.status).toBe(1);
      const lines = new Set(
        [...run.stdout.matchAll(/::error[^\n]*?shared[/\\]rules[/\\]impure\.ts,line=(\d+)/g)].map((match) => Number(match[1])),
      );
      expect(IMPURE_FOR_LINT.filter((_, index) => !lines.has(index + 1))).toEqual([]);
      expect(run.stdout).not.toMatch(/[/\\]pure\.ts/);
      expect(run.stdout).not.toMatch(/server[/\\]impure\.ts/);
    } finally {
      house.pullDown();
    }
  });

  it("the compiler knows neither page nor Node there", () => {
    const house = buildSmallHouse({
      settings: ["tsconfig.base.json", "shared/tsconfig.json", "package.json"],
      files: {
        "shared/impure.ts": `${IMPURE_FOR_THE_COMPILER.join("\n")}\nexport {};\n`,
        "shared/pure.ts": PURE,
      },
    });
    try {
      const tool = join(ROOT, "node_modules", "typescript-7", "bin", "tsc");
      const run = spawnSync(
        process.execPath,
        [tool, "-p", "shared", "--noEmit", "--composite", "false", "--emitDeclarationOnly", "false"],
        {
          cwd: house.root,
          encoding: "utf8",
        },
      );
      const lines = new Set([...run.stdout.matchAll(/shared\/impure\.ts\((\d+),/g)].map((match) => Number(match[1])));
      expect(IMPURE_FOR_THE_COMPILER.filter((_, index) => !lines.has(index + 1))).toEqual([]);
      expect(run.stdout).not.toContain("shared/pure.ts");
    } finally {
      house.pullDown();
    }
  });

  it("of Math it uses only what is the same to the last bit everywhere", () => {
    expect(
      inexactIn(
        "probe.ts",
        "const { random } = Math; const m = Math; let x = 2; x **= 2; export const y = Math.tanh(1) + Math.floor(1.5);",
      ),
    ).toHaveLength(4);
    expect(codeFiles("shared").flatMap((file) => inexactIn(file, readProjectFile(file)))).toEqual([]);
  });
});
