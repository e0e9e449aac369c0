import type { Tone } from "../../shared/model/tones.ts";
import { EN } from "../../shared/text/en/all.ts";
import { MILDER } from "../../shared/text/en/milder.ts";
import type { Catalogue, TextKey } from "../../shared/text/keys.ts";
import type { Params } from "./pattern.ts";
import { fillPattern } from "./pattern.ts";

/** Turns a key and its facts into a sentence of the reader's language. */
export type Translate = (key: TextKey, params?: Params) => string;

/** The way from keys to sentences for one language. A test or the gallery may pass a `stretch` to see what longer words do to a page. */
export function translateWith(catalogue: Catalogue, locale: string, stretch: (text: string) => string = (text) => text): Translate {
  return (key, params = {}) => stretch(fillPattern(catalogue[key], params, locale));
}

export const english: Translate = translateWith(EN, "en-GB");

const milderEnglish: Translate = translateWith({ ...EN, ...MILDER }, "en-GB");

/** The sentences of a match in the tone its host chose. */
export function inTone(t: Translate, tone: Tone): Translate {
  return tone === "milder" ? milderEnglish : t;
}

/** Every sentence twice as long: what a page must bear without losing or covering anything. */
export const doubledEnglish: Translate = translateWith(EN, "en-GB", (text) => `${text} ${text}`);

/** Whether a key made up at run time (`rule.FT-3`) names a sentence. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(EN, key);
}
