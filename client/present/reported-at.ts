import { addHours, clockOf, dayOf, formatDay, partsOf } from "../../shared/model/calendar.ts";
import type { BoardLanguage } from "./board-picture.ts";

const MONTHS_RU = ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"] as const;

/** When something was last heard of, as short as it must be on a counter: the hour if it was today, else the day, in the style of `start`. */
export function reportedAt(start: string, hour: number, now: number, language: BoardLanguage): string {
  const then = addHours(start, hour);
  if (dayOf(then) === dayOf(addHours(start, now))) return clockOf(then);
  if (language === "en") return formatDay(then, "short");
  const { day, month } = partsOf(then);
  return `${day} ${MONTHS_RU[month - 1] ?? ""}`;
}
