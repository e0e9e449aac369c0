import type * as Phaser from "phaser";
import type { Point } from "../plan/geometry.ts";
import type { Viewport } from "../viewport.ts";
import { originOf } from "../viewport.ts";
import { CanvasSheet } from "./canvas-sheet.ts";

/** How far beyond the screen such a sheet reaches, so that a pan has something to bring in. CSS pixels. */
const SHEET_MARGIN = 160;

/** A sheet painted for one view that moves and stretches with the plan until it is painted for the next. */
export class DriftingSheet {
  readonly #sheet: CanvasSheet;
  #paintedFor: Viewport | null = null;

  constructor(scene: Phaser.Scene, key: string, depth: number) {
    this.#sheet = new CanvasSheet(scene, key, depth);
  }

  /** `draw` works in pixels of the screen. */
  paint(view: Viewport, density: number, draw: (ctx: CanvasRenderingContext2D) => void): void {
    this.#paintedFor = view;
    this.#sheet.paint(view.width + 2 * SHEET_MARGIN, view.height + 2 * SHEET_MARGIN, density, (ctx) => {
      ctx.translate(SHEET_MARGIN, SHEET_MARGIN);
      draw(ctx);
    });
    this.arrange(view, density);
  }

  arrange(view: Viewport, density: number): void {
    const painted = this.#paintedFor;
    if (!painted) return;
    const grow = view.scale / painted.scale;
    const [then, now]: readonly [Point, Point] = [originOf(painted), originOf(view)];
    const place = (at: 0 | 1): number => Math.round((now[at] - (then[at] + SHEET_MARGIN) * grow) * density) / density;
    this.#sheet.image.setPosition(place(0), place(1)).setScale(grow / density);
  }
}
