import type * as Phaser from "phaser";
import { addCanvasTexture } from "./canvas-textures.ts";

/** A transparent sheet of the board that is painted with a 2D context and shown as one image. Its measures are CSS pixels. */
export class CanvasSheet {
  readonly image: Phaser.GameObjects.Image;
  readonly #canvas = document.createElement("canvas");
  readonly #scene: Phaser.Scene;
  readonly #key: string;
  #density = 1;

  constructor(scene: Phaser.Scene, key: string, depth: number) {
    this.#scene = scene;
    this.#key = key;
    addCanvasTexture(scene, key, this.#canvas);
    this.image = scene.add.image(0, 0, key).setOrigin(0).setDepth(depth);
  }

  /** Wipes the sheet, gives it a size, and lets `draw` paint it anew. */
  paint(width: number, height: number, density: number, draw: (ctx: CanvasRenderingContext2D) => void): void {
    const [wide, high] = [Math.max(1, Math.round(width * density)), Math.max(1, Math.round(height * density))];
    if (this.#canvas.width !== wide || this.#canvas.height !== high || this.#density !== density) this.#resize(wide, high, density);
    const ctx = this.#canvas.getContext("2d");
    if (!ctx) return;
    ctx.resetTransform();
    ctx.clearRect(0, 0, wide, high);
    ctx.scale(density, density);
    draw(ctx);
  }

  #resize(wide: number, high: number, density: number): void {
    this.#canvas.width = wide;
    this.#canvas.height = high;
    this.#density = density;
    // The texture remembers the size it was made with.
    this.#scene.textures.remove(this.#key);
    addCanvasTexture(this.#scene, this.#key, this.#canvas);
    this.image.setTexture(this.#key).setScale(1 / density);
  }
}
