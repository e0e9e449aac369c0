import type { SideId } from "../../../shared/model/ids.ts";
import type { SiteKind } from "../../../shared/model/scenario.ts";
import type { Mark } from "../../theme/marks.ts";
import { RAISED_BRIDGE_MARK, SITE_MARKS } from "../../theme/marks.ts";
import { COLOURS } from "../../theme/tokens.ts";
import { drawMark } from "./draw-mark.ts";
import { lookOf } from "./side-look.ts";

/** All that a roundel's picture depends on. */
export type RoundelLook = {
  readonly kind: SiteKind;
  readonly holder: SideId | null;
  readonly seatOfPower: boolean;
  readonly contested: boolean;
  readonly bridgeRaised: boolean;
  readonly target: boolean;
  readonly inReach: boolean;
  readonly selected: boolean;
  readonly stale: boolean;
  /** Half there: not among what is asked about. */
  readonly dimmed?: boolean;
};

/** A roundel of 24 px is drawn one to one. */
export const ROUNDEL_UNITS = 24;
/** What a texture must hold on every side of the middle. */
export const ROUNDEL_EXTENT = 24;
const RADIUS = 11;
const TURN = 2 * Math.PI;

/** Paints one site about the origin. */
export function paintRoundel(ctx: CanvasRenderingContext2D, site: RoundelLook): void {
  paintRings(ctx, site);
  disc(ctx, RADIUS + 1.4, COLOURS.paperRaised);
  if (site.contested) paintContested(ctx, site);
  else if (site.holder === "mrc") paintSolid(ctx, site);
  else if (site.holder === "government") paintHatched(ctx, site);
  else paintOpen(ctx, site);
  if (site.stale) {
    ctx.setLineDash([3, 2.4]);
    ring(ctx, RADIUS + 1, COLOURS.stale, 1.6);
    ctx.setLineDash([]);
  }
  if (site.dimmed) fade(ctx);
}

/** Lets the plan through all that is painted so far, so that it steps back by day and by night alike. */
function fade(ctx: CanvasRenderingContext2D): void {
  ctx.globalCompositeOperation = "destination-out";
  ctx.globalAlpha = 0.5;
  ctx.fillStyle = COLOURS.ink;
  ctx.fillRect(-ROUNDEL_EXTENT, -ROUNDEL_EXTENT, 2 * ROUNDEL_EXTENT, 2 * ROUNDEL_EXTENT);
  ctx.globalAlpha = 1;
  ctx.globalCompositeOperation = "source-over";
}

function paintRings(ctx: CanvasRenderingContext2D, { target, inReach, selected, seatOfPower }: RoundelLook): void {
  const outer = seatOfPower ? 19 : 17.5;
  if (selected) {
    disc(ctx, outer + 3, COLOURS.cream);
    ring(ctx, outer + 1, COLOURS.focus, 3);
  }
  if (target) {
    ring(ctx, outer, COLOURS.cream, 6);
    ctx.setLineDash([7, 4]);
    ring(ctx, outer, COLOURS.ink, 2.4);
    ctx.setLineDash([]);
  } else if (inReach && !selected) {
    ring(ctx, outer - 1, COLOURS.cream, 4.6);
    ctx.lineCap = "round";
    ctx.setLineDash([0.1, 4.6]);
    ring(ctx, outer - 1, COLOURS.ink, 2.2);
    ctx.setLineDash([]);
    ctx.lineCap = "butt";
  }
  if (!seatOfPower) return;
  disc(ctx, 14.6, COLOURS.paperRaised);
  ring(ctx, 14.6, COLOURS.ink, 1.2);
}

function paintSolid(ctx: CanvasRenderingContext2D, site: RoundelLook): void {
  const look = lookOf("mrc", site.stale);
  disc(ctx, RADIUS, look.face);
  paintMark(ctx, site, look.ink, 0.82);
}

/** Marks never lie on the hatch: a plain disc is put under them. */
function paintHatched(ctx: CanvasRenderingContext2D, site: RoundelLook): void {
  const look = lookOf("government", site.stale);
  disc(ctx, RADIUS, look.face);
  ctx.save();
  ctx.beginPath();
  ctx.arc(0, 0, RADIUS, 0, TURN);
  ctx.clip();
  hatch(ctx, site.stale ? "#b9c4d1" : "#6f8db1", -12);
  ctx.restore();
  disc(ctx, 7.8, COLOURS.paperRaised);
  paintMark(ctx, site, COLOURS.gov, 0.74);
}

function paintOpen(ctx: CanvasRenderingContext2D, site: RoundelLook): void {
  disc(ctx, RADIUS - 0.6, COLOURS.paperRaised);
  ring(ctx, RADIUS - 0.6, COLOURS.neutral, 2.2);
  paintMark(ctx, site, COLOURS.neutral, 0.78);
}

/** A two-sided ring: left solid, right hatched. */
function paintContested(ctx: CanvasRenderingContext2D, site: RoundelLook): void {
  ctx.save();
  ctx.beginPath();
  ctx.arc(0, 0, RADIUS, 0, TURN);
  ctx.clip();
  ctx.fillStyle = COLOURS.mrc;
  ctx.fillRect(-12, -12, 12, 24);
  ctx.fillStyle = COLOURS.gov;
  ctx.fillRect(0, -12, 12, 24);
  ctx.beginPath();
  ctx.rect(0, -12, 12, 24);
  ctx.clip();
  hatch(ctx, "#6483a8", -3);
  ctx.restore();
  disc(ctx, 7.8, COLOURS.paperRaised);
  paintMark(ctx, site, COLOURS.ink, 0.72);
  ring(ctx, RADIUS, COLOURS.ink, 1.2);
}

function paintMark(ctx: CanvasRenderingContext2D, { kind, bridgeRaised }: RoundelLook, colour: string, scale: number): void {
  const marks: readonly Mark[] = bridgeRaised ? RAISED_BRIDGE_MARK : SITE_MARKS[kind];
  ctx.save();
  ctx.scale(scale, scale);
  for (const mark of marks) drawMark(ctx, mark, colour);
  ctx.restore();
}

function hatch(ctx: CanvasRenderingContext2D, colour: string, start: number): void {
  ctx.beginPath();
  for (let line = -4; line < 4; line++) {
    ctx.moveTo(line * 6 + start, 12);
    ctx.lineTo(line * 6 + start + 24, -12);
  }
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.7;
  ctx.stroke();
}

function disc(ctx: CanvasRenderingContext2D, radius: number, colour: string): void {
  ctx.beginPath();
  ctx.arc(0, 0, radius, 0, TURN);
  ctx.fillStyle = colour;
  ctx.fill();
}

function ring(ctx: CanvasRenderingContext2D, radius: number, colour: string, width: number): void {
  ctx.beginPath();
  ctx.arc(0, 0, radius, 0, TURN);
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke();
}
