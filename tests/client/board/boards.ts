import type { Sample } from "../../../client/dev/sample-picture.ts";
import { samplePicture } from "../../../client/dev/sample-picture.ts";
import type { BoardPicture } from "../../../client/present/board-picture.ts";
import type { CityPlan } from "../../../client/stage/plan/city-plan.ts";
import { cityPlanOf } from "../../../client/stage/plan/city-plan.ts";
import type { Box } from "../../../client/stage/plan/geometry.ts";
import { loadMap } from "../../../client/stage/plan/map-data.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";

/** The crowded boards on which the placing of marks and letters is tried. */
export const CITIES = ["petrograd", "moscow"] as const;
export type City = (typeof CITIES)[number];

const plans = new Map<City, Promise<CityPlan>>();

export function planOf(city: City): Promise<CityPlan> {
  const known = plans.get(city) ?? loadMap(city).then(cityPlanOf);
  plans.set(city, known);
  return known;
}

/** Every formation of a scenario where it starts, with every sign shown somewhere. */
export function crowdedPicture(city: City, differences: Partial<Sample> = {}): BoardPicture {
  return samplePicture(loadScenario(city, "historical"), {
    light: "day",
    mode: "play",
    language: "en",
    selected: null,
    counters: Number.POSITIVE_INFINITY,
    ...differences,
  });
}

/** A ruler for tests without fonts: every letter is half as wide as it is high. */
export function roughMeasure(text: string, font: string): number {
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1]);
  return [...text].length * size * 0.5;
}

/** Square pixels two boxes share. */
export function overlap(a: Box, b: Box): number {
  return Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
}
