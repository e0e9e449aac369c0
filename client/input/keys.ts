import { buttonsOf } from "../present/order-bar.ts";
import type { Desk } from "../store/desk.ts";
import type { KeyContext } from "./keymap.ts";
import { intentOfKey } from "./keymap.ts";
import { perform } from "./perform.ts";

/** Listens to the keys of a match until the returned function is called. */
export function listenToKeys(desk: Desk): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const intent = intentOfKey(
      { key: event.key, ctrl: event.ctrlKey, alt: event.altKey, meta: event.metaKey, shift: event.shiftKey },
      contextOf(desk, event.target),
    );
    if (!intent) return;
    event.preventDefault();
    void perform(intent, desk);
    if (intent.do === "chooseOrder") requestAnimationFrame(focusPlaces);
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

function contextOf(desk: Desk, target: EventTarget | null): KeyContext {
  const element = target instanceof HTMLElement ? target : null;
  const selected = desk.selected.peek();
  const view = desk.session.view.peek();
  const own = view?.own ?? {};
  return {
    phase: desk.lobby.peek().phase,
    shortCuts: desk.settings.shortCuts.peek(),
    typing: element?.matches("input, select, textarea") ?? false,
    cardOpen: desk.openCard.peek() !== null,
    covered: desk.openCard.peek() !== null || desk.helpOpen.peek() || desk.settingsOpen.peek() || desk.openGauge.peek() !== null,
    onBoard: element?.closest("[data-board-walk]") !== null && element !== null,
    ownFormationPicked: selected?.kind === "formation" && own[selected.id] !== undefined,
    buttons: buttonsOf(view ?? { step: "full" }),
  };
}

/** Who chose an order by its key goes on by keys: to the places it could go to. */
function focusPlaces(): void {
  document.querySelector<HTMLElement>("#tab-part [role=radiogroup] [tabindex='0']")?.focus();
}
