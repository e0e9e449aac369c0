import { describe, expect, it } from "vitest";
import { MatchHost } from "../../../shared/match/match-host.ts";
import type { Order } from "../../../shared/model/orders.ts";
import { dutiesShown, ordersShown, STEP_DEFS, STEPS, type Step, showsOrder } from "../../../shared/model/steps.ts";
import { recordFromLines, recordToLines } from "../../../shared/replay/codec.ts";
import { replay } from "../../../shared/replay/player.ts";
import { carriedOnFrom } from "../../../shared/replay/record.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";

const CITIES = ["petrograd", "moscow"] as const;

function opened(city: string, { step, seed = "step" }: { readonly step: Step; readonly seed?: string }): MatchHost {
  const scenario = loadScenario(city, "first");
  const options = { friction: 2, organization: null, constants: {} } as const;
  const head = { version: 1, scenario: city, start: "first", seed, options, step } as const;
  const host = new MatchHost({ scenario, head, pace: "untimed" });
  host.tick(1_000);
  for (const side of ["mrc", "government"]) {
    const seat = scenario.seatIds.find((id) => scenario.seats[id]?.party === side && scenario.seats[id]?.isStaff === false) ?? "";
    host.sitDown(seat, "");
    host.arrive(seat);
  }
  host.start(host.host() ?? "");
  return host;
}

const peopleOf = (host: MatchHost) =>
  host
    .lobby()
    .seats.filter((seat) => seat.heldBy === "person")
    .map((seat) => seat.seat);

/** Plays on until the match stands in this turn and phase. */
function playTo(host: MatchHost, until: (host: MatchHost) => boolean): void {
  for (let steps = 0; !until(host); steps += 1) {
    if (steps > 400) throw new Error("the match stands still");
    for (const seat of peopleOf(host)) host.setReady(seat, { turn: host.lobby().turn, phase: host.phase, ready: true });
  }
}

let requests = 0;
const give = (host: MatchHost, seat: string, order: Order) => {
  requests += 1;
  return host.issueOrder(seat, { id: `request-${requests}`, turn: host.viewOf(seat).turn, order });
};

describe.each(CITIES)("what a step shows in %s", (city) => {
  const scenario = loadScenario(city, "first");

  it("is at most six orders a seat in first play, more in second, all in full", () => {
    for (const id of scenario.seatIds) {
      const seat = scenario.seats[id]!;
      expect(ordersShown("first", seat), id).toBeGreaterThanOrEqual(2);
      expect(ordersShown("first", seat), id).toBeLessThanOrEqual(6);
      expect(ordersShown("second", seat), id).toBeLessThanOrEqual(12);
      expect(dutiesShown("full", seat)).toHaveLength(seat.duties.length);
      expect(dutiesShown("first", seat).length + (seat.isStaff ? 1 : 0), id).toBe(2);
    }
  });

  it("is two choices a card in first play, and every card of full play in full", () => {
    const first = scenario.cardIds.filter((id) => (scenario.cards[id]?.first ?? []).length > 0);
    expect(first.length).toBeGreaterThanOrEqual(3);
    for (const id of first) expect(scenario.cards[id]?.first).toHaveLength(2);
    expect(first.length).toBeLessThan(scenario.cardIds.length / 2);
  });

  it("is never offered beyond that, and what is hidden is refused in a clear word", () => {
    const host = opened(city, { step: "first" });
    playTo(host, ({ phase }) => phase === "orders");
    for (const seat of peopleOf(host)) {
      const view = host.viewOf(seat);
      const whole = host.course.viewOf(seat);
      expect(view.step).toBe("first");
      expect(Object.keys(view.own).length).toBeLessThanOrEqual(3);
      expect(Object.keys(view.own).length + Object.keys(view.allied).length).toBe(
        Object.keys(whole.own).length + Object.keys(whole.allied).length,
      );
      expect(view.aims).toHaveLength(1);
      for (const kinds of Object.values(view.choices.formations)) {
        for (const [kind, choice] of Object.entries(kinds)) if (choice.ok) expect(showsOrder("first", kind as "hold")).toBe(true);
      }
      expect(Object.keys(view.choices.duties)).toEqual(
        scenario.seats[seat]?.duties.filter((kind) => dutiesShown("first", scenario.seats[seat]!).includes(kind)),
      );
      const [formation = ""] = Object.keys(view.own);
      const hidden: readonly Order[] = [
        { type: "formation", kind: "digIn", formation, site: null, operation: null, raise: null },
        scenario.seats[seat]?.duties.includes("supplyColumn") || scenario.seats[seat]?.duties.includes("publish")
          ? { type: "duty", kind: scenario.seats[seat]?.duties.includes("supplyColumn") ? "supplyColumn" : "publish" }
          : { type: "duty", kind: "appointCommissar", formation },
        { type: "share", kind: "shareOrders", shares: {} },
      ];
      for (const order of hidden) expect(give(host, seat, order)).toMatchObject({ error: { code: "hiddenInStep" } });
      expect(give(host, seat, { type: "formation", kind: "hold", formation, site: null, operation: null, raise: null }).ok).toBe(true);
    }
  });
});

