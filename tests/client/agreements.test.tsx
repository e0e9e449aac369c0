import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WordsGivenPart } from "../../client/debrief/chapters/words-given.tsx";
import { ReadingContext, readingOf } from "../../client/debrief/reading.ts";
import { DeskContext } from "../../client/hud/desk-context.ts";
import { Agreements } from "../../client/hud/match/agreements.tsx";
import { perform } from "../../client/input/perform.ts";
import { offersWaiting, presentAgreements, SIGNS } from "../../client/present/agreements.ts";
import { announceOffer } from "../../client/present/announce.ts";
import { EMPTY_TERM, presentOfferForm } from "../../client/present/offer-form.ts";
import { sentenceOf } from "../../client/present/sentence.ts";
import { MOST_WORDS } from "../../client/present/shortened.ts";
import type { Desk } from "../../client/store/desk.ts";
import { wordsGiven } from "../../shared/analysis/agreements.ts";
import { AGREEMENT_STATES, type Agreement, OUTCOME_REASONS, TERMS, type Term } from "../../shared/model/agreements.ts";
import type { SeatView } from "../../shared/model/view.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";
import { finishedBotMatch } from "../support/bot-record.ts";
import type { FakeSession } from "../support/fake-session.ts";
import { testDesk } from "../support/test-desk.ts";

let desk: Desk;
let session: FakeSession;
let root: HTMLElement;
const view = (): SeatView => session.view.value!;
const nothing = { to: null, gives: EMPTY_TERM, asks: EMPTY_TERM };

