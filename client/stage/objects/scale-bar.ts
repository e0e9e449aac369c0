import type { BoardLanguage } from "../../present/board-picture.ts";
import { COLOURS, FONTS } from "../../theme/tokens.ts";
import type { Box } from "../plan/geometry.ts";

/** A verst, the mile of the plan's own time, in metres. */
const VERST = 1066.8;

type ScaleBar = { readonly scale: number; readonly language: BoardLanguage; readonly night: boolean };

/** The longest of these that fits is drawn. */
const LENGTHS: readonly (readonly [versts: number, half: string, whole: string])[] = [
  [2, "1", "2"],
  [1, "½", "1"],
  [0.5, "¼", "½"],
];

/** A bar over the plan is no longer than this, in pixels. */
export const MOST_SCALE_BAR = 240;

export function scaleBarLength(scale: number, most: number): number {
  const [versts] = LENGTHS.find(([length]) => length * VERST * scale <= most) ?? [0.5];
  return versts * VERST * scale;
}

/** A bar of versts, half of it black, its figures above. */
export function paintScaleBar(ctx: CanvasRenderingContext2D, [left, , , bottom]: Box, { scale, language, night }: ScaleBar): void {
  const [versts, half, whole] = LENGTHS.find(([length]) => length * VERST * scale <= MOST_SCALE_BAR) ?? [0.5, "¼", "½"];
  const length = versts * VERST * scale;
  const [ink, halo] = night ? [COLOURS.cream, COLOURS.nightHalo] : [COLOURS.ink, "#f1e6c8"];
  const top = bottom - 8;
  ctx.lineWidth = 1;
  ctx.strokeStyle = ink;
  ctx.fillStyle = ink;
  ctx.fillRect(left, top, length / 2, 4);
  ctx.strokeRect(left, top, length / 2, 4);
  ctx.fillStyle = halo;
  ctx.fillRect(left + length / 2, top, length / 2, 4);
  ctx.strokeRect(left + length / 2, top, length / 2, 4);
  const figures = [
    ["0", left],
    [half, left + length / 2],
    [`${whole} ${wordFor(versts, language)}`, left + length],
  ] as const;
  ctx.font = `400 12px ${FONTS.display}`;
  ctx.textAlign = "center";
  ctx.textBaseline = "alphabetic";
  ctx.lineJoin = "round";
  ctx.strokeStyle = halo;
  ctx.lineWidth = 3;
  for (const [text, x] of figures) ctx.strokeText(text, x, top - 5);
  ctx.fillStyle = ink;
  for (const [text, x] of figures) ctx.fillText(text, x, top - 5);
}

/** Russian counts a half in the genitive, as a verst of which half is taken. */
export function wordFor(versts: number, language: BoardLanguage): string {
  if (language === "en") return versts > 1 ? "versts" : "verst";
  return versts === 1 ? "верста" : "версты";
}
