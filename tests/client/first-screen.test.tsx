import { beforeEach, describe, expect, it } from "vitest";
import { Match } from "../../client/hud/match/match.tsx";
import { english } from "../../client/i18n/translate.ts";
import { perform } from "../../client/input/perform.ts";
import { presentCouncil } from "../../client/present/council.ts";
import { presentSixButtons } from "../../client/present/six-buttons.ts";
import { presentSlips, slipsLeft } from "../../client/present/slips.ts";
import { presentUnits } from "../../client/present/units.ts";
import { MOST_CARD_WORDS, presentVote } from "../../client/present/vote.ts";
import { wordingFor } from "../../client/present/wording.ts";
import type { MountBoard } from "../../client/store/board-port.ts";
import type { Desk } from "../../client/store/desk.ts";
import { viewInStep } from "../../shared/match/step-view.ts";
import { choicesShown } from "../../shared/model/steps.ts";
import type { CardView, SeatView } from "../../shared/model/view.ts";
import { startMatch } from "../../shared/rules/start.ts";
import { viewFor } from "../../shared/rules/views.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";
import { publicScenario } from "../../shared/scenarios/public-scenario.ts";
import type { FakeSession } from "../support/fake-session.ts";
import { testDesk } from "../support/test-desk.ts";
import { settle, testPage } from "../support/test-page.ts";

const page = testPage();
const noBoard: MountBoard = async () => ({
  show: () => {},
  focusOn: () => {},
  zoom: () => {},
  resize: () => {},
  destroy: () => {},
  ready: Promise.resolve(),
});

let desk: Desk;
let session: FakeSession;

