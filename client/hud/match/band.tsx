import { presentBand } from "../../present/band.ts";
import { presentReadiness } from "../../present/seats.ts";
import { isTelling, phaseShown } from "../../store/desk.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { SettingsIcon } from "../marks/settings-icon.tsx";
import { Clock } from "../parts/clock.tsx";
import { KeyCap } from "../parts/key-cap.tsx";

/** The running head: where and when, the phase of the turn, who is ready, how much time is left. */
export function MatchBand() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const lobby = desk.lobby.value;
  const isTold = isTelling(desk);
  const band = presentBand(useView(), { ...lobby, phase: phaseShown(desk) }, w);
  const ready = presentReadiness(lobby, desk.session.seat, w);
  return (
    <header class="band">
      <a class="band__name" href="/">
        {w.t("app.name")}
      </a>
      <h1 class="band__place">{band.city}</h1>
      <p class="date">
        <time class="date__large" dateTime={band.machine}>
          {band.date}
        </time>
        <span class="date__under">{band.under}</span>
      </p>
      <ol class="phases" aria-label={w.t("band.phases")}>
        {band.phases.map((phase) => (
          <li
            key={phase.id}
            class={phase.state === "past" ? "is-past" : undefined}
            aria-current={phase.state === "now" ? "step" : undefined}
          >
            {phase.label}
          </li>
        ))}
      </ol>
      {lobby.phase !== "ended" && !isTold && lobby.step !== "first" && (
        <button type="button" class="band__ready" onClick={() => say({ do: "openTab", tab: "seats" })}>
          {w.t("band.ready")} <b>{w.t("band.readyOf", { ready: ready.ready, of: ready.of })}</b>
        </button>
      )}
      {lobby.phase !== "ended" && (!isTold || lobby.secondsLeft !== null) && <Clock lobby={lobby} />}
      {isTold && (
        <button type="button" class="btn band__skip" onClick={() => say({ do: "endTelling" })}>
          {w.t("player.skip")} <KeyCap letter="Esc" />
        </button>
      )}
      <button
        type="button"
        class="band__help band__settings"
        aria-label={w.t("settings.open")}
        title={w.t("settings.open")}
        onClick={() => say({ do: "settings" })}
      >
        <SettingsIcon />
      </button>
      <button type="button" class="band__help" aria-label={w.t("help.open")} title={w.t("help.open")} onClick={() => say({ do: "help" })}>
        ?
      </button>
    </header>
  );
}
