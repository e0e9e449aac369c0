import type { Scenario } from "../../../shared/model/scenario.ts";
import { compileScenario } from "../../../shared/scenarios/compile.ts";
import board from "./board.json" with { type: "json" };
import calendar from "./calendar.json" with { type: "json" };
import cards from "./cards.json" with { type: "json" };
import formations from "./formations.json" with { type: "json" };
import scenario from "./scenario.json" with { type: "json" };
import seats from "./seats.json" with { type: "json" };

/** The six files of Riverton, a town that never was: small enough to read, with a little of most that the format knows. */
export const THIRD_FILES = { scenario, board, formations, seats, calendar, cards };

/** Riverton compiled: `only` is its usual start; `late` begins six hours later and has a word of its own on everything a start may change. */
export function thirdScenario(start: "only" | "late" = "only"): Scenario {
  return compileScenario(THIRD_FILES, start, () => false);
}
