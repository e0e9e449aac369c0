import { describe, expect, it } from "vitest";
import { MatchHost } from "../../../shared/match/match-host.ts";
import type { Order } from "../../../shared/model/orders.ts";
import type { Step } from "../../../shared/model/steps.ts";
import { order as orderSchema } from "../../../shared/protocol/messages.ts";
import { recordFromLines, recordToLines } from "../../../shared/replay/codec.ts";
import { replay } from "../../../shared/replay/player.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";
import { offered, reply, wordsOffered } from "../../support/words.ts";

const scenario = loadScenario("moscow", "first");
const staff = scenario.seatIds.find((id) => scenario.seats[id]?.party === "mrc" && scenario.seats[id]?.isStaff)!;
const enemy = scenario.seatIds.find((id) => scenario.seats[id]?.party === "government" && scenario.seats[id]?.isStaff)!;
const others = scenario.seatIds.filter((id) => id !== staff && id !== enemy);

/** Two people at the heads of both sides, everybody else a bot, in the orders of the first turn. */
function table(step: Step): MatchHost {
  const options = { friction: 2, organization: null, constants: {} } as const;
  const head = { version: 1, scenario: "moscow", start: "first", seed: "agree", options, step } as const;
  const host = new MatchHost({ scenario, head, pace: "untimed" });
  for (const seat of [staff, enemy]) {
    host.sitDown(seat, "");
    host.arrive(seat);
  }
  host.start(host.host() ?? "");
  while (host.phase !== "orders") ready(host);
  return host;
}

function ready(host: MatchHost): void {
  for (const seat of [staff, enemy]) host.setReady(seat, { turn: host.lobby().turn, phase: host.phase, ready: true });
}

let requests = 0;
function give(host: MatchHost, seat: string, order: Order) {
  requests += 1;
  return host.issueOrder(seat, { id: `agree-${requests}`, turn: host.viewOf(seat).turn, order });
}

/** A place that nobody of the seat's side holds, as it is offered. */
function spared(host: MatchHost): string {
  const { offers } = host.viewOf(staff);
  return (offers.ok && offers.gives.government.spareSite?.[0]) || "";
}

describe("two people who give each other their word", () => {
  it("see it at once, and nobody else does; it binds, is judged, and the record replays", () => {
    const host = table("full");
    const spare = { kind: "spareSite", site: spared(host), until: 6 } as const;
    expect(give(host, staff, offered(`${staff}-1`, enemy, spare)).ok).toBe(true);
    expect(host.viewOf(enemy).agreements).toMatchObject([{ state: "offered", mayAnswer: true }]);
    expect(give(host, enemy, reply("acceptWord", `${staff}-1`)).ok).toBe(true);
    expect(host.viewOf(staff).agreements).toMatchObject([{ state: "due" }]);
    for (const seat of others) expect(host.viewOf(seat).agreements).toEqual([]);
    while (host.lobby().turn === 1 && host.phase !== "ended") ready(host);
    expect(host.viewOf(enemy).agreements[0]?.state).toMatch(/kept|broken|overtaken/);
    const read = recordFromLines(recordToLines(host.course.record));
    expect(read.ok && replay(scenario, read.value).ok).toBe(true);
  });

  it("is answered by a bot at the beginning of the next turn's orders, and kept by it", () => {
    const host = table("full");
    const bot = others.find((seat) => scenario.seats[seat]?.party === "mrc")!;
    expect(give(host, staff, offered(`${staff}-1`, bot, { kind: "spareSite", site: spared(host), until: 12 })).ok).toBe(true);
    while (host.lobby().turn === 1 || host.phase !== "orders") ready(host);
    expect(host.viewOf(staff).agreements[0]?.state).toBe("due");
    expect(host.course.record.entries.filter((entry) => entry.kind === "order" && entry.order.type === "word")).toMatchObject([
      { seat: staff, by: "person" },
      { seat: bot, by: "bot" },
    ]);
  });

  it("is hidden in first play, and given in second and full", () => {
    const first = table("first");
    const term = { kind: "spareSite", site: spared(table("full")), until: 6 } as const;
    const order = offered(`${staff}-1`, enemy, term);
    expect(give(first, staff, order)).toMatchObject({ error: { code: "hiddenInStep" } });
    expect(first.viewOf(staff).offers).toMatchObject({ ok: false, refusal: { code: "hiddenInStep" } });
    for (const step of ["second", "full"] as const) expect(give(table(step), staff, order).ok).toBe(true);
  });

  it("promises no vote on a card that the step does not show", () => {
    const host = table("second");
    const whole = host.course.viewOf(staff).offers;
    const shown = host.viewOf(staff).offers;
    const hiddenCards = (whole.ok ? (whole.gives.mrc.voteFor ?? []) : []).filter(
      (card) => !host.viewOf(staff).cards.some((each) => each.card === card),
    );
    const offeredCards = shown.ok ? (shown.gives.mrc.voteFor ?? []) : [];
    for (const card of hiddenCards) {
      expect(offeredCards).not.toContain(card);
      const choice = scenario.cards[card]!.choices[0]!.id;
      const to = others.find((seat) => scenario.seats[seat]?.party === "mrc")!;
      expect(give(host, staff, offered(`${staff}-1`, to, { kind: "voteFor", card, choice }))).toMatchObject({
        error: { code: "hiddenInStep" },
      });
    }
  });
});

describe("what comes over the wire", () => {
  it("is every word that a view offers, and every answer", () => {
    const view = table("full").course.viewOf(staff);
    const orders = wordsOffered(scenario, view);
    expect(orders.length).toBeGreaterThan(20);
    for (const each of orders) expect(orderSchema.safeParse(each).success, JSON.stringify(each)).toBe(true);
    for (const kind of ["acceptWord", "refuseWord", "withdrawWord"] as const)
      expect(orderSchema.safeParse(reply(kind, "staff-1")).success).toBe(true);
  });

  it.each([
    ["an hour that is none", { kind: "spareSite", site: "kremlin", until: 2.5 }],
    ["a term nobody knows", { kind: "surrender", until: 6 }],
    ["a field too many", { kind: "offerTruce", until: 6, site: "kremlin" }],
    ["a name that objects answer to", { kind: "holdSite", site: "constructor", until: 6 }],
  ])("is not %s", (_what, gives) => {
    const order = { type: "word", kind: "offerWord", word: "staff-1", to: "school", gives, asks: null };
    expect(orderSchema.safeParse(order).success).toBe(false);
  });
});
