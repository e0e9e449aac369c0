import { addHours, toNewStyle } from "../../shared/model/calendar.ts";
import type { PublicScenario } from "../../shared/model/view.ts";
import { dateWords } from "../i18n/dates.ts";
import type { Translate } from "../i18n/translate.ts";

/** One hour of a match in both calendars of 1917: the old style is what people lived by, the new style is ours. */
export type Moment = {
  /** `1917-10-25T02:00`, for `<time datetime>`; new style, as machines read dates. */
  readonly machine: string;
  readonly time: string;
  /** "24 October 1917". */
  readonly dateOs: string;
  readonly dateNs: string;
  readonly dayMonthNs: string;
  /** "25 October", or what the reader's calendar has for it. */
  readonly day: (t: Translate) => string;
  /** "25 October, 02:00", or in the reader's calendar. */
  readonly hour: (t: Translate) => string;
  readonly hourFirst: (t: Translate) => string;
  /** "25 October, 02:00 (7 November, new style)", or one of them for who wants no more. */
  readonly both: (t: Translate) => string;
};

/** The hour of a day as a dial shows it: 21.5 of "21:30". */
export function hourOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours + minutes / 60;
}

const LOCALE = "en-GB";

export function momentOf(scenario: Pick<PublicScenario, "startOs">, hour: number): Moment {
  const os = addHours(scenario.startOs, hour);
  const ns = toNewStyle(os);
  const old = dateWords(os, LOCALE);
  const { date: dateNs, dayMonth: dayMonthNs } = dateWords(ns, LOCALE);
  const words = { date: old.dayMonth, time: old.time, newStyle: dayMonthNs };
  return {
    machine: ns,
    time: old.time,
    dateOs: old.date,
    dateNs,
    dayMonthNs,
    day: (t) => t("date.day", words),
    hour: (t) => t("date.hour", words),
    hourFirst: (t) => t("date.hourFirst", words),
    both: (t) => t("date.both", words),
  };
}
