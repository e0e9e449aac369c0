import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Debrief, debriefOf } from "../../shared/analysis/debrief.ts";
import { addHours } from "../../shared/model/calendar.ts";
import { invariant } from "../../shared/model/result.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { FinishedMatch } from "../../shared/replay/finished-match.ts";
import { publicScenario } from "../../shared/scenarios/public-scenario.ts";
import { english, inTone } from "../i18n/translate.ts";
import { calendarWords } from "../present/calendar-words.ts";
import { scenarioInTone } from "../present/milder-scenario.ts";
import { type Wording, wordingFor } from "../present/wording.ts";
import type { Calendar } from "../store/settings.ts";
import { type Days, daysIn } from "./present/days.ts";
import { type Say, sayIn } from "./say.ts";

/** A match as it is read on this page: its measures, and the words for them. */
export type Reading = {
  readonly match: FinishedMatch;
  readonly scenario: Scenario;
  readonly debrief: Debrief;
  readonly say: Say;
  /** Names of places, formations and seats, and the sentences of events. */
  readonly w: Wording;
  readonly days: Days;
  /** An hour of the match: `25 Oct (7 Nov) 02:00`, or in the calendar the reader wants alone. */
  readonly when: (hour: number) => string;
};

export function readingOf(scenario: Scenario, match: FinishedMatch, calendar: () => Calendar = () => "both"): Reading {
  const days = daysIn(calendar);
  const { tone = "full" } = match.record;
  return {
    match,
    scenario,
    debrief: debriefOf(scenario, match),
    say: sayIn(tone),
    w: wordingFor(scenarioInTone(publicScenario(scenario), tone), calendarWords(inTone(english, tone), calendar)),
    days,
    when: (hour) => days.full(addHours(scenario.startOs, hour)),
  };
}

export const ReadingContext = createContext<Reading | null>(null);

/** The match that this page reads. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  invariant(reading, "a chapter stands inside a reading");
  return reading;
}
