import { beforeEach, describe, expect, it } from "vitest";
import { Match } from "../../client/hud/match/match.tsx";
import { perform } from "../../client/input/perform.ts";
import { type GuideFacts, type GuideStep, guideSteps, presentGuide } from "../../client/present/guide.ts";
import type { Desk } from "../../client/store/desk.ts";
import { loadSettings } from "../../client/store/settings.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { Step } from "../../shared/model/steps.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";
import type { FakeSession } from "../support/fake-session.ts";
import { testDesk } from "../support/test-desk.ts";
import { settle, testPage } from "../support/test-page.ts";

const page = testPage();
let desk: Desk;
let session: FakeSession;

const slip = () => page.body.querySelector(".guide");
const said = () => slip()?.querySelector("[role=status]")?.textContent ?? null;
const button = (name: RegExp) => [...slip()!.querySelectorAll("button")].find((each) => name.test(each.textContent ?? ""))!;

async function sit(seat: SeatId, city: "petrograd" | "moscow", step: Step = "first"): Promise<void> {
  ({ desk, session } = testDesk(seat, loadScenario(city, "first"), step));
  page.show(<Match desk={desk} mountBoard={() => new Promise(() => {})} />);
  await settle();
}

/** The first order that this formation can be given with a place, as the server offers it. */
function aOrder(): { readonly order: Parameters<typeof offered>[0]; readonly formation: string; readonly site: string } {
  const [formation, choices] = Object.entries(session.view.value!.choices.formations).find(([, each]) => each.march?.ok)!;
  const march = choices.march;
  if (!march?.ok) throw new Error("nobody can march");
  return { order: "march", formation, site: march.targets[0]!.site };
}
const offered = (order: "march") => order;

describe.each([
  ["petrograd", "garrison_commissars"],
  ["moscow", "garrison_soldiers"],
] as const)("the guide through the first turn in %s", (city, seat) => {
  beforeEach(async () => sit(seat, city));

  it("goes on with each thing done in the real match, to the first order sent, and ends with the turn for good", async () => {
    if (desk.openCard.value !== null) {
      expect(page.body.querySelector("dialog .guide")?.textContent).toMatch(/decides a question first/);
      await perform({ do: "openCard", card: null }, desk);
      await settle();
    }
    expect(said()).toMatch(/, your aim: /);
    await perform({ do: "ready" }, desk);
    await settle();
    expect(said()).toMatch(/^These are your units/);
    const { formation, site, order } = aOrder();
    await perform({ do: "pick", place: { kind: "formation", id: formation } }, desk);
    await settle();
    expect(said()).toMatch(/^Choose what it shall do/);
    desk.draft.value = { kind: "formation", formation, order, site: null, operation: null };
    await settle();
    expect(said()).toMatch(/^Pick a place/);
    await perform({ do: "aim", site }, desk);
    await settle();
    expect(said()).toMatch(/send it/);
    await perform({ do: "send" }, desk);
    await settle();
    expect(said()).toMatch(/press Ready/);
    await perform({ do: "undo" }, desk);
    await settle();
    // Taken back is not sent: it goes back with the pupil.
    expect(said()).not.toMatch(/press Ready/);
    await perform({ do: "chooseOrder", order }, desk);
    await perform({ do: "aim", site }, desk);
    await perform({ do: "send" }, desk);
    await perform({ do: "ready" }, desk);
    await settle();
    expect(slip()).toBeNull();
    expect(desk.settings.guide.value).toBe(false);
  });

  it("leads who has sent nothing through the next turn too", async () => {
    await perform({ do: "ready" }, desk);
    await perform({ do: "ready" }, desk);
    await perform({ do: "ready" }, desk);
    await perform({ do: "openCard", card: null }, desk);
    await settle();
    expect(desk.lobby.value.turn).toBe(2);
    expect(said()).toMatch(/, your aim: /);
  });

  it("has one sentence of at most 25 words a step, and at most six steps", () => {
    expect(guideSteps(session.view.value!).length).toBeLessThanOrEqual(6);
    for (const step of stepsSaid()) {
      expect(step.sentence.split(/\s+/).length, step.sentence).toBeLessThanOrEqual(25);
      expect(step.sentence).not.toContain("…");
    }
  });
});

function stepsSaid() {
  const view = session.view.value!;
  const { formation, order, site } = { formation: Object.keys(view.own)[0] ?? "", order: "march" as const, site: null };
  const facts = (change: Partial<GuideFacts>): GuideFacts => ({
    phase: "orders",
    isReady: false,
    view,
    draft: null,
    selected: null,
    questionOpen: false,
    read: new Set<GuideStep>(),
    ...change,
  });
  const draft = { kind: "formation", formation, order, site, operation: null } as const;
  return [
    facts({ phase: "briefing" }),
    facts({ phase: "council" }),
    facts({ phase: "council", questionOpen: true }),
    facts({}),
    facts({ selected: { kind: "formation", id: formation } }),
    facts({ draft }),
    facts({ isReady: true }),
  ].map((each) => presentGuide(each, desk.wording)!);
}

describe("the guide", () => {
  it("is skipped at any moment and for good, and comes again when it is asked for", async () => {
    localStorage.clear();
    await sit("garrison_commissars", "petrograd");
    await perform({ do: "openCard", card: null }, desk);
    await settle();
    button(/^Skip/).click();
    await settle();
    expect(slip()).toBeNull();
    expect(page.body.querySelector("[data-guided]")).toBeNull();
    desk.settings.guide.value = true;
    await settle();
    expect(slip()).not.toBeNull();
    const kept = loadSettings(localStorage);
    kept.guide.value = false;
    expect(loadSettings(localStorage).guide.value).toBe(false);
  });

  it("says nothing while a turn is told", async () => {
    await sit("garrison_commissars", "petrograd");
    await perform({ do: "ready" }, desk);
    await perform({ do: "ready" }, desk);
    await settle();
    expect(desk.lobby.value.phase).toBe("report");
    expect(slip()).toBeNull();
  });

  it("leads the seat between, which commands nobody, to its own orders", async () => {
    const between = loadScenario("petrograd", "first").seatIds.find((id) => {
      return loadScenario("petrograd", "first").seats[id]?.party === "between";
    })!;
    await sit(between, "petrograd");
    expect(guideSteps(session.view.value!)).toEqual(["seat", "duty", "dutyPlace", "send", "ready"]);
    await perform({ do: "openCard", card: null }, desk);
    await perform({ do: "ready" }, desk);
    await settle();
    expect(said()).toMatch(/You command no troops/);
  });

  it.each([
    ["second", ["dispatches"]],
    ["full", ["dispatches", "gauges"]],
  ] as const)("speaks of more in step %s, and goes on when it was read", async (step, more) => {
    await sit("garrison_commissars", "petrograd", step);
    expect(guideSteps(session.view.value!)).toEqual(["seat", "unit", "order", "place", "send", ...more, "ready"]);
    await perform({ do: "openCard", card: null }, desk);
    await perform({ do: "ready" }, desk);
    await settle();
    const { formation, site, order } = aOrder();
    await perform({ do: "pick", place: { kind: "formation", id: formation } }, desk);
    await perform({ do: "chooseOrder", order }, desk);
    await perform({ do: "aim", site }, desk);
    await perform({ do: "send" }, desk);
    await settle();
    for (const each of more) {
      expect(slip()!.className).toContain(`guide--${each}`);
      button(/^Go on/).click();
      await settle();
    }
    expect(said()).toMatch(/press Ready/);
  });
});
