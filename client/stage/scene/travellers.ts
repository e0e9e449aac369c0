import type * as Phaser from "phaser";
import type { BoardPicture } from "../../present/board-picture.ts";
import { MOTION } from "../../theme/tokens.ts";
import type { Arrangement } from "../arrange/arrangement.ts";
import type { Point } from "../plan/geometry.ts";
import { between, distance } from "../plan/geometry.ts";
import type { Viewport } from "../viewport.ts";
import { originOf } from "../viewport.ts";
import type { MarksLayer } from "./marks-layer.ts";

/** A counter on its way: the bends of its route in metres, and how much of it lies behind. */
type Trip = { readonly image: Phaser.GameObjects.Image; readonly pile: string | null; readonly way: readonly Point[]; share: number };
type Shown = { readonly picture: BoardPicture; readonly arrangement: Arrangement };

/** Moves counters from where the last picture had them to where the next one has them. */
export class Travellers {
  readonly #scene: Phaser.Scene;
  readonly #marks: MarksLayer;
  readonly #trips = new Set<Trip>();

  constructor(scene: Phaser.Scene, marks: MarksLayer) {
    this.#scene = scene;
    this.#marks = marks;
  }

  start(before: Shown, now: Shown): void {
    this.stop();
    const sites = new Map(before.picture.counters.map((counter) => [counter.id, counter.site]));
    for (const counter of now.picture.counters) {
      const was = sites.get(counter.id);
      if (was === undefined || was === counter.site) continue;
      const [from, to] = [placeOf(before.arrangement, counter.id), placeOf(now.arrangement, counter.id)];
      if (!from || !to) continue;
      const pile = now.arrangement.piles.find(({ members }) => members[0]?.id === counter.id)?.id ?? null;
      const way = [from, ...placesBetween(now, counter.id), to];
      const trip: Trip = { image: this.#marks.traveller(counter, now.picture.language), pile, way, share: 0 };
      this.#trips.add(trip);
      if (pile !== null) this.#marks.hide(pile, true);
      const onComplete = (): void => this.#end(trip);
      this.#scene.tweens.add({ targets: trip, share: 1, duration: MOTION.counterMoves, ease: "Cubic.easeOut", onComplete });
    }
  }

  /** Cuts every trip short: everybody is where the picture says. */
  stop(): void {
    for (const trip of [...this.#trips]) {
      this.#scene.tweens.killTweensOf(trip);
      this.#end(trip);
    }
  }

  arrange(view: Viewport): void {
    const [x, y] = originOf(view);
    for (const { image, way, share } of this.#trips) {
      const at = alongWay(way, share);
      image.setPosition(x + at[0] * view.scale, y + at[1] * view.scale);
    }
  }

  #end(trip: Trip): void {
    trip.image.destroy();
    this.#trips.delete(trip);
    if (trip.pile !== null) this.#marks.hide(trip.pile, false);
  }
}

/** The places that the told way of a formation comes through, without its ends. */
function placesBetween({ picture, arrangement }: Shown, formation: string): readonly Point[] {
  if (picture.told?.formation !== formation) return [];
  const { scale, sites } = arrangement;
  return picture.told.along.slice(1, -1).flatMap((id) => {
    const at = sites.find(({ site }) => site.id === id)?.at;
    return at ? [[at[0] / scale, at[1] / scale] as const] : [];
  });
}

/** The point after a share of a bent way's length. */
export function alongWay(way: readonly Point[], share: number): Point {
  const lengths = way.slice(1).map((point, index) => distance(way[index] ?? point, point));
  let left = lengths.reduce((sum, length) => sum + length, 0) * share;
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [way[index], way[index + 1]];
    if (from && to && left < length) return between(from, to, left / length);
    left -= length;
  }
  return way.at(-1) ?? [0, 0];
}

/** Where a formation's counter stands, in metres. */
export function placeOf({ piles, fan, scale }: Arrangement, formation: string): Point | null {
  const inRow = fan?.members.find(({ counter }) => counter.id === formation)?.at;
  const at = inRow ?? piles.find(({ members }) => members.some((counter) => counter.id === formation))?.at;
  return at ? [at[0] / scale, at[1] / scale] : null;
}
