import type { GameEvent } from "../../shared/model/events.ts";
import type { RefusalCode } from "../../shared/model/refusals.ts";
import type { Params } from "../i18n/pattern.ts";
import { isTextKey } from "../i18n/translate.ts";
import { signed } from "./formation-sheet.ts";
import { sentenceOfRefusal } from "./refusal.ts";
import { shortName } from "./short-name.ts";
import type { Wording } from "./wording.ts";

/** Facts by which a sentence chooses, never names. */
const CODES: ReadonlySet<string> = new Set(["how", "act", "why", "effect", "line", "when", "by"]);
/** Facts of events that count people. */
const PEOPLE: ReadonlySet<string> = new Set(["dead", "deadOfAttackers", "deadOfDefenders", "men"]);

/** The event as one sentence, with names where the rules sent ids. */
export function sentenceOf(event: GameEvent, w: Wording): string {
  const sentence = w.t(`event.${event.kind}`, wordsOf(event, w));
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

/** What came of the event beyond its sentence. */
export function effectsOf(event: GameEvent, w: Wording): readonly string[] {
  const key = `effect.${event.kind}`;
  // Of the other side's doings not every figure is told: an effect with a gap says nothing.
  const own = (isTextKey(key) ? [w.t(key, wordsOf(event, w))] : []).filter((effect) => !effect.includes("…"));
  if (event.kind !== "siteTaken" && event.kind !== "siteYielded") return own;
  const site = w.scenario.sites.find((each) => each.id === event.site);
  const gains = (site?.effects ?? []).map((effect) =>
    w.t("effect.capacityOfSite", { capacity: w.t(`capacity.${effect.capacity}`), by: signed(effect.by) }),
  );
  return [...own, ...gains];
}

/** The facts of an event as its sentence needs them: names, signs and sizes. Sides and codes that a pattern selects by stay as they are. */
function wordsOf(event: GameEvent, w: Wording): Params {
  const params = Object.entries(event.params).map(([name, value]) => [
    name,
    typeof value === "string" ? named(name, value, event, w) : wholePeople(name, value),
  ]);
  const by = event.params["by"];
  return {
    ...causeWords(event, w),
    ...Object.fromEntries(params),
    ...(typeof by === "number" ? { size: Math.abs(by), moved: movedWord(by) } : {}),
    side: event.side,
    seat: event.seat === null ? null : w.seat(event.seat),
    formation: formationWords(event, w),
    site: event.site === null ? null : shortName(w.site(event.site)),
  };
}

/** A dispatch that was longer under way than one sub-round came late. */
const IN_TIME = 2;

/** An order that arrived, but not in time. */
export function cameLate({ kind, cause }: GameEvent): boolean {
  const underWay = cause.inputs.find(({ name }) => name === "hoursUnderWay")?.value;
  return kind === "dispatchArrived" && typeof underWay === "number" && underWay > IN_TIME;
}

/** What a sentence needs to name the cause: what went into the event, its rule, how a vote went, how far a march had come. */
function causeWords(event: GameEvent, w: Wording): Params {
  const inputs = Object.fromEntries(event.cause.inputs.map(({ name, value }) => [name, value]));
  return {
    ...inputs,
    rule: event.cause.rule,
    delay: cameLate(event) ? "late" : "no",
    ship: w.scenario.formations.find(({ id }) => id === event.formation)?.kind === "ship",
    leg: legOf(event),
    ...votesOf(event),
  };
}

/** Whether a march ends here; nothing where its aim is not told. */
function legOf({ kind, site, params }: GameEvent): "last" | "onward" | null {
  if (kind !== "formationMoved" || !params["towards"]) return null;
  return params["towards"] === site ? "last" : "onward";
}

/** How a council voted: who were for what was decided, and who for anything else. */
function votesOf({ kind, params, cause }: GameEvent): Params {
  if (kind !== "decisionCarried") return {};
  const votes = cause.inputs.map(({ name, value }) => ({ isFor: name === params["choice"], count: Number(value) }));
  const sum = (isFor: boolean): number => votes.filter((vote) => vote.isFor === isFor).reduce((total, { count }) => total + count, 0);
  const [yes, no] = [sum(true), sum(false)];
  if (yes === 0) return { how: "untold", yes, no };
  const most = Math.max(0, ...votes.filter((vote) => !vote.isFor).map(({ count }) => count));
  return { how: wayOfVote(yes, no, most), yes, no };
}

function wayOfVote(yes: number, no: number, most: number): string {
  if (no === 0) return "all";
  if (most >= yes) return "tie";
  return yes > no ? "majority" : "most";
}

/** The model reckons people in hundredths; a sentence speaks of whole ones. */
function wholePeople(name: string, value: number | boolean | null): number | boolean | null {
  return typeof value === "number" && PEOPLE.has(name) ? Math.round(value) : value;
}

function movedWord(by: number): "up" | "down" | "not" {
  if (by === 0) return "not";
  return by < 0 ? "down" : "up";
}

/** Whom one cannot make out is told by the side. */
function formationWords(event: GameEvent, w: Wording): string | null {
  if (event.formation !== null) return w.formation(event.formation);
  return event.side === null ? null : w.t("event.somebodyOf", { side: event.side });
}

/** Why an order was let be: the rest of what is told of it are the refusal's facts. */
function factsOf({ params }: GameEvent): Readonly<Record<string, string | number>> {
  const facts = Object.entries(params).flatMap(([name, value]) =>
    typeof value === "string" || typeof value === "number" ? [[name, value]] : [],
  );
  return Object.fromEntries(facts);
}

function named(name: string, value: string, event: GameEvent, w: Wording): string {
  if (name === "whyNot") return sentenceOfRefusal({ code: value as RefusalCode, facts: factsOf(event) }, w);
  // Choices are unique only within their card.
  if (name === "choice") return w.any(`${event.params["card"]}/${value}`);
  for (const key of [`asked.${value}`, `duty.${value}`]) if (name === "order" && isTextKey(key)) return w.t(key).toLowerCase();
  const capacity = `capacity.${value}`;
  if (name === "capacity" && isTextKey(capacity)) return w.t(capacity).toLowerCase();
  // What a code is called may be the word of something else: a way of taking a place is no place.
  if (CODES.has(name)) return value;
  return w.scenario.sites.some(({ id }) => id === value) ? shortName(w.site(value)) : w.any(value);
}
