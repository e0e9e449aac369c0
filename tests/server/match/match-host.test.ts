import { beforeEach, describe, expect, it } from "vitest";
import { botFor } from "../../../shared/bots/bot-for.ts";
import { isIrreversible } from "../../../shared/match/irreversible.ts";
import { MatchHost } from "../../../shared/match/match-host.ts";
import type { Order } from "../../../shared/model/orders.ts";
import type { Pace } from "../../../shared/model/paces.ts";
import { digestOf } from "../../../shared/replay/digest.ts";
import { replay } from "../../../shared/replay/player.ts";
import type { RecordHead } from "../../../shared/replay/record.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";

const scenario = loadScenario("petrograd", "historical");
const seatsOf = (party: string) => scenario.seatIds.filter((id) => scenario.seats[id]?.party === party);
const [red = ""] = seatsOf("mrc");
const [white = ""] = seatsOf("government");

type Saved = ConstructorParameters<typeof MatchHost>[1];

function newHost(pace: Pace, saved?: Saved, wished: Partial<RecordHead> = {}): MatchHost {
  const head: RecordHead = {
    version: 1,
    scenario: scenario.id,
    start: scenario.start,
    seed: "host",
    options: { friction: 2, organization: null, constants: {} },
    ...wished,
  };
  return new MatchHost({ scenario, head, pace }, saved);
}

/** A clock in the test's hand. */
let nowMs: number;
beforeEach(() => {
  nowMs = 5_000;
});
function pass(host: MatchHost, seconds: number): void {
  for (let step = 0; step < seconds * 2; step += 1) {
    nowMs += 500;
    host.tick(nowMs);
  }
}

/** A match of two people that has just been started. */
function started(pace: Pace): MatchHost {
  const host = newHost(pace);
  host.tick(nowMs);
  for (const seat of [red, white]) {
    host.sitDown(seat, "");
    host.arrive(seat);
  }
  host.start(red);
  return host;
}

function ready(host: MatchHost, ...seats: readonly string[]): void {
  for (const seat of seats) host.setReady(seat, { turn: host.lobby().turn, phase: host.phase, ready: true });
}

function toOrders(host: MatchHost): void {
  while (host.phase !== "orders") ready(host, red, white);
}

/** An order that the seat's view offers. */
function anOrder(host: MatchHost, seat: string): Order {
  const view = host.viewOf(seat);
  for (const [formation, choices] of Object.entries(view.choices.formations)) {
    if (choices.hold.ok) return { type: "formation", kind: "hold", formation, site: null, operation: null, raise: null };
  }
  throw new Error(`${seat} has nothing to order`);
}

const truthOf = (host: MatchHost) => digestOf(host.course.state);

describe("phases without a clock", () => {
  it("lead from the lobby to the council, and wait there for those who have a vote", () => {
    const host = started("untimed");
    expect([host.phase, host.lobby().turn]).toEqual(["council", 1]);
    ready(host, red);
    expect(host.phase).toBe("council");
    ready(host, white);
    expect(host.phase).toBe("orders");
  });

  it("leave the council out when nobody who is there has anything to vote on", () => {
    const [between = ""] = seatsOf("between");
    const host = newHost("untimed");
    host.sitDown(between, "");
    host.arrive(between);
    host.start(between);
    expect(host.viewOf(between).cards.some((card) => card.mayVote)).toBe(false);
    expect([host.phase, host.lobby().turn]).toEqual(["orders", 1]);
    // What the sides' bots voted has been counted all the same.
    expect(host.course.record.entries.some((entry) => entry.kind === "order" && entry.order.type === "vote")).toBe(true);
    expect(host.course.state.phase).toBe("orders");
  });

  it("resolve a turn when everybody is ready, report it, and go on with the next", () => {
    const host = started("untimed");
    toOrders(host);
    ready(host, red, white);
    expect([host.phase, host.lobby().turn, host.course.state.turn]).toEqual(["report", 1, 2]);
    ready(host, red, white);
    expect([host.phase, host.lobby().turn]).toEqual(["council", 2]);
  });

  it("never end by waiting", () => {
    const host = started("untimed");
    pass(host, 400);
    expect(host.phase).toBe("council");
    expect(host.lobby().msLeft).toBeNull();
  });

  it("let ready be taken back", () => {
    const host = started("untimed");
    ready(host, red);
    host.setReady(red, { turn: 1, phase: "council", ready: false });
    ready(host, white);
    expect(host.phase).toBe("council");
    expect(host.lobby().seats.find((seat) => seat.seat === red)?.ready).toBe(false);
  });
});

