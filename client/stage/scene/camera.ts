import type * as Phaser from "phaser";
import type { BoardMode } from "../../present/board-picture.ts";
import { MOTION } from "../../theme/tokens.ts";
import type { Furniture } from "../arrange/furniture.ts";
import { boxesOf } from "../arrange/rest.ts";
import type { CityPlan } from "../plan/city-plan.ts";
import type { Box, Point } from "../plan/geometry.ts";
import { boxesMeet, boxHolds, boxRound, grown } from "../plan/geometry.ts";
import type { Viewport } from "../viewport.ts";
import { firstView, held, leastStep, moved, nearestStep, originOf, STEPS, scaledTo, snapped, zoomed } from "../viewport.ts";

/** A focused mark keeps this distance from the edges and from what lies over the plan, in pixels. */
const COMFORT = 46;

/** From the middle outwards, in pixels: where two marks may stand so that the controls on the plan cover neither. */
const ASIDE: readonly Point[] = [0, -40, 40, -80, 80].flatMap((dx) => [0, -40, 40, -80, 80].map((dy): Point => [dx, dy]));

/** Which part of the plan is on the screen, and how it gets there: by hand, by steps of the zoom, or in one quiet move. */
export class Camera {
  readonly #scene: Phaser.Scene;
  readonly #plan: CityPlan;
  readonly #onChange: () => void;
  #view: Viewport = { width: 1, height: 1, middle: [0, 0], scale: STEPS[0] ?? 0.1 };
  #density = 1;
  #inHand = false;
  #travel: { share: number } | null = null;

  constructor(scene: Phaser.Scene, plan: CityPlan, onChange: () => void) {
    this.#scene = scene;
    this.#plan = plan;
    this.#onChange = onChange;
  }

  get view(): Viewport {
    return this.#view;
  }

  /** In a hand or on its way: lettering waits. */
  get isMoving(): boolean {
    return this.#inHand || this.#travel !== null;
  }

  get prefersStill(): boolean {
    return matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  fit(mode: BoardMode, frame: readonly Point[]): void {
    this.#set(firstView(this.#plan, mode, this.#view.width, this.#view.height, frame));
  }

  /** At once, without a journey. */
  lookAt(view: Viewport): void {
    this.#set(view);
  }

  resize(width: number, height: number, density: number): void {
    this.#density = density;
    const scale = Math.max(this.#view.scale, leastStep(this.#plan, width, height));
    this.#set(held({ ...this.#view, width, height, scale }, this.#plan));
  }

  drag(dx: number, dy: number): void {
    this.#stop();
    this.#inHand = true;
    this.#set(moved(this.#view, this.#plan, dx, dy));
  }

  pinch(factor: number, about: Point): void {
    this.#inHand = true;
    const least = leastStep(this.#plan, this.#view.width, this.#view.height);
    const scale = Math.min(Math.max(this.#view.scale * factor, least), STEPS.at(-1) ?? least);
    this.#set(scaledTo(this.#view, this.#plan, scale, about));
  }

  /** The hand has left: the zoom goes to the nearest step about the middle. */
  release(): void {
    this.#inHand = false;
    const { width, height, scale } = this.#view;
    this.#set(scaledTo(this.#view, this.#plan, nearestStep(scale), [width / 2, height / 2]));
  }

  /** One step nearer or farther, about a point of the screen or its middle. */
  zoom(by: number, about: Point | null): void {
    this.#stop();
    this.#set(zoomed(this.#view, this.#plan, by, about ?? [this.#view.width / 2, this.#view.height / 2]));
  }

  /** By keys: a share of the screen at once. */
  step(dx: number, dy: number): void {
    this.#stop();
    this.#set(moved(this.#view, this.#plan, -dx, -dy));
  }

  /** Brings a rectangle of the plan, or a point as one without extent, to where it is seen well. Does nothing if it is. */
  bring(box: Box, furniture: Furniture): void {
    if (!this.#seesWell(box, furniture)) this.#travelTo(this.#above(box).middle);
  }

  /** The same for what is aimed at and who is to go there, both at once where there is room for them at this zoom; else for the aim alone. */
  bringBoth(aim: Box, goer: Box, furniture: Furniture): void {
    if (this.#seesWell(aim, furniture) && this.#seesWell(goer, furniture)) return;
    const over = this.#above(boxRound([aim, goer]));
    const views = ASIDE.map(([dx, dy]) => moved(over, this.#plan, dx, dy));
    const seen = views.find((view) => [aim, goer].every((box) => this.#seesWell(box, furniture, view)));
    if (seen) this.#travelTo(seen.middle);
    else this.bring(aim, furniture);
  }

  #above(box: Box): Viewport {
    return held({ ...this.#view, middle: [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] }, this.#plan);
  }

  #seesWell(box: Box, furniture: Furniture, view: Viewport = this.#view): boolean {
    const { scale } = view;
    const [x, y] = originOf(view);
    const shown: Box = [x + box[0] * scale, y + box[1] * scale, x + box[2] * scale, y + box[3] * scale];
    const isPoint = box[2] - box[0] === 0;
    const isInside = boxHolds(grown(furniture.inner, isPoint ? -COMFORT : 0), shown);
    return isInside && !boxesOf(furniture).some((cover) => boxesMeet(grown(cover, isPoint ? COMFORT / 2 : 0), grown(shown, 0.5)));
  }

  #travelTo(to: Point): void {
    this.#stop();
    if (this.prefersStill) {
      this.#set({ ...this.#view, middle: to });
      return;
    }
    const from = this.#view.middle;
    const travel = { share: 0 };
    this.#travel = travel;
    this.#scene.tweens.add({
      targets: travel,
      share: 1,
      duration: MOTION.cameraMoves,
      ease: "Cubic.easeOut",
      onUpdate: () => {
        const middle: Point = [from[0] + (to[0] - from[0]) * travel.share, from[1] + (to[1] - from[1]) * travel.share];
        this.#set({ ...this.#view, middle });
      },
      onComplete: () => {
        this.#travel = null;
        this.#set({ ...this.#view, middle: to });
      },
    });
    this.#onChange();
  }

  #stop(): void {
    if (!this.#travel) return;
    this.#scene.tweens.killTweensOf(this.#travel);
    this.#travel = null;
  }

  #set(view: Viewport): void {
    this.#view = snapped(view, this.#density);
    this.#onChange();
  }
}
