import type { Wording } from "./wording.ts";

/** How old a piece of news is, in words; null when it is of this very hour. */
export function ageOf(hour: number, now: number, w: Wording): string | null {
  const hours = Math.round(now - hour);
  return hours <= 0 ? null : w.t("age.hours", { hours });
}
