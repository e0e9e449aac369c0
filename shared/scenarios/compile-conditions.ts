import type { Condition } from "../model/scenario.ts";
import type { ScenarioFiles } from "./format.ts";
import type { ConditionData } from "./format-effects.ts";
import { wholeHours } from "./times.ts";

const NEVER: Condition = { kind: "not", of: { kind: "always" } };
const ALWAYS: Condition = { kind: "always" };

/**
 * A condition as the rules read it: hours for times, and what a start can no longer decide settled as it went in 1917. A card that was on the
 * table before this start is not in it; a condition on it holds for the choice that was made then, and for no other.
 */
export function compileCondition(
  data: ConditionData,
  startOs: string,
  earlier: ReadonlyMap<string, ScenarioFiles["cards"][number]>,
): Condition {
  const again = (each: ConditionData) => compileCondition(each, startOs, earlier);
  switch (data.kind) {
    case "heldUntil":
      return { kind: "heldUntil", site: data.site, by: data.by, hour: wholeHours(startOs, data.os) };
    case "hourFrom":
      return { kind: "hourFrom", hour: wholeHours(startOs, data.os) };
    case "endedBefore":
      return { kind: "endedBefore", hour: wholeHours(startOs, data.os) };
    case "chosen": {
      const card = earlier.get(data.card);
      if (!card) return data;
      return card.choices.some((choice) => choice.id === data.choice && choice.historical) ? ALWAYS : NEVER;
    }
    case "not":
      return { kind: "not", of: again(data.of) };
    case "all":
      return { kind: "all", of: data.of.map(again) };
    case "any":
      return { kind: "any", of: data.of.map(again) };
    default:
      return data;
  }
}
