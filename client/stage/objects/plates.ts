import type { BoardPicture, PlatePicture } from "../../present/board-picture.ts";
import { COLOURS, FONTS } from "../../theme/tokens.ts";
import type { EdgeTab } from "../arrange/edge-tabs.ts";
import type { Measure } from "../lettering/letters.ts";
import { fontOf } from "../lettering/letters.ts";
import type { Box } from "../plan/geometry.ts";
import { paintCard } from "./card.ts";
import { jointSize, paintJoint } from "./joint-plate.ts";
import { paintRoundel } from "./roundel.ts";

const TITLE = fontOf({ family: "narrow", size: 14, weight: 700 });
const LINE = fontOf({ family: "narrow", size: 13 });
const BLOCK = 34;

/** How large the plates of operations are. */
export function plateSizes(picture: Plates, inner: Box, measure: Measure) {
  return picture.plates.map(({ title, lines, joint }) => {
    if (joint) return jointSize(title, joint, isSmall(picture, inner), measure);
    const width = BLOCK + 20 + Math.max(measure(title, TITLE), ...lines.map((line) => measure(line, LINE)));
    return { width, height: 26 + 16 * lines.length };
  });
}

type Plates = Pick<BoardPicture, "plates" | "mode">;

/** A lower board has no room for a plate with names. */
const NAMES_FROM_HEIGHT = 540;
const isSmall = ({ plates, mode }: Plates, [, top, , bottom]: Box): boolean =>
  mode === "phone" || plates.length > 1 || bottom - top < NAMES_FROM_HEIGHT;

/** All of them, each in its box. */
export function paintPlates(ctx: CanvasRenderingContext2D, picture: Plates, inner: Box, boxes: readonly Box[]): void {
  for (const [at, plate] of picture.plates.entries()) {
    const box = boxes[at];
    if (!box) continue;
    if (plate.joint) paintJoint(ctx, plate.title, plate.joint, box, isSmall(picture, inner));
    else paintPlate(ctx, plate, box);
  }
}

/** Letter in a block of ink, then what, when and who. */
function paintPlate(ctx: CanvasRenderingContext2D, { letter, title, lines }: PlatePicture, box: Box): void {
  const [left, top, , bottom] = box;
  paintCard(ctx, box, COLOURS.ink, 1);
  ctx.fillStyle = COLOURS.ink;
  ctx.fillRect(left, top, BLOCK, bottom - top);
  print(ctx, letter, {
    x: left + BLOCK / 2,
    y: (top + bottom) / 2 + 9,
    font: `400 26px ${FONTS.display}`,
    ink: COLOURS.cream,
    align: "center",
  });
  print(ctx, title, { x: left + BLOCK + 10, y: top + 18, font: TITLE, ink: COLOURS.ink, align: "left" });
  for (const [at, line] of lines.entries()) {
    print(ctx, line, { x: left + BLOCK + 10, y: top + 34 + 16 * at, font: LINE, ink: COLOURS.inkSoft, align: "left" });
  }
}

/** A place outside the picture: its roundel, its name, how far or how old; the tip points to it. */
export function paintEdgeTab(ctx: CanvasRenderingContext2D, { site, box, towards, note }: EdgeTab, night: boolean): void {
  const [left, top, , bottom] = box;
  paintCard(ctx, box, COLOURS.inkSoft, 1);
  ctx.fillStyle = night ? COLOURS.cream : COLOURS.ink;
  ctx.fill(tipOf(box, towards));
  ctx.save();
  ctx.translate(left + 17, (top + bottom) / 2);
  ctx.scale(20 / 24, 20 / 24);
  paintRoundel(ctx, {
    ...site,
    target: false,
    inReach: false,
    dimmed: false,
    selected: false,
    seatOfPower: false,
    stale: site.asOfLabel !== null,
  });
  ctx.restore();
  print(ctx, site.name, {
    x: left + 34,
    y: top + 15,
    font: fontOf({ family: "narrow", size: 13, weight: 700 }),
    ink: COLOURS.ink,
    align: "left",
  });
  if (note)
    print(ctx, note, { x: left + 34, y: top + 28.5, font: fontOf({ family: "narrow", size: 12 }), ink: COLOURS.inkSoft, align: "left" });
}

function tipOf([left, top, right, bottom]: Box, towards: EdgeTab["towards"]): Path2D {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const corners = {
    right: `M${right} ${y - 6}l7 6-7 6Z`,
    left: `M${left} ${y - 6}l-7 6 7 6Z`,
    down: `M${x - 6} ${bottom}l6 7 6-7Z`,
    up: `M${x - 6} ${top}l6-7 6 7Z`,
  };
  return new Path2D(corners[towards]);
}

type Print = { readonly x: number; readonly y: number; readonly font: string; readonly ink: string; readonly align: CanvasTextAlign };

function print(ctx: CanvasRenderingContext2D, text: string, { x, y, font, ink, align }: Print): void {
  ctx.font = font;
  ctx.fillStyle = ink;
  ctx.textAlign = align;
  ctx.textBaseline = "alphabetic";
  ctx.fillText(text, x, y);
}
