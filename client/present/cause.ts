import type { GameEvent } from "../../shared/model/events.ts";
import type { FactId } from "../../shared/model/ids.ts";
import { isTextKey } from "../i18n/translate.ts";
import { effectsOf } from "./sentence.ts";
import type { Wording } from "./wording.ts";

/** Why something happened: what went in, the rule, the draw, what came out, and where the history is from. */
export type CauseSheet = {
  readonly inputs: readonly { readonly name: string; readonly value: string }[];
  readonly rule: { readonly id: string; readonly sentence: string };
  /** Shares of 100, or null where nothing was drawn. */
  readonly draw: { readonly rolled: number; readonly needed: number; readonly sentence: string } | null;
  readonly effects: readonly string[];
  readonly facts: readonly FactId[];
};

export function presentCause(event: GameEvent, w: Wording): CauseSheet {
  const { inputs, rule, draw } = event.cause;
  return {
    inputs: inputs.map((input) => ({ name: nameOfInput(input.name, event, w), value: valueWords(input.value, w) })),
    rule: { id: rule, sentence: ruleSentence(rule, w) },
    draw: draw === null ? null : drawOf(draw.rolled, draw.needed, w),
    effects: effectsOf(event, w),
    facts: factsOf(event, w),
  };
}

/** The rules' name of an input in words; what went into a decision are its choices, with the votes for each. */
function nameOfInput(name: string, event: GameEvent, w: Wording): string {
  const key = `input.${name}`;
  if (isTextKey(key)) return w.t(key);
  const choice = `${event.params["card"]}/${name}`;
  return w.any(choice) === choice ? w.any(name) : w.t("input.votesFor", { choice: w.any(choice) });
}

function ruleSentence(rule: string, w: Wording): string {
  const key = `rule.${rule}`;
  return isTextKey(key) ? w.t(key) : "";
}

function valueWords(value: number | string, w: Wording): string {
  if (typeof value === "string") {
    const line = `line.${value}`;
    return isTextKey(line) ? w.t(line) : w.any(value);
  }
  if (Number.isInteger(value)) return String(value).replace("-", "−");
  return value.toFixed(2).replace("-", "−");
}

function drawOf(rolled: number, needed: number, w: Wording) {
  const [drawn, limit] = [Math.floor(rolled * 100), Math.round(needed * 100)];
  return { rolled: drawn, needed: limit, sentence: w.t(rolled < needed ? "draw.happened" : "draw.didNot", { drawn, limit }) };
}

/** Facts behind what the event is about: its card, its formation, its place. */
function factsOf(event: GameEvent, w: Wording): readonly FactId[] {
  const card = w.scenario.cards.find((each) => each.id === event.params["card"]);
  const formation = w.scenario.formations.find((each) => each.id === event.formation);
  const site = w.scenario.sites.find((each) => each.id === event.site);
  return [...new Set([...(card?.facts ?? []), ...(formation?.facts ?? []), ...(site?.facts ?? [])])].filter((fact) => fact !== "model");
}
