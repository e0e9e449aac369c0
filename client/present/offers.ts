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
  /** The start that is played unless another is asked for. */
  readonly start: string;
  readonly begins: string;
  readonly question: string;
  /** Other starts, such as one with a prologue. */
  readonly others: readonly { readonly start: string; readonly label: string }[];
};

const LOCALE = "en-GB";

export function presentOffers(listed: ScenariosListed, t: Translate): readonly Offer[] {
  return listed.flatMap((scenario) => {
    const [first, ...others] = scenario.starts;
    if (!first) return [];
    const question = `home.question.${scenario.id}`;
    return [
      {
        scenario: scenario.id,
        name: scenario.title.en,
        nameRu: scenario.title.ru,
        start: first.id,
        begins: begins(first.startOs, t),
        question: isTextKey(question) ? t(question) : "",
        others: others.map((other) => ({ start: other.id, label: otherStart(scenario.title.en, first, other, t) })),
      },
    ];
  });
}

type Start = ScenariosListed[number]["starts"][number];

/** Another start is told apart by its day, or by its number of turns where the day is the same. */
function otherStart(city: string, usual: Start, other: Start, t: Translate): string {
  if (other.startOs === usual.startOs) return t("home.otherTurns", { city, turns: other.turns });
  return t("home.otherStart", { city, day: dateWords(other.startOs, LOCALE).dayMonth, turns: other.turns });
}

function begins(startOs: string, t: Translate): string {
  const old = dateWords(startOs, LOCALE);
  return t("date.both", { date: old.dayMonth, time: old.time, newStyle: dateWords(toNewStyle(startOs), LOCALE).dayMonth });
}