beforeEach(async () => {
  ({ desk, session } = testDesk());
  await perform({ do: "ready" }, desk);
  desk.tab.value = "seats";
  root = document.body.appendChild(document.createElement("div"));
  await act(async () =>
    render(
      <DeskContext.Provider value={desk}>
        <Agreements />
      </DeskContext.Provider>,
      root,
    ),
  );
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const button = (name: string | RegExp) => {
  const found = [...root.querySelectorAll("button")].find(({ textContent }) => (textContent ?? "").match(name));
  if (!found) throw new Error(`there is no button ${name}`);
  return found;
};
const press = (name: string | RegExp) =>
  act(async () => {
    button(name).click();
    await new Promise((done) => setTimeout(done));
  });
const choose = (label: string, value: string) =>
  act(async () => {
    const row = [...root.querySelectorAll("label")].find((each) => each.querySelector(".form__label")?.textContent === label);
    const select = row?.querySelector("select");
    if (!select) throw new Error(`there is no list ${label}`);
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
const formOf = (draft: Parameters<typeof presentOfferForm>[1]) => {
  const { offers } = view();
  if (!offers.ok) throw new Error("nothing can be offered");
  return presentOfferForm(view(), draft, offers, desk.wording);
};

describe("the form of an offer", () => {
  it("offers to each seat and asks of it only what the rules accept, term by term", async () => {
    for (const { value: to } of formOf(nothing).seats) {
      const first = formOf({ ...nothing, to });
      for (const half of ["gives", "asks"] as const)
        for (const { value } of first[half].kinds) {
          const kind = value as Term["kind"];
          const form = formOf({ ...nothing, to, [half]: { kind, picked: {} } });
          expect(form.offer, `${to} ${half} ${kind}`).not.toBeNull();
          const order = { type: "word", kind: "offerWord", word: `${view().seat}-x`, ...form.offer! } as const;
          expect(await session.issueOrder(order), JSON.stringify(order)).toBeNull();
          await session.issueOrder({ type: "word", kind: "withdrawWord", word: order.word });
        }
    }
  });

  it("says in words what would be sent, and keeps what was picked", () => {
    const { value: to } = formOf(nothing).seats[0]!;
    const kind = formOf({ ...nothing, to }).gives.kinds.find(({ value }) => value === "spareSite")!.value as "spareSite";
    const empty = formOf({ ...nothing, to, gives: { kind, picked: {} } });
    const site = empty.gives.fields.find(({ name }) => name === "site")!.options.at(-1)!;
    const form = formOf({ ...nothing, to, gives: { kind, picked: { site: site.value } } });
    expect(form.offer?.gives).toMatchObject({ kind: "spareSite", site: site.value });
    expect(form.words[0]).toContain(site.label);
    expect(form.words[0]).not.toContain("…");
  });

  it("is opened, filled by lists, sent by its button and put away", async () => {
    await press("Offer your word");
    const { value: to } = formOf(nothing).seats[0]!;
    await choose("I offer", to);
    await press(/^Offer$/);
    expect(session.asked.at(-1)).toMatchObject({ type: "word", kind: "offerWord", to });
    expect(view().agreements).toMatchObject([{ to, state: "offered", mayWithdraw: true }]);
    expect(root.textContent).toContain("offered");
    expect(desk.said.value).toMatch(/^Your word was offered to /);
    expect(root.querySelector("form")).toBeNull();
    await press("Withdraw");
    expect(view().agreements).toEqual([]);
    expect(desk.said.value).toMatch(/^withdrawn: /);
  });

  it("is closed outside the orders phase", async () => {
    await act(async () => perform({ do: "ready" }, desk));
    expect([...root.querySelectorAll("button")].map(({ textContent }) => textContent)).not.toContain("Offer your word");
  });
});

/** The view with an offer of another seat, and one of each state. */
function withOffers(): SeatView {
  const [other = { id: "" }] = desk.wording.scenario.seats.filter((seat) => seat.id !== view().seat);
  const site = desk.wording.scenario.sites[0]!.id;
  const term: Term = { kind: "spareSite", site, until: 12 };
  return {
    ...view(),
    agreements: AGREEMENT_STATES.map((state, index) => ({
      id: `w${index}`,
      from: other.id,
      to: view().seat,
      gives: { by: other.id, term, state: "open", why: null, hour: null },
      asks: null,
      madeHour: 0,
      state,
      mayAnswer: state === "offered",
      whyNotAccept: null,
      mayWithdraw: false,
    })),
  };
}

describe("the list of agreements", () => {
  it("sets what waits for an answer first, and what is over apart; every state has its word and its sign", () => {
    const { open, over } = presentAgreements(withOffers(), desk.wording);
    expect(open[0]).toMatchObject({ state: "offered", mayAnswer: true });
    expect(open.map(({ state }) => state)).toEqual(["offered", "due", "accepted"]);
    expect(new Set(over.map(({ state }) => state))).toEqual(new Set(["refused", "withdrawn", "unanswered", "kept", "broken", "overtaken"]));
    for (const row of [...open, ...over]) expect([row.sign, row.stateWords]).toEqual([SIGNS[row.state], expect.stringMatching(/\w/)]);
    expect(SIGNS.kept).not.toBe(SIGNS.broken);
  });

  it("has a button for each answer, named with what it answers, and tells by ear that an offer came", async () => {
    const offered = withOffers();
    await act(async () => {
      session.view.value = offered;
    });
    const accept = button("Accept");
    expect(accept.getAttribute("aria-label")).toMatch(/^Accept: .* does not act against /);
    await act(async () => accept.click());
    expect(session.asked.at(-1)).toEqual({ type: "word", kind: "acceptWord", word: "w0" });
    const [waiting] = offersWaiting(offered);
    const said = announceOffer(waiting!, desk.wording);
    expect(said).toMatch(/ offers you a word: /);
    expect(said.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS + 1);
  });

  it("is not shown in first play", async () => {
    await act(async () => {
      session.view.value = { ...withOffers(), step: "first" };
    });
    expect(root.textContent).toBe("");
  });
});

const EXAMPLES: Readonly<Record<Term["kind"], (w: Desk["wording"]) => Term>> = {
  sendFormation: ({ scenario }) => ({
    kind: "sendFormation",
    formation: scenario.formations[0]!.id,
    site: scenario.sites[0]!.id,
    until: 6,
  }),
  holdSite: ({ scenario }) => ({ kind: "holdSite", site: scenario.sites[0]!.id, until: 6 }),
  spareSite: ({ scenario }) => ({ kind: "spareSite", site: scenario.sites[0]!.id, until: 6 }),
  leaveBridge: ({ scenario }) => ({ kind: "leaveBridge", site: scenario.sites[0]!.id, until: 6 }),
  voteFor: ({ scenario }) => ({ kind: "voteFor", card: scenario.cards[0]!.id, choice: scenario.cards[0]!.choices[0]!.id }),
  offerTruce: () => ({ kind: "offerTruce", until: 6 }),
  runTrains: () => ({ kind: "runTrains", side: "mrc", stop: true, until: 6 }),
};

describe("a word as it is told", () => {
  it.each(TERMS)("has whole sentences for %s, from the offer to its end", (kind) => {
    const w = desk.wording;
    const term = EXAMPLES[kind](w);
    const [one, two] = w.scenario.seats;
    const of = (name: string) => (name in term ? String(term[name as never]) : null);
    for (const event of ["wordOffered", "wordAccepted", "wordRefused", "wordWithdrawn", "wordKept", "wordBroken", "wordOvertaken"] as const)
      for (const why of event === "wordOvertaken" ? OUTCOME_REASONS : [null]) {
        const sentence = sentenceOf(
          {
            kind: event,
            turn: 1,
            hour: 6,
            side: null,
            seat: null,
            formation: of("formation"),
            site: of("site"),
            params: {
              promiser: one!.id,
              promisee: two!.id,
              term: kind,
              card: of("card"),
              choice: of("choice"),
              trainsOf: of("side"),
              stop: true,
              why,
              asks: null,
              until: 6,
            },
            cause: { rule: "AG-5", inputs: [], draw: null },
            changes: [],
            known: { mrc: 6, government: 6, between: 6 },
          },
          w,
        );
        expect(sentence).not.toMatch(/…|undefined|null|[{}]/);
        expect(sentence).toMatch(/\.$/);
        expect(sentence).toContain(one!.name.en);
      }
  });
});

describe("the debrief's list of words", () => {
  const scenario = loadScenario("petrograd", "first");
  const match = finishedBotMatch(scenario, "words given");
  const [one = "", two = ""] = scenario.seatIds;
  const term: Term = { kind: "spareSite", site: scenario.siteIds[0]!, until: 6 };
  const known = { mrc: 6, government: 6, between: 6 };
  const word = (id: string, answer: Agreement["answer"], outcome: Agreement["gives"]["outcome"]): Agreement => ({
    id,
    from: one,
    to: two,
    gives: { by: one, term, outcome },
    asks: null,
    madeHour: 0,
    madeTurn: 1,
    answer,
  });
  const show = async (agreements: readonly Agreement[]) => {
    const reading = readingOf(scenario, match);
    const final = { ...reading.debrief.course.final, agreements };
    const debrief = { ...reading.debrief, words: wordsGiven({ ...reading.debrief.course, final }) };
    await act(async () =>
      render(
        <ReadingContext.Provider value={{ ...reading, debrief }}>
          <WordsGivenPart />
        </ReadingContext.Provider>,
        root,
      ),
    );
  };

  it("tells by the hour which were kept and which broken, and of offers that came to nothing", async () => {
    const yes = { is: "accepted", hour: 0 } as const;
    await show([
      word("a", yes, { is: "broken", why: null, hour: 12, known }),
      word("b", yes, { is: "overtaken", why: "nobodyOrdered", hour: 10, known }),
      word("c", yes, { is: "kept", why: null, hour: 6, known }),
      word("d", yes, null),
      word("e", { is: "refused", hour: 0 }, null),
    ]);
    expect(root.querySelector("h3")?.textContent).toBe("Words between seats: 1 of 4 kept, 1 broken");
    const ends = [...root.querySelectorAll("tbody tr")].map((row) => row.children[3]?.textContent);
    expect(ends).toEqual(["✓ kept", "≈ overtaken by events: nobody had ordered it", "✕ broken", "open when the match ended"]);
    expect(root.textContent).toContain("One offer without an agreement");
    expect(root.textContent).not.toMatch(/…|undefined|NaN/);
  });

  it("is left out where nobody gave a word", async () => {
    await show([]);
    expect(root.textContent).toBe("");
  });
});
