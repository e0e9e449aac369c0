import { beforeEach, describe, expect, it } from "vitest";
import { DeskContext } from "../../client/hud/desk-context.ts";
import { GaugeCard } from "../../client/hud/match/gauge-card.tsx";
import { OrganizationStrip } from "../../client/hud/match/strip.tsx";
import { perform } from "../../client/input/perform.ts";
import { presentGaugeSheet } from "../../client/present/gauge-sheet.ts";
import type { Desk } from "../../client/store/desk.ts";
import type { GameEvent } from "../../shared/model/events.ts";
import type { SeatView } from "../../shared/model/view.ts";
import { eventOf } from "../support/event.ts";
import type { FakeSession } from "../support/fake-session.ts";
import { testDesk } from "../support/test-desk.ts";
import { settle, testPage } from "../support/test-page.ts";

const page = testPage();
let desk: Desk;
let session: FakeSession;
const told = (news: readonly GameEvent[]): SeatView => ({ ...session.view.value!, news });
const gauges = () => [...page.body.querySelectorAll<HTMLButtonElement>(".cap__open")];

beforeEach(() => {
  ({ desk, session } = testDesk());
});

describe("what moved a gauge", () => {
  it("is what a place gives to who takes it, and costs who loses it", () => {
    const site = desk.wording.scenario.sites.find(({ effects }) => effects.length > 0)!;
    const { capacity, by } = site.effects[0]!;
    const taken = eventOf("siteTaken", { side: "mrc", site: site.id, params: { from: "government" } });
    const lost = eventOf("siteTaken", { side: "government", site: site.id, params: { from: "mrc" } });
    const moves = presentGaugeSheet(told([taken, lost]), capacity, desk.wording)!.moves;
    expect(moves.map((move) => move.by)).toEqual([`+${by}`, `−${by}`]);
    for (const move of moves) expect(move.cause.rule.sentence).not.toBe("");
  });

  it("is the work of the own side alone, and no figure where none is told", () => {
    const ours = eventOf("staffWorked", { side: "mrc" });
    const theirs = eventOf("staffWorked", { side: "government" });
    const sheet = presentGaugeSheet(told([ours, theirs]), "command", desk.wording)!;
    expect(sheet.moves.map(({ by }) => by)).toEqual([""]);
    expect(presentGaugeSheet(told([ours]), "supply", desk.wording)!.moves).toEqual([]);
  });

  it("opens at one press on the gauge, with its rule and source, and Escape puts it away", async () => {
    session.view.value = told([
      eventOf("resolveMoved", { side: "mrc", params: { by: -3 }, cause: { rule: "EN-2", inputs: [], draw: null } }),
    ]);
    page.show(
      <DeskContext.Provider value={desk}>
        <OrganizationStrip />
        <GaugeCard />
      </DeskContext.Provider>,
    );
    await settle();
    const resolve = gauges().find((gauge) => gauge.textContent?.startsWith("Resolve"))!;
    expect(resolve.textContent).toMatch(/^Resolve\d+ of 100.*What moved it\?$/);
    resolve.click();
    await settle();
    const card = page.body.querySelector(".gauge-card")!;
    expect(card.textContent).toContain("−3");
    card.querySelector<HTMLButtonElement>(".ev__why")!.click();
    await settle();
    expect(card.querySelector(".whybox")?.textContent).toContain("EN-2");
    await perform({ do: "stepBack" }, desk);
    await settle();
    expect(page.body.querySelector(".gauge-card")).toBeNull();
  });

  it("says a change with its sign on the screen and in words to the ear", async () => {
    const view = session.view.value!;
    const side = { ...view.side!, organizationBefore: { ...view.side!.organization, liaison: view.side!.organization.liaison - 4 } };
    session.view.value = { ...view, side };
    page.show(
      <DeskContext.Provider value={desk}>
        <OrganizationStrip />
      </DeskContext.Provider>,
    );
    await settle();
    const liaison = gauges()[1]!;
    expect(liaison.querySelector(".cap__change")?.textContent).toBe("+4");
    expect(liaison.textContent).toContain("improved by 4");
  });
});
