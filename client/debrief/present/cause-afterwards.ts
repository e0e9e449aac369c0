import { factOf } from "../../../shared/history/facts.ts";
import type { GameEvent } from "../../../shared/model/events.ts";
import { type CauseSheet, presentCause } from "../../present/cause.ts";
import type { Reading } from "../reading.ts";

/**
 * The causes of an event with the history behind it. Where a place lies on the plan explains nothing that happened there.
 */
export function causeOf({ w }: Reading, event: GameEvent): CauseSheet {
  const cause = presentCause(event, w);
  return { ...cause, facts: cause.facts.filter((id) => (factOf(id)?.kind ?? "place") !== "place") };
}
