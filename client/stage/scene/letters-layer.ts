import type * as Phaser from "phaser";
import type { BoardPicture } from "../../present/board-picture.ts";
import type { Arrangement } from "../arrange/arrangement.ts";
import { letterBoard } from "../lettering/board-letters.ts";
import type { Measure } from "../lettering/letters.ts";
import { paintLetters } from "../lettering/paint-letters.ts";
import type { CityPlan } from "../plan/city-plan.ts";
import type { Box, Point } from "../plan/geometry.ts";
import type { Viewport } from "../viewport.ts";
import { originOf, toMetres } from "../viewport.ts";
import { DriftingSheet } from "./drifting-sheet.ts";

type Setting = {
  readonly picture: BoardPicture;
  readonly arrangement: Arrangement;
  readonly inner: Box;
  readonly covers: readonly Box[];
  readonly reserved: readonly Box[];
  readonly density: number;
};

/** All lettering, set anew whenever the board has come to rest. Names stay where they were while they can. */
export class LettersLayer {
  readonly #sheet: DriftingSheet;
  readonly #plan: CityPlan;
  readonly #measure: Measure;
  #before = new Map<string, Point>();
  #scale = 0;

  constructor(scene: Phaser.Scene, plan: CityPlan, measure: Measure, depth: number) {
    this.#sheet = new DriftingSheet(scene, "letters", depth);
    this.#plan = plan;
    this.#measure = measure;
  }

  show(view: Viewport, { picture, arrangement, inner, covers, reserved, density }: Setting): void {
    if (this.#scale !== view.scale) this.#before = new Map();
    this.#scale = view.scale;
    const { light, language, renamed } = picture;
    const { labels, names } = letterBoard({
      arrangement,
      view: {
        plan: this.#plan,
        light,
        language,
        renamed,
        scale: view.scale,
        origin: originOf(view),
        enlarged: arrangement.sizes.enlarged,
        before: this.#before,
      },
      within: inner,
      covers,
      reserved,
      measure: this.#measure,
    });
    for (const { key, letters } of names) this.#before.set(key, toMetres(view, letters.at));
    this.#sheet.paint(view, density, (ctx) => {
      paintLetters(
        ctx,
        names.map((name) => name.letters),
      );
      paintLetters(ctx, labels);
    });
  }

  arrange(view: Viewport, density: number): void {
    this.#sheet.arrange(view, density);
  }
}
