import { presentDeeds } from "../../present/deeds.ts";
import { presentReadiness } from "../../present/seats.ts";
import { presentStory } from "../../present/story.ts";
import { isTelling } from "../../store/desk.ts";
import { useDesk, useView, useWording } from "../desk-context.ts";
import { ReadyButton, UndoButton } from "./foot-buttons.tsx";

/** The foot of the panel: who is waited for, undo once there is something to take back, and ready, which can be taken back until the phase ends. */
export function PanelFoot() {
  const desk = useDesk();
  const w = useWording();
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
      {canUndo && <UndoButton />}
      <ReadyButton phase={lobby.phase} isReady={isReady} isPrimary={!isReady} />
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
