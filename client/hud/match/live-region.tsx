import { effect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { offersWaiting } from "../../present/agreements.ts";
import { announceEvent, announceOffer, announcePhase } from "../../present/announce.ts";
import { isTelling } from "../../store/desk.ts";
import { useDesk } from "../desk-context.ts";

/** What those who do not see the board are told: phases, events, answers; at most 25 words a time. */
export function LiveRegion() {
  const desk = useDesk();
  useEffect(() => {
    let last = "";
    return effect(() => {
      const lobby = desk.lobby.value;
      const view = desk.session.view.value;
      const { index } = desk.telling.value;
      if (!view) return;
      const isTold = isTelling(desk);
      const now = `${lobby.turn} ${lobby.phase} ${isTold ? index : ""}`;
      if (now === last) return;
      last = now;
      desk.said.value = isTold ? announceEvent(view, index, desk.wording) : announcePhase(lobby, view, desk.wording);
    });
  }, [desk]);
  useEffect(() => {
    let known = new Set<string>();
    return effect(() => {
      const view = desk.session.view.value;
      if (!view) return;
      const waiting = offersWaiting(view);
      const fresh = waiting.find(({ id }) => !known.has(id));
      known = new Set(waiting.map(({ id }) => id));
      if (fresh) desk.said.value = announceOffer(fresh, desk.wording);
    });
  }, [desk]);
  return (
    <p class="heard-only" role="status" aria-live="polite">
      {desk.said.value}
    </p>
  );
}
