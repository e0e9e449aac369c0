import { mix } from "../../../theme/colour.ts";
import { COLOURS } from "../../../theme/tokens.ts";
import type { Cell } from "../block-texture.ts";
import { blocksOf } from "../block-texture.ts";
import type { District } from "../city-plan.ts";
import { boxesMeet, grown } from "../geometry.ts";
import { INKS } from "../inks.ts";
import type { Texture } from "../map-data.ts";
import type { Sheet } from "../sheet.ts";
import { isClose, traceRing } from "../sheet.ts";

const { block, blockDense, paper, park } = COLOURS;

/** Three close tones a kind of district. */
const TONES: Readonly<Record<Texture, readonly [string, string, string]>> = {
  dense: [blockDense, mix(blockDense, "#c9a97f", 0.35), mix(blockDense, block, 0.4)],
  town: [block, mix(block, blockDense, 0.5), mix(block, "#ddc39b", 0.5)],
  works: [mix(block, "#d6c6a6", 0.6), block, mix(block, blockDense, 0.5)],
  sparse: [mix(block, park, 0.3), mix(block, paper, 0.3), mix(block, park, 0.5)],
};

/** Each district: the streets' colour, and the blocks that leave the streets open. */
export function paintBlocks(sheet: Sheet): void {
  const near = grown(sheet.box, 4 / sheet.scale);
  for (const district of sheet.plan.districts) if (boxesMeet(district.ring.box, near)) paintDistrict(sheet, district);
}

function paintDistrict(sheet: Sheet, district: District): void {
  const { ctx } = sheet;
  const near = grown(sheet.box, 4 / sheet.scale);
  const cells = blocksOf(district).filter((cell) => boxesMeet(cell.box, near));
  const built = cells.filter((cell) => !cell.garden);
  ctx.save();
  ctx.beginPath();
  traceRing(sheet, district.ring.points);
  ctx.clip();
  ctx.fillStyle = COLOURS.street;
  ctx.fill();
  if (isClose(sheet)) paintShade(sheet, built);
  const gardens = cells.filter((cell) => cell.garden);
  fillCells(sheet, gardens, INKS.garden);
  strokeCells(sheet, gardens, INKS.gardenEdge, 0.5);
  for (const [tone, colour] of TONES[district.kind].entries()) {
    const cellsOfTone = built.filter((cell) => cell.tone === tone);
    fillCells(sheet, cellsOfTone, colour);
  }
  strokeCells(sheet, built, district.kind === "sparse" ? INKS.sparseEdge : INKS.blockEdge, isClose(sheet) ? 0.6 : 0.4);
  fillCells(
    sheet,
    built.filter((cell) => cell.hatched),
    sheet.patterns.works,
  );
  ctx.restore();
}

/** A darker copy, a pixel to the lower right: blocks stand on the paper. */
function paintShade(sheet: Sheet, cells: readonly Cell[]): void {
  sheet.ctx.translate(0.9, 1);
  fillCells(sheet, cells, INKS.blockShade);
  sheet.ctx.translate(-0.9, -1);
}

function fillCells(sheet: Sheet, cells: readonly Cell[], fill: string | CanvasPattern): void {
  trace(sheet, cells);
  sheet.ctx.fillStyle = fill;
  sheet.ctx.fill();
}

function strokeCells(sheet: Sheet, cells: readonly Cell[], colour: string, width: number): void {
  trace(sheet, cells);
  sheet.ctx.strokeStyle = colour;
  sheet.ctx.lineWidth = width;
  sheet.ctx.lineJoin = "miter";
  sheet.ctx.stroke();
}

function trace(sheet: Sheet, cells: readonly Cell[]): void {
  sheet.ctx.beginPath();
  for (const cell of cells) traceRing(sheet, cell.points);
}
