import type * as Phaser from "phaser";
import type { BoardPicture } from "../../present/board-picture.ts";
import type { Arrangement } from "../arrange/arrangement.ts";
import type { Furniture } from "../arrange/furniture.ts";
import type { Rest } from "../arrange/rest.ts";
import type { Measure } from "../lettering/letters.ts";
import type { CityPlan } from "../plan/city-plan.ts";
import type { Box } from "../plan/geometry.ts";
import type { Viewport } from "../viewport.ts";
import { FogLayer } from "./fog-layer.ts";
import { FrameLayer } from "./frame-layer.ts";
import { GroundLayer } from "./ground-layer.ts";
import { LettersLayer } from "./letters-layer.ts";
import { LinesLayer } from "./lines-layer.ts";
import { MarksLayer } from "./marks-layer.ts";
import { Travellers } from "./travellers.ts";

/** Bottom to top. */
const DEPTH = { ground: 0, fog: 10, lines: 20, letters: 30, marks: 40, frame: 50 } as const;

export type Shown = { readonly picture: BoardPicture; readonly arrangement: Arrangement };

/** The layers of the board in their order, and what is to be done to which of them when something changes. */
export class Layers {
  readonly ground: GroundLayer;
  readonly #fog: FogLayer;
  readonly #letters: LettersLayer;
  readonly #lines: LinesLayer;
  readonly #marks: MarksLayer;
  readonly #frame: FrameLayer;
  readonly #travellers: Travellers;

  constructor(scene: Phaser.Scene, plan: CityPlan, measure: Measure) {
    this.ground = new GroundLayer(scene, plan, DEPTH.ground);
    this.#fog = new FogLayer(scene, plan, DEPTH.fog);
    this.#letters = new LettersLayer(scene, plan, measure, DEPTH.letters);
    this.#lines = new LinesLayer(scene, DEPTH.lines);
    this.#marks = new MarksLayer(scene, DEPTH.marks);
    this.#frame = new FrameLayer(scene, plan, measure, DEPTH.frame);
    this.#travellers = new Travellers(scene, this.#marks);
  }

  /** A new picture or zoom step. `before` is given when counters should be seen to move. */
  showMarks(
    now: Shown,
    before: Shown | null,
    view: Viewport,
    setting: { readonly density: number; readonly still: boolean; readonly inner: Box },
  ): void {
    const { picture, arrangement } = now;
    this.#travellers.stop();
    this.#fog.show(picture);
    this.#marks.show(arrangement, picture.language, setting.density);
    this.#lines.show(arrangement, view, { night: picture.light === "night", ...setting });
    if (before && !setting.still) this.#travellers.start(before, now);
  }

  /** The board has come to rest: lettering is set for what is seen. */
  showLetters(now: Shown, view: Viewport, furniture: Furniture, rest: Rest, density: number): void {
    this.#lines.repaint(view);
    this.#letters.show(view, { ...now, inner: furniture.inner, covers: rest.covers, reserved: rest.reserved, density });
  }

  /** Puts everything where it belongs in this view. Called on every frame in which something moves. */
  place({ picture, arrangement }: Shown, view: Viewport, furniture: Furniture, rest: Rest, density: number): void {
    this.ground.arrange(view, picture.light);
    this.#fog.arrange(view);
    this.#letters.arrange(view, density);
    this.#lines.arrange(view);
    this.#marks.arrange(view, { inner: furniture.inner, covers: rest.covers });
    this.#travellers.arrange(view);
    this.#frame.show(view, { picture, furniture, ...rest, breadth: arrangement.sizes.frame, density });
  }
}
