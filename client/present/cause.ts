import type { EventKind, GameEvent } from "../../shared/model/events.ts";
import type { FactId, Party } from "../../shared/model/ids.ts";
import { isTextKey } from "../i18n/translate.ts";
import { effectsOf } from "./sentence.ts";
import type { Wording } from "./wording.ts";

/** Why something happened: what went in, the rule, the draw, what came out, and where the history is from. None of the five is ever empty. */
export type CauseSheet = {
  readonly inputs: readonly { readonly name: string; readonly value: string }[];
  /** Said where there are no inputs to show; else null. */
  readonly noInputs: string | null;
  readonly rule: { readonly id: string; readonly sentence: string };
  readonly draw: {
    /** What was drawn and what was needed, of 100; null where nothing was drawn, or one is not told. */
    readonly die: { readonly rolled: number; readonly needed: number } | null;
    readonly sentence: string;
  };
  readonly effects: readonly string[];
  readonly facts: readonly FactId[];
};

/** What comes about by a die, or by its not falling so. Everything else follows from what went in. */
const BY_DIE: ReadonlySet<EventKind> = new Set([
  "dispatchSent",
  "dispatchDelayed",
  "dispatchLost",
  "dispatchCaptured",
  "actedByInitiative",
  "ralliedToSeat",
  "wentHome",
  "fraternized",
  "provoked",
  "summoned",
  "summonsBelieved",
  "lieFoundOut",
  "runnerBack",
  "runnerTurnedBack",
]);

/** The causes of an event as far as the reader may know them; without a reader, as they were. */
export function presentCause(event: GameEvent, w: Wording, reader: Party | null = null): CauseSheet {
  const { rule, draw } = event.cause;
  const isOthers = reader !== null && event.side !== null && event.side !== reader;
  const inputs = event.cause.inputs.map((input) => ({ name: nameOfInput(input.name, event, w), value: valueWords(input.value, w) }));
  const effects = effectsOf(event, w);
  return {
    inputs,
    noInputs: inputs.length > 0 ? null : w.t(isOthers ? "why.inputsUntold" : "why.noInputs"),
    rule: { id: rule, sentence: ruleSentence(rule, w) },
    draw:
      draw === null ? { die: null, sentence: w.t(isByDie(event) ? "why.drawUntold" : "why.noDraw") } : drawOf(draw.rolled, draw.needed, w),
    effects: effects.length > 0 ? effects : [w.t("why.effectUntold")],
    facts: factsOf(event, w),
  };
}

/** A formation that a decision sends home was not drawn. */
function isByDie({ kind, params }: GameEvent): boolean {
  return BY_DIE.has(kind) && params["effect"] === undefined;
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

function drawOf(rolled: number, needed: number, w: Wording): CauseSheet["draw"] {
  const [drawn, limit] = [Math.floor(rolled * 100), Math.round(needed * 100)];
  return { die: { rolled: drawn, needed: limit }, sentence: w.t(rolled < needed ? "draw.happened" : "draw.didNot", { drawn, limit }) };
}

/** Facts behind what the event is about: its entry in the calendar, its card, its formation, its place. */
function factsOf(event: GameEvent, w: Wording): readonly FactId[] {
  const { fact } = event.params;
  const card = w.scenario.cards.find((each) => each.id === event.params["card"]);
  const formation = w.scenario.formations.find((each) => each.id === event.formation);
  const site = w.scenario.sites.find((each) => each.id === event.site);
  const own = typeof fact === "string" ? [fact] : [];
  return [...new Set([...own, ...(card?.facts ?? []), ...(formation?.facts ?? []), ...(site?.facts ?? [])])].filter(
    (each) => each !== "model",
  );
}
