import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { TurnEvents } from "../../client/debrief/chapters/turn-events.tsx";
import { turnEventsOf } from "../../client/debrief/present/turn-events.ts";
import { ReadingContext } from "../../client/debrief/reading.ts";
import { DeskContext } from "../../client/hud/desk-context.ts";
import { StoryPanel } from "../../client/hud/match/story.tsx";
import { english } from "../../client/i18n/translate.ts";
import { type CauseSheet, presentCause } from "../../client/present/cause.ts";
import { presentStory } from "../../client/present/story.ts";
import { wordingFor } from "../../client/present/wording.ts";
import { EVENT_KINDS, type EventKind, type GameEvent } from "../../shared/model/events.ts";
import { viewFor } from "../../shared/rules/views.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";
import { publicScenario } from "../../shared/scenarios/public-scenario.ts";
import { finishedBotMatch } from "../support/bot-record.ts";
import { eventOf } from "../support/event.ts";
import { testDesk } from "../support/test-desk.ts";
import { readBotMatch } from "./debrief/read-match.ts";

/** A gap, a raw id, a code or a placeholder that nobody filled. */
const HOLE = /…|undefined|null|NaN|[{}]|\b[a-z]+_[a-z_]+\b/;

/** What the rules make a kind of that these matches may not bring about, where its effect needs more than a place and a formation. */
const RARE: Partial<Readonly<Record<EventKind, Partial<GameEvent>>>> = {
  standingOrderTaken: { params: { order: "hold", when: "attacked", watched: null }, cause: { rule: "DI-4", inputs: [], draw: null } },
  standingOrderFired: { params: { order: "hold", when: "attacked", watched: null }, cause: { rule: "DI-4", inputs: [], draw: null } },
  standingOrderDropped: {
    params: { order: "hold", when: "attacked", watched: null, whyNot: "noRoute" },
    cause: { rule: "DI-4", inputs: [], draw: null },
  },
  meetingHeld: { params: { by: 3 } },
  negotiated: { params: { conciliation: 20 } },
  staffWorked: { params: { by: 2 } },
  supplyBrought: { params: { by: 2 } },
  published: { params: { by: 2 } },
  formationSurrendered: { params: { men: 40, guns: 0 } },
  seatOfPowerFell: { params: { resolve: -30, capacity: -20 } },
  orderTakenBack: { cause: { rule: "OD-8", inputs: [], draw: null } },
  poolShared: { cause: { rule: "OD-10", inputs: [], draw: null } },
  runnerBack: {
    params: { men: 40 },
    cause: { rule: "DU-15", inputs: [{ name: "liaison", value: 30 }], draw: { label: "r", rolled: 0.2, needed: 0.5 } },
  },
  runnerTurnedBack: { cause: { rule: "DU-15", inputs: [{ name: "liaison", value: 30 }], draw: { label: "r", rolled: 0.7, needed: 0.5 } } },
  trainsStopped: { cause: { rule: "DU-12", inputs: [], draw: null } },
  trainsLetThrough: { cause: { rule: "DU-12", inputs: [], draw: null } },
  truceBegan: { params: { hours: 24 }, cause: { rule: "RD-6", inputs: [], draw: null } },
  truceEnded: { cause: { rule: "TU-5", inputs: [], draw: null } },
  agreementReached: { params: { card: "" }, cause: { rule: "RD-6", inputs: [], draw: null } },
  lieFoundOut: { cause: { rule: "DU-14", inputs: [], draw: null } },
  provoked: { cause: { rule: "IN-5", inputs: [], draw: { label: "p", rolled: 0.01, needed: 0.1 } } },
  ralliedToSeat: { cause: { rule: "IN-4", inputs: [{ name: "upsurge", value: 80 }], draw: { label: "i", rolled: 0.01, needed: 0.1 } } },
  lineMended: { cause: { rule: "RD-5", inputs: [], draw: null } },
  lineCut: { cause: { rule: "RD-5", inputs: [], draw: null } },
  summonsBelieved: { cause: { rule: "DU-13", inputs: [], draw: { label: "s", rolled: 0.01, needed: 0.1 } } },
  cardLapsed: { params: { card: "" }, cause: { rule: "RD-4", inputs: [], draw: null } },
  sideHesitated: { cause: { rule: "RD-4", inputs: [], draw: null } },
  orderNotObeyed: { params: { order: "march" }, cause: { rule: "DI-5", inputs: [{ name: "allegiance", value: 10 }], draw: null } },
};

