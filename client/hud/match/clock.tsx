import { useEffect, useState } from "preact/hooks";
import { clockText, isNearEnd, secondsLeftAt } from "../../present/band.ts";
import { useDesk, useWording } from "../desk-context.ts";
import { ClockDisc } from "../marks/clock-disc.tsx";

/** The time left of the phase, in figures and as a disc. Nothing where there is no clock. */
export function Clock() {
  const desk = useDesk();
  const { t } = useWording();
  const lobby = desk.lobby.value;
  const [now, setNow] = useState(() => Date.now());
  const isRunning = lobby.secondsLeft !== null;
  useEffect(() => {
    if (!isRunning) return;
    const ticking = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(ticking);
  }, [isRunning]);
  const seconds = secondsLeftAt(lobby, Math.max(now, lobby.readAt));
  if (seconds === null) return <p class="timer timer--none">{t("clock.none")}</p>;
  return (
    <p class={`timer${isNearEnd(seconds) ? " timer--low" : ""}`} role="timer" aria-label={t("clock.left", { seconds: Math.ceil(seconds) })}>
      <ClockDisc share={seconds / Math.max(1, lobby.secondsOfPhase ?? seconds)} />
      <span aria-hidden="true">{clockText(seconds)}</span>
    </p>
  );
}
