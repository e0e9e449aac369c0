import { type Course, courseOf } from "../../../shared/analysis/course.ts";
import type { Change, EventKind, GameEvent } from "../../../shared/model/events.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { startMatch } from "../../../shared/rules/start.ts";
import { thirdScenario } from "../../support/third-scenario/third-scenario.ts";

const OPTIONS = { friction: 2, organization: null, constants: {} } as const;

export const riverton = thirdScenario();

/** An event of a made-up match; what is not named is nothing. Known to everybody at once unless it says otherwise. */
export function made(
  kind: EventKind,
  hour: number,
  rest: Partial<GameEvent> & { readonly inputs?: Readonly<Record<string, number>> } = {},
): GameEvent {
  const { inputs = {}, ...fields } = rest;
  return {
    kind,
    turn: 1,
    hour,
    side: null,
    seat: null,
    formation: null,
    site: null,
    params: {},
    cause: { rule: "TU-1", inputs: Object.entries(inputs).map(([name, value]) => ({ name, value })), draw: null },
    changes: [],
    known: { mrc: hour, government: hour, between: hour },
    ...fields,
  };
}

export function changed(path: readonly (string | number)[], from: Change["from"], to: Change["to"]): Change {
  return { path, from, to };
}

/** The last event of a turn: the clock goes to the next one. */
export function turnOver(turn: number, hour: number): GameEvent {
  return made("turnBegan", hour, { turn, changes: [changed(["turn"], turn, turn + 1), changed(["hour"], 0, hour)] });
}

/** A match in which just this happened; Riverton's, if no other scenario is named. */
export function madeCourse(events: readonly GameEvent[], scenario: Scenario = riverton): Course {
  const opened = startMatch(scenario, { seed: "made", options: OPTIONS });
  return courseOf(scenario, { seed: "made", options: OPTIONS }, [...opened.events, ...events]);
}
