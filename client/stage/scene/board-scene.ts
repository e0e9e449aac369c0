import * as Phaser from "phaser";
import type { BoardMode, BoardPicture, BoardPlace } from "../../present/board-picture.ts";
import type { Arrangement } from "../arrange/arrangement.ts";
import { arrange } from "../arrange/arrangement.ts";
import { focused } from "../arrange/focused.ts";
import type { Furniture } from "../arrange/furniture.ts";
import { furnish } from "../arrange/furniture.ts";
import type { Rest } from "../arrange/rest.ts";
import { restOf } from "../arrange/rest.ts";
import { settled } from "../arrange/settle.ts";
import { SIZES } from "../arrange/sizes.ts";
import { markAt, siteAt } from "../hit.ts";
import type { Measure } from "../lettering/letters.ts";
import type { CityPlan } from "../plan/city-plan.ts";
import type { Box, Point } from "../plan/geometry.ts";
import { distance } from "../plan/geometry.ts";
import type { Viewport } from "../viewport.ts";
import { nearestStep, originOf } from "../viewport.ts";
import { Camera } from "./camera.ts";
import type { Shown } from "./layers.ts";
import { Layers } from "./layers.ts";
import { placeOf } from "./travellers.ts";

export type BoardSceneInput = {
  readonly plan: CityPlan;
  readonly measure: Measure;
  readonly width: number;
  readonly height: number;
  readonly density: number;
  /** Where the page's own controls lie over the board now. */
  readonly controls: () => Box | null;
  readonly onCreated: () => void;
  /** Called once the first picture is painted whole. */
  readonly onPainted: () => void;
};

/** Narrower than this a desk's board becomes a phone's. */
const PHONE_BELOW = 560;
/** Frames without anything to do before the board goes to sleep. */
const IDLE_FRAMES = 3;
/** A frame in which tiles are painted may take so long. */
const PAINT_MILLISECONDS = 30;
/** The first picture is waited for: fewer, longer frames bring it sooner. */
const FIRST_PAINT_MILLISECONDS = 400;
const NOTHING_OVER: Rest = { tabs: [], plates: [], scaleBar: null, legend: null, covers: [], reserved: [] };

/** A desk stays a desk while a turn is told on it. */
const screenOf = (mode: BoardMode): BoardMode => (mode === "resolution" ? "play" : mode);

/** Shows pictures: works out what stands where, gives it to the layers, and sleeps while nothing moves. */
export class BoardScene extends Phaser.Scene {
  readonly #input: BoardSceneInput;
  readonly camera: Camera;
  #layers: Layers | null = null;
  /** The picture as it was given, and its text, so that the same one twice costs nothing. */
  #asked: BoardPicture | null = null;
  #told = "";
  #picture: BoardPicture | null = null;
  #shown: Shown | null = null;
  #furniture: Furniture;
  #rest: Rest = NOTHING_OVER;
  #density: number;
  #mustArrange = false;
  #mustSettle = false;
  /** Where the first look came to rest: as long as nobody has moved it, a board of another size looks anew. */
  #firstLook: Viewport | null = null;
  #mustLetter = false;
  #mustPlace = false;
  #idle = 0;
  #hasPainted = false;

