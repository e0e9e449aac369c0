import * as Phaser from "phaser";
import type { BoardLanguage, BoardPicture, BoardPlace } from "../present/board-picture.ts";
import type { BoardHandle, BoardHandlers } from "../store/board-port.ts";
import { loadPlanFonts } from "../theme/fonts.ts";
import { COLOURS } from "../theme/tokens.ts";
import { listenToGestures } from "./gestures.ts";
import { measureByCanvas } from "./lettering/paint-letters.ts";
import { listenToPanKeys } from "./pan-keys.ts";
import type { CityPlan } from "./plan/city-plan.ts";
import { loadPlan } from "./plan/city-plan.ts";
import type { Box, Point } from "./plan/geometry.ts";
import { BoardScene } from "./scene/board-scene.ts";

/** Denser screens than this look no sharper and cost a lot. */
const MOST_DENSITY = 2;

/** Letters of the script that each language is printed in. */
const LETTERS: Readonly<Record<BoardLanguage, string>> = { en: "Aa1", ru: "Дд№" };

/** What a hand on the board means to others. A tap beside everything is told to those who ask for it. */
export type StageHandlers = BoardHandlers & { readonly onPickNothing?: () => void };

/**
 * Puts the board of a city into an element, fills it, and listens to hand and wheel on it. `ready` is kept when the plan is loaded and the
 * first picture, if there is one by then, has been painted. The element must have a size.
 */
export function mountBoard(host: HTMLElement, city: string, handlers: StageHandlers): BoardHandle {
  const board = new Board(host, handlers);
  const ready = Promise.all([loadPlan(city), loadPlanFonts(LETTERS.en)])
    .then(([plan]) => board.start(plan))
    // In the page's timeline: `npm run budget` and whoever looks at one read it there.
    .then(() => void performance.mark("board painted"));
  return {
    ready,
    show: (picture) => board.show(picture),
    focusOn: (place) => board.focusOn(place),
    zoom: (direction) => board.scene?.camera.zoom(direction, null),
    resize: () => board.resize(),
    destroy: () => board.destroy(),
  };
}

/** One canvas on the page, from its start to its end. */
class Board {
  readonly #host: HTMLElement;
  readonly #handlers: StageHandlers;
  #game: Phaser.Game | null = null;
  #picture: BoardPicture | null = null;
  #stopListening: (() => void) | null = null;
  #isDestroyed = false;
  /** Where a counter was taken up that is in the hand now. */
  #carriedFrom: Point | null = null;
  readonly #languages = new Set<BoardLanguage>(["en"]);
  scene: BoardScene | null = null;

  constructor(host: HTMLElement, handlers: StageHandlers) {
    this.#host = host;
    this.#handlers = handlers;
  }

