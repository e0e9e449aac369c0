import { signal } from "@preact/signals";
import { english } from "../../client/i18n/translate.ts";
import { wordingFor } from "../../client/present/wording.ts";
import type { Desk } from "../../client/store/desk.ts";
import { openDesk } from "../../client/store/desk.ts";
import { loadSettings } from "../../client/store/settings.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { Step } from "../../shared/model/steps.ts";
import { FakeSession } from "./fake-session.ts";
import { thirdScenario } from "./third-scenario/third-scenario.ts";

/** A desk in Riverton, or in another scenario, with nothing kept from before. */
export function testDesk(
  seat: SeatId = "soldiers",
  scenario: Scenario = thirdScenario(),
  step: Step = "full",
): { readonly desk: Desk; readonly session: FakeSession } {
  const session = new FakeSession(scenario, seat, "fake", step);
  const desk = openDesk(session, {
    wording: wordingFor(session.scenario, english),
    settings: loadSettings(null),
    namesToday: signal({}),
    storage: null,
    citeFact: async (fact) => ({ short: `source of ${fact}`, full: `the whole source of ${fact}` }),
  });
  return { desk, session };
}
