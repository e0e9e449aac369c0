import type * as Phaser from "phaser";
import type { BoardLanguage, CounterPicture, SitePicture } from "../../present/board-picture.ts";
import type { CounterLook } from "../objects/counter.ts";
import { COUNTER_EXTENT, COUNTER_UNITS, paintCounter } from "../objects/counter.ts";
import { BADGE_HALF, BADGE_TOP, paintHoursBadge } from "../objects/hours-badge.ts";
import type { RoundelLook } from "../objects/roundel.ts";
import { paintRoundel, ROUNDEL_EXTENT, ROUNDEL_UNITS } from "../objects/roundel.ts";
import { addCanvasTexture } from "./canvas-textures.ts";

/** A texture and where its mark's middle lies in it, as shares of its size. */
export type MarkTexture = { readonly key: string; readonly originX: number; readonly originY: number };

/** Beyond so many pictures those that are not in use are given back. */
const MOST_TEXTURES = 240;

/** Pictures of marks, each drawn once for a size and pixel density: scaled hatch would shimmer. Marks that look alike share one. */
export class MarkTextures {
  readonly #scene: Phaser.Scene;
  readonly #made = new Map<string, MarkTexture>();
  #used = new Set<string>();

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  counter(counter: CounterPicture, stack: number, language: BoardLanguage, size: number, density: number): MarkTexture {
    const { side, mark, pips, stale, tag, contested, dugIn, outOfContact, ownInitiative, commissar, flag, selected } = counter;
    const look: CounterLook = {
      side,
      mark,
      pips,
      stale,
      tag,
      contested,
      dugIn,
      outOfContact,
      ownInitiative,
      commissar,
      flag,
      selected,
      stack,
      language,
    };
    const { left, top, right, bottom } = COUNTER_EXTENT;
    const draw = (ctx: CanvasRenderingContext2D): void => paintCounter(ctx, look);
    return this.#make({ name: `counter ${JSON.stringify(look)}`, left, top, right, bottom, unit: size / COUNTER_UNITS, density, draw });
  }

  roundel(site: SitePicture, size: number, density: number): MarkTexture {
    const { kind, holder, seatOfPower, contested, bridgeRaised, target, inReach, dimmed = false, selected } = site;
    const look: RoundelLook = {
      kind,
      holder,
      seatOfPower,
      contested,
      bridgeRaised,
      target,
      inReach,
      dimmed: dimmed && !selected,
      selected,
      stale: site.asOfLabel !== null,
    };
    const draw = (ctx: CanvasRenderingContext2D): void => paintRoundel(ctx, look);
    const around = { left: ROUNDEL_EXTENT, top: ROUNDEL_EXTENT, right: ROUNDEL_EXTENT, bottom: ROUNDEL_EXTENT };
    return this.#make({ name: `roundel ${JSON.stringify(look)}`, ...around, unit: size / ROUNDEL_UNITS, density, draw });
  }

  /** How long the march to a site takes, for above its roundel. */
  hours(text: string, size: number, density: number): MarkTexture {
    const around = { left: BADGE_HALF, top: BADGE_TOP, right: BADGE_HALF, bottom: 2 };
    const draw = (ctx: CanvasRenderingContext2D): void => paintHoursBadge(ctx, text);
    return this.#make({ name: `hours ${text}`, ...around, unit: size / ROUNDEL_UNITS, density, draw });
  }

  /** Gives back what has not been asked for since the last call, once there is much of it. */
  tidy(): void {
    if (this.#made.size > MOST_TEXTURES) {
      for (const name of [...this.#made.keys()]) {
        if (this.#used.has(name)) continue;
        this.#scene.textures.remove(name);
        this.#made.delete(name);
      }
    }
    this.#used = new Set();
  }

  #make({ name, left, top, right, bottom, unit, density, draw }: Drawing): MarkTexture {
    const key = `${name} ${unit} ${density}`;
    this.#used.add(key);
    const known = this.#made.get(key);
    if (known) return known;
    const pixels = unit * density;
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil((left + right) * pixels);
    canvas.height = Math.ceil((top + bottom) * pixels);
    // The middle lies on a whole pixel, or edges would blur.
    const [middleX, middleY] = [Math.round(left * pixels), Math.round(top * pixels)];
    const ctx = canvas.getContext("2d");
    if (ctx) {
      ctx.translate(middleX, middleY);
      ctx.scale(pixels, pixels);
      draw(ctx);
    }
    addCanvasTexture(this.#scene, key, canvas);
    const texture = { key, originX: middleX / canvas.width, originY: middleY / canvas.height };
    this.#made.set(key, texture);
    return texture;
  }
}

type Drawing = {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly unit: number;
  readonly density: number;
  readonly draw: (ctx: CanvasRenderingContext2D) => void;
};