describe("phases with a clock", () => {
  it("pass by themselves, a turn in the time that the pace promises", () => {
    const host = started("lesson");
    const seen: string[] = [];
    for (let second = 0; second < 180; second += 1) {
      if (seen.at(-1) !== host.phase) seen.push(host.phase);
      pass(host, 1);
    }
    expect(seen).toEqual(["briefing", "council", "orders", "resolution", "report"]);
    expect([host.phase, host.lobby().turn]).toEqual(["briefing", 2]);
  });

  it("end early when everybody is ready", () => {
    const host = started("lesson");
    const early = [0, 1, 2, 3, 4].map(() => {
      const { phase } = host;
      ready(host, red, white);
      return phase;
    });
    expect(early).toEqual(["briefing", "council", "orders", "resolution", "report"]);
  });

  it("stand still while nobody is there, and go on with the first who comes back", () => {
    const host = started("lesson");
    pass(host, 5);
    const left = host.lobby().msLeft;
    for (const seat of [red, white]) host.depart(seat, { forGood: false });
    pass(host, 600);
    expect([host.phase, host.lobby().msLeft]).toEqual(["briefing", left]);
    host.arrive(red);
    pass(host, 1);
    expect(host.lobby().msLeft).toBe((left ?? 0) - 1000);
  });
});

describe("the start", () => {
  it("is the host's, once", () => {
    const host = newHost("untimed");
    for (const seat of [red, white]) host.sitDown(seat, "");
    expect(host.start(white)).toEqual({ ok: false, error: { code: "notHost", facts: {} } });
    expect(host.phase).toBe("lobby");
    expect(host.start(red).ok).toBe(true);
    expect(host.start(red)).toMatchObject({ ok: false, error: { code: "wrongPhase" } });
  });
});

describe("orders", () => {
  it("are counted once however often the same request comes", () => {
    const host = started("untimed");
    toOrders(host);
    const request = { id: "once-and-again", turn: 1, order: anOrder(host, red) };
    const answer = host.issueOrder(red, request);
    const [truth, length] = [truthOf(host), host.course.length];
    expect(answer.ok).toBe(true);
    expect(host.issueOrder(red, request)).toEqual(answer);
    expect([truthOf(host), host.course.length]).toEqual([truth, length]);
  });

  it("keep their answer also when it was no", () => {
    const host = started("untimed");
    toOrders(host);
    const foreign = anOrder(host, white);
    const refusal = host.issueOrder(red, { id: "not-mine-1", turn: 1, order: foreign });
    expect(refusal).toMatchObject({ ok: false, error: { code: "notYourFormation" } });
    expect(host.issueOrder(red, { id: "not-mine-1", turn: 1, order: anOrder(host, red) })).toEqual(refusal);
  });

  it("do not act in another turn or phase than they were meant for", () => {
    const host = started("untimed");
    const order = anOrderLater(host);
    expect(host.issueOrder(red, { id: "too-early-1", turn: 1, order })).toMatchObject({ ok: false, error: { code: "wrongPhase" } });
    toOrders(host);
    const truth = truthOf(host);
    expect(host.issueOrder(red, { id: "too-late-1", turn: 2, order })).toEqual({
      ok: false,
      error: { code: "staleTurn", facts: { turn: 1 } },
    });
    expect(truthOf(host)).toBe(truth);
    ready(host, red, white);
    expect(host.issueOrder(red, { id: "in-report-1", turn: 2, order })).toEqual({
      ok: false,
      error: { code: "wrongPhase", facts: { phase: "report" } },
    });
  });

  /** A hold for the first own formation, without asking whether it may be given yet. */
  function anOrderLater(host: MatchHost): Order {
    const formation = Object.keys(host.viewOf(red).own)[0] ?? "";
    return { type: "formation", kind: "hold", formation, site: null, operation: null, raise: null };
  }
});

