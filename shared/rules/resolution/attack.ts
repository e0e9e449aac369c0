import type { FormationId, SideId, SiteId } from "../../model/ids.ts";
import { siteOf } from "../draft.ts";
import type { Resolution } from "./resolution.ts";

/** One attack of one side on one site in one sub-round. */
export type Attack = {
  readonly site: SiteId;
  readonly side: SideId;
  readonly attackers: readonly FormationId[];
  readonly defenders: readonly FormationId[];
  readonly isAssault: boolean;
  /** Effective force of each side, guns, cover and coordination counted. */
  readonly force: number;
  readonly defence: number;
  /** What can be fired with: the same without cover. */
  readonly defenceFire: number;
  readonly ratio: number;
  readonly coordination: number;
  readonly cover: number;
};

export function sumOf<Item>(items: readonly Item[], value: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += value(item);
  return sum;
}

/** Rounded to hundredths: the dead are expected values, not heads. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What an attack's event says of its causes. */
export function inputsOf(attack: Attack): Readonly<Record<string, number>> {
  return {
    force: Math.round(attack.force),
    defence: Math.round(attack.defence),
    ratio: hundredths(attack.ratio),
    coordination: hundredths(attack.coordination),
    cover: hundredths(attack.cover),
  };
}

/** Emits nothing: the site's note that there was fighting, as a change for the event of the fight. */
export function foughtHere(resolution: Resolution, site: SiteId) {
  return { path: ["sites", site, "foughtHour"], from: siteOf(resolution, site).foughtHour, to: resolution.hour } as const;
}
