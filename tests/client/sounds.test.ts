import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { perform } from "../../client/input/perform.ts";
import { soundOfEvent } from "../../client/present/sounds.ts";
import { presentStory } from "../../client/present/story.ts";
import { listenToSounds } from "../../client/sound/listen.ts";
import type { Desk } from "../../client/store/desk.ts";
import { eventOf } from "../support/event.ts";
import type { FakeSession } from "../support/fake-session.ts";
import { testDesk } from "../support/test-desk.ts";

/** A context that makes no sound and counts what it was asked for. */
class FakeContext {
  readonly currentTime = 0;
  readonly destination = {};
  readonly loudest: number[] = [];
  started = 0;
  isClosed = false;
  createOscillator() {
    const frequency = { setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} };
    return { type: "", frequency, connect: <Node>(node: Node) => node, start: () => this.started++, stop: () => {} };
  }
  createGain() {
    const set = (value: number) => this.loudest.push(value);
    return { gain: { setValueAtTime: set, exponentialRampToValueAtTime: set }, connect: <Node>(node: Node) => node };
  }
  async close() {
    this.isClosed = true;
  }
}

let desk: Desk;
let session: FakeSession;
let contexts: FakeContext[];
let stop: () => void;
let now = 0;

const heard = () => contexts.reduce((sum, context) => sum + context.started, 0);
const touch = () => document.dispatchEvent(new Event("pointerdown"));

beforeEach(() => {
  vi.useFakeTimers();
  ({ desk, session } = testDesk());
  contexts = [];
  now = 0;
  const makeContext = () => {
    const context = new FakeContext();
    contexts.push(context);
    return context as unknown as AudioContext;
  };
  stop = listenToSounds(desk, { makeContext, now: () => now });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe("sounds", () => {
  it("are off until they are asked for", async () => {
    touch();
    await perform({ do: "ready" }, desk);
    expect(contexts).toEqual([]);
  });

  it("are not made before the reader has touched the page", async () => {
    desk.settings.sounds.value = true;
    await perform({ do: "ready" }, desk);
    expect(contexts).toEqual([]);
    touch();
    await perform({ do: "ready" }, desk);
    expect(heard()).toBeGreaterThan(0);
  });

  it("are quiet, and come from one context that is closed with the match", async () => {
    desk.settings.sounds.value = true;
    touch();
    for (let turn = 0; turn < 4; turn++) await perform({ do: "ready" }, desk);
    expect(contexts).toHaveLength(1);
    expect(Math.max(...contexts[0]!.loudest)).toBeLessThanOrEqual(0.1);
    stop();
    expect(contexts[0]!.isClosed).toBe(true);
  });

  it("let the telegraph be heard when an order is taken down, and not when it is taken back", async () => {
    desk.settings.sounds.value = true;
    touch();
    await perform({ do: "ready" }, desk);
    const before = heard();
    const [formation, choices] = Object.entries(session.view.value!.choices.formations).find(([, each]) => each.march?.ok)!;
    const march = choices.march;
    desk.draft.value = { kind: "formation", formation, order: "march", site: march?.ok ? march.targets[0]!.site : null, operation: null };
    await perform({ do: "send" }, desk);
    const after = heard();
    expect(after).toBeGreaterThan(before);
    await perform({ do: "undo" }, desk);
    expect(heard()).toBe(after);
  });

  it("ring once when the last seconds of a phase begin", () => {
    desk.settings.sounds.value = true;
    touch();
    session.lobby.value = { ...session.lobby.value, secondsLeft: 60, secondsOfPhase: 100, readAt: 0 };
    vi.advanceTimersByTime(3_000);
    expect(heard()).toBe(0);
    now = 50_000;
    vi.advanceTimersByTime(1_000);
    const rung = heard();
    expect(rung).toBeGreaterThan(0);
    vi.advanceTimersByTime(5_000);
    expect(heard()).toBe(rung);
  });

  it("stay where they are while the story rests on one event", async () => {
    desk.settings.sounds.value = true;
    touch();
    await perform({ do: "ready" }, desk);
    await perform({ do: "ready" }, desk);
    const told = heard();
    desk.telling.value = { ...desk.telling.value, paused: true };
    expect(heard()).toBe(told);
    expect(presentStory(session.view.value!, desk.wording).lines.length).toBeGreaterThan(0);
  });
});

describe("what a told event sounds like", () => {
  const own = { gunboat: {} } as unknown as Parameters<typeof soundOfEvent>[1]["own"];

  it.each([
    ["shelled", "somebody", "guns"],
    ["dispatchArrived", "gunboat", "telegraph"],
    ["dispatchArrived", "somebody", null],
    ["siteTaken", "gunboat", null],
  ] as const)("%s of %s: %s", (kind, formation, sound) => {
    expect(soundOfEvent({ ...eventOf(kind), formation }, { own })).toBe(sound);
  });
});
