import type { DebriefKey } from "../../../shared/text/en/debrief.ts";
import type { Say } from "../say.ts";

/** "four in ten", "half", "nearly all": what a share is to somebody who reads. Below one in twenty there is no such word. */
export function tenthsInWords(tenths: number, say: Say): string {
  const whole = Math.min(10, Math.max(1, Math.round(tenths)));
  return say(`tenths.${whole}` as DebriefKey);
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A time in the unit one would say it in: hours up to a day and a half, then days. */
export function spanInWords(hours: number, say: Say): string {
  return hours < 36 ? say("span.hours", { count: hours }) : say("span.days", { count: Math.round(hours / 24) });
}
