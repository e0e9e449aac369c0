import type * as Phaser from "phaser";
import type { BoardLanguage } from "../../present/board-picture.ts";
import { COLOURS } from "../../theme/tokens.ts";
import { extentOf } from "../arrange/arrange-counters.ts";
import type { Arrangement } from "../arrange/arrangement.ts";
import type { Extent } from "../arrange/declutter.ts";
import { boxAt } from "../arrange/declutter.ts";
import type { Sheet } from "../arrange/mark-boxes.ts";
import { isInSight } from "../arrange/mark-boxes.ts";
import type { Point } from "../plan/geometry.ts";
import type { Viewport } from "../viewport.ts";
import { originOf } from "../viewport.ts";
import type { MarkTexture } from "./mark-textures.ts";
import { MarkTextures } from "./mark-textures.ts";

/** Depths within the layer: sites below counters, hours of march and the opened row above both. */
const SITE = 0;
const PILE = 0.1;
const HOURS = 0.15;
const ROW_PLATE = 0.2;
const ROW = 0.3;

type Mark = {
  readonly image: Phaser.GameObjects.Image;
  /** Pixels from the plan's centre at the arrangement's scale. */
  readonly at: Point;
  /** All that it shows, signs included. */
  readonly extent: Extent;
};

/** Roundels and counters. They keep their size while the plan is stretched, and show only where they lie whole on the sheet. */
export class MarksLayer {
  readonly #scene: Phaser.Scene;
  readonly #depth: number;
  readonly #textures: MarkTextures;
  readonly #marks = new Map<string, Mark>();
  readonly #rowPlate: Phaser.GameObjects.Rectangle;
  readonly #hidden = new Set<string>();
  #arrangement: Arrangement | null = null;
  #density = 1;

  constructor(scene: Phaser.Scene, depth: number) {
    this.#scene = scene;
    this.#depth = depth;
    this.#textures = new MarkTextures(scene);
    this.#rowPlate = scene.add
      .rectangle(0, 0, 1, 1, numberOf(COLOURS.paperRaised))
      .setStrokeStyle(1, numberOf(COLOURS.ink))
      .setDepth(depth + ROW_PLATE);
  }

  show(arrangement: Arrangement, language: BoardLanguage, density: number): void {
    this.#arrangement = arrangement;
    this.#density = density;
    const { sites, piles, fan, sizes } = arrangement;
    const seen = new Set<string>();
    const put = (id: string, texture: MarkTexture, at: Point, depth: number, extent: Extent): void => {
      seen.add(id);
      this.#put(id, texture, at, depth, extent);
    };
    for (const { site, at, size } of sites) put(`site ${site.id}`, this.#textures.roundel(site, size, density), at, SITE, evenly(size / 2));
    for (const { site, at, size } of sites) {
      if (site.hours) put(`hours ${site.id}`, this.#textures.hours(site.hours, sizes.roundel, density), at, HOURS, evenly(size / 2));
    }
    for (const { id, members, at } of piles) {
      const [top] = members;
      if (!top || id === fan?.pile) continue;
      put(
        `pile ${id}`,
        this.#textures.counter(top, members.length, language, sizes.counter, density),
        at,
        PILE,
        extentOf({ members }, sizes),
      );
    }
    for (const { counter, at } of fan?.members ?? []) {
      put(`row ${counter.id}`, this.#textures.counter(counter, 1, language, sizes.counter, density), at, ROW, evenly(sizes.counter / 2));
    }
    for (const [id, mark] of this.#marks) {
      if (seen.has(id)) continue;
      mark.image.destroy();
      this.#marks.delete(id);
    }
    this.#textures.tidy();
  }

  /** A single counter on its way, for the animation; whoever asks destroys it. */
  traveller(counter: Parameters<MarkTextures["counter"]>[0], language: BoardLanguage): Phaser.GameObjects.Image {
    const size = this.#arrangement?.sizes.counter ?? 36;
    const texture = this.#textures.counter(counter, 1, language, size, this.#density);
    return this.#scene.add
      .image(0, 0, texture.key)
      .setOrigin(texture.originX, texture.originY)
      .setScale(1 / this.#density)
      .setDepth(this.#depth + 1);
  }

  /** Piles whose top counter is still on its way stay out of sight until it arrives. */
  hide(pile: string, hidden: boolean): void {
    if (hidden) this.#hidden.add(`pile ${pile}`);
    else this.#hidden.delete(`pile ${pile}`);
  }

  arrange(view: Viewport, sheet: Sheet): void {
    const { scale, fan } = this.#arrangement ?? { scale: view.scale, fan: null };
    const [origin, grow] = [originOf(view), view.scale / scale];
    for (const [id, { image, at, extent }] of this.#marks) {
      const [x, y] = [this.#toPixel(origin[0] + at[0] * grow), this.#toPixel(origin[1] + at[1] * grow)];
      const box = boxAt({ extent }, [x, y]);
      image.setPosition(x, y).setVisible(isInSight(box, sheet) && !this.#hidden.has(id));
    }
    this.#rowPlate.setVisible(fan !== null);
    if (!fan) return;
    const [left, top, right, bottom] = fan.plate;
    const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
    this.#rowPlate.setPosition(origin[0] + middleX * grow, origin[1] + middleY * grow).setSize(right - left, bottom - top);
  }

  #put(id: string, texture: MarkTexture, at: Point, depth: number, extent: Extent): void {
    const known = this.#marks.get(id);
    const image = known?.image ?? this.#scene.add.image(0, 0, texture.key);
    image
      .setTexture(texture.key)
      .setOrigin(texture.originX, texture.originY)
      .setScale(1 / this.#density)
      .setDepth(this.#depth + depth);
    this.#marks.set(id, { image, at, extent });
  }

  #toPixel(at: number): number {
    return Math.round(at * this.#density) / this.#density;
  }
}

const numberOf = (colour: string): number => Number.parseInt(colour.slice(1), 16);

const evenly = (reach: number): Extent => ({ left: reach, top: reach, right: reach, bottom: reach });