describe("bots", () => {
  it("vote and order at once in empty seats, but not for people", () => {
    const host = started("untimed");
    toOrders(host);
    const bySeat = new Set(host.course.record.entries.flatMap((entry) => (entry.kind === "order" ? [entry.seat] : [])));
    expect(bySeat.size).toBeGreaterThan(0);
    expect(bySeat.has(red) || bySeat.has(white)).toBe(false);
  });

  it("give up their chair to a person at any time; their orders stand", () => {
    const host = started("untimed");
    toOrders(host);
    const bot = scenario.seatIds.find((id) => host.viewOf(id).issued.length > 0) ?? "";
    const { issued } = host.viewOf(bot);
    expect(host.chairOf(bot)?.heldBy).toBe("bot");
    host.sitDown(bot, "");
    host.arrive(bot);
    expect(host.chairOf(bot)?.heldBy).toBe("person");
    expect(host.viewOf(bot).issued).toEqual(issued);
    ready(host, red, white);
    expect(host.phase).toBe("orders");
    ready(host, bot);
    expect(host.phase).toBe("report");
  });
});

describe("caretakers", () => {
  it("keep the chair of who is gone for forty-five seconds, and hand back at once", () => {
    const host = started("untimed");
    host.depart(white, { forGood: false });
    pass(host, 44);
    expect(host.chairOf(white)?.heldBy).toBe("person");
    pass(host, 1);
    expect(host.chairOf(white)?.heldBy).toBe("caretaker");
    ready(host, red);
    expect(host.phase).toBe("orders");
    host.arrive(white);
    expect(host.chairOf(white)?.heldBy).toBe("person");
    ready(host, red);
    expect(host.phase).toBe("orders");
  });

  it("are there at once for who leaves for good", () => {
    const host = started("untimed");
    host.depart(white, { forGood: true });
    expect(host.chairOf(white)?.heldBy).toBe("caretaker");
  });

  it.each(["petrograd", "moscow"])("do nothing in a whole match of %s that the absent could not undo", (id) => {
    const played = loadScenario(id, "historical");
    const [here = "", ...away] = played.seatIds;
    const head = {
      version: 1,
      scenario: played.id,
      start: played.start,
      seed: "absent",
      options: { friction: 2, organization: null, constants: {} },
    } as const;
    const host = new MatchHost({ scenario: played, head, pace: "untimed" });
    for (const seat of [here, ...away]) host.sitDown(seat, "");
    for (const seat of [here, ...away]) host.arrive(seat);
    host.start(here);
    for (const seat of away) host.depart(seat, { forGood: true });
    const bot = botFor(played);
    let bold = 0;
    while (host.phase !== "ended") {
      for (const seat of away) bold += bot(host.viewOf(seat)).filter((order) => isIrreversible(order, host.viewOf(seat), played)).length;
      ready(host, here);
    }
    const given = host.course.record.entries.flatMap((entry) => (entry.kind === "order" ? [entry] : []));
    expect(given.every((entry) => entry.by === "caretaker")).toBe(true);
    expect(given.length).toBeGreaterThan(10);
    expect(bold).toBeGreaterThan(10);
    const dangerous = given.filter(
      ({ order }) =>
        order.type === "operation" ||
        order.type === "share" ||
        (order.type === "formation" && ["assault", "seize", "shell", "withdraw", "showOfForce", "blockade", "bridge"].includes(order.kind)),
    );
    expect(dangerous).toEqual([]);
  });
});

