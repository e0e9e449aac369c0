import ts from "typescript";
import { describe, expect, it } from "vitest";
import { codeFiles, readProjectFile } from "./project-files.ts";

/** Words that belong to one city. Comments count: whoever reads a rule should not learn that it was made for a place. */
const OF_A_CITY =
  /petrograd|petersburg|moscow|moskva|kremlin|smolny|winter.?palace|\bneva\b|aurora|kronstadt|tauride|pulkovo|gatchina|tverskaya|arbat|khamovniki|zamoskvorech|ostozhenka|prechistenka|kitai|metropol\b|manege|dvintsy|kexholm|preobrazhensk|pavlovsk/i;

const PLACES = ["shared/rules", "shared/model"];

/** Uses of a scenario's id for anything but writing it down: `state.scenario`, `scenario.id` in a comparison, an index, a condition. */
function decidesByScenario(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2024, true);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node)) {
      const of = node.expression.getText();
      const readsId =
        (/(^|\.)scenario$/.test(of) && ["id", "start", "title"].includes(node.name.text)) ||
        (/(^|\.)state$/.test(of) && node.name.text === "scenario");
      const writesItDown = ts.isPropertyAssignment(node.parent) && node.parent.initializer === node;
      if (readsId && !writesItDown)
        found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.parent.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("one set of rules serves every city", () => {
  it("no rule and no noun names a city, not even in a comment", () => {
    expect("// as at the Smolny").toMatch(OF_A_CITY);
    const named = codeFiles(...PLACES).flatMap((file) =>
      readProjectFile(file)
        .split("\n")
        .flatMap((line, index) => (OF_A_CITY.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(named).toEqual([]);
  });

  it("no rule asks which scenario it is", () => {
    expect(
      decidesByScenario("probe.ts", 'if (scenario.id === "x") f(); const a = { scenario: scenario.id }; table[state.scenario];'),
    ).toHaveLength(2);
    expect(codeFiles("shared/rules").flatMap((file) => decidesByScenario(file, readProjectFile(file)))).toEqual([]);
  });
});