const all = (selector: string) => [...page.body.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map((each) => each.textContent ?? "");
const button = (name: RegExp) => all("button").find((each) => name.test(each.textContent ?? ""));
const view = () => session.view.value!;
const press = async (name: RegExp) => {
  button(name)!.click();
  await settle();
};

/** A seat of Petrograd's first play, with the council behind it. */
async function sitDown(seat: string): Promise<void> {
  ({ desk, session } = testDesk(seat, loadScenario("petrograd", "first"), "first"));
  page.show(<Match desk={desk} mountBoard={noBoard} />);
  await perform({ do: "ready" }, desk);
  await settle();
}

describe("the screen of first play", () => {
  beforeEach(() => sitDown("red_guard"));

  it("has four phases, one aim, at most three units, six buttons, and none of the full game's tabs", () => {
    expect(all(".phases li")).toHaveLength(4);
    expect(words(".seat-head").join()).toContain(view().aims[0]!.text);
    expect(all(".first-desk .unit").length).toBeGreaterThan(0);
    expect(all(".first-desk .unit").length).toBeLessThanOrEqual(3);
    expect(all(".buttons .ord").length).toBeLessThanOrEqual(6);
    expect(all("[role=tablist]")).toHaveLength(0);
    expect(page.body.textContent).not.toContain("Nothing is written yet.");
    expect(page.body.textContent).not.toMatch(/Ready 0 of 1/);
  });

  it("a unit, a button and a place fill the three lines; the slip sent lies on the desk and can be taken back", async () => {
    expect(words(".slip__row.is-next .slip__name")).toEqual(["To"]);
    all(".first-desk .unit")[0]!.click();
    await settle();
    expect(words(".slip__row.is-next .slip__name")).toEqual(["Order"]);
    await press(/^March/);
    expect(words(".slip__row.is-next .slip__name")).toEqual(["Place"]);
    expect(words(".slip .chance")).toHaveLength(1);
    all(".slip .choice-row")[0]!.click();
    await settle();
    expect(all(".slip__row.is-next")).toHaveLength(0);
    expect(all(".slip__tick")).toHaveLength(3);
    expect(button(/^Undo/)).toBeUndefined();
    const left = slipsLeft(view());
    await perform({ do: "send" }, desk);
    await settle();
    expect(session.asked.at(-1)).toMatchObject({ type: "formation", kind: "march" });
    expect(slipsLeft(view())).toBe(left - 1);
    expect(words(".first-desk .small-slip .stamp")).toEqual(["written"]);
    await press(/^Undo/);
    expect(slipsLeft(view())).toBe(left);
    expect(all(".first-desk .small-slip")).toHaveLength(0);
  });

  it("a button pressed before a unit names the first that can; another unit picked is another name on the same slip", async () => {
    await press(/^Hold/);
    const first = desk.draft.value;
    expect(first).toMatchObject({ kind: "formation", order: "hold" });
    const other = Object.keys(view().own).find((id) => first?.kind === "formation" && id !== first.formation)!;
    await perform({ do: "pick", place: { kind: "formation", id: other } }, desk);
    expect(desk.draft.value).toMatchObject({ formation: other, order: "hold" });
  });

  it("with no slip left says so on the buttons, and offers no empty slip", async () => {
    for (let turns = 0; turns < 9 && slipsLeft(view()) > 0; turns++) {
      const free = Object.keys(view().own).find((id) => !view().issued.some(({ order }) => order.formation === id));
      if (free === undefined) break;
      await session.issueOrder({ type: "formation", kind: "hold", formation: free, site: null, operation: null, raise: null });
    }
    const given = view();
    session.view.value = { ...given, orders: { ...given.orders, allowed: given.orders.given } };
    await settle();
    expect(all(".slip")).toHaveLength(0);
    expect(words(".tray__left")[0]).toBe("none left");
  });

  it("keeps places, seats with the units of others, slips and the adjutant one press away, and Escape leads back", async () => {
    await press(/^All places/);
    for (const site of session.scenario.sites) expect(page.body.querySelector("#tab-part")!.textContent).toContain(site.name.en);
    await perform({ do: "stepBack" }, desk);
    await settle();
    expect(all(".buttons")).toHaveLength(1);
    await press(/^Seats and other units/);
    for (const seat of session.scenario.seats) expect(page.body.querySelector("#tab-part")!.textContent).toContain(seat.name.en);
    await press(/^Back to the plan/);
    await press(/^All slips/);
    expect(all(".telegrams")).toHaveLength(1);
    await press(/^Back to the plan/);
    await press(/^Ask the adjutant/);
    expect(all(".adjutant__list li").length).toBeGreaterThan(0);
  });

  it("news are told with their reasons one press away", async () => {
    await perform({ do: "ready" }, desk);
    await perform({ do: "endTelling" }, desk);
    await perform({ do: "ready" }, desk);
    await perform({ do: "ready" }, desk);
    await settle();
    await press(/^Why\?/);
    expect(all(".ev__why").length).toBeGreaterThan(0);
  });
});

describe("the seat between", () => {
  it("has no slips: those who wait lie on its desk, and its buttons take none", async () => {
    await sitDown("duma");
    expect(presentSlips(view(), desk.wording)).toBeNull();
    expect(all(".slip")).toHaveLength(0);
    expect(words(".units h2")[0]).toBe("Those who wait");
    for (const unit of presentUnits(view(), desk.wording)) expect(unit.flag).toBe("waits");
    expect(presentSixButtons(view(), null, null, desk.wording).slip).toEqual([]);
  });
});

describe.each(["petrograd", "moscow"])("the cards of first play in %s", (city) => {
  const scenario = loadScenario(city, "first");
  const w = wordingFor(publicScenario(scenario), english);
  const started = startMatch(scenario, { seed: "cards", options: { friction: 2 } }).state;
  const shown = Object.values(scenario.cards).filter((card) => choicesShown("first", card).length > 0);

  it.each(shown.map((card) => [card.id, card] as const))(
    "%s has two choices and at most sixty words; the rest is kept to read on",
    (id, card) => {
      const seat = scenario.seatIds.find((each) => card.to === "both" || scenario.seats[each]!.party === card.to)!;
      const open: CardView = { card: id, status: "open", openedHour: 0, closesHour: null, mayVote: true, votes: {}, chosen: null };
      const view: SeatView = { ...viewInStep("first", scenario, viewFor(scenario, started, seat, [])), cards: [open] };
      const council = presentCouncil(view, w);
      const [told] = [...council.questions, ...council.standing];
      const vote = presentVote(told!);
      expect(vote.choices).toHaveLength(2);
      const read = [vote.question, ...vote.choices.flatMap(({ label, short }) => [label, short])].join(" ");
      expect(read.split(/\s+/).length).toBeLessThanOrEqual(MOST_CARD_WORDS);
      for (const { short } of vote.choices) expect(short).not.toBe("");
      const whole = [told!.question, ...told!.choices.map(({ reason }) => reason)].join(" ").split(/\s+/).sort();
      const parts = [vote.question, ...vote.choices.map(({ short }) => short), ...vote.rest.map((rest) => rest.words)];
      expect(parts.join(" ").split(/\s+/).sort()).toEqual(whole);
    },
  );
});