const CITIES = (["petrograd", "moscow"] as const).map((city) => {
  const scenario = loadScenario(city, "historical");
  const matches = ["why", "debrief page"].map((seed) => finishedBotMatch(scenario, seed));
  return { city, scenario, matches, w: wordingFor(publicScenario(scenario), english) };
});

/** Up to so many of each kind that bots' matches have brought about. */
const MOST = 60;
const happened = new Map<EventKind, { readonly event: GameEvent; readonly w: (typeof CITIES)[number]["w"] }[]>();
for (const { matches, w } of CITIES)
  for (const { events } of matches)
    for (const event of events) {
      const of = happened.get(event.kind) ?? [];
      if (of.length < MOST) happened.set(event.kind, [...of, { event, w }]);
    }

const made = (kind: EventKind): GameEvent =>
  eventOf(kind, {
    formation: CITIES[0]!.scenario.formationIds[0]!,
    site: CITIES[0]!.scenario.siteIds[0]!,
    known: { mrc: 2, government: 2, between: null },
    ...RARE[kind],
  });

/** The parts that a sheet lacks. */
function lackingIn({ inputs, noInputs, rule, draw, effects }: CauseSheet): readonly string[] {
  const said = [...inputs.flatMap(({ name, value }) => [name, value]), noInputs ?? "", rule.sentence, draw.sentence, ...effects];
  return [
    ...(inputs.length > 0 === (noInputs === null) ? [] : ["inputs"]),
    ...(/^[A-Z]{2}-\d+$/.test(rule.id) && rule.sentence.length > 20 ? [] : ["rule"]),
    ...(draw.sentence.endsWith(".") ? [] : ["draw"]),
    ...(effects.length > 0 && effects.every((effect) => effect.length > 3) ? [] : ["effect"]),
    ...said.filter((words) => HOLE.test(words)).map((words) => `hole: ${words}`),
  ];
}

describe("the cause of an event", () => {
  it.each(EVENT_KINDS)(
    "of the kind %s has inputs, rule, draw, effect and source, for its own side, for the other, and afterwards",
    (kind) => {
      const found = happened.get(kind) ?? [];
      const examples = found.length > 0 ? found : [{ event: made(kind), w: CITIES[0]!.w }];
      for (const { event, w } of examples) {
        for (const reader of [null, "mrc", "government", "between"] as const) {
          const isOthers = reader !== null && event.side !== null && event.side !== reader;
          const told: GameEvent = isOthers ? { ...event, params: {}, cause: { ...event.cause, inputs: [], draw: null } } : event;
          const sheet = presentCause(told, w, reader);
          expect(lackingIn(sheet), `${kind} for ${reader}`).toEqual([]);
          if (!isOthers && kind !== "calendarHappened") expect(sheet.effects).not.toContain(english("why.effectUntold"));
        }
      }
    },
  );
});

