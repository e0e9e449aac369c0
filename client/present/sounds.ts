import type { GameEvent } from "../../shared/model/events.ts";
import type { SeatView } from "../../shared/model/view.ts";

/** The few sounds there are. Each only repeats what is written. */
export type SoundName = "telegraph" | "bell" | "lastBell" | "guns";

/** What is heard while the story tells this: guns far away of shelling, the telegraph of word from one's own; of most things nothing. */
export function soundOfEvent({ kind, formation }: Pick<GameEvent, "kind" | "formation">, { own }: Pick<SeatView, "own">): SoundName | null {
  if (kind === "shelled") return "guns";
  const isWord = kind === "dispatchArrived" || kind === "reportReceived";
  return isWord && formation !== null && own[formation] !== undefined ? "telegraph" : null;
}
