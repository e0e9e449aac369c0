import type { PlayPhase } from "../../present/band.ts";
import { useIntent, useWording } from "../desk-context.ts";
import { KeyCap } from "../parts/key-cap.tsx";

export function UndoButton() {
  const w = useWording();
  const say = useIntent();
  return (
    <button type="button" class="btn" onClick={() => say({ do: "undo" })}>
      {w.t("foot.undo")} <KeyCap letter="U" />
    </button>
  );
}

/** Ready, and not ready again until the phase ends. */
export function ReadyButton({
  phase,
  isReady,
  isPrimary,
}: {
  readonly phase: PlayPhase;
  readonly isReady: boolean;
  readonly isPrimary: boolean;
}) {
  const w = useWording();
  const say = useIntent();
  return (
    <button type="button" class={`btn${isPrimary ? " btn--primary" : ""}`} aria-pressed={isReady} onClick={() => say({ do: "ready" })}>
      {w.t(isReady ? "foot.notReady" : `foot.ready.${phase}`)} <KeyCap letter="R" />
    </button>
  );
}
