import type { ReadonlySignal } from "@preact/signals";
import { computed } from "@preact/signals";
import type { SeatView } from "../../shared/model/view.ts";
import type { Lobby, Session } from "./session.ts";

/**
 * The lobby as this screen goes by it. Lobby and view come by two ways, the lobby often a moment earlier; until the view has followed, phase and
 * turn stay as they were, so that nobody is offered the orders of one phase in the next.
 */
export function lobbyInStep(session: Session): ReadonlySignal<Lobby> {
  let last = session.lobby.peek();
  return computed(() => {
    const lobby = session.lobby.value;
    last = isInStep(lobby, session.view.value) ? lobby : { ...lobby, phase: last.phase, turn: last.turn };
    return last;
  });
}

function isInStep(lobby: Lobby, view: SeatView | null): boolean {
  if (view === null) return true;
  switch (lobby.phase) {
    case "lobby":
    case "briefing":
      return view.turn === lobby.turn;
    case "council":
    case "orders":
      return view.phase === lobby.phase && view.turn === lobby.turn;
    case "resolution":
    case "report":
      return view.phase === "ended" || view.turn > lobby.turn;
    case "ended":
      return view.phase === "ended";
  }
}
