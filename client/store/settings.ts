import type { Signal } from "@preact/signals";
import { effect, signal } from "@preact/signals";

/** What a reader has set for this browser. Kept here only, sent nowhere. */
export type Settings = {
  /** Single-key short cuts; Escape and arrows always work. */
  readonly shortCuts: Signal<boolean>;
  readonly tellingSpeed: Signal<1 | 2>;
};

const PLACE = "two-octobers/settings";

export function loadSettings(storage: Storage | null): Settings {
  const kept = read(storage);
  const settings = {
    shortCuts: signal(kept.shortCuts ?? true),
    tellingSpeed: signal(kept.tellingSpeed === 2 ? (2 as const) : (1 as const)),
  };
  effect(() => storage?.setItem(PLACE, JSON.stringify({ shortCuts: settings.shortCuts.value, tellingSpeed: settings.tellingSpeed.value })));
  return settings;
}

function read(storage: Storage | null): { readonly shortCuts?: boolean; readonly tellingSpeed?: number } {
  try {
    return JSON.parse(storage?.getItem(PLACE) ?? "{}");
  } catch {
    return {};
  }
}
