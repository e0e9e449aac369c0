import { useDesk, useIntent, useWording } from "../desk-context.ts";
import { KeyCap } from "../parts/key-cap.tsx";
import { Modal } from "../parts/modal.tsx";

const ROWS = [
  ["Tab", "keys.tab"],
  ["↑ ↓ ← →", "keys.arrows"],
  ["Enter", "keys.enter"],
  ["Esc", "keys.escape"],
  ["1 … 9 0 -", "keys.digits"],
  ["S", "keys.send"],
  ["U", "keys.undo"],
  ["R", "keys.ready"],
  ["N  B", "keys.next"],
  ["W F P G D T", "keys.tabs"],
  ["O", "keys.settings"],
] as const;

/** The keys in one list, the way to the settings where their letters are switched off, and the content note. */
export function KeysHelp() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  if (!desk.helpOpen.value) return null;
  return (
    <Modal label={w.t("help.title")} className="help" onClose={() => say({ do: "help" })}>
      <header class="card__head">
        <h2 class="heading">{w.t("help.title")}</h2>
      </header>
      <div class="card__body">
        <dl class="keys">
          {ROWS.map(([key, text]) => (
            <div key={key}>
              <dt>
                <kbd class="kbd">{key}</kbd>
              </dt>
              <dd>{w.t(text)}</dd>
            </div>
          ))}
        </dl>
        <p class="small soft">{w.t("content.note")}</p>
      </div>
      <footer class="card__foot">
        <button type="button" class="btn" onClick={() => say({ do: "settings" })}>
          {w.t("settings.open")} <KeyCap letter="O" />
        </button>
        <button type="button" class="btn btn--primary" onClick={() => say({ do: "help" })}>
          {w.t("help.close")}
        </button>
      </footer>
    </Modal>
  );
}
