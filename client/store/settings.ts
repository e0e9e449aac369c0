import type { Signal } from "@preact/signals";
import { effect, signal } from "@preact/signals";
import type { Step } from "../../shared/model/steps.ts";

/** What a reader has set for this browser. Kept here only, sent nowhere. */
export type Settings = {
  /** Single-key short cuts; Escape and arrows always work. */
  readonly shortCuts: Signal<boolean>;
  readonly tellingSpeed: Signal<1 | 2>;
  /** Names on the plan and letters on counters in Russian; never both at once. */
  readonly russianNames: Signal<boolean>;
  /** Whether the adjutant speaks; null as long as nobody has said so. */
  readonly adjutant: Signal<boolean | null>;
};

const PLACE = "two-octobers/settings";

export function loadSettings(storage: Storage | null): Settings {
  const kept = read(storage);
  const settings: Settings = {
    shortCuts: signal(kept.shortCuts ?? true),
    tellingSpeed: signal(kept.tellingSpeed === 2 ? 2 : 1),
    russianNames: signal(kept.russianNames ?? false),
    adjutant: signal(kept.adjutant ?? null),
  };
  effect(() => {
    const { shortCuts, tellingSpeed, russianNames, adjutant } = settings;
    const kept: Kept = {
      shortCuts: shortCuts.value,
      tellingSpeed: tellingSpeed.value,
      russianNames: russianNames.value,
      adjutant: adjutant.value,
    };
    storage?.setItem(PLACE, JSON.stringify(kept));
  });
  return settings;
}

type Kept = {
  readonly shortCuts?: boolean;
  readonly tellingSpeed?: number;
  readonly russianNames?: boolean;
  readonly adjutant?: boolean | null;
};

/** The adjutant speaks unasked in first play, and elsewhere once he was called; what a reader has said stays so. */
export function isAdjutantAsked({ adjutant }: Pick<Settings, "adjutant">, step: Step): boolean {
  return adjutant.value ?? step === "first";
}

function read(storage: Storage | null): Kept {
  try {
    return JSON.parse(storage?.getItem(PLACE) ?? "{}");
  } catch {
    return {};
  }
}
