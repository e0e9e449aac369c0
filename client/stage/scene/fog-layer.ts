import type * as Phaser from "phaser";
import type { BoardPicture } from "../../present/board-picture.ts";
import { COLOURS, LIGHT } from "../../theme/tokens.ts";
import type { CityPlan } from "../plan/city-plan.ts";
import type { Viewport } from "../viewport.ts";
import { originOf } from "../viewport.ts";
import { CanvasSheet } from "./canvas-sheet.ts";

/** Fog is soft: one pixel of it for so many metres is enough at every zoom. */
const METRES_A_PIXEL = 14;
/** How far one sees from a site, in metres; from the given share on, the sight fades. */
const SIGHT_METRES = 720;
const CLEAR_SHARE = 0.62;

/**
 * A veil over what the seat does not see now, cut by soft circles. It is paint only: what lies under it was never sent. Painted when the
 * picture changes, for the whole plan.
 */
export class FogLayer {
  readonly #sheet: CanvasSheet;
  readonly #plan: CityPlan;

  constructor(scene: Phaser.Scene, plan: CityPlan, depth: number) {
    this.#plan = plan;
    this.#sheet = new CanvasSheet(scene, "fog", depth);
  }

  show(picture: BoardPicture): void {
    this.#sheet.image.setVisible(picture.fog);
    if (!picture.fog) return;
    const [left, top, right, bottom] = this.#plan.bounds;
    const [width, height] = [(right - left) / METRES_A_PIXEL, (bottom - top) / METRES_A_PIXEL];
    this.#sheet.paint(width, height, 1, (ctx) => {
      const night = picture.light === "night";
      ctx.globalCompositeOperation = "source-over";
      ctx.globalAlpha = night ? LIGHT.fogNight : LIGHT.fogDay;
      ctx.fillStyle = night ? COLOURS.nightFog : COLOURS.paper;
      ctx.fillRect(0, 0, width, height);
      ctx.globalAlpha = 1;
      ctx.globalCompositeOperation = "destination-out";
      const reach = SIGHT_METRES / METRES_A_PIXEL;
      for (const site of picture.sites) {
        if (!site.inSight) continue;
        const [x, y] = this.#plan.projection.toMetres([site.lon, site.lat]);
        clear(ctx, (x - left) / METRES_A_PIXEL, (y - top) / METRES_A_PIXEL, reach);
      }
    });
  }

  arrange(view: Viewport): void {
    const origin = originOf(view);
    const [left, top] = this.#plan.bounds;
    this.#sheet.image.setPosition(origin[0] + left * view.scale, origin[1] + top * view.scale).setScale(METRES_A_PIXEL * view.scale);
  }
}

function clear(ctx: CanvasRenderingContext2D, x: number, y: number, reach: number): void {
  const sight = ctx.createRadialGradient(x, y, 0, x, y, reach);
  sight.addColorStop(CLEAR_SHARE, "#000");
  sight.addColorStop(1, "#0000");
  ctx.fillStyle = sight;
  ctx.fillRect(x - reach, y - reach, 2 * reach, 2 * reach);
}
