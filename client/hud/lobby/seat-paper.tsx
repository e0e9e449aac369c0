import { useState } from "preact/hooks";
import type { SeatId } from "../../../shared/model/ids.ts";
import { dutiesShown, STEP_DEFS } from "../../../shared/model/steps.ts";
import { stepWords } from "../../present/step-words.ts";
import type { Wording } from "../../present/wording.ts";
import type { Lobby, Session } from "../../store/session.ts";
import { OrderIcon } from "../marks/order-icon.tsx";

type Props = {
  readonly seat: SeatId;
  readonly lobby: Lobby;
  readonly session: Session | null;
  readonly w: Wording;
  readonly onSit: (seat: SeatId, nickname: string) => Promise<void>;
};

/** What a seat is, its open aim and what it can do; here one sits down. */
export function SeatPaper({ seat, lobby, session, w, onSit }: Props) {
  const def = w.scenario.seats.find((each) => each.id === seat);
  const t = stepWords(w.t, lobby.step, def?.party ?? "between");
  const [nickname, setNickname] = useState("");
  const [sitting, setSitting] = useState(false);
  const held = lobby.seats.find((each) => each.seat === seat);
  if (!def) return null;
  const isMine = session?.seat === seat;
  const isFree = held === undefined || held.heldBy === "bot";
  const sit = async (event: Event) => {
    event.preventDefault();
    setSitting(true);
    await onSit(seat, nickname.trim());
    setSitting(false);
  };
  return (
    <article class="paper" aria-labelledby="paper-name">
      <div class="paper__in">
        <h2 id="paper-name" class="paper__name">
          {def.name.en}
        </h2>
        <p class="paper__brief">{def.brief}</p>
        {def.aims.map((aim) => (
          <p key={aim.id} class="paper__aim">
            <b>{t("lobby.aim")}</b>
            {aim.text}
          </p>
        ))}
        {STEP_DEFS[lobby.step].figures && <p class="small soft">{t("lobby.secretAim")}</p>}
        <h3 id="paper-duties" class="caps paper__can">
          {t("lobby.duties")}
        </h3>
        <ul class="paper__duties" aria-labelledby="paper-duties">
          {dutiesShown(lobby.step, def).map((duty) => (
            <li key={duty} title={t(`dutyDoes.${duty}`)}>
              <OrderIcon name={duty} />
              <span>
                <b>{t(`duty.${duty}`)}</b>
                <small>{t(`dutyDoes.${duty}`)}</small>
              </span>
            </li>
          ))}
        </ul>
        {isMine ? (
          <p class="paper__mine">{t("lobby.youSitHere")}</p>
        ) : (
          <form class="paper__sit" onSubmit={sit}>
            {!lobby.solo && (
              <label>
                <span>{t("lobby.nickname")}</span>
                <input maxLength={40} autocomplete="off" value={nickname} onInput={(event) => setNickname(event.currentTarget.value)} />
              </label>
            )}
            <button type="submit" class="btn btn--primary btn--touch" disabled={!isFree || sitting}>
              {isFree ? t(lobby.solo ? "lobby.begin" : "lobby.take") : t("lobby.takenSeat")}
            </button>
          </form>
        )}
      </div>
    </article>
  );
}
