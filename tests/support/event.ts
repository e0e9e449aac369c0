import type { EventKind, GameEvent } from "../../shared/model/events.ts";

/** An event of the committee's side in the second hour, but for what a test says of it. */
export function eventOf(kind: EventKind, differs: Partial<GameEvent> = {}): GameEvent {
  return {
    kind,
    turn: 1,
    hour: 2,
    side: "mrc",
    seat: null,
    formation: null,
    site: null,
    params: {},
    cause: { rule: "TU-2", inputs: [], draw: null },
    changes: [],
    known: { mrc: 2, government: null, between: null },
    ...differs,
  };
}
