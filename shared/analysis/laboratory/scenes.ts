import type { GameEvent } from "../../model/events.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { MatchState } from "../../model/state.ts";

export const SCENES: readonly { readonly id: string; readonly city: "petrograd" | "moscow" }[] = [];

export function scenesOf(_scenario: Scenario, _state: MatchState, _events: readonly GameEvent[]): readonly string[] {
  return [];
}