describe("the record", () => {
  /** Two people who choose as bots would, to the end. */
  function playedOut(): MatchHost {
    const host = started("untimed");
    const bot = botFor(scenario);
    let requests = 0;
    while (host.phase !== "ended") {
      for (const seat of [red, white]) {
        if (host.phase !== "council" && host.phase !== "orders") continue;
        const { turn } = host.course.state;
        for (const order of bot(host.viewOf(seat))) {
          requests += 1;
          host.issueOrder(seat, { id: `request-${requests}`, turn, order });
        }
      }
      ready(host, red, white);
    }
    return host;
  }

  it("replays to the same state, digest by digest, and a match gone on with after a restart is the same match", () => {
    const host = playedOut();
    const again = replay(scenario, host.course.record);
    expect(again.ok && digestOf(again.value.state)).toBe(truthOf(host));
    expect(again.ok && again.value.events).toEqual(host.course.events);

    const { entries } = host.course.record;
    const half = entries.slice(0, Math.floor(entries.length / 2));
    const people = [red, white].map((seat) => ({ seat, nickname: "" }));
    const resumed = newHost("untimed", { saved: { entries: half, people, progress: null } });
    for (const entry of entries.slice(half.length)) resumed.course.append(entry);
    expect(truthOf(resumed)).toBe(truthOf(host));
  });

  it("says no to a record that was changed, and names the entry", () => {
    const { entries, ...head } = playedOut().course.record;
    const first = entries.findIndex((entry) => entry.kind === "resolve");
    const forged = entries.map((entry, index) =>
      index === first && entry.kind === "resolve" ? { ...entry, digest: "0".repeat(32) } : entry,
    );
    expect(replay(scenario, { ...head, entries: forged })).toMatchObject({ ok: false, error: { entry: first } });
    const without = entries.filter((entry) => entry.kind !== "closeCouncil" || entry.turn > 1);
    expect(replay(scenario, { ...head, entries: without })).toMatchObject({ ok: false });
  });

  it("goes on after a restart in the same phase, with the same time left, the same people and the same orders", () => {
    const host = started("lesson");
    while (host.phase !== "orders") ready(host, red, white);
    const request = { id: "before-the-crash", turn: 1, order: anOrder(host, red) };
    const answer = host.issueOrder(red, request);
    pass(host, 10);
    ready(host, white);
    const people = [red, white].map((seat) => ({ seat, nickname: "" }));
    const resumed = newHost("lesson", { saved: { entries: host.course.record.entries, people, progress: host.progress } });
    expect(truthOf(resumed)).toBe(truthOf(host));
    expect(resumed.lobby()).toMatchObject({ phase: "orders", turn: 1, msLeft: host.lobby().msLeft });
    expect(resumed.issueOrder(red, request)).toEqual(answer);
    expect(resumed.viewOf(red)).toEqual(host.viewOf(red));
    resumed.tick(0);
    expect(resumed.phase).toBe("orders");
    resumed.arrive(red);
    ready(resumed, red);
    expect(resumed.phase).toBe("resolution");
  });

  it("carries no nickname", () => {
    const host = newHost("untimed");
    host.sitDown(red, "Aurora-1917");
    host.arrive(red);
    host.start(red);
    expect(JSON.stringify(host.course.record)).not.toContain("Aurora");
    expect(JSON.stringify(host.viewOf(white))).not.toContain("Aurora");
  });
});

describe("the adjutant", () => {
  it("advises whoever sits in the orders phase, and nobody where the match is played without him", () => {
    const seated = (wished: Partial<RecordHead>) => {
      const host = newHost("untimed", undefined, wished);
      host.tick(nowMs);
      host.sitDown(red, "");
      host.arrive(red);
      host.start(red);
      while (host.phase !== "orders") ready(host, red);
      return host.viewOf(red).adjutant;
    };
    expect(seated({})?.length).toBeGreaterThan(0);
    expect(seated({ adjutant: false })).toBeNull();
  });
});
