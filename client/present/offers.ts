import { toNewStyle } from "../../shared/model/calendar.ts";
import type { ScenariosListed } from "../../shared/protocol/answers.ts";
import { dateWords } from "../i18n/dates.ts";
import type { Translate } from "../i18n/translate.ts";
import { isTextKey } from "../i18n/translate.ts";

/** A city as the start page offers it: its names, when it begins, the question it asks. Never how it ended. */
export type Offer = {
  readonly scenario: string;
  readonly name: string;
  readonly nameRu: string;
  readonly begins: string;
  readonly question: string;
};

const LOCALE = "en-GB";

export function presentOffers(listed: ScenariosListed, t: Translate): readonly Offer[] {
  return listed.flatMap((scenario) => {
    const [first] = scenario.starts;
    if (!first) return [];
    const question = `home.question.${scenario.id}`;
    return [
      {
        scenario: scenario.id,
        name: scenario.title.en,
        nameRu: scenario.title.ru,
        begins: begins(first.startOs, t),
        question: isTextKey(question) ? t(question) : "",
      },
    ];
  });
}

function begins(startOs: string, t: Translate): string {
  const old = dateWords(startOs, LOCALE);
  return t("date.both", { date: old.dayMonth, time: old.time, newStyle: dateWords(toNewStyle(startOs), LOCALE).dayMonth });
}
