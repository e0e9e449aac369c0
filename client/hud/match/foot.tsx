import { presentDeeds } from "../../present/deeds.ts";
import { presentReadiness } from "../../present/seats.ts";
import { presentStory } from "../../present/story.ts";
import { isTelling } from "../../store/desk.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { KeyCap } from "../parts/key-cap.tsx";

/** The foot of the panel: who is waited for, undo once there is something to take back, and ready, which can be taken back until the phase ends. */
export function PanelFoot() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const lobby = desk.lobby.value;
  const view = useView();
  if (isTelling(desk))
    return (
      <footer class="panel__foot">
        <p class="small">{presentStory(view, w).summary}</p>
      </footer>
    );
  if (lobby.phase === "ended" || lobby.phase === "lobby") return null;
  const mine = lobby.seats.find((seat) => seat.seat === desk.session.seat);
  const isReady = mine?.ready ?? false;
  const { waitingFor } = presentReadiness(lobby, desk.session.seat, w);
  const canUndo = presentDeeds(view, w).length > 0;
  return (
    <footer class="panel__foot">
      <p class="panel__waits">{waitingFor.length === 0 ? w.t("foot.waitingForNobody") : <WaitingFor names={waitingFor} />}</p>
      {canUndo && (
        <button type="button" class="btn" onClick={() => say({ do: "undo" })}>
          {w.t("foot.undo")} <KeyCap letter="U" />
        </button>
      )}
      <button type="button" class={`btn${isReady ? "" : " btn--primary"}`} aria-pressed={isReady} onClick={() => say({ do: "ready" })}>
        {w.t(isReady ? "foot.notReady" : `foot.ready.${lobby.phase}`)} <KeyCap letter="R" />
      </button>
    </footer>
  );
}

function WaitingFor({ names }: { readonly names: readonly string[] }) {
  const { t } = useWording();
  return (
    <>
      <b>{t("foot.waitingFor")}</b> {names.join(", ")}
    </>
  );
}
