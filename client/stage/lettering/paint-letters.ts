import type { Letters, Measure } from "./letters.ts";

/** Prints letters: first every halo, then every face, so that no halo eats a neighbour's stroke. */
export function paintLetters(ctx: CanvasRenderingContext2D, all: readonly Letters[]): void {
  ctx.textAlign = "center";
  ctx.textBaseline = "alphabetic";
  ctx.lineJoin = "round";
  for (const letters of all) {
    ctx.font = letters.font;
    ctx.strokeStyle = letters.halo;
    ctx.lineWidth = letters.haloWidth;
    forEachGlyph(ctx, letters, (text) => ctx.strokeText(text, 0, 0));
    ctx.fillStyle = letters.fill;
    forEachGlyph(ctx, letters, (text) => ctx.fillText(text, 0, 0));
  }
}

function forEachGlyph(ctx: CanvasRenderingContext2D, letters: Letters, print: (text: string) => void): void {
  for (const { text, x, y, angle } of letters.glyphs) {
    ctx.save();
    ctx.translate(x, y);
    ctx.rotate(angle);
    print(text);
    ctx.restore();
  }
}

/** A ruler made of a canvas nobody sees. What it has measured once it knows; ask only after the fonts have loaded. */
export function measureByCanvas(): Measure {
  const ctx = document.createElement("canvas").getContext("2d");
  const known = new Map<string, Map<string, number>>();
  let set = "";
  return (text, font) => {
    const widths = known.get(font) ?? new Map<string, number>();
    known.set(font, widths);
    const width = widths.get(text);
    if (width !== undefined) return width;
    if (!ctx) return 0;
    // Choosing a font costs more than measuring with it.
    if (set !== font) ctx.font = font;
    set = font;
    const measured = ctx.measureText(text).width;
    widths.set(text, measured);
    return measured;
  };
}
