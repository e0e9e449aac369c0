import type { Signal } from "@preact/signals";
import { effect, signal } from "@preact/signals";

/** Old style is what people of 1917 lived by, new style is ours; a reader may want one of them alone. */
export const CALENDARS = ["both", "old", "new"] as const;
export type Calendar = (typeof CALENDARS)[number];

/** What a reader has set for this browser. Kept here only, sent nowhere. */
export type Settings = {
  /** Single-key short cuts; Escape and arrows always work. */
  readonly shortCuts: Signal<boolean>;
  readonly tellingSpeed: Signal<1 | 2>;
  /** Names on the plan and letters on counters in Russian; never both at once. */
  readonly russianNames: Signal<boolean>;
  /** Names on the plan as they are now, where they have changed since 1917; never both at once. */
  readonly namesOfToday: Signal<boolean>;
  readonly calendar: Signal<Calendar>;
  /** Whether the adjutant speaks: once he was called, until he is sent away. */
  readonly adjutant: Signal<boolean>;
  /** A few quiet sounds; never the only sign of anything. */
  readonly sounds: Signal<boolean>;
  /** The guide through a turn shows itself until it is through or was sent away, and again when it is asked for. */
  readonly guide: Signal<boolean>;
};

const PLACE = "two-octobers/settings";

export function loadSettings(storage: Storage | null): Settings {
  const kept = read(storage);
  const settings: Settings = {
    shortCuts: signal(kept.shortCuts !== false),
    tellingSpeed: signal(kept.tellingSpeed === 2 ? 2 : 1),
    russianNames: signal(kept.russianNames === true),
    namesOfToday: signal(kept.namesOfToday === true),
    calendar: signal(oneOf(CALENDARS, kept.calendar) ?? "both"),
    adjutant: signal(kept.adjutant === true),
    sounds: signal(kept.sounds === true),
    guide: signal(kept.guide !== false),
  };
  effect(() => {
    const now = Object.entries(settings).map(([name, setting]) => [name, setting.value]);
    storage?.setItem(PLACE, JSON.stringify(Object.fromEntries(now)));
  });
  return settings;
}

/** What was kept may be from another version, or of somebody's hand. */
type Kept = { readonly [Name in keyof Settings]?: unknown };

function oneOf<Word extends string>(words: readonly Word[], kept: unknown): Word | undefined {
  return words.find((word) => word === kept);
}

function read(storage: Storage | null): Kept {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(PLACE) ?? "{}");
    return typeof kept === "object" && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
