import type { Party } from "../../shared/model/ids.ts";
import type { Step } from "../../shared/model/steps.ts";
import type { Translate } from "../i18n/translate.ts";
import { isTextKey } from "../i18n/translate.ts";

/** The sentences as a step says them: first play has its own words for some orders, and a party may have its own for one of them. */
export function stepWords(t: Translate, step: Step, party: Party): Translate {
  if (step !== "first") return t;
  return (key, params) => {
    const own = `first.${party}.${key}`;
    const plain = `first.${key}`;
    if (isTextKey(own)) return t(own, params);
    return t(isTextKey(plain) ? plain : key, params);
  };
}

/** From so many chances in 100 an order is sure, or likely, to come in time. */
const SURE_FROM = 80;
const LIKELY_FROM = 45;

/** A chance in a word, for steps that show no figures: sure, likely, doubtful. */
export function chanceWord(chance: number): "sure" | "likely" | "doubtful" {
  if (chance >= SURE_FROM) return "sure";
  return chance >= LIKELY_FROM ? "likely" : "doubtful";
}
