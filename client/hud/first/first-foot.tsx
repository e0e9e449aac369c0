import { presentWritten } from "../../present/dispatches.ts";
import { presentReadiness } from "../../present/seats.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { KeyCap } from "../parts/key-cap.tsx";

/** The foot of first play: who is ready, undo while there is something to undo, and ready. */
export function FirstFoot() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const lobby = desk.lobby.value;
  const view = useView();
  if (lobby.phase === "ended" || lobby.phase === "lobby") return null;
  const isReady = lobby.seats.find((seat) => seat.seat === desk.session.seat)?.ready ?? false;
  const { ready, of } = presentReadiness(lobby, desk.session.seat, w);
  const canUndo = lobby.phase === "orders" && presentWritten(view, w).length > 0;
  return (
    <footer class="panel__foot">
      <p class="panel__waits">{w.t("foot.seatsReady", { ready, of })}</p>
      {canUndo && (
        <button type="button" class="btn" onClick={() => say({ do: "undo" })}>
          {w.t("foot.undo")} <KeyCap letter="U" />
        </button>
      )}
      <button
        type="button"
        class={`btn${lobby.phase === "orders" || isReady ? "" : " btn--primary"}`}
        aria-pressed={isReady}
        onClick={() => say({ do: "ready" })}
      >
        {w.t(isReady ? "foot.notReady" : `foot.ready.${lobby.phase}`)} <KeyCap letter="R" />
      </button>
    </footer>
  );
}
