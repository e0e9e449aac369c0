import { addHours, toNewStyle } from "../../shared/model/calendar.ts";
import type { PublicScenario } from "../../shared/model/view.ts";
import { dateWords } from "../i18n/dates.ts";
import type { Translate } from "../i18n/translate.ts";

/** One hour of a match in both calendars of 1917: the old style is what people lived by, the new style is ours. */
export type Moment = {
  /** `1917-10-25T02:00`, for `<time datetime>`; new style, as machines read dates. */
  readonly machine: string;
  readonly time: string;
  readonly dateOs: string;
  readonly dayMonthOs: string;
  readonly dayMonthNs: string;
  /** "25 October, 02:00 (7 November, new style)". */
  readonly both: (t: Translate) => string;
};

const LOCALE = "en-GB";

export function momentOf(scenario: Pick<PublicScenario, "startOs">, hour: number): Moment {
  const os = addHours(scenario.startOs, hour);
  const ns = toNewStyle(os);
  const old = dateWords(os, LOCALE);
  const dayMonthNs = dateWords(ns, LOCALE).dayMonth;
  return {
    machine: ns,
    time: old.time,
    dateOs: old.date,
    dayMonthOs: old.dayMonth,
    dayMonthNs,
    both: (t) => t("date.both", { date: old.dayMonth, time: old.time, newStyle: dayMonthNs }),
  };
}
