import type * as Phaser from "phaser";

/**
 * Makes a texture of a canvas. Phaser's own `addCanvas` reads every pixel back at once, which makes the browser finish painting there and
 * then and costs as much as the painting; a plain texture over the same canvas does not.
 */
export function addCanvasTexture(scene: Phaser.Scene, key: string, canvas: HTMLCanvasElement): void {
  const texture = scene.textures.create(key, canvas, canvas.width, canvas.height);
  texture?.add("__BASE", 0, 0, 0, canvas.width, canvas.height);
}
