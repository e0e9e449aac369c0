import { describe, expect, it } from "vitest";
import { botFor } from "../../../shared/bots/bot-for.ts";
import { keepingWord } from "../../../shared/bots/words.ts";
import type { Term } from "../../../shared/model/agreements.ts";
import type { Order } from "../../../shared/model/orders.ts";
import { viewFor } from "../../../shared/rules/views.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";
import { matchFromMap, type SmallMatch } from "../../support/match-from-map.ts";
import { duty, given, to } from "../../support/orders.ts";
import { diceOf, pick, playWith } from "../../support/random-play.ts";
import { thirdScenario } from "../../support/third-scenario/third-scenario.ts";
import { offered, reply, wordsOffered } from "../../support/words.ts";

const town = (more: Parameters<typeof matchFromMap>[1] = {}) =>
  matchFromMap("[hall m seat-of-power]--[bridge m bridge]--[castle g seat-of-power]", {
    formations: { workers: { at: "hall" }, printers: { at: "bridge" }, cadets: { at: "castle" } },
    sides: { mrc: { mayTakeGuarded: true, mayOpenHostilities: true } },
    ...more,
  });

/** What the seat makes of these orders once its word counts. */
function thought({ scenario, state }: SmallMatch, seat: string, ...orders: readonly Order[]): readonly Order[] {
  const view = viewFor(scenario, state, seat, []);
  return keepingWord(
    view,
    orders.map((order) => ({ order, why: null })),
  ).map(({ order }) => order);
}

const spare = (site: string, until = 6): Term => ({ kind: "spareSite", site, until });
const give: Term = { kind: "spareSite", site: "hall", until: 6 };

/** The answer of a seat that is asked this, with these orders in mind. */
function answer(match: SmallMatch, from: string, seat: string, asks: Term | null, ...orders: readonly Order[]) {
  const gives: Term = from === "doctors" ? { kind: "runTrains", side: "mrc", stop: false, until: 6 } : give;
  const offer = given(match, from, offered(`${from}-1`, seat, from === "hands" || from === "staff" ? spare("castle") : gives, asks));
  const last = thought(offer, seat, ...orders).at(-1);
  return last?.type === "word" ? last.kind : null;
}

describe("a bot's answer to an offer", () => {
  it("[AG-11] leaves its orders as they are where nobody offered anything", () => {
    const orders: readonly Order[] = [to("workers", "hold"), duty({ kind: "staffWork" })];
    expect(thought(town(), "hands", ...orders)).toEqual(orders);
  });

  it("[AG-11] is yes to a word for nothing, and to what its plan does in any case", () => {
    expect(answer(town(), "school", "hands", null)).toBe("acceptWord");
    expect(answer(town(), "school", "hands", spare("castle"))).toBe("acceptWord");
    expect(answer(town(), "school", "hands", spare("castle"), to("printers", "assault", "castle"))).toBe("refuseWord");
    const bridge: Term = { kind: "leaveBridge", site: "bridge", until: 6 };
    expect(answer(town(), "school", "hands", bridge)).toBe("acceptWord");
    expect(answer(town(), "school", "hands", bridge, to("printers", "bridge", "bridge", { raise: true }))).toBe("refuseWord");
  });

  it("[AG-11] is yes among its own side to holding where it stays, sending whom it sends, voting as it voted", () => {
    const hold: Term = { kind: "holdSite", site: "bridge", until: 6 };
    expect(answer(town(), "staff", "hands", hold)).toBe("acceptWord");
    expect(answer(town(), "staff", "hands", hold, to("printers", "march", "hall"))).toBe("refuseWord");
    const send: Term = { kind: "sendFormation", formation: "workers", site: "bridge", until: 6 };
    expect(answer(town(), "staff", "hands", send)).toBe("refuseWord");
    expect(answer(town(), "staff", "hands", send, to("workers", "march", "bridge"))).toBe("acceptWord");
    const press = town();
    const voted = { ...press.state.cards["press"]!, votes: { hands: "close" } };
    const match = { ...press, state: { ...press.state, cards: { ...press.state.cards, press: voted } } };
    expect(answer(match, "staff", "hands", { kind: "voteFor", card: "press", choice: "close" })).toBe("acceptWord");
    expect(answer(match, "staff", "hands", { kind: "voteFor", card: "press", choice: "leave" })).toBe("refuseWord");
  });

  it("[AG-11] of the seat between is yes to trains as they run, and to a truce once shots have fallen", () => {
    expect(answer(town(), "staff", "doctors", { kind: "runTrains", side: "mrc", stop: false, until: 6 })).toBe("acceptWord");
    expect(answer(town(), "staff", "doctors", { kind: "runTrains", side: "mrc", stop: true, until: 6 })).toBe("refuseWord");
    const truce: Term = { kind: "offerTruce", until: 6 };
    expect(answer(town(), "staff", "doctors", truce)).toBe("refuseWord");
    expect(answer(town({ match: { hostilities: { openedBy: "mrc", hour: 0 } } }), "staff", "doctors", truce)).toBe("acceptWord");
  });
});

