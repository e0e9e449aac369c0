import type * as Phaser from "phaser";
import type { Light } from "../../present/board-picture.ts";
import type { CityPlan } from "../plan/city-plan.ts";
import type { Box } from "../plan/geometry.ts";
import { paintPlan } from "../plan/paint-plan.ts";
import type { Viewport } from "../viewport.ts";
import { nearestStep, originOf, seenBy } from "../viewport.ts";
import { addCanvasTexture } from "./canvas-textures.ts";

/** Edge of a tile in CSS pixels. */
const TILE = 512;
/** Older tiles are given back beyond this many device pixels: room for about three screens at each of two zooms. */
const MOST_PIXELS = 24_000_000;

type Tile = { readonly key: string; readonly column: number; readonly row: number; readonly step: number; readonly light: Light };
type Painted = Tile & { readonly image: Phaser.GameObjects.Image; readonly pixels: number; used: number };

/**
 * The plan, baked into tiles: each is painted once for a zoom step, a pixel density and a light, and only shown from then on. A pan moves
 * them; a zoom stretches the old ones until those of the new step are painted.
 */
export class GroundLayer {
  readonly #scene: Phaser.Scene;
  readonly #plan: CityPlan;
  readonly #depth: number;
  readonly #tiles = new Map<string, Painted>();
  #density = 1;
  #clock = 0;

  constructor(scene: Phaser.Scene, plan: CityPlan, depth: number) {
    this.#scene = scene;
    this.#plan = plan;
    this.#depth = depth;
  }

  /** Puts the painted tiles where they belong, those of the wanted step over all others. */
  arrange(view: Viewport, light: Light): void {
    const step = nearestStep(view.scale);
    const origin = originOf(view);
    for (const tile of this.#tiles.values()) {
      const grow = view.scale / tile.step;
      const wanted = tile.step === step && tile.light === light;
      tile.image
        .setPosition(this.#toPixel(origin[0] + tile.column * TILE * grow), this.#toPixel(origin[1] + tile.row * TILE * grow))
        .setScale(grow / this.#density)
        .setDepth(this.#depth + (wanted ? 0.5 : 0));
    }
  }

  /** Paints the next missing tile: of those on the screen the nearest to its middle, then those around it. False: nothing is missing. */
  paintNext(view: Viewport, light: Light, density: number, alsoAround: boolean): boolean {
    if (density !== this.#density) this.clear();
    this.#density = density;
    const missing = this.#tilesFor(view, light, alsoAround ? TILE / 2 : 0).find((tile) => !this.#tiles.has(tile.key));
    if (!missing) return false;
    this.#paint(missing);
    this.#giveBack(view, light);
    return true;
  }

  isComplete(view: Viewport, light: Light): boolean {
    return this.#tilesFor(view, light, 0).every((tile) => this.#tiles.has(tile.key));
  }

  clear(): void {
    for (const key of [...this.#tiles.keys()]) this.#remove(key);
  }

  #tilesFor(view: Viewport, light: Light, around: number): readonly Tile[] {
    const step = nearestStep(view.scale);
    const [left, top, right, bottom] = seenBy(view).map((metres) => metres * step) as unknown as Box;
    const tiles: Tile[] = [];
    for (let column = Math.floor((left - around) / TILE); column * TILE < right + around; column++) {
      for (let row = Math.floor((top - around) / TILE); row * TILE < bottom + around; row++) {
        tiles.push({ key: `plan ${light} ${step} ${column} ${row}`, column, row, step, light });
      }
    }
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const away = ({ column, row }: Tile): number => Math.hypot((column + 0.5) * TILE - x, (row + 0.5) * TILE - y);
    for (const tile of tiles) {
      const painted = this.#tiles.get(tile.key);
      if (painted) painted.used = ++this.#clock;
    }
    return tiles.sort((a, b) => away(a) - away(b));
  }

  #paint(tile: Tile): void {
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(TILE * this.#density);
    canvas.height = canvas.width;
    const ctx = canvas.getContext("2d", { alpha: false });
    if (!ctx) return;
    const metres = TILE / tile.step;
    const box: Box = [tile.column * metres, tile.row * metres, (tile.column + 1) * metres, (tile.row + 1) * metres];
    paintPlan(ctx, this.#plan, { box, scale: tile.step, light: tile.light, density: this.#density });
    addCanvasTexture(this.#scene, tile.key, canvas);
    const image = this.#scene.add.image(0, 0, tile.key).setOrigin(0).setDepth(this.#depth);
    this.#tiles.set(tile.key, { ...tile, image, pixels: canvas.width * canvas.height, used: ++this.#clock });
  }

  #giveBack(view: Viewport, light: Light): void {
    const needed = new Set(this.#tilesFor(view, light, TILE / 2).map((tile) => tile.key));
    let pixels = [...this.#tiles.values()].reduce((sum, tile) => sum + tile.pixels, 0);
    for (const tile of [...this.#tiles.values()].sort((a, b) => a.used - b.used)) {
      if (pixels <= MOST_PIXELS) return;
      if (needed.has(tile.key)) continue;
      this.#remove(tile.key);
      pixels -= tile.pixels;
    }
  }

  #remove(key: string): void {
    this.#tiles.get(key)?.image.destroy();
    this.#tiles.delete(key);
    this.#scene.textures.remove(key);
  }

  /** On whole device pixels, tiles meet without a seam. */
  #toPixel(at: number): number {
    return Math.round(at * this.#density) / this.#density;
  }
}
