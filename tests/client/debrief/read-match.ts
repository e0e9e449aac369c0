import { type Reading, readingOf } from "../../../client/debrief/reading.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";
import { finishedBotMatch } from "../../support/bot-record.ts";

const read = new Map<string, Reading>();

/** A match of bots of a city, read as the debrief reads it. Played once a city. */
export function readBotMatch(city: "petrograd" | "moscow"): Reading {
  const known = read.get(city);
  if (known) return known;
  const scenario = loadScenario(city, "historical");
  const reading = readingOf(scenario, finishedBotMatch(scenario, "debrief page"));
  read.set(city, reading);
  return reading;
}

/** The same match as if people had played its turns before this one, and written to each other. */
export function readCarriedOn(city: "petrograd" | "moscow", turn: number): Reading {
  const { scenario, match } = readBotMatch(city);
  const [from = "", to = ""] = scenario.seatIds;
  const telegram = { kind: "telegram", turn: 2, seat: from, to, text: "Where are your <b>rifles</b>?" } as const;
  const isBefore = (entry: { readonly turn: number }) => entry.turn < turn;
  const entries = [
    ...match.record.entries.filter(isBefore),
    { ...telegram, arrivesHour: 0 },
    { ...telegram, text: "No word yet.", arrivesHour: null },
    { kind: "carriedOn", turn } as const,
    ...match.record.entries.filter((entry) => !isBefore(entry)),
  ];
  return readingOf(scenario, { ...match, record: { ...match.record, entries } });
}
