import type { Lobby } from "../store/session.ts";
import type { StoryLine } from "./story.ts";

/** A whole turn is told in at most this long at single speed, however much happened. */
export const LONGEST_STORY_MS = 60_000;
/** Less than this nobody can read a sentence and look; where there are too many events for it, the least telling are not played. */
const LEAST_MS = 2_200;
/** Beyond the least: time to read each word, and more to look where more hangs on it. */
const WORD_MS = 170;
const LOOK_MS = { 1: 0, 2: 600, 3: 1_200 } as const satisfies Readonly<Record<StoryLine["weight"], number>>;

/** One event as it is played: which of the story's lines, and for how long. */
export type Beat = { readonly index: number; readonly ms: number };

/**
 * Which events are played over the board, in their order, and how long each is shown: the budget is shared by what there is to read and by weight.
 * With many events each is shorter; if there are too many, the least telling are left to the list.
 */
export function paceStory(lines: readonly StoryLine[], longestMs: number): readonly Beat[] {
  const played = weightiest(lines, Math.max(1, Math.floor(longestMs / LEAST_MS)));
  const least = Math.min(LEAST_MS, longestMs / Math.max(1, played.length));
  const wishes = played.map((index) => wishOf(lines[index]));
  const wished = wishes.reduce((sum, wish) => sum + wish, 0);
  const share = Math.min(1, (longestMs - least * played.length) / Math.max(1, wished));
  return played.map((index, at) => ({ index, ms: Math.floor(least + (wishes[at] ?? 0) * share) }));
}

/** As long as a match's clock gives the resolution, and never longer than a whole story may take. */
export function longestTelling({ phase, secondsOfPhase }: Pick<Lobby, "phase" | "secondsOfPhase">): number {
  return phase === "resolution" && secondsOfPhase !== null ? Math.min(LONGEST_STORY_MS, secondsOfPhase * 1000) : LONGEST_STORY_MS;
}

/** The beat that comes after an event, or null when it was the last. */
export function beatAfter(beats: readonly Beat[], index: number): Beat | null {
  return beats.find((beat) => beat.index > index) ?? null;
}

/** How long an event is shown; one that is not played is shown for the least time when somebody turns to it. */
export function showsFor(beats: readonly Beat[], index: number): number {
  return beats.find((beat) => beat.index === index)?.ms ?? LEAST_MS;
}

/** What is told before an event, and the whole, in milliseconds. */
export function clockOf(beats: readonly Beat[], index: number): { readonly before: number; readonly whole: number } {
  const sum = (some: readonly Beat[]): number => some.reduce((total, { ms }) => total + ms, 0);
  return { before: sum(beats.filter((beat) => beat.index < index)), whole: sum(beats) };
}

/** Indices of so many lines at most, in their order; what was said in the very same words before is not played twice. */
function weightiest(lines: readonly StoryLine[], most: number): readonly number[] {
  const said = new Set<string>();
  const fresh = [...lines.keys()].filter((index) => {
    const words = `${lines[index]?.hour} ${lines[index]?.sentence}`;
    return !said.has(words) && said.add(words);
  });
  const weightOf = (index: number): number => lines[index]?.weight ?? 1;
  const kept = new Set([...fresh].sort((a, b) => weightOf(b) - weightOf(a) || a - b).slice(0, most));
  return fresh.filter((index) => kept.has(index));
}

function wishOf(line: StoryLine | undefined): number {
  return line ? Math.max(0, line.sentence.split(/\s+/).length - 3) * WORD_MS + LOOK_MS[line.weight] : 0;
}
