import { COLOURS, FONTS } from "../../theme/tokens.ts";

/** Half of its greatest breadth, and what lies above the middle of its site, in the units of a roundel. */
export const BADGE_HALF = 24;
export const BADGE_TOP = 28;

/** What it covers as a rule, about the middle of its site, in the same units: left, top, right, bottom. */
export const BADGE_BOX = [-18, -BADGE_TOP, 18, -8] as const;

/** How long the march takes, on a small plate over the upper edge of the site's mark, where neither counters nor names stand. */
export function paintHoursBadge(ctx: CanvasRenderingContext2D, text: string): void {
  ctx.font = `700 14px ${FONTS.narrow}`;
  const width = ctx.measureText(text).width + 7;
  const [left, top, height] = [-width / 2, -26, 16];
  ctx.fillStyle = COLOURS.ink;
  ctx.fillRect(left - 1.2, top - 1.2, width + 2.4, height + 2.4);
  ctx.fillStyle = COLOURS.paperRaised;
  ctx.fillRect(left, top, width, height);
  ctx.fillStyle = COLOURS.ink;
  ctx.textAlign = "center";
  ctx.textBaseline = "alphabetic";
  ctx.fillText(text, 0, top + 12.8);
}
