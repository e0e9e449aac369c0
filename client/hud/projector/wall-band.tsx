import type { PublicView } from "../../../shared/model/view.ts";
import { presentBand } from "../../present/band.ts";
import { presentReadiness } from "../../present/seats.ts";
import type { Wording } from "../../present/wording.ts";
import type { Lobby } from "../../store/session.ts";
import { Clock } from "../parts/clock.tsx";

type Props = {
  readonly lobby: Lobby;
  readonly view: PublicView;
  readonly w: Wording;
  readonly isLost: boolean;
  readonly shortCuts: boolean;
  readonly onFullScreen: () => void;
  readonly onBlank: () => void;
};

/** Where and when, the phase, how many are ready and how long it lasts: readable from the last row. */
export function WallBand({ lobby, view, w, isLost, shortCuts, onFullScreen, onBlank }: Props) {
  const band = presentBand(view, lobby, w);
  const ready = presentReadiness(lobby, null, w);
  const isPlayed = lobby.phase !== "lobby" && lobby.phase !== "ended";
  const phase = band.phases.find((each) => each.state === "now")?.label;
  return (
    <header class="wall__band">
      <p class="wall__name">{w.t("app.name")}</p>
      <h1 class="wall__city">{band.city}</h1>
      <p class="wall__date">
        <time class="wall__day" dateTime={band.machine}>
          {band.date}
        </time>
        <span class="wall__under">{band.under}</span>
      </p>
      <p class="wall__policy">{w.t("watch.policy")}</p>
      <p class="wall__phase" role="status">
        {lobby.phase === "lobby" && w.t("watch.lobby")}
        {lobby.phase === "ended" && w.t("match.over")}
        {isPlayed && phase}
        {isLost && <b class="wall__lost">{w.t("watch.lost")}</b>}
      </p>
      {isPlayed && (
        <p class="wall__ready">
          {w.t("watch.ready")} <b>{w.t("band.readyOf", { ready: ready.ready, of: ready.of })}</b>
        </p>
      )}
      {isPlayed && lobby.secondsLeft !== null && <Clock lobby={lobby} />}
      <div class="wall__keys">
        <button type="button" class="wall__key" onClick={onFullScreen}>
          <KeyLetter letter="F" isShown={shortCuts} /> {w.t("watch.fullScreen")}
        </button>
        <button type="button" class="wall__key" onClick={onBlank}>
          <KeyLetter letter="B" isShown={shortCuts} /> {w.t("watch.blank")}
        </button>
      </div>
    </header>
  );
}

function KeyLetter({ letter, isShown }: { readonly letter: string; readonly isShown: boolean }) {
  if (!isShown) return null;
  return (
    <span class="kbd" aria-hidden="true">
      {letter}
    </span>
  );
}
