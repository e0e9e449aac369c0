import { DEBRIEF, type DebriefKey } from "../../shared/text/en/debrief.ts";
import { fillPattern, type Params } from "../i18n/pattern.ts";

/** Turns a key of the debrief and its facts into a sentence of the reader's language. */
export type Say = (key: DebriefKey, params?: Params) => string;

export const sayInEnglish: Say = (key, params = {}) => fillPattern(DEBRIEF[key], params, "en-GB");
