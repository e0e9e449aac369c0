import type { Translate } from "../i18n/translate.ts";
import { isTextKey } from "../i18n/translate.ts";
import type { Calendar } from "../store/settings.ts";

/** The sentences as a reader's calendar says them. Who asks for a date gives it in both styles, and the sentence takes what it wants. */
export function calendarWords(t: Translate, calendar: () => Calendar): Translate {
  return (key, params) => {
    const chosen = calendar();
    if (chosen === "both") return t(key, params);
    const own = chosen === "old" ? `oldStyle.${key}` : `newStyle.${key}`;
    return t(isTextKey(own) ? own : key, params);
  };
}
