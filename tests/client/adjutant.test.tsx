import { beforeEach, describe, expect, it } from "vitest";
import { DeskContext } from "../../client/hud/desk-context.ts";
import { Adjutant } from "../../client/hud/match/adjutant.tsx";
import { english } from "../../client/i18n/translate.ts";
import { perform } from "../../client/input/perform.ts";
import { presentAdjutant } from "../../client/present/adjutant.ts";
import { stepWords } from "../../client/present/step-words.ts";
import { wordingFor } from "../../client/present/wording.ts";
import type { Desk } from "../../client/store/desk.ts";
import { loadSettings } from "../../client/store/settings.ts";
import { adjutantFor } from "../../shared/bots/adjutant.ts";
import { viewInStep } from "../../shared/match/step-view.ts";
import { closeCouncil } from "../../shared/rules/council.ts";
import { startMatch } from "../../shared/rules/start.ts";
import { viewFor } from "../../shared/rules/views.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";
import { publicScenario } from "../../shared/scenarios/public-scenario.ts";
import type { FakeSession } from "../support/fake-session.ts";
import { testDesk } from "../support/test-desk.ts";
import { settle, testPage } from "../support/test-page.ts";

let desk: Desk;
let session: FakeSession;
const page = testPage();
const gives = () => [...page.body.querySelectorAll<HTMLButtonElement>(".adjutant__list button")];

beforeEach(async () => {
  ({ desk, session } = testDesk());
  await perform({ do: "ready" }, desk);
  page.show(
    <DeskContext.Provider value={desk}>
      <Adjutant />
    </DeskContext.Provider>,
  );
  await settle();
});

describe("the adjutant's slip", () => {
  it("is folded in full play until somebody asks, and then stays open", async () => {
    expect(gives()).toEqual([]);
    const ask = page.body.querySelector<HTMLButtonElement>(".adjutant__head button")!;
    expect(ask.getAttribute("aria-expanded")).toBe("false");
    ask.click();
    await settle();
    expect(ask.getAttribute("aria-expanded")).toBe("true");
    expect(gives()).toHaveLength(2);
    ask.click();
    await settle();
    expect(desk.settings.adjutant.value).toBe(false);
    expect(gives()).toEqual([]);
  });

  it("says what, why and at what cost, each button named by what it gives", async () => {
    desk.settings.adjutant.value = true;
    await settle();
    const suggestions = presentAdjutant(session.view.value!, desk.wording);
    expect(gives().map((button) => button.getAttribute("aria-label"))).toEqual(suggestions.map(({ what }) => `Give it: ${what}`));
    for (const { what, why, costs } of suggestions) {
      for (const words of [what, why, ...costs]) expect(page.body.textContent).toContain(words);
      expect(why).toMatch(/^[^…]+\.$/);
    }
  });

  it("is not there where the host plays without him, however much he is asked", async () => {
    desk.settings.adjutant.value = true;
    session.view.value = { ...session.view.value!, adjutant: null };
    await settle();
    expect(page.body.querySelector(".adjutant")).toBeNull();
  });

  it("gives the orders the usual way, so that they can be taken back", async () => {
    desk.settings.adjutant.value = true;
    await settle();
    const [first] = presentAdjutant(session.view.value!, desk.wording);
    gives()[0]!.click();
    await settle();
    expect(session.asked).toEqual(first!.orders);
    expect(desk.said.value).toBe(`Given: ${first!.what}.`);
    const before = session.view.value!;
    expect(before.issued.length + (before.duty ? 1 : 0)).toBeGreaterThan(0);
    await perform({ do: "undo" }, desk);
    expect(session.view.value!.issued.length + (session.view.value!.duty ? 1 : 0)).toBeLessThan(
      before.issued.length + (before.duty ? 1 : 0),
    );
  });

  it("stops at the first order that is refused, and says why", async () => {
    const [first] = presentAdjutant(session.view.value!, desk.wording);
    session.offline = true;
    await perform({ do: "give", orders: [...first!.orders, ...first!.orders], what: first!.what }, desk);
    expect(session.asked).toEqual([]);
    expect(desk.said.value).toMatch(/No connection/);
  });
});

describe("whether he speaks", () => {
  it("is only once he is called, and not after he was sent away", () => {
    localStorage.clear();
    const asked = () => loadSettings(localStorage).adjutant;
    expect(asked().value).toBe(false);
    asked().value = true;
    expect(asked().value).toBe(true);
    asked().value = false;
    expect(asked().value).toBe(false);
  });
});

describe.each(["petrograd", "moscow"])("his words in first play in %s", (city) => {
  it("have no figures of men or chances, and no hole", () => {
    const scenario = loadScenario(city, "first");
    const advise = adjutantFor(scenario);
    const { state } = closeCouncil(scenario, startMatch(scenario, { seed: "words" }).state);
    let told = 0;
    for (const seat of scenario.seatIds) {
      const shown = viewInStep("first", scenario, viewFor(scenario, state, seat, []));
      const w = wordingFor(publicScenario(scenario), stepWords(english, "first", shown.party));
      for (const { what, why, costs } of presentAdjutant({ ...shown, adjutant: advise(shown) }, w)) {
        told += 1;
        for (const words of [what, why, ...costs]) expect(words).not.toMatch(/…|undefined|null|\d (men|in 100)|\b[a-z]+_[a-z_]+\b/);
      }
    }
    expect(told).toBeGreaterThan(8);
  });
});
