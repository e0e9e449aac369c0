import type * as Phaser from "phaser";
import type { BoardPicture } from "../../present/board-picture.ts";
import { COLOURS } from "../../theme/tokens.ts";
import type { EdgeTab } from "../arrange/edge-tabs.ts";
import type { Furniture } from "../arrange/furniture.ts";
import type { Measure } from "../lettering/letters.ts";
import { paintCartouche } from "../objects/cartouche.ts";
import { paintFrame } from "../objects/frame.ts";
import { paintLegend } from "../objects/legend.ts";
import { miniMapWindow, paintMiniMap } from "../objects/mini-map.ts";
import { paintEdgeTab, paintPlates } from "../objects/plates.ts";
import { paintScaleBar } from "../objects/scale-bar.ts";
import type { CityPlan } from "../plan/city-plan.ts";
import type { Box } from "../plan/geometry.ts";
import type { Viewport } from "../viewport.ts";
import { originOf, seenBy } from "../viewport.ts";
import { CanvasSheet } from "./canvas-sheet.ts";

export type FrameSetting = {
  readonly picture: BoardPicture;
  readonly furniture: Furniture;
  readonly tabs: readonly EdgeTab[];
  readonly plates: readonly Box[];
  readonly scaleBar: Box | null;
  readonly legend: Box | null;
  readonly breadth: number;
  readonly density: number;
};

/** What belongs to the screen and not to the plan: frame, scale, overview, edge tabs, plates, title. */
export class FrameLayer {
  readonly #sheet: CanvasSheet;
  readonly #overview: CanvasSheet;
  readonly #plan: CityPlan;
  readonly #measure: Measure;
  #overviewKey = "";

  constructor(scene: Phaser.Scene, plan: CityPlan, measure: Measure, depth: number) {
    this.#plan = plan;
    this.#measure = measure;
    this.#overview = new CanvasSheet(scene, "overview", depth);
    this.#sheet = new CanvasSheet(scene, "frame", depth + 0.5);
  }

  show(view: Viewport, setting: FrameSetting): void {
    const { picture, furniture, tabs, plates, scaleBar, legend, breadth, density } = setting;
    const { language, light } = picture;
    const night = light === "night";
    this.#showOverview(furniture.miniMap, density);
    this.#sheet.paint(view.width, view.height, density, (ctx) => {
      if (scaleBar) paintScaleBar(ctx, scaleBar, { scale: view.scale, language, night });
      if (furniture.cartouche)
        paintCartouche(ctx, furniture.cartouche, { plan: this.#plan, language, scale: view.scale, measure: this.#measure });
      if (furniture.miniMap) paintMiniMapFrame(ctx, furniture.miniMap, miniMapWindow(this.#plan, seenBy(view), furniture.miniMap));
      paintPlates(ctx, picture, furniture.inner, plates);
      if (legend) paintLegend(ctx, picture.legend, legend, this.#measure);
      for (const tab of tabs) paintEdgeTab(ctx, tab, night);
      if (breadth === 0) return;
      const { width, height, scale } = view;
      paintFrame(ctx, {
        plan: this.#plan,
        width,
        height,
        breadth,
        scale,
        origin: originOf(view),
        language,
        size: picture.mode === "projector" ? 15 : 12,
      });
    });
  }

  #showOverview(box: Box | null, density: number): void {
    this.#overview.image.setVisible(box !== null);
    if (!box) return;
    const [left, top, right, bottom] = box;
    this.#overview.image.setPosition(left, top);
    const key = `${right - left} ${bottom - top} ${density}`;
    if (key === this.#overviewKey) return;
    this.#overviewKey = key;
    this.#overview.paint(right - left, bottom - top, density, (ctx) => paintMiniMap(ctx, this.#plan, right - left, bottom - top));
  }
}

function paintMiniMapFrame(ctx: CanvasRenderingContext2D, [left, top, right, bottom]: Box, window: Box): void {
  ctx.strokeStyle = COLOURS.paperRaised;
  ctx.lineWidth = 3;
  ctx.strokeRect(left - 2, top - 2, right - left + 4, bottom - top + 4);
  ctx.strokeStyle = COLOURS.ink;
  ctx.lineWidth = 1;
  ctx.strokeRect(left - 0.5, top - 0.5, right - left + 1, bottom - top + 1);
  ctx.fillStyle = "#fff6";
  ctx.fillRect(window[0], window[1], window[2] - window[0], window[3] - window[1]);
  ctx.lineWidth = 1.6;
  ctx.strokeRect(window[0], window[1], window[2] - window[0], window[3] - window[1]);
}
