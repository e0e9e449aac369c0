import type { Signal } from "@preact/signals";
import { effect, signal } from "@preact/signals";

/** What a reader has set for this browser. Kept here only, sent nowhere. */
export type Settings = {
  /** Single-key short cuts; Escape and arrows always work. */
  readonly shortCuts: Signal<boolean>;
  readonly tellingSpeed: Signal<1 | 2>;
  /** Names on the plan and letters on counters in Russian; never both at once. */
  readonly russianNames: Signal<boolean>;
};

const PLACE = "two-octobers/settings";

export function loadSettings(storage: Storage | null): Settings {
  const kept = read(storage);
  const settings: Settings = {
    shortCuts: signal(kept.shortCuts ?? true),
    tellingSpeed: signal(kept.tellingSpeed === 2 ? 2 : 1),
    russianNames: signal(kept.russianNames ?? false),
  };
  effect(() => {
    const { shortCuts, tellingSpeed, russianNames } = settings;
    storage?.setItem(
      PLACE,
      JSON.stringify({ shortCuts: shortCuts.value, tellingSpeed: tellingSpeed.value, russianNames: russianNames.value }),
    );
  });
  return settings;
}

type Kept = { readonly shortCuts?: boolean; readonly tellingSpeed?: number; readonly russianNames?: boolean };

function read(storage: Storage | null): Kept {
  try {
    return JSON.parse(storage?.getItem(PLACE) ?? "{}");
  } catch {
    return {};
  }
}
