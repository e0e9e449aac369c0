import { FONTS } from "../../theme/tokens.ts";
import type { Box } from "../plan/geometry.ts";
import type { Boxes } from "./boxes.ts";

/** A piece of text set in one place: a letter of a word that follows a river, or a whole level line. x, y: middle of its baseline. */
export type Glyph = { readonly text: string; readonly x: number; readonly y: number; readonly angle: number };

/** Text ready to be printed: where every piece stands, and in which ink. */
export type Letters = {
  readonly glyphs: readonly Glyph[];
  readonly font: string;
  readonly fill: string;
  readonly halo: string;
  readonly haloWidth: number;
};

export type Family = keyof typeof FONTS;
export type Face = { readonly family: Family; readonly size: number; readonly weight?: 400 | 700; readonly italic?: boolean };

export const fontOf = ({ family, size, weight = 400, italic = false }: Face): string =>
  `${italic ? "italic " : ""}${weight} ${size}px ${FONTS[family]}`;

/** How wide a text is in a font, in pixels. */
export type Measure = (text: string, font: string) => number;

/** What a placing function works on: the sheet's free rectangle, what is taken, and a ruler. */
export type Desk = { readonly within: Box; readonly taken: Boxes; readonly measure: Measure };

/** Nothing on the board is lettered smaller than this. */
export const LEAST_SIZE = 12;

/** Is there room for a box: inside the sheet and clear of everything reserved? */
export function hasRoom(desk: Desk, box: Box, { margin, apart }: { readonly margin: number; readonly apart: number }): boolean {
  const [left, top, right, bottom] = desk.within;
  const isInside = box[0] > left + margin && box[1] > top + margin && box[2] < right - margin && box[3] < bottom - margin;
  return isInside && desk.taken.isFree(box, apart);
}

/** Sets a level line letter by letter, spaced out, its middle at x. Kerning is kept: each letter stands where the whole word puts it. */
export function spacedOut(text: string, x: number, y: number, font: string, spacing: number, measure: Measure): readonly Glyph[] {
  const letters = [...text];
  const width = measure(text, font) + spacing * (letters.length - 1);
  let before = "";
  return letters.map((letter, at) => {
    const left = measure(before + letter, font) - measure(letter, font) + spacing * at;
    before += letter;
    return { text: letter, x: x - width / 2 + left + measure(letter, font) / 2, y, angle: 0 };
  });
}
