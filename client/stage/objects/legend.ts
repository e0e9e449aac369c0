import type { WireKey } from "../../present/board-picture.ts";
import { COLOURS } from "../../theme/tokens.ts";
import type { Measure } from "../lettering/letters.ts";
import { fontOf } from "../lettering/letters.ts";
import type { Box } from "../plan/geometry.ts";
import { paintCard } from "./card.ts";
import { paintWireSign } from "./wire.ts";

const FONT = fontOf({ family: "narrow", size: 14 });
const HEIGHT = 30;
const SIGN = 42;
const GAP = 14;
const EDGE = 10;

const widthOf = ({ text }: WireKey, measure: Measure): number => SIGN + measure(text, FONT) + GAP;

export function legendSize(keys: readonly WireKey[], measure: Measure): { readonly width: number; readonly height: number } {
  return { width: 2 * EDGE - GAP + keys.reduce((sum, key) => sum + widthOf(key, measure), 0), height: HEIGHT };
}

/** What the lines mean: a piece of each with its words. */
export function paintLegend(ctx: CanvasRenderingContext2D, keys: readonly WireKey[], box: Box, measure: Measure): void {
  const [left, top, , bottom] = box;
  paintCard(ctx, box, COLOURS.inkSoft, 1);
  let x = left + EDGE;
  for (const key of keys) {
    paintWireSign(ctx, [x, (top + bottom) / 2], key.whole);
    ctx.font = FONT;
    ctx.textAlign = "left";
    ctx.textBaseline = "alphabetic";
    ctx.fillStyle = key.whole ? COLOURS.ink : COLOURS.warn;
    ctx.fillText(key.text, x + SIGN, (top + bottom) / 2 + 4.8);
    x += widthOf(key, measure);
  }
}