describe("the clerk", () => {
  it("gives only what the step hides, after the person, and is named in the record", () => {
    const host = opened("petrograd", { step: "first" });
    const shown = new Map<string, Set<string>>();
    playTo(host, (each) => {
      if (each.phase === "orders") {
        for (const seat of peopleOf(each)) shown.set(`${each.viewOf(seat).turn} ${seat}`, new Set(Object.keys(each.viewOf(seat).own)));
      }
      return each.lobby().turn === 4;
    });
    const clerks = host.course.record.entries.filter((entry) => entry.kind === "order" && entry.by === "clerk");
    expect(clerks.length).toBeGreaterThan(0);
    for (const entry of clerks) {
      if (entry.kind !== "order") continue;
      const seat = host.course.scenario.seats[entry.seat]!;
      if (entry.order.type === "formation") expect(shown.get(`${entry.turn} ${entry.seat}`)).not.toContain(entry.order.formation);
      if (entry.order.type === "duty") expect(dutiesShown("first", seat)).not.toContain(entry.order.kind);
      if (entry.order.type === "vote") expect(host.course.scenario.cards[entry.order.card]?.first).toEqual([]);
    }
  });

  it("takes nothing from a person: a duty that was done stays the only one, and in full play there is no clerk", () => {
    const host = opened("petrograd", { step: "first" });
    playTo(host, ({ phase }) => phase === "orders");
    const [seat = ""] = peopleOf(host);
    const [formation = ""] = Object.keys(host.viewOf(seat).own);
    expect(give(host, seat, { type: "duty", kind: "runner", formation }).ok).toBe(true);
    playTo(host, (each) => each.lobby().turn === 2);
    const duties = host.course.record.entries.filter(
      (entry) => entry.kind === "order" && entry.seat === seat && entry.turn === 1 && entry.order.type === "duty",
    );
    expect(duties).toHaveLength(1);
    const full = opened("petrograd", { step: "full" });
    playTo(full, (each) => each.lobby().turn === 2);
    expect(full.course.record.entries.some((entry) => entry.kind === "order" && entry.by === "clerk")).toBe(false);
  });
});

