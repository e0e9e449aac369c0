import { signal } from "@preact/signals";
import type { SeatId } from "../../shared/model/ids.ts";
import type { Step } from "../../shared/model/steps.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";
import { english } from "../i18n/translate.ts";
import { stepWords } from "../present/step-words.ts";
import { wordingFor } from "../present/wording.ts";
import type { Desk } from "../store/desk.ts";
import { openDesk } from "../store/desk.ts";
import type { Connection, MatchPhase } from "../store/session.ts";
import { loadSettings } from "../store/settings.ts";
import { SampleSession } from "./sample-session.ts";

/** Where a sample match stands. */
export type Standing = {
  readonly city: "petrograd" | "moscow";
  readonly seat: SeatId;
  readonly step?: Step;
  readonly phase?: MatchPhase;
  /** Turns that were played before. */
  readonly turns?: number;
  /** The seat gives what its adjutant suggests, turn by turn. */
  readonly busy?: boolean;
  readonly connection?: Connection;
  /** The view has not come yet. */
  readonly waits?: boolean;
};

const LONGEST_WAY = 80;

/** A desk in a real city with real rules and bots, played to where it is wanted; the same at every call. */
export async function deskAt({
  city,
  seat,
  step = "full",
  phase = "orders",
  turns = 0,
  busy = false,
  connection,
  waits = false,
}: Standing): Promise<Desk> {
  const scenario = loadScenario(city, step === "first" ? "first" : "historical");
  const session = new SampleSession(scenario, seat, "gallery", step);
  const isThere = () => session.lobby.value.phase === phase && session.lobby.value.turn > turns;
  for (let way = 0; way < LONGEST_WAY && !isThere() && session.lobby.value.phase !== "ended"; way++) {
    if (busy) await giveAdvised(session);
    await session.setReady(true);
  }
  if (busy && phase === "orders") await giveAdvised(session);
  if (connection) session.connection.value = connection;
  if (waits) session.view.value = null;
  const party = session.scenario.seats.find(({ id }) => id === seat)?.party ?? "between";
  return openDesk(session, {
    wording: wordingFor(session.scenario, stepWords(english, step, party)),
    settings: loadSettings(null),
    namesToday: signal({}),
    storage: null,
    citeFact: async (fact) => ({ short: `source of ${fact}`, full: `the whole source of ${fact}` }),
  });
}

async function giveAdvised(session: SampleSession): Promise<void> {
  if (session.lobby.value.phase !== "orders") return;
  for (const advice of session.view.value?.adjutant ?? []) for (const order of advice.orders) await session.issueOrder(order);
}
