import type { GameEvent } from "../../shared/model/events.ts";
import type { RefusalCode } from "../../shared/model/refusals.ts";
import type { Params } from "../i18n/pattern.ts";
import { isTextKey } from "../i18n/translate.ts";
import { signed } from "./formation-sheet.ts";
import { sentenceOfRefusal } from "./refusal.ts";
import type { Wording } from "./wording.ts";

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
    ...Object.fromEntries(params),
    ...(typeof by === "number" ? { size: Math.abs(by), moved: movedWord(by) } : {}),
    side: event.side,
    seat: event.seat === null ? null : w.seat(event.seat),
    formation: formationWords(event, w),
    site: event.site === null ? null : w.site(event.site),
  };
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
  for (const key of [`order.${value}`, `duty.${value}`]) if (name === "order" && isTextKey(key)) return w.t(key).toLowerCase();
  const capacity = `capacity.${value}`;
  if (name === "capacity" && isTextKey(capacity)) return w.t(capacity).toLowerCase();
  return w.any(value);
}