describe("a bot that has given its word", () => {
  const bound = (from: string, other: string, term: Term, more: Parameters<typeof matchFromMap>[1] = {}) =>
    given(given(town(more), from, offered(`${from}-1`, other, term)), other, reply("acceptWord", `${from}-1`));
  const hold = to("workers", "hold");

  it("[AG-11] gives no order that would break it", () => {
    const attack = to("printers", "assault", "castle");
    expect(thought(bound("hands", "school", spare("castle")), "hands", attack, hold)).toEqual([hold]);
    expect(thought(bound("staff", "school", spare("castle")), "hands", attack, hold)).toEqual([attack, hold]);
    const raise = to("printers", "bridge", "bridge", { raise: true });
    expect(thought(bound("hands", "school", { kind: "leaveBridge", site: "bridge", until: 6 }), "hands", raise, hold)).toEqual([hold]);
    const leave = to("printers", "march", "hall");
    expect(thought(bound("hands", "staff", { kind: "holdSite", site: "bridge", until: 6 }), "hands", leave, hold)).toEqual([hold]);
    const send = bound("hands", "staff", { kind: "sendFormation", formation: "printers", site: "hall", until: 6 });
    expect(thought(send, "hands", to("printers", "digIn"), leave)).toEqual([leave]);
  });

  it("[AG-11] does and votes what it promised", () => {
    const truce = bound("doctors", "staff", { kind: "offerTruce", until: 6 });
    expect(thought(truce, "doctors", duty({ kind: "negotiate" }))).toEqual([duty({ kind: "offerTruce" })]);
    const trains = bound("doctors", "staff", { kind: "runTrains", side: "mrc", stop: false, until: 6 });
    expect(thought(trains, "doctors", duty({ kind: "trains", side: "mrc", stop: true }))).toEqual([]);
    const vote = bound("hands", "staff", { kind: "voteFor", card: "press", choice: "close" });
    const council = { ...vote, state: { ...vote.state, phase: "council" as const } };
    const cast = (choice: string): Order => ({ type: "vote", kind: "vote", card: "press", choice });
    expect(thought(council, "hands", cast("leave"))).toEqual([cast("close")]);
  });

  it.each([
    ["the made-up town", () => thirdScenario()],
    ["moscow", () => loadScenario("moscow", "historical")],
  ])("[AG-11] answers every offer and breaks no word in whole matches of %s", (_name, load) => {
    const scenario = load();
    const bot = botFor(scenario);
    const dice = diceOf("words");
    const { state, events } = playWith(scenario, "words", (_, match, seat) => {
      const view = viewFor(scenario, match.state, seat, []);
      const offer = pick(
        wordsOffered(scenario, view).filter((order) => order.type === "word" && "asks" in order && order.asks !== null),
        dice,
      );
      const fresh = offer?.type === "word" && offer.kind === "offerWord" ? [{ ...offer, word: `${offer.word}-${match.state.turn}` }] : [];
      return [...bot(view), ...fresh];
    });
    const answered = (state.agreements ?? []).filter(({ madeTurn }) => madeTurn < state.turn - 1);
    expect(answered.length).toBeGreaterThan(10);
    expect(answered.map(({ answer: given }) => given?.is).filter((is) => is !== "accepted" && is !== "refused")).toEqual([]);
    expect(answered.some(({ answer: given }) => given?.is === "accepted")).toBe(true);
    // Men who were promised a place may lose it without having left it; all else is in the bot's own hand.
    const broken = events.filter(({ kind, params }) => kind === "wordBroken" && params["term"] !== "holdSite");
    const byWhomAsked = broken.filter(({ params }) => {
      const agreement = state.agreements?.find(({ id }) => id === params["word"]);
      return agreement?.to === params["promiser"];
    });
    expect(byWhomAsked.map(({ params, turn }) => [turn, params])).toEqual([]);
  });
});
