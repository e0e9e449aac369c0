import { useEffect, useState } from "preact/hooks";
import { clockText, isNearEnd, secondsLeftAt } from "../../present/band.ts";
import type { Lobby } from "../../store/session.ts";
import { ClockDisc } from "../marks/clock-disc.tsx";
import { useText } from "../text-context.ts";

/** The time left of the phase, in figures and as a disc. Nothing where there is no clock. */
export function Clock({ lobby }: { readonly lobby: Lobby }) {
  const t = useText();
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
