import type { ScenarioId, StartId } from "../../shared/model/ids.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { PublicScenario } from "../../shared/model/view.ts";
import type { ScenariosListed } from "../../shared/protocol/answers.ts";
import { loadScenario, scenarioStarts } from "../../shared/scenarios/load.ts";
import { publicScenario } from "../../shared/scenarios/public-scenario.ts";

/** All scenarios with all their starts, checked before the first person comes in. */
export class ScenarioShelf {
  readonly #scenarios = new Map<string, Scenario>();
  readonly #public = new Map<string, PublicScenario>();
  readonly listed: ScenariosListed;

  /** Throws with a message that names what is broken. */
  constructor() {
    const listed: ScenariosListed[number][] = [];
    for (const { id, starts } of scenarioStarts) {
      const loaded = starts.map((start) => loadScenario(id, start));
      for (const scenario of loaded) {
        this.#scenarios.set(keyOf(id, scenario.start), scenario);
        this.#public.set(keyOf(id, scenario.start), publicScenario(scenario));
      }
      const [first] = loaded;
      if (!first) throw new Error(`scenario ${id} has no start`);
      const shown = loaded.map(({ start, startOs, turns, peopleTurns, minutes, pace, variant }) => ({
        id: start,
        startOs,
        turns: turns.length,
        peopleTurns,
        minutes,
        pace,
        variant,
      }));
      listed.push({ id, title: first.title, starts: shown });
    }
    this.listed = listed;
  }

  find(id: ScenarioId, start: StartId): Scenario | undefined {
    return this.#scenarios.get(keyOf(id, start));
  }

  publicPart(id: ScenarioId, start: StartId): PublicScenario | undefined {
    return this.#public.get(keyOf(id, start));
  }
}

function keyOf(id: ScenarioId, start: StartId): string {
  return `${id}/${start}`;
}
