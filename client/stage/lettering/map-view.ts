import type { BoardLanguage, Light, Renamed } from "../../present/board-picture.ts";
import type { CityPlan } from "../plan/city-plan.ts";
import type { Point } from "../plan/geometry.ts";

/** What the lettering of a plan needs to know of the screen it is set on. Pixels count from the upper left of the board. */
export type MapView = {
  readonly plan: CityPlan;
  readonly light: Light;
  readonly language: BoardLanguage;
  readonly renamed?: Renamed | undefined;
  /** CSS pixels a metre. */
  readonly scale: number;
  /** Where the plan's centre lies, in pixels. */
  readonly origin: Point;
  /** 1 at a desk; larger on a wall. */
  readonly enlarged: number;
  /** Where each name stood before, in metres: it stays near there while it can, so that names do not jump after a pan. */
  readonly before: ReadonlyMap<string, Point>;
};

export const onScreen = ({ origin, scale }: MapView, [x, y]: Point): Point => [origin[0] + x * scale, origin[1] + y * scale];

/** A name's earlier place on the present screen, or null. */
export function wishOf(view: MapView, key: string): Point | null {
  const before = view.before.get(key);
  return before ? onScreen(view, before) : null;
}

export const nameIn = (view: MapView, name: { readonly en: string; readonly ru: string }): string =>
  view.renamed?.[name.en] ?? name[view.language];

export const isNight = (view: MapView): boolean => view.light === "night";
