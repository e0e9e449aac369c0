import { describe, expect, it } from "vitest";
import { DeskContext } from "../../client/hud/desk-context.ts";
import { Opening } from "../../client/hud/match/opening.tsx";
import { presentFrontPage } from "../../client/present/front-page.ts";
import type { GameEvent } from "../../shared/model/events.ts";
import type { SeatView } from "../../shared/model/view.ts";
import { eventOf } from "../support/event.ts";
import { testDesk } from "../support/test-desk.ts";
import { settle, testPage } from "../support/test-page.ts";

const page = testPage();
const { desk, session } = testDesk();
const start = session.view.value!;
const w = desk.wording;
const seen = (news: readonly GameEvent[], turn = 2): SeatView => ({ ...start, turn, hour: 6, news });

const taken = eventOf("siteTaken", { hour: 3, side: "mrc", site: w.scenario.sites[0]!.id, params: { from: "government" } });
const moved = eventOf("formationMoved", { hour: 2, side: "mrc", site: w.scenario.sites[1]!.id, params: {} });
const report = eventOf("reportReceived", { hour: 4, side: "mrc", formation: Object.keys(start.own)[0]!, params: {} });
const calendar = eventOf("calendarHappened", { hour: 1, params: { entry: "x", text: "The ferry did not sail.", fact: "river-ferry" } });

describe("the front page", () => {
  it("has the most telling event as its headline, and prints each thing once and in its part", () => {
    const front = presentFrontPage(seen([moved, calendar, taken, report]), w);
    expect(front.lead?.kind).toBe("siteTaken");
    expect(front.reports.map(({ kind }) => kind)).toEqual(["formationMoved"]);
    expect(front.calendar.map(({ sentence }) => sentence)).toEqual(["The ferry did not sail."]);
    expect(front.wire).toHaveLength(1);
  });

  it("says under what is history where it is from", async () => {
    session.view.value = seen([moved, calendar, taken]);
    page.show(
      <DeskContext.Provider value={desk}>
        <Opening />
      </DeskContext.Provider>,
    );
    const item = () => [...page.body.querySelectorAll(".front li")].find((each) => each.textContent?.includes("The ferry did not sail."));
    await expect.poll(() => item()?.querySelector("details.cite summary")?.textContent).toBe("source of river-ferry");
  });

  it("is headed by the day as long as nothing has been told, and then by no decision that was made before", () => {
    expect(presentFrontPage(seen([]), w).lead).toBeNull();
    const decided = eventOf("decisionCarried", { hour: 0, side: "mrc", params: { card: "c", choice: "d" } });
    expect(presentFrontPage(seen([decided]), w).lead).toBeNull();
    expect(presentFrontPage(seen([decided], 1), w).lead?.kind).toBe("decisionCarried");
  });

  it("counts every place of the city once", () => {
    const held = presentFrontPage(seen([]), w).held.map(({ text }) => Number(/\d+/.exec(text)?.[0]));
    expect(held.reduce((sum, each) => sum + each, 0)).toBe(w.scenario.sites.length);
  });

  it("leaves first play its briefing", async () => {
    const first = testDesk("soldiers", undefined, "first").desk;
    page.show(
      <DeskContext.Provider value={first}>
        <Opening />
      </DeskContext.Provider>,
    );
    await settle();
    expect(page.body.querySelector(".front")).toBeNull();
  });
});
