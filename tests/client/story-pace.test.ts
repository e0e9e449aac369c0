import { describe, expect, it } from "vitest";
import { english } from "../../client/i18n/translate.ts";
import { announceEvent } from "../../client/present/announce.ts";
import { MOST_WORDS } from "../../client/present/shortened.ts";
import type { Story } from "../../client/present/story.ts";
import { presentStory } from "../../client/present/story.ts";
import { beatAfter, clockOf, LONGEST_STORY_MS, longestTelling, paceStory } from "../../client/present/story-pace.ts";
import { nearestMark, presentTimeAxis } from "../../client/present/time-axis.ts";
import { wordingFor } from "../../client/present/wording.ts";
import { playMatch } from "../../shared/bots/play-match.ts";
import { viewInStep } from "../../shared/match/step-view.ts";
import type { Step } from "../../shared/model/steps.ts";
import type { SeatView } from "../../shared/model/view.ts";
import { viewFor } from "../../shared/rules/views.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";
import { publicScenario } from "../../shared/scenarios/public-scenario.ts";

/** Every turn of a bots' match as each of some seats was told it. */
function toldIn(city: string, start: string, step: Step, seed: string) {
  const scenario = loadScenario(city, start);
  const w = wordingFor(publicScenario(scenario), english);
  const told: { readonly view: SeatView; readonly story: Story }[] = [];
  playMatch(scenario, {
    seed,
    afterTurn: ({ state, events }) => {
      for (const seat of scenario.seatIds) {
        const view = viewInStep(step, scenario, viewFor(scenario, state, seat, events));
        told.push({ view, story: presentStory(view, w) });
      }
    },
  });
  return { w, told };
}

const MATCHES = [
  ["petrograd", "first", "first"],
  ["petrograd", "historical", "full"],
  ["moscow", "first", "first"],
  ["moscow", "historical", "full"],
] as const;

describe.each(MATCHES)("the telling of a match of %s, %s", (city, start, step) => {
  const { w, told } = toldIn(city, start, step, "told");
  const most = Math.max(...told.map(({ story }) => story.lines.length));

  it("takes a minute at most, however much happened, in its order and each event long enough to be read", () => {
    for (const { story } of told) {
      for (const longest of [LONGEST_STORY_MS, 40_000, 20_000]) {
        const beats = paceStory(story.lines, longest);
        expect(clockOf(beats, 0).whole).toBeLessThanOrEqual(longest);
        expect(beats.map(({ index }) => index)).toEqual([...beats.map(({ index }) => index)].sort((a, b) => a - b));
        for (const { ms } of beats) expect(ms).toBeGreaterThanOrEqual(2000);
      }
    }
    expect(most).toBeGreaterThan(step === "full" ? 20 : 3);
  });

  it("leaves out what weighs least first, and goes from each event to a later one until it ends", () => {
    for (const { story } of told) {
      const beats = paceStory(story.lines, 20_000);
      const played = new Set(beats.map(({ index }) => index));
      const weights = (some: readonly number[]) => some.map((index) => story.lines[index]!.weight);
      const kept = weights([...played]);
      const said = new Set<string>();
      const left = [...story.lines.keys()].filter((index) => {
        const words = `${story.lines[index]!.hour} ${story.lines[index]!.sentence}`;
        const isFresh = !said.has(words);
        said.add(words);
        return isFresh && !played.has(index);
      });
      if (left.length > 0) expect(Math.max(...weights(left))).toBeLessThanOrEqual(Math.min(...kept));
      const seen: number[] = [];
      for (let beat = beatAfter(beats, -1); beat !== null; beat = beatAfter(beats, beat.index)) seen.push(beat.index);
      expect(seen).toEqual([...played]);
    }
  });

  it("says aloud what the caption says, whole and in at most twenty-five words", () => {
    const cut = new Set<string>();
    for (const { view, story } of told)
      for (const [index, line] of story.lines.entries()) {
        const said = announceEvent(view, index, w);
        expect(said).toBe(`${line.time} ${line.caption}`);
        expect(said.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
        if (line.caption !== line.sentence) cut.add(line.sentence);
      }
    expect([...cut]).toEqual([]);
  });

  it("has each event on the line of hours, in its order, and meets it again where it is", () => {
    for (const { view, story } of told) {
      const axis = presentTimeAxis(story.lines, view, view.turn - 1, w);
      const places = axis.marks.map(({ at }) => at);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const [index, at] of places.entries()) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(100);
        expect(places[nearestMark(axis, at)]).toBe(places[index]);
      }
    }
  });
});

describe("the time for a telling", () => {
  it("is a minute, or what the match's clock gives its resolution", () => {
    expect(longestTelling({ phase: "resolution", secondsOfPhase: 40 })).toBe(40_000);
    expect(longestTelling({ phase: "resolution", secondsOfPhase: 90 })).toBe(LONGEST_STORY_MS);
    expect(longestTelling({ phase: "resolution", secondsOfPhase: null })).toBe(LONGEST_STORY_MS);
    expect(longestTelling({ phase: "report", secondsOfPhase: 20 })).toBe(LONGEST_STORY_MS);
  });
});
