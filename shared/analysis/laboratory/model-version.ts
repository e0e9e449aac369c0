import { DEFAULTS } from "../../rules/constants.ts";
import { rollWord } from "../../rules/dice.ts";
import { SCENARIO_FILES } from "../../scenarios/load.ts";

/**
 * A short name for the constants and the scenarios' data as they are now: what was measured with others is out of date. Rules and bots are not in
 * it; whoever changes them measures anew. [LB-10]
 */
export function modelVersion(): string {
  const text = JSON.stringify([DEFAULTS, SCENARIO_FILES]);
  return rollWord("model", text).toString(16).padStart(8, "0");
}
