import { presentWritten } from "../../present/dispatches.ts";
import { presentReadiness } from "../../present/seats.ts";
import { useDesk, useView, useWording } from "../desk-context.ts";
import { ReadyButton, UndoButton } from "../match/foot-buttons.tsx";

/** The foot of first play: who is ready, undo while there is something to undo, and ready. */
export function FirstFoot() {
  const desk = useDesk();
  const w = useWording();
  const lobby = desk.lobby.value;
  const view = useView();
  if (lobby.phase === "ended" || lobby.phase === "lobby") return null;
  const isReady = lobby.seats.find((seat) => seat.seat === desk.session.seat)?.ready ?? false;
  const { ready, of } = presentReadiness(lobby, desk.session.seat, w);
  const canUndo = lobby.phase === "orders" && presentWritten(view, w).length > 0;
  return (
    <footer class="panel__foot">
      <p class="panel__waits">{w.t("foot.seatsReady", { ready, of })}</p>
      {canUndo && <UndoButton />}
      <ReadyButton phase={lobby.phase} isReady={isReady} isPrimary={lobby.phase !== "orders" && !isReady} />
    </footer>
  );
}
