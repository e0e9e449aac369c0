import type { Translate } from "../i18n/translate.ts";
import { isTextKey } from "../i18n/translate.ts";
import type { Trouble } from "../store/doors.ts";

/** One sentence for what went wrong at a door, with what to do next. */
export function sentenceOfTrouble(trouble: Trouble, t: Translate): string {
  const key = `trouble.${trouble.code}`;
  return t(isTextKey(key) ? key : "trouble.serverTrouble", trouble.facts);
}
