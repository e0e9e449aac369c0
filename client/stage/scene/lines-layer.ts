import type * as Phaser from "phaser";
import { COLOURS, MOTION } from "../../theme/tokens.ts";
import type { Arrangement, PlacedPile } from "../arrange/arrangement.ts";
import { around } from "../arrange/mark-boxes.ts";
import { paintArrow } from "../objects/arrow.ts";
import { paintWire, paintWireBadge } from "../objects/wire.ts";
import type { Box, Point } from "../plan/geometry.ts";
import { boxHolds, distance } from "../plan/geometry.ts";
import type { Viewport } from "../viewport.ts";
import { originOf } from "../viewport.ts";
import { DriftingSheet } from "./drifting-sheet.ts";

/** A counter so far from its place is tied to it by a thin line. */
const LEADER_FROM = 30;

type Setting = {
  /** Marks outside are not shown, and nothing is tied to them. */
  readonly inner: Box;
  readonly night: boolean;
  readonly density: number;
  /** Nothing grows: reduced motion, or nothing new. */
  readonly still: boolean;
};

/** Arrows, and the thin lines that tie moved counters to their places. New arrows grow from their start. */
export class LinesLayer {
  readonly #scene: Phaser.Scene;
  readonly #sheet: DriftingSheet;
  #drawn = new Set<string>();
  #growing: { readonly ids: ReadonlySet<string>; share: number } | null = null;
  #last: ({ readonly arrangement: Arrangement } & Setting) | null = null;

  constructor(scene: Phaser.Scene, depth: number) {
    this.#scene = scene;
    this.#sheet = new DriftingSheet(scene, "lines", depth);
  }

  show(arrangement: Arrangement, view: Viewport, setting: Setting): void {
    this.#last = { arrangement, ...setting };
    const ids = new Set(arrangement.arrows.map(({ arrow }) => arrow.id));
    const fresh = new Set([...ids].filter((id) => !this.#drawn.has(id)));
    this.#drawn = ids;
    this.#growing = null;
    if (fresh.size > 0 && !setting.still) this.#grow(fresh, view);
    this.#paint(view);
  }

  /** After a pan, for what it has brought in. */
  repaint(view: Viewport): void {
    if (!this.#growing) this.#paint(view);
  }

  arrange(view: Viewport): void {
    if (!this.#last) return;
    if (this.#growing) this.#paint(view);
    this.#sheet.arrange(view, this.#last.density);
  }

  #grow(ids: ReadonlySet<string>, view: Viewport): void {
    const growing = { ids, share: 0 };
    this.#growing = growing;
    this.#scene.tweens.add({
      targets: growing,
      share: 1,
      duration: MOTION.arrowDraws,
      ease: "Cubic.easeOut",
      onComplete: () => {
        if (this.#growing !== growing) return;
        this.#growing = null;
        this.#paint(view);
      },
    });
  }

  #paint(view: Viewport): void {
    if (!this.#last) return;
    const { arrangement, night, density, inner } = this.#last;
    this.#sheet.paint(view, density, (ctx) => {
      const [x, y] = originOf(view);
      ctx.translate(x, y);
      const grow = view.scale / arrangement.scale;
      ctx.scale(grow, grow);
      for (const pile of arrangement.piles) if (isTied(pile, arrangement, [x, y], inner)) paintLeader(ctx, pile, night);
      for (const wire of arrangement.wires) paintWire(ctx, wire, night);
      for (const wire of arrangement.wires) paintWireBadge(ctx, wire);
      for (const { arrow, line } of arrangement.arrows) {
        const share = this.#growing?.ids.has(arrow.id) ? this.#growing.share : 1;
        if (share > 0.05) paintArrow(ctx, line, arrow, share);
      }
    });
  }
}

function isTied({ id, at, place }: PlacedPile, { fan, sizes }: Arrangement, [x, y]: Point, inner: Box): boolean {
  if (id === fan?.pile || distance(at, place) < LEADER_FROM) return false;
  return boxHolds(inner, around([x + at[0], y + at[1]], sizes.counter / 2)) && boxHolds(inner, around([x + place[0], y + place[1]], 2.6));
}

function paintLeader(ctx: CanvasRenderingContext2D, { at, place }: PlacedPile, night: boolean): void {
  const colour = night ? COLOURS.cream : COLOURS.ink;
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.2;
  ctx.beginPath();
  ctx.moveTo(...at);
  ctx.lineTo(...place);
  ctx.stroke();
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.arc(...place, 2.6, 0, 2 * Math.PI);
  ctx.fill();
}