  async start(plan: CityPlan): Promise<void> {
    if (this.#isDestroyed) return;
    const { width, height } = sizeOf(this.#host);
    const density = densityOf();
    const [painted, onPainted] = signal();
    const [created, onCreated] = signal();
    const scene = new BoardScene({
      plan,
      measure: measureByCanvas(),
      width,
      height,
      density,
      controls: () => controlsOver(this.#host),
      onCreated,
      onPainted,
    });
    this.#game = startGame(this.#host, scene, { width, height, density });
    await created;
    if (this.#isDestroyed) return;
    this.scene = scene;
    this.#listen(scene);
    if (!this.#picture) return;
    this.show(this.#picture);
    await painted;
  }

  show(picture: BoardPicture): void {
    this.#picture = picture;
    if (!this.scene) return;
    if (this.#languages.has(picture.language)) this.scene.show(picture);
    else void this.#showOnceLettered(this.scene, picture);
  }

  /** Letters of another script are fetched when they are first needed; by then a newer picture may have come. */
  async #showOnceLettered(scene: BoardScene, picture: BoardPicture): Promise<void> {
    await loadPlanFonts(LETTERS[picture.language]);
    this.#languages.add(picture.language);
    if (this.#picture === picture && !this.#isDestroyed) scene.show(picture);
  }

  /** Under a carried counter the plan lies still. */
  focusOn(place: BoardPlace): void {
    if (this.#carriedFrom === null) this.scene?.focusOn(place);
  }

  resize(): void {
    const { width, height } = sizeOf(this.#host);
    if (!this.#game || !this.scene || width < 2 || height < 2) return;
    const density = densityOf();
    this.#game.scale.resize(Math.round(width * density), Math.round(height * density));
    // Only a new zoom makes Phaser write the canvas's size on the page anew.
    this.#game.scale.setZoom(1 / density);
    this.scene.resizeTo(width, height, density);
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.#stopListening?.();
    // A sleeping game would wait for a frame that never comes.
    this.#game?.loop.wake();
    this.#game?.destroy(true);
    this.scene = null;
  }

  #listen(scene: BoardScene): void {
    // Fingers move the plan, not the page.
    this.#host.style.touchAction = "none";
    const stopKeys = listenToPanKeys(this.#host.parentElement ?? this.#host, (dx, dy) => scene.camera.step(dx, dy));
    const stopGestures = listenToGestures(this.#host, {
      onTap: (at) => {
        const place = scene.markAt(at);
        if (place) this.#handlers.onPick(place);
        else this.#handlers.onPickNothing?.();
      },
      onDrag: (dx, dy) => scene.camera.drag(dx, dy),
      onPinch: (factor, about) => scene.camera.pinch(factor, about),
      onRest: () => scene.camera.release(),
      onWheel: (direction, about) => scene.camera.zoom(direction, about),
      onHover: (at) => {
        const place = scene.markAt(at);
        this.#host.style.cursor = place ? "pointer" : "grab";
        this.#handlers.onHover?.(place && { place, at });
      },
      onLeave: () => this.#handlers.onHover?.(null),
      onGrab: (at) => this.#grab(scene.markAt(at), at),
      onCarry: (at) => this.#carry(at, scene),
      onDrop: (at) => {
        const place = scene.siteAt(at);
        this.#emptyHand();
        if (place) this.#handlers.onPick(place);
      },
      onLetGo: () => this.#emptyHand(),
    });
    this.#stopListening = () => {
      stopKeys();
      stopGestures();
    };
  }

  /** Taking up a counter is the first of two taps: it picks it. */
  #grab(place: BoardPlace | null, at: Point): boolean {
    if (place === null || !this.#handlers.mayCarry?.(place)) return false;
    this.#carriedFrom = at;
    this.#handlers.onHover?.(null);
    this.#handlers.onPick(place);
    return true;
  }

  #carry(to: Point, scene: BoardScene): void {
    if (this.#carriedFrom) this.#handlers.onCarry?.({ from: this.#carriedFrom, to, over: scene.siteAt(to) });
  }

  #emptyHand(): void {
    this.#carriedFrom = null;
    this.#handlers.onCarry?.(null);
  }
}

type Measures = { readonly width: number; readonly height: number; readonly density: number };

/** Canvas and not WebGL: the same picture everywhere, laptops without a driver too (docs/decisions). */
function startGame(host: HTMLElement, scene: BoardScene, { width, height, density }: Measures): Phaser.Game {
  return new Phaser.Game({
    type: Phaser.CANVAS,
    parent: host,
    backgroundColor: COLOURS.paper,
    banner: false,
    audio: { noAudio: true },
    input: { mouse: false, touch: false, keyboard: false, gamepad: false },
    scale: { mode: Phaser.Scale.NONE, width: Math.round(width * density), height: Math.round(height * density), zoom: 1 / density },
    scene,
    callbacks: { postBoot: ({ canvas }) => canvas.setAttribute("aria-hidden", "true") },
  });
}

/** A promise, and what keeps it. */
function signal(): readonly [Promise<void>, () => void] {
  let keep = (): void => {};
  const promise = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return [promise, () => keep()];
}

const densityOf = (): number => Math.min(Math.max(globalThis.devicePixelRatio || 1, 1), MOST_DENSITY);

function sizeOf(host: HTMLElement): { readonly width: number; readonly height: number } {
  return { width: Math.max(1, host.clientWidth), height: Math.max(1, host.clientHeight) };
}

/** The page's zoom buttons lie over the board; nothing is lettered under them. */
const CONTROLS = ".zoom";

function controlsOver(host: HTMLElement): Box | null {
  const controls = host.parentElement?.querySelector(CONTROLS)?.getBoundingClientRect();
  if (!controls || controls.width === 0) return null;
  const { left, top } = host.getBoundingClientRect();
  return [controls.left - left, controls.top - top, controls.right - left, controls.bottom - top];
}
