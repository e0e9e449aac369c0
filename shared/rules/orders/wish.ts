import type { GameEvent } from "../../model/events.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { MatchState } from "../../model/state.ts";
import { constantsOf } from "../constants.ts";
import { emit, type Happening } from "../draft.ts";

/** The event of a seat's doing before the lock. Its changes are carried out by whoever applies it, not here. */
export function wishEvent(scenario: Scenario, state: MatchState, { changes = [], ...happening }: Happening): GameEvent {
  const draft = { scenario, state, constants: constantsOf(state.options), events: [], hour: state.hour };
  return { ...emit(draft, happening), changes };
}
