import type { Tone } from "../../shared/model/tones.ts";
import { DEBRIEF, type DebriefKey } from "../../shared/text/en/debrief.ts";
import { MILDER_DEBRIEF } from "../../shared/text/en/milder.ts";
import { fillPattern, type Params } from "../i18n/pattern.ts";

/** Turns a key of the debrief and its facts into a sentence of the reader's language. */
export type Say = (key: DebriefKey, params?: Params) => string;

export const sayInEnglish: Say = (key, params = {}) => fillPattern(DEBRIEF[key], params, "en-GB");

const MILDER: Readonly<Record<DebriefKey, string>> = { ...DEBRIEF, ...MILDER_DEBRIEF };

/** The sentences of a debrief in the tone its match was told in. */
export function sayIn(tone: Tone): Say {
  return tone === "milder" ? (key, params = {}) => fillPattern(MILDER[key], params, "en-GB") : sayInEnglish;
}
