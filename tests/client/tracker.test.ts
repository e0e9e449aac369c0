import { describe, expect, it } from "vitest";
import { english } from "../../client/i18n/translate.ts";
import { presentDispatches } from "../../client/present/dispatches.ts";
import { wordingFor } from "../../client/present/wording.ts";
import type { DispatchView } from "../../shared/model/view.ts";
import { testDesk } from "../support/test-desk.ts";

const { session } = testDesk();
const w = wordingFor(session.scenario, english);
const formation = session.scenario.formations[0]!.id;

const dispatch = (known: DispatchView["known"], id = "d1", sentHour = 6): DispatchView => ({
  id,
  order: { kind: "hold", formation, site: null, operation: null, raise: null },
  sentHour,
  line: "telephone",
  chance: 80,
  known,
  hoursOut: 6,
});

const statesOf = (known: DispatchView["known"]) =>
  presentDispatches({ ...session.view.value!, dispatches: [dispatch(known)] }, w)[0]!.steps.map((step) => step.state);

describe("the dispatch tracker", () => {
  it.each([
    ["sent", ["done", "now", "open", "open"]],
    ["received", ["done", "done", "done", "now"]],
    ["obeyed", ["done", "done", "done", "done"]],
    ["notDelivered", ["done", "lost", "open", "open"]],
    ["lapsed", ["done", "done", "done", "lost"]],
    ["refused", ["done", "done", "done", "lost"]],
  ] as const)("shows %s as it was told and no step beyond", (known, states) => {
    expect(statesOf(known)).toEqual(states);
  });

  it("tells how long there has been no word", () => {
    const line = presentDispatches({ ...session.view.value!, dispatches: [dispatch("sent")] }, w)[0]!;
    expect(line.spoken).toBe("no word for 6 hours");
  });

  it("puts the newest first", () => {
    const view = { ...session.view.value!, dispatches: [dispatch("sent", "old", 0), dispatch("sent", "new", 12)] };
    expect(presentDispatches(view, w).map((line) => line.id)).toEqual(["new", "old"]);
  });
});
