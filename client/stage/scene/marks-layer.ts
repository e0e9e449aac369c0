import type * as Phaser from "phaser";
import type { BoardLanguage } from "../../present/board-picture.ts";
import { COLOURS } from "../../theme/tokens.ts";
import type { Arrangement } from "../arrange/arrangement.ts";
import { around } from "../arrange/mark-boxes.ts";
import type { Box, Point } from "../plan/geometry.ts";
import { boxesMeet, boxHolds } from "../plan/geometry.ts";
import type { Viewport } from "../viewport.ts";
import { originOf } from "../viewport.ts";
import type { MarkTexture } from "./mark-textures.ts";
import { MarkTextures } from "./mark-textures.ts";

/** Depths within the layer: sites below counters, the opened row above both. */
const SITE = 0;
const PILE = 0.1;
const ROW_PLATE = 0.2;
const ROW = 0.3;

/** The plate of an opened row goes so far below the counters, for their date tags. */
const ROW_BELOW = 10;

type Mark = {
  readonly image: Phaser.GameObjects.Image /** Pixels from the plan's centre at the arrangement's scale. */;
  at: Point;
  reach: number;
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
    const put = (id: string, texture: MarkTexture, at: Point, depth: number, reach: number): void => {
      seen.add(id);
      this.#put(id, texture, at, depth, reach);
    };
    for (const { site, at, size } of sites) put(`site ${site.id}`, this.#textures.roundel(site, size, density), at, SITE, size / 2);
    for (const { id, members, at } of piles) {
      const [top] = members;
      if (!top || id === fan?.pile) continue;
      put(`pile ${id}`, this.#textures.counter(top, members.length, language, sizes.counter, density), at, PILE, sizes.counter / 2);
    }
    for (const { counter, at } of fan?.members ?? []) {
      put(`row ${counter.id}`, this.#textures.counter(counter, 1, language, sizes.counter, density), at, ROW, sizes.counter / 2);
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

  /** `covers` lie over the plan: a mark that would peep out from under one is not shown. */
  arrange(view: Viewport, inner: Box, covers: readonly Box[]): void {
    const { scale, fan, sizes } = this.#arrangement ?? { scale: view.scale, fan: null, sizes: null };
    const [origin, grow] = [originOf(view), view.scale / scale];
    for (const [id, { image, at, reach }] of this.#marks) {
      const [x, y] = [this.#toPixel(origin[0] + at[0] * grow), this.#toPixel(origin[1] + at[1] * grow)];
      const box = around([x, y], reach);
      const isWhole = boxHolds(inner, box) && !covers.some((cover) => boxesMeet(cover, box));
      image.setPosition(x, y).setVisible(isWhole && !this.#hidden.has(id));
    }
    const row = fan?.members ?? [];
    const [first, last] = [row[0], row.at(-1)];
    this.#rowPlate.setVisible(row.length > 0);
    if (!first || !last || !sizes) return;
    const middle = (first.at[0] + last.at[0]) / 2;
    this.#rowPlate
      .setPosition(origin[0] + middle * grow, origin[1] + first.at[1] * grow + ROW_BELOW / 2)
      .setSize(last.at[0] - first.at[0] + sizes.counter + 22, sizes.counter + 20 + ROW_BELOW);
  }

  #put(id: string, texture: MarkTexture, at: Point, depth: number, reach: number): void {
    const known = this.#marks.get(id);
    const image = known?.image ?? this.#scene.add.image(0, 0, texture.key);
    image
      .setTexture(texture.key)
      .setOrigin(texture.originX, texture.originY)
      .setScale(1 / this.#density)
      .setDepth(this.#depth + depth);
    this.#marks.set(id, { image, at, reach });
  }

  #toPixel(at: number): number {
    return Math.round(at * this.#density) / this.#density;
  }
}

const numberOf = (colour: string): number => Number.parseInt(colour.slice(1), 16);
