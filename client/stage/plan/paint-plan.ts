import type { Light } from "../../present/board-picture.ts";
import type { CityPlan } from "./city-plan.ts";
import type { Box } from "./geometry.ts";
import { paintBlocks } from "./layers/blocks.ts";
import { paintBridges } from "./layers/bridges.ts";
import { paintBuildings } from "./layers/buildings.ts";
import { paintFort } from "./layers/fort.ts";
import { paintLight } from "./layers/light.ts";
import { paintGrain, paintPaper } from "./layers/paper.ts";
import { paintParks } from "./layers/parks.ts";
import { paintQuays } from "./layers/quays.ts";
import { paintRailways } from "./layers/railways.ts";
import { paintRings } from "./layers/rings.ts";
import { paintStreets } from "./layers/streets.ts";
import { paintWalls } from "./layers/walls.ts";
import { paintWater } from "./layers/water.ts";
import { patternsAt } from "./patterns.ts";
import type { Sheet } from "./sheet.ts";

/** Bottom to top, by name. */
const LAYERS: readonly (readonly [name: string, paint: (sheet: Sheet) => void])[] = [
  ["paper", paintPaper],
  ["blocks", paintBlocks],
  ["parks", paintParks],
  ["rings", paintRings],
  ["quays", paintQuays],
  ["streets", paintStreets],
  ["railways", paintRailways],
  ["buildings", paintBuildings],
  ["water", paintWater],
  ["fort", paintFort],
  ["bridges", paintBridges],
  ["walls", paintWalls],
  ["grain", paintGrain],
  ["light", paintLight],
];

export const PLAN_LAYERS: readonly string[] = LAYERS.map(([name]) => name);

export type PlanView = {
  /** The rectangle of the plan to paint, in metres east and south of its centre. */
  readonly box: Box;
  /** CSS pixels a metre. */
  readonly scale: number;
  readonly light: Light;
  /** Device pixels a CSS pixel; 1 if not given. */
  readonly density?: number;
  /** How many of the layers, counted from the paper; all if not given. */
  readonly layers?: number;
};

/**
 * Paints a rectangle of a city's plan, without lettering, at the upper left of a context: for the board's tiles, thumbnails and the debrief.
 * Needs no board and no Phaser. Leaves the context as it was.
 */
export function paintPlan(ctx: CanvasRenderingContext2D, plan: CityPlan, { box, scale, light, density = 1, layers }: PlanView): void {
  const sheet: Sheet = { ctx, plan, box, scale, light, density, patterns: patternsAt(density) };
  ctx.save();
  ctx.scale(density, density);
  ctx.translate(-box[0] * scale, -box[1] * scale);
  for (const [, paint] of LAYERS.slice(0, layers)) paint(sheet);
  ctx.restore();
}