describe("in play", () => {
  it("every event that becomes news is told, in the story or among the smaller things, and opens", () => {
    for (const { scenario, matches, w } of CITIES) {
      const { events, final } = matches[0]!;
      const state = { ...final, turn: final.turn, phase: final.phase };
      for (const seat of scenario.seatIds) {
        const view = viewFor(scenario, state, seat, events);
        const { lines, slow } = presentStory(view, w);
        const silent = view.news.filter(
          ({ kind, params, formation }) =>
            (kind === "calendarHappened" && !params["text"] && params["effect"] === undefined) ||
            (kind === "orderObeyed" && formation === null),
        );
        expect(lines.length + slow.length).toBe(view.news.length - silent.length);
        for (const { cause } of [...lines, ...slow]) expect(lackingIn(cause)).toEqual([]);
      }
    }
  });

  const page = document.createElement("div");
  afterEach(() => {
    render(null, page);
    page.remove();
  });

  it.each(["first", "full"] as const)("a result opens in one action, a smaller thing in two, in %s play", async (step) => {
    const { desk, session } = testDesk("soldiers", undefined, step);
    document.body.append(page);
    const news = [made("formationMoved"), made("dispatchSent"), { ...made("siteTaken"), params: { from: null, how: "march" } }];
    session.view.value = { ...session.view.value!, news };
    session.lobby.value = { ...session.lobby.value, phase: "report" };
    await act(async () =>
      render(
        <DeskContext.Provider value={desk}>
          <StoryPanel />
        </DeskContext.Provider>,
        page,
      ),
    );
    const whyOf = (row: Element) => row.querySelector<HTMLButtonElement>(".ev__why")!;
    for (const row of page.querySelectorAll(".ev")) {
      await act(async () => whyOf(row).click());
      const parts = [...row.querySelectorAll(".whybox dt")].map((part) => part.textContent);
      expect(parts).toEqual(["Inputs", "Rule", "Draw", "Effect", "Source"]);
      for (const part of row.querySelectorAll(".whybox dd")) expect(part.textContent).not.toBe("");
    }
    expect(page.querySelectorAll(".story__slow .ev")).toHaveLength(step === "full" ? 2 : 0);
  });
});

describe("in the debrief", () => {
  it("every event of a match is among the lines of its turn, with its causes", () => {
    const reading = readBotMatch("petrograd");
    const kinds = new Set<EventKind>();
    const holes: string[] = [];
    for (const turn of reading.debrief.course.turns) {
      const { notable, others, clockwork } = turnEventsOf(reading, turn);
      const lines = [...notable, ...others, ...clockwork];
      const causes = lines.flatMap(({ cause, more }) => [cause, ...more.map((each) => each.cause)]);
      expect(causes).toHaveLength(turn.moments.length);
      for (const cause of causes) expect(lackingIn(cause)).toEqual([]);
      holes.push(...lines.filter(({ sentence }) => HOLE.test(sentence)).map(({ sentence }) => sentence));
      for (const { event } of turn.moments) kinds.add(event.kind);
    }
    expect(kinds.size).toBeGreaterThan(40);
    expect([...new Set(holes)]).toEqual([]);
  });

  it("a line opens in one action, and what is folded away in two", async () => {
    const reading = readBotMatch("petrograd");
    const page = document.body.appendChild(document.createElement("div"));
    await act(async () =>
      render(
        <ReadingContext.Provider value={reading}>
          <TurnEvents turn={reading.debrief.course.turns[3]!} />
        </ReadingContext.Provider>,
        page,
      ),
    );
    const opened = async (details: Element) =>
      act(async () => {
        (details as HTMLDetailsElement).open = true;
        details.dispatchEvent(new Event("toggle"));
      });
    const whole = (line: Element) => [...line.querySelectorAll("dl.why > div > dt")].map((part) => part.textContent);
    const parts = ["What went in", "The rule", "The draw", "What came of it", "History"];
    const first = page.querySelector(".turnevents > .lines .line details")!;
    await opened(first);
    expect(whole(first).slice(0, 5)).toEqual(parts);
    for (const fold of [...page.querySelectorAll(".turnevents > details")]) {
      await opened(fold);
      const line = fold.querySelector(".line details")!;
      await opened(line);
      expect(whole(line).slice(0, 5)).toEqual(parts);
    }
    expect(page.querySelectorAll(".turnevents > details")).toHaveLength(2);
    render(null, page);
    page.remove();
  });
});
