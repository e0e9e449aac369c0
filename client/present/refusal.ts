import { isTextKey } from "../i18n/translate.ts";
import type { Answer } from "../store/session.ts";
import { momentOf } from "./moment.ts";
import { sentenceOfTrouble } from "./trouble.ts";
import type { Wording } from "./wording.ts";

/** One sentence that says why not, with names where the rules sent ids. */
export function sentenceOfRefusal(refusal: NonNullable<Answer>, w: Wording): string {
  const facts = Object.fromEntries(Object.entries(refusal.facts).map(([name, fact]) => [name, wordFor(name, fact, w)]));
  const key = `refusal.${refusal.code}`;
  return isTextKey(key) ? w.t(key, facts) : sentenceOfTrouble({ code: refusal.code, facts }, w.t);
}

/** Ids become names; an hour until which something holds becomes a time in both calendars. */
function wordFor(name: string, fact: string | number, w: Wording): string | number {
  if (typeof fact === "string") return w.any(fact);
  return name === "until" ? momentOf(w.scenario, fact).both(w.t) : fact;
}