  constructor(input: BoardSceneInput) {
    super("board");
    this.#input = input;
    this.#density = input.density;
    this.#furniture = furnish("play", false, { width: input.width, height: input.height, frame: 0, zoom: null });
    this.camera = new Camera(this, input.plan, () => this.#viewChanged());
  }

  create(): void {
    this.#layers = new Layers(this, this.#input.plan, this.#input.measure);
    this.resizeTo(this.#input.width, this.#input.height, this.#input.density);
    this.#input.onCreated();
  }

  show(picture: BoardPicture): void {
    const told = JSON.stringify(picture);
    if (told === this.#told) return;
    this.#told = told;
    this.#asked = picture;
    this.#take(picture);
  }

  resizeTo(width: number, height: number, density: number): void {
    this.#density = density;
    this.cameras.main
      .setOrigin(0)
      .setZoom(density)
      .setSize(Math.round(width * density), Math.round(height * density));
    const isFirstLook = this.#isFirstLook();
    this.camera.resize(width, height, density);
    if (isFirstLook && this.#picture) this.#lookFirst(this.#picture);
    if (this.#asked) this.#take(this.#asked);
  }

  /** What lies under a point of the screen. */
  markAt(point: Point): BoardPlace | null {
    return this.#shown ? markAt(point, this.#shown.arrangement, originOf(this.camera.view), this.#rest.tabs) : null;
  }

  /** The place meant by letting a counter go at a point of the screen. */
  siteAt(point: Point): BoardPlace | null {
    return this.#shown ? siteAt(this.markAt(point), this.#shown.arrangement) : null;
  }

  focusOn(place: BoardPlace): void {
    // What was shown a moment ago may have opened a row that must be seen too.
    if (this.#mustArrange && this.#layers && this.#picture) this.#arrange(this.#layers, this.#picture);
    const box = this.#boxOf(place);
    const picked = place.kind === "site" ? this.#picture?.counters.find(({ selected }) => selected) : undefined;
    const goer = picked === undefined ? null : this.#boxOf({ kind: "formation", id: picked.id });
    if (box && goer) this.camera.bringBoth(box, goer, this.#furniture);
    else if (box) this.camera.bring(box, this.#furniture);
  }

  wake(): void {
    this.#idle = 0;
    if (!this.game?.loop.running) this.game?.loop.wake(true);
  }

  override update(): void {
    if (this.#work() || this.tweens.getTweens().length > 0) this.#idle = 0;
    else if (++this.#idle > IDLE_FRAMES) this.game.loop.sleep();
  }

  /** One frame's share of what is to be done. False: nothing is left. */
  #work(): boolean {
    const [layers, picture] = [this.#layers, this.#picture];
    if (!layers || !picture) return false;
    if (this.#mustArrange) this.#arrange(layers, picture);
    const shown = this.#shown;
    if (!shown) return false;
    const { isMoving } = this.camera;
    if (this.#mustLetter && !isMoving) {
      this.#mustLetter = false;
      // By now the page has put its controls where this picture wants them.
      this.#furnish(picture);
      if (this.#mustSettle) this.#settle(picture, shown.arrangement);
      this.#rest = restOf(picture, shown.arrangement, this.camera.view, this.#furniture, this.#input.measure, this.#rest);
      layers.showLetters(shown, this.camera.view, this.#furniture, this.#rest, this.#density);
      this.#mustPlace = true;
    }
    const painted = this.#paintTiles(layers, picture);
    const moves = this.tweens.getTweens().length > 0;
    const worked = this.#mustPlace || painted || moves;
    if (worked) layers.place(shown, this.camera.view, this.#furniture, this.#rest, this.#density);
    this.#mustPlace = false;
    if (!painted) this.#reportPainted();
    return worked;
  }

  /** As many missing tiles as one frame allows; while a hand moves the plan, only those it has laid bare. */
  #paintTiles({ ground }: Layers, { light }: BoardPicture): boolean {
    const { view, isMoving } = this.camera;
    const until = performance.now() + (this.#hasPainted ? PAINT_MILLISECONDS : FIRST_PAINT_MILLISECONDS);
    let painted = false;
    while (ground.paintNext(view, light, this.#density, !isMoving && this.#hasPainted)) {
      painted = true;
      if (performance.now() > until) break;
    }
    return painted;
  }

  /** A picture as this screen can show it; another kind of screen starts from the first view again. */
  #take(picture: BoardPicture): void {
    const mode: BoardMode = picture.mode === "play" && this.camera.view.width < PHONE_BELOW ? "phone" : picture.mode;
    const isOtherKind = this.#picture === null || screenOf(this.#picture.mode) !== screenOf(mode);
    this.#picture = focused({ ...picture, mode });
    this.#furnish(this.#picture);
    if (isOtherKind) this.#lookFirst(this.#picture);
    this.#mustArrange = true;
    this.wake();
  }

  /** The first look moves a little where plates or controls would lie over what it is meant to show. */
  #settle(picture: BoardPicture, arrangement: Arrangement): void {
    this.#mustSettle = false;
    const { plan, measure } = this.#input;
    this.camera.lookAt(settled(this.camera.view, { picture, arrangement, plan, furniture: this.#furniture, measure }));
    this.#firstLook = this.camera.view;
    this.#mustLetter = false;
  }

  #lookFirst(picture: BoardPicture): void {
    this.camera.fit(picture.mode, this.#metresOf(picture));
    this.#mustSettle = picture.frame.length > 0;
    this.#firstLook = null;
  }

  #isFirstLook(): boolean {
    const { middle, scale } = this.camera.view;
    const first = this.#firstLook;
    return first !== null && first.scale === scale && distance(first.middle, middle) < 1;
  }

  /** What the first look should hold, in metres. */
  #metresOf({ frame, sites }: BoardPicture): readonly Point[] {
    const { projection } = this.#input.plan;
    return frame.flatMap((framed) => sites.filter(({ id }) => id === framed).map(({ lon, lat }) => projection.toMetres([lon, lat])));
  }

  #furnish({ mode, told, plain }: BoardPicture): void {
    const { width, height } = this.camera.view;
    const screen = { width, height, frame: SIZES[mode].frame, zoom: this.#input.controls(), plain, places: this.#placesOnScreen() };
    this.#furniture = furnish(mode, told !== null, screen);
  }

  #placesOnScreen(): readonly Point[] {
    const { view } = this.camera;
    const [left, top] = originOf(view);
    return (this.#picture?.sites ?? []).map(({ lat, lon }) => {
      const [x, y] = this.#input.plan.projection.toMetres([lon, lat]);
      return [left + x * view.scale, top + y * view.scale];
    });
  }

  #arrange(layers: Layers, picture: BoardPicture): void {
    this.#mustArrange = false;
    const { view, prefersStill } = this.camera;
    const before = this.#shown;
    const step = nearestStep(view.scale);
    const arrangement: Arrangement = arrange(picture, this.#input.plan, step, before?.arrangement ?? null);
    this.#shown = { picture, arrangement };
    const movesAreNews = before !== null && before.picture !== picture;
    layers.showMarks(this.#shown, movesAreNews ? before : null, view, {
      density: this.#density,
      still: prefersStill || !movesAreNews,
      inner: this.#furniture.inner,
    });
    this.#mustLetter = true;
    this.#mustPlace = true;
  }

  #viewChanged(): void {
    if (this.#shown && nearestStep(this.camera.view.scale) !== this.#shown.arrangement.scale && !this.camera.isMoving)
      this.#mustArrange = true;
    this.#mustPlace = true;
    this.#mustLetter = true;
    this.wake();
  }

  /** Where a place is on the plan, in metres: a mark is a point, an opened row a rectangle. */
  #boxOf(place: BoardPlace): Box | null {
    const [picture, arrangement] = [this.#picture, this.#shown?.arrangement];
    if (!picture || !arrangement) return null;
    const { fan, scale } = arrangement;
    if (place.kind === "formation" && fan?.members.some(({ counter }) => counter.id === place.id)) {
      return [fan.plate[0] / scale, fan.plate[1] / scale, fan.plate[2] / scale, fan.plate[3] / scale];
    }
    const siteId = place.kind === "site" ? place.id : picture.counters.find((counter) => counter.id === place.id)?.site;
    const site = picture.sites.find((each) => each.id === siteId);
    const standing = place.kind === "formation" ? placeOf(arrangement, place.id) : null;
    const at = standing ?? (site ? this.#input.plan.projection.toMetres([site.lon, site.lat]) : null);
    return at && [at[0], at[1], at[0], at[1]];
  }

  #reportPainted(): void {
    if (this.#hasPainted) return;
    this.#hasPainted = true;
    this.#input.onPainted();
  }
}