describe("after people's last turn", () => {
  it.each(CITIES)("bots carry %s on to its end at once; the record says from where, and replays", (city) => {
    const host = opened(city, { step: "first" });
    playTo(host, ({ phase }) => phase === "ended");
    const { record, state, scenario } = host.course;
    expect(state.phase).toBe("ended");
    expect([host.lobby().turns, host.lobby().turn]).toEqual([6, 6]);
    const from = carriedOnFrom(record.entries);
    if (from !== null) expect(from).toBe(7);
    expect(host.lobby().carriedOnFrom).toBe(from);
    const after = record.entries.slice(record.entries.findIndex((entry) => entry.kind === "carriedOn"));
    if (from !== null) expect(after.every((entry) => entry.kind !== "order" || entry.by === "bot")).toBe(true);
    const read = recordFromLines(recordToLines(record));
    expect(read.ok && replay(scenario, read.value).ok).toBe(true);
  });

  it("bots keep to what a side's people last voted down", () => {
    const host = opened("petrograd", { step: "first" });
    const [seat = ""] = peopleOf(host);
    const card = "open_hostilities_mrc";
    playTo(host, (each) => {
      if (each.phase === "council") give(each, seat, { type: "vote", kind: "vote", card, choice: "no" });
      return each.phase === "ended";
    });
    const votes = host.course.record.entries.filter(
      (entry) => entry.kind === "order" && entry.turn > 6 && entry.order.type === "vote" && entry.order.card === card,
    );
    expect(votes).toEqual([]);
  });
});

describe("telegrams", () => {
  const words = { to: "smolny_staff", text: "Where are the sailors?" };

  it("are read by the two seats alone, and count once", () => {
    const host = opened("petrograd", { step: "full" });
    const [red = "", white = ""] = peopleOf(host);
    expect(host.sendTelegram(red, { id: "telegram-1", ...words }).ok).toBe(true);
    expect(host.sendTelegram(red, { id: "telegram-1", ...words }).ok).toBe(true);
    expect(host.viewOf(red).telegrams).toHaveLength(1);
    expect(host.viewOf("smolny_staff").telegrams).toEqual([{ turn: 1, from: red, ...words }]);
    for (const other of [white, "red_guard", "duma"]) expect(host.viewOf(other).telegrams).toEqual([]);
  });

  it("go to one's own side only, and six a turn", () => {
    const host = opened("petrograd", { step: "full" });
    const [red = "", white = ""] = peopleOf(host);
    expect(host.sendTelegram(red, { id: "telegram-x", ...words, to: white })).toMatchObject({ error: { code: "notYourSide" } });
    expect(host.sendTelegram("duma", { id: "telegram-y", ...words })).toMatchObject({ error: { code: "notYourSide" } });
    for (let i = 0; i < 6; i += 1) expect(host.sendTelegram(red, { id: `telegram-${i}`, ...words }).ok).toBe(true);
    expect(host.sendTelegram(red, { id: "telegram-6", ...words })).toMatchObject({ error: { code: "noTelegramsLeft" } });
  });

  it("are late or lost at friction 3 where liaison is poor, and at once where it is good", () => {
    const arrivals = (city: string, to: string, friction: 2 | 3) =>
      Array.from({ length: 20 }, (_, i) => {
        const scenario = loadScenario(city, "first");
        const options = { friction, organization: null, constants: {} } as const;
        const head = { version: 1, scenario: city, start: "first", seed: `wire ${i}`, options } as const;
        const host = new MatchHost({ scenario, head, pace: "untimed" });
        const from = scenario.seatIds.find((id) => scenario.seats[id]?.party === "mrc" && id !== to) ?? "";
        host.sitDown(from, "");
        host.arrive(from);
        host.start(from);
        host.sendTelegram(from, { id: "telegram-1", to, text: "Now?" });
        return host.viewOf(to).telegrams.length;
      }).reduce((sum, each) => sum + each, 0);
    expect(arrivals("petrograd", "red_guard", 3)).toBe(20);
    expect(arrivals("moscow", "wards", 2)).toBe(20);
    expect(arrivals("moscow", "khodynka_guns", 3)).toBeLessThan(20);
  });
});

it("the steps are three, and each shows at least what the one before shows", () => {
  expect(STEPS.map((step) => STEP_DEFS[step].buttons.flat().length)).toEqual([5, 8, 11]);
});
