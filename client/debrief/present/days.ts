import { clockOf, formatBothStyles, formatDay, partsOf, toNewStyle } from "../../../shared/model/calendar.ts";
import type { Calendar } from "../../store/settings.ts";

/** Writes days and hours of the old style as a reader wants them. */
export type Days = {
  /** `25 Oct (7 Nov) 02:00`, or in one calendar alone. */
  readonly full: (iso: string) => string;
  /** A day in a sentence, in one calendar: `25 October`. */
  readonly named: (iso: string, length?: "long" | "short") => string;
  readonly calendar: () => Calendar;
};

/** The calendar is asked each time, so that a page follows the reader's choice. */
export function daysIn(calendar: () => Calendar): Days {
  const inOne = (iso: string) => (calendar() === "new" ? toNewStyle(iso) : iso);
  return {
    full: (iso) => (calendar() === "both" ? formatBothStyles(iso, "short") : alone(inOne(iso))),
    named: (iso, length = "long") => formatDay(inOne(iso), length),
    calendar,
  };
}

function alone(iso: string): string {
  const { year } = partsOf(iso);
  return [formatDay(iso, "short"), year === 1917 ? "" : String(year), clockOf(iso)].filter((part) => part !== "").join(" ");
}
