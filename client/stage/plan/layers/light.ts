import { COLOURS, LIGHT } from "../../../theme/tokens.ts";
import type { Sheet } from "../sheet.ts";
import { fillSheet } from "../sheet.ts";

/**
 * Dusk or night, multiplied into the tile and never over text. Painted here and not by the board, since renderers multiply differently.
 */
export function paintLight(sheet: Sheet): void {
  if (sheet.light === "day") return;
  const { ctx } = sheet;
  ctx.globalCompositeOperation = "multiply";
  if (sheet.light === "dusk") {
    fillSheet(sheet, duskOver(sheet));
    ctx.globalCompositeOperation = "source-over";
    return;
  }
  ctx.globalAlpha = LIGHT.nightMultiply;
  fillSheet(sheet, COLOURS.night);
  ctx.globalCompositeOperation = "source-over";
  ctx.globalAlpha = LIGHT.nightDeep;
  fillSheet(sheet, COLOURS.nightDeep);
  ctx.globalAlpha = 1;
}

/** Warm in the west, grey-blue in the east, across the part of the city that is seen first; the rest goes on in the outer tones. */
function duskOver({ ctx, plan, scale }: Sheet): CanvasGradient {
  const [left, top, right, bottom] = plan.core;
  const slope = (right - left) * 0.6 * scale;
  const gradient = ctx.createLinearGradient(left * scale, top * scale, right * scale, Math.min(bottom * scale, top * scale + slope));
  gradient.addColorStop(0, veil(COLOURS.dusk, LIGHT.duskWest));
  gradient.addColorStop(0.5, veil(COLOURS.dusk, LIGHT.duskMiddle));
  gradient.addColorStop(1, veil(COLOURS.duskEast, LIGHT.duskEast));
  return gradient;
}

const veil = (colour: string, opacity: number): string =>
  colour +
  Math.round(opacity * 255)
    .toString(16)
    .padStart(2, "0");
