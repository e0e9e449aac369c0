import { effect } from "@preact/signals";
import { isNearEnd, secondsLeftAt } from "../present/band.ts";
import { type SoundName, soundOfEvent } from "../present/sounds.ts";
import { presentStory } from "../present/story.ts";
import { type Desk, isTelling, phaseShown } from "../store/desk.ts";
import { playSound } from "./synth.ts";

/** What sounds need from the browser; a test has its own. */
export type SoundMeans = { readonly makeContext: () => AudioContext; readonly now: () => number };

const BROWSER: SoundMeans = { makeContext: () => new AudioContext(), now: () => Date.now() };
const GESTURES = ["pointerdown", "keydown"] as const;

/**
 * Lets a match be heard, if the reader wants that: an order taken down, a phase begun, the last seconds, guns that the story tells of. All of it
 * is written on the screen as well. Nothing sounds before the reader has touched the page. Returns how to stop.
 */
export function listenToSounds(desk: Desk, { makeContext, now }: SoundMeans = BROWSER): () => void {
  let context: AudioContext | null = null;
  let touched = false;
  const touch = () => {
    touched = true;
  };
  const play = (name: SoundName) => {
    if (!touched || !desk.settings.sounds.peek()) return;
    context ??= makeContext();
    playSound(context, name);
  };
  for (const gesture of GESTURES) document.addEventListener(gesture, touch, { capture: true });
  const stops = [hearPhases(desk, play), hearClock(desk, play, now), hearOrders(desk, play), hearStory(desk, play)];
  return () => {
    for (const stop of stops) stop();
    for (const gesture of GESTURES) document.removeEventListener(gesture, touch, { capture: true });
    void context?.close();
  };
}

type Play = (name: SoundName) => void;

/** A stroke of the bell when a phase begins. */
function hearPhases(desk: Desk, play: Play): () => void {
  let last = "";
  return effect(() => {
    const now = `${desk.lobby.value.turn} ${phaseShown(desk)}`;
    if (last !== "" && now !== last) play("bell");
    last = now;
  });
}

/** Two when its time runs out, once a phase. */
function hearClock(desk: Desk, play: Play, now: () => number): () => void {
  let rung = "";
  const looking = setInterval(() => {
    const lobby = desk.lobby.peek();
    const left = secondsLeftAt(lobby, now());
    const phase = `${lobby.turn} ${lobby.phase}`;
    if (left === null || !isNearEnd(left) || left === 0 || rung === phase) return;
    rung = phase;
    play("lastBell");
  }, 1_000);
  return () => clearInterval(looking);
}

/** The telegraph when the server has taken down an order of this seat. */
function hearOrders(desk: Desk, play: Play): () => void {
  let known: number | null = null;
  return effect(() => {
    const issued = desk.session.view.value?.issued.length ?? 0;
    if (known !== null && issued > known) play("telegraph");
    known = issued;
  });
}

/** What the story tells of just now, once each time it comes to it. */
function hearStory(desk: Desk, play: Play): () => void {
  let last = "";
  return effect(() => {
    const view = desk.session.view.value;
    const line = view && isTelling(desk) ? presentStory(view, desk.wording).lines[desk.telling.value.index] : undefined;
    const key = line?.key ?? "";
    const sound = view && line && key !== last ? soundOfEvent(line.event, view) : null;
    last = key;
    if (sound !== null) play(sound);
  });
}
