import { describe, expect, it } from "vitest";
import { english, isTextKey } from "../../client/i18n/translate.ts";
import { sentenceOfRefusal } from "../../client/present/refusal.ts";
import { sentenceOf } from "../../client/present/sentence.ts";
import { presentStory } from "../../client/present/story.ts";
import { wordingFor } from "../../client/present/wording.ts";
import { playMatch } from "../../shared/bots/play-match.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { viewFor } from "../../shared/rules/views.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";
import { publicScenario } from "../../shared/scenarios/public-scenario.ts";
import { eventOf } from "../support/event.ts";
import { thirdScenario } from "../support/third-scenario/third-scenario.ts";

const SCENARIOS: readonly (readonly [string, () => Scenario])[] = [
  ["Riverton", () => thirdScenario()],
  ["Petrograd", () => loadScenario("petrograd", "historical")],
  ["Moscow", () => loadScenario("moscow", "historical")],
];

/** A gap, a raw id, a code or a placeholder that nobody filled. */
const HOLE = /…|undefined|null|NaN|[{}]|\b[a-z]+_[a-z_]+\b|\b[a-z]+[A-Z]\w+\b/;

describe.each(SCENARIOS)("what is told in a bots' match of %s", (_name, load) => {
  const scenario = load();
  const w = wordingFor(publicScenario(scenario), english);
  const told: { readonly sentence: string; readonly kind: string }[] = [];
  const causes: string[] = [];
  playMatch(scenario, {
    seed: "told",
    options: { friction: 2 },
    afterTurn: ({ state, events }) => {
      for (const seat of scenario.seatIds) {
        const view = viewFor(scenario, state, seat, events);
        const { lines, slow } = presentStory(view, w);
        for (const line of [...lines, ...slow]) {
          told.push({ sentence: line.sentence, kind: line.key });
          causes.push(line.cause.rule.sentence, ...line.cause.effects, ...line.cause.inputs.map((input) => input.name));
        }
        for (const choices of Object.values(view.choices.formations))
          for (const choice of Object.values(choices))
            if (!choice.ok) told.push({ sentence: sentenceOfRefusal(choice.refusal, w), kind: choice.refusal.code });
        for (const choice of Object.values(view.choices.duties))
          if (choice && !choice.ok) told.push({ sentence: sentenceOfRefusal(choice.refusal, w), kind: choice.refusal.code });
      }
    },
  });

  it("counts whole people", () => {
    expect(told.filter(({ sentence }) => /\d\.\d+ (of|men|defenders|attackers)/.test(sentence))).toEqual([]);
    const thrownBack = eventOf("assaultThrownBack", { params: { dead: 2.25 } });
    expect(sentenceOf(thrownBack, w)).toContain("2 of them died");
  });

  it("every event and every refusal reads as a sentence, with names and without a hole", () => {
    expect(told.length).toBeGreaterThan(100);
    const broken = told.filter(({ sentence }) => HOLE.test(sentence) || !/[.?!”]$/.test(sentence));
    expect([...new Set(broken.map(({ sentence, kind }) => `${kind}: ${sentence}`))].slice(0, 20)).toEqual([]);
  });

  it("every cause has a rule in words, and every input a name", () => {
    expect([...new Set(causes)].filter((text) => text === "" || HOLE.test(text)).slice(0, 20)).toEqual([]);
  });
});

describe("a refusal the screen has no sentence for", () => {
  it("is told as trouble, never as a bare code", () => {
    const w = wordingFor(publicScenario(thirdScenario()), english);
    expect(isTextKey("refusal.tooFast")).toBe(false);
    expect(sentenceOfRefusal({ code: "tooFast", facts: {} }, w)).toMatch(/Wait a moment/);
  });
});
