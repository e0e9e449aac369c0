import type * as Phaser from "phaser";
import { afterEach, describe, expect, it, vi } from "vitest";
import { presentStory } from "../../../client/present/story.ts";
import { toldBoard } from "../../../client/present/told-board.ts";
import { wayBetween } from "../../../client/present/way.ts";
import { furnish } from "../../../client/stage/arrange/furniture.ts";
import { Camera } from "../../../client/stage/scene/camera.ts";
import { alongWay } from "../../../client/stage/scene/travellers.ts";
import type { GameEvent } from "../../../shared/model/events.ts";
import { eventOf } from "../../support/event.ts";
import { testDesk } from "../../support/test-desk.ts";
import { planOf } from "./boards.ts";

const { desk, session } = testDesk();
const before = session.view.value!;
const [formation, own] = Object.entries(before.own)[0]!;
const there = session.scenario.sites.find(({ id }) => id === own.site)!.neighbours[0]!;
const after = { ...before, hour: 6, own: { ...before.own, [formation]: { ...own, site: there } } };
const happened: readonly GameEvent[] = [
  eventOf("dugIn", { formation, site: own.site, hour: 2 }),
  eventOf("siteTaken", { formation, site: there, hour: 4, params: { from: "government", how: "march" } }),
  eventOf("calendarHappened", { side: null, hour: 6, params: { text: "Snow fell." } }),
];
const boardAt = (index: number, seen: typeof before | null = before) => {
  const view = { ...after, news: happened, sites: { ...after.sites, [there]: { ...after.sites[there]!, holder: "mrc" as const } } };
  const was = seen && { ...seen, sites: { ...seen.sites, [there]: { ...seen.sites[there]!, holder: "government" as const } } };
  return toldBoard(session.scenario, was, view, presentStory(view, desk.wording), index);
};

describe("the board while a turn is told", () => {
  it("stands as it stood until an event moves somebody, and then as the event left it", () => {
    expect([0, 1, 2].map((index) => boardAt(index).view.own[formation]!.site)).toEqual([own.site, there, there]);
    expect([0, 1, 2].map((index) => boardAt(index).view.sites[there]!.holder)).toEqual(["government", "mrc", "mrc"]);
  });

  it("draws the line of the event that is told, and no other", () => {
    expect([0, 1, 2].map((index) => boardAt(index).arrows.length)).toEqual([0, 1, 0]);
    expect(boardAt(1).trip).toEqual({ formation, along: [own.site, there] });
  });

  it("shows what is known now to who has not seen what was before", () => {
    expect(boardAt(0, null).view.own[formation]!.site).toBe(there);
  });

  it("leads a counter along its route, from end to end", () => {
    expect(wayBetween(session.scenario, own.site, there)).toEqual([own.site, there]);
    const way = [
      [0, 0],
      [10, 0],
      [10, 10],
    ] as const;
    expect([0, 0.25, 0.75, 1].map((share) => alongWay(way, share))).toEqual([
      [0, 0],
      [5, 0],
      [10, 5],
      [10, 10],
    ]);
  });
});

describe("the camera of a telling", () => {
  afterEach(() => vi.unstubAllGlobals());

  async function cameraWith(isStill: boolean) {
    vi.stubGlobal("matchMedia", () => ({ matches: isStill }));
    const add = vi.fn();
    const scene = { tweens: { add, killTweensOf: vi.fn() } } as unknown as Phaser.Scene;
    const camera = new Camera(scene, await planOf("petrograd"), () => {});
    camera.resize(800, 660, 1);
    camera.fit("resolution", []);
    return { camera, add, furniture: furnish("resolution", true, { width: 800, height: 660, frame: 17, zoom: null }) };
  }

  it("moves once for what is out of sight, and not at all for what is in view", async () => {
    const { camera, add, furniture } = await cameraWith(false);
    const [x, y] = camera.view.middle;
    camera.bring([x, y, x, y], furniture);
    expect(add).not.toHaveBeenCalled();
    const away = x + 500 / camera.view.scale;
    camera.bring([away, y, away, y], furniture);
    expect(add).toHaveBeenCalledTimes(1);
    expect(add.mock.calls[0]![0]).toMatchObject({ duration: 700 });
  });

  it("brings up what the caption would cover", async () => {
    const { camera, add, furniture } = await cameraWith(false);
    const [x, y] = camera.view.middle;
    const low = y + 270 / camera.view.scale;
    camera.bring([x, low, x, low], furniture);
    expect(add).toHaveBeenCalledTimes(1);
  });

  it("with reduced motion cuts and never moves", async () => {
    const { camera, add, furniture } = await cameraWith(true);
    const [x, y] = camera.view.middle;
    const away = x + 500 / camera.view.scale;
    camera.bring([away, y, away, y], furniture);
    expect(camera.view.middle[0]).toBeGreaterThan(x);
    expect(camera.isMoving).toBe(false);
    expect(add).not.toHaveBeenCalled();
  });
});
