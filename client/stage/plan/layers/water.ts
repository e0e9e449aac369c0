import { mix } from "../../../theme/colour.ts";
import { COLOURS } from "../../../theme/tokens.ts";
import type { Course } from "../course.ts";
import { boxesMeet, grown } from "../geometry.ts";
import { INKS } from "../inks.ts";
import type { Sheet } from "../sheet.ts";
import { isClose, strokeCourses, traceRing } from "../sheet.ts";

type Pass = { readonly inset: number; readonly colour: string };

/** The bank, the water, then five shore lines, each farther from the next and fainter. */
const SHORE_LINES: readonly (readonly [gap: number, strength: number])[] = [
  [2.7, 0.62],
  [3.2, 0.5],
  [3.8, 0.38],
  [4.6, 0.27],
  [5.6, 0.17],
];
const PASSES: readonly Pass[] = [{ inset: 0, colour: INKS.bank }, { inset: 1.2, colour: COLOURS.water }, ...shorePasses()];

function shorePasses(): readonly Pass[] {
  let inset = 3;
  return SHORE_LINES.flatMap(([gap, strength]) => {
    const line = { inset, colour: mix(COLOURS.water, COLOURS.waterLine, strength) };
    const water = { inset: inset + 0.75, colour: COLOURS.water };
    inset += gap + 0.75;
    return [line, water];
  });
}

/**
 * Water is a union by overpainting: every river at one width, then every river at the next, narrower one. Mouths join by themselves, and
 * the sea takes part in every pass. Canals too narrow for shore lines keep a bank and a thread of water.
 */
export function paintWater(sheet: Sheet): void {
  const narrower = isClose(sheet) ? 1 : 0.8;
  const { sea } = sheet.plan;
  const hasSea = sea !== null && boxesMeet(sea.box, grown(sheet.box, 2 / sheet.scale));
  PASSES.forEach((pass, at) => {
    const inset = pass.inset * narrower;
    if (hasSea) paintSea(sheet, sea, inset, pass.colour);
    for (const { width, course } of sheet.plan.rivers) {
      const left = width * sheet.scale - 2 * inset;
      if (left > (at > 1 ? 1.5 : 0.8)) strokeCourses(sheet, [course], { width: left, colour: pass.colour });
      else if (at < 2) strokeCourses(sheet, [course], { width: at === 0 ? 3 : 1.4, colour: pass.colour });
    }
  });
}

let scratch: CanvasRenderingContext2D | null = null;

/** A canvas beside the sheet, of its size, kept for the next pass. */
function besides(sheet: Sheet): CanvasRenderingContext2D | null {
  scratch ??= document.createElement("canvas").getContext("2d");
  if (!scratch) return null;
  const { width, height } = sheet.ctx.canvas;
  if (scratch.canvas.width !== width || scratch.canvas.height !== height) {
    scratch.canvas.width = width;
    scratch.canvas.height = height;
  }
  scratch.resetTransform();
  scratch.globalCompositeOperation = "source-over";
  scratch.clearRect(0, 0, width, height);
  scratch.setTransform(sheet.ctx.getTransform());
  return scratch;
}

/** The sea, drawn in by `inset` from its shore: filled beside the sheet, its shore rubbed out, and laid on. */
function paintSea(sheet: Sheet, sea: Course, inset: number, colour: string): void {
  const ctx = besides(sheet);
  if (!ctx) return;
  ctx.beginPath();
  traceRing({ ...sheet, ctx }, sea.points);
  ctx.fillStyle = colour;
  ctx.fill();
  if (inset > 0) {
    ctx.globalCompositeOperation = "destination-out";
    ctx.lineWidth = 2 * inset;
    ctx.lineJoin = "round";
    ctx.stroke();
  }
  sheet.ctx.save();
  sheet.ctx.resetTransform();
  sheet.ctx.drawImage(ctx.canvas, 0, 0);
  sheet.ctx.restore();
}
