import type { BoardLanguage } from "../../present/board-picture.ts";
import { COLOURS, FONTS } from "../../theme/tokens.ts";
import type { Measure } from "../lettering/letters.ts";
import { spacedOut } from "../lettering/letters.ts";
import type { CityPlan } from "../plan/city-plan.ts";
import type { Box } from "../plan/geometry.ts";
import { scaleBarLength, wordFor } from "./scale-bar.ts";

type Cartouche = { readonly plan: CityPlan; readonly language: BoardLanguage; readonly scale: number; readonly measure: Measure };

const UNDER_TITLE: Readonly<Record<BoardLanguage, string>> = { en: "in October 1917", ru: "в октябре 1917 года" };
const VERST = 1066.8;

/** The title of the plan on a wall, with its scale, in a double frame. */
export function paintCartouche(ctx: CanvasRenderingContext2D, box: Box, { plan, language, scale, measure }: Cartouche): void {
  const [left, top, right, bottom] = box;
  const middle = (left + right) / 2;
  ctx.fillStyle = COLOURS.paperRaised;
  ctx.fillRect(left, top, right - left, bottom - top);
  ctx.strokeStyle = COLOURS.ink;
  ctx.lineWidth = 1.6;
  ctx.strokeRect(left, top, right - left, bottom - top);
  ctx.lineWidth = 0.7;
  ctx.strokeRect(left + 5, top + 5, right - left - 10, bottom - top - 10);
  ctx.textAlign = "center";
  ctx.textBaseline = "alphabetic";
  ctx.fillStyle = COLOURS.ink;
  const font = `400 31px ${FONTS.display}`;
  ctx.font = font;
  for (const glyph of spacedOut(plan.title[language].toUpperCase(), middle, top + 50, font, 4, measure))
    ctx.fillText(glyph.text, glyph.x, glyph.y);
  ctx.font = `italic 400 19px ${FONTS.display}`;
  ctx.fillText(UNDER_TITLE[language], middle, top + 78);
  ctx.fillRect(middle - 30, top + 90.5, 60, 0.8);
  paintVersts(ctx, middle, top + 124, { language, scale });
}

function paintVersts(
  ctx: CanvasRenderingContext2D,
  middle: number,
  y: number,
  { language, scale }: Pick<Cartouche, "language" | "scale">,
): void {
  const length = scaleBarLength(scale, 240);
  const versts = length / VERST / scale;
  const left = middle - length / 2;
  ctx.strokeStyle = COLOURS.ink;
  ctx.lineWidth = 1;
  ctx.fillRect(left, y, length / 2, 5);
  ctx.strokeRect(left, y, length, 5);
  ctx.font = `400 15px ${FONTS.display}`;
  ctx.fillText("0", left, y - 7);
  ctx.textAlign = "right";
  ctx.fillText(`${versts} ${wordFor(versts, language)}`, left + length + 10, y - 7);
}
