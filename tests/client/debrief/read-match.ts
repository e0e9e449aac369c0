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
