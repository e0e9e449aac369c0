import { factOf } from "../history/facts.ts";
import type { ScenarioId, StartId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import { checkFullSize } from "./checks.ts";
import { compileScenario } from "./compile.ts";
import moscowBoard from "./data/moscow/board.json" with { type: "json" };
import moscowCalendar from "./data/moscow/calendar.json" with { type: "json" };
import moscowCards from "./data/moscow/cards.json" with { type: "json" };
import moscowFormations from "./data/moscow/formations.json" with { type: "json" };
import moscow from "./data/moscow/scenario.json" with { type: "json" };
import moscowSeats from "./data/moscow/seats.json" with { type: "json" };
import petrogradBoard from "./data/petrograd/board.json" with { type: "json" };
import petrogradCalendar from "./data/petrograd/calendar.json" with { type: "json" };
import petrogradCards from "./data/petrograd/cards.json" with { type: "json" };
import petrogradFormations from "./data/petrograd/formations.json" with { type: "json" };
import petrograd from "./data/petrograd/scenario.json" with { type: "json" };
import petrogradSeats from "./data/petrograd/seats.json" with { type: "json" };

/** The six files of each city, as they stand in its folder. */
export const SCENARIO_FILES: Readonly<
  Record<ScenarioId, Readonly<Record<"scenario" | "board" | "formations" | "seats" | "calendar" | "cards", unknown>>>
> = {
  petrograd: {
    scenario: petrograd,
    board: petrogradBoard,
    formations: petrogradFormations,
    seats: petrogradSeats,
    calendar: petrogradCalendar,
    cards: petrogradCards,
  },
  moscow: {
    scenario: moscow,
    board: moscowBoard,
    formations: moscowFormations,
    seats: moscowSeats,
    calendar: moscowCalendar,
    cards: moscowCards,
  },
};

/** The scenarios that can be played and the starts of each, the usual start first. */
export const scenarioStarts: readonly { readonly id: ScenarioId; readonly starts: readonly StartId[] }[] = [
  { id: petrograd.id, starts: Object.keys(petrograd.starts) },
  { id: moscow.id, starts: Object.keys(moscow.starts) },
];

const loaded = new Map<string, Scenario>();

/**
 * One start of one city, checked and compiled, always the same frozen object. Throws for a scenario or a start that does not exist, and, naming both
 * ends, for a reference in the data that leads nowhere.
 */
export function loadScenario(id: ScenarioId, start: StartId): Scenario {
  const key = `${id}/${start}`;
  const known = loaded.get(key);
  if (known) return known;
  const files = SCENARIO_FILES[id];
  if (!files) throw new Error(`there is no scenario ${id}; there are ${Object.keys(SCENARIO_FILES).join(" and ")}`);
  const scenario = compileScenario(files, start, (fact) => factOf(fact) !== undefined);
  checkFullSize(scenario);
  loaded.set(key, scenario);
  return scenario;
}
