import type { Scenario } from "../../shared/model/scenario.ts";
import { compileScenario } from "../../shared/scenarios/compile.ts";
import { THIRD_FILES } from "../support/third-scenario/third-scenario.ts";

/** The files of Riverton as something a test may spoil: plain JSON without types, as a person at an editor sees it. */
// biome-ignore lint/suspicious/noExplicitAny: a test of broken files writes what no type allows.
export type Spoilable = any;

/** Compiles Riverton after a slip of the pen. */
export function compileSpoilt(spoil: (files: Spoilable) => void, start: "only" | "late" = "only"): Scenario {
  const files: Spoilable = JSON.parse(JSON.stringify(THIRD_FILES));
  spoil(files);
  return compileScenario(files, start, () => false);
}

/** The entry of a list with this id. */
export function entry(list: Spoilable, id: string): Spoilable {
  return list.find((one: Spoilable) => one.id === id);
}

/** Changes every entry of a list. */
export function changeAll(list: Spoilable, change: (one: Spoilable, index: number) => void): void {
  for (const [index, one] of list.entries()) change(one, index);
}
