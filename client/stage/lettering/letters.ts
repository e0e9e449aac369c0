import { FONTS } from "../../theme/tokens.ts";
import type { Box, Point } from "../plan/geometry.ts";
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
  /** The middle of the whole: the place to come back to when the board is lettered anew. */
  readonly at: Point;
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

/** Sets a level line letter by letter, spaced out, its middle at x. */
export function spacedOut(text: string, x: number, y: number, font: string, spacing: number, measure: Measure): readonly Glyph[] {
  const letters = [...text];
  let left = x - spacedWidth(text, font, spacing, measure) / 2;
  return letters.map((letter) => {
    const width = measure(letter, font);
    const glyph = { text: letter, x: left + width / 2, y, angle: 0 };
    left += width + spacing;
    return glyph;
  });
}

/** How wide such a line is. */
export function spacedWidth(text: string, font: string, spacing: number, measure: Measure): number {
  const letters = [...text];
  return letters.reduce((sum, letter) => sum + measure(letter, font), 0) + spacing * (letters.length - 1);
}
