import { describe, expect, it } from "vitest";
import type { GameEvent } from "../../shared/model/events.ts";
import { DEFAULTS } from "../../shared/rules/constants.ts";
import { knownTo, knownToAll } from "../../shared/rules/draft.ts";
import { bandOf } from "../../shared/rules/views/formations-shown.ts";
import { publicViewFor, viewFor } from "../../shared/rules/views.ts";
import { matchFromMap, smallMatch } from "../support/match-from-map.ts";
import { given } from "../support/orders.ts";

const event = (more: Partial<GameEvent>): GameEvent => ({
  kind: "fought",
  turn: 1,
  hour: 2,
  side: "mrc",
  seat: null,
  formation: "workers",
  site: "castle",
  params: { deadOfAttackers: 3, deadOfDefenders: 8, formations: 2 },
  cause: {
    rule: "FT-6",
    inputs: [
      { name: "force", value: 120 },
      { name: "defence", value: 87 },
      { name: "ratio", value: 1.38 },
    ],
    draw: null,
  },
  changes: [{ path: ["formations", "cadets", "men"], from: 200, to: 192 }],
  known: knownToAll(2),
  ...more,
});
const later = smallMatch({ match: { turn: 2, hour: 6, phase: "council" } });
const newsOf = (seat: string, ...events: GameEvent[]) => viewFor(later.scenario, later.state, seat, events).news;

describe("a strength band", () => {
  it("[VS-6] is narrow with good intelligence, wide with none, in steps of 50, and holds the truth", () => {
    const width = (intelligence: number) => {
      const [from, to] = bandOf(2000, intelligence, { shift: 0.5, constants: DEFAULTS });
      return to - from;
    };
    expect(width(0)).toBe(3000);
    expect(width(100)).toBe(600);
    for (const men of [0, 30, 480, 5000])
      for (const intelligence of [0, 50, 100])
        for (const shift of [0, 0.3, 0.999]) {
          const [from, to] = bandOf(men, intelligence, { shift, constants: DEFAULTS });
          expect(from % 50 === 0 && to % 50 === 0 && from <= men && men <= to).toBe(true);
        }
  });
});

describe("cards in a view", () => {
  it("[VS-7] are those put to the party, with its own votes and choice", () => {
    const council = smallMatch({ match: { phase: "council" } });
    const voted = given(council, "hands", { type: "vote", kind: "vote", card: "press", choice: "leave" });
    const cards = viewFor(voted.scenario, voted.state, "staff", []).cards;
    expect(cards.map((card) => card.card)).toEqual(["take", "open", "press"]);
    expect(cards.find((card) => card.card === "press")).toMatchObject({
      votes: { hands: "leave" },
      mayVote: true,
      closesHour: 12,
      chosen: null,
    });
    expect(viewFor(voted.scenario, voted.state, "school", []).cards.map((card) => card.card)).toEqual(["take-too", "bridges"]);
  });

  it("[VS-7] of both sides show nothing of the other side's vote", () => {
    const both = smallMatch();
    const cards = {
      ...both.state.cards,
      truce: { status: "open" as const, openedHour: 0, votes: { office: "yes", hands: "no" }, chosen: { government: "yes" } },
    };
    const shown = viewFor(both.scenario, { ...both.state, cards }, "hands", []).cards.find((card) => card.card === "truce");
    expect(shown).toMatchObject({ status: "open", votes: { hands: "no" }, chosen: null });
  });
});

describe("news", () => {
  it("[VS-8] tells of the own side's fight its causes, but not the enemy's strength, and never the changes", () => {
    const [told] = newsOf("hands", event({}));
    expect(told).toMatchObject({
      kind: "fought",
      formation: "workers",
      params: { dead: 3 },
      changes: [],
      known: { mrc: 2, government: null, between: null },
    });
    expect(told?.cause.inputs).toEqual([
      { name: "force", value: 120 },
      { name: "ratio", value: 1.5 },
    ]);
    expect(told?.params["deadOfDefenders"]).toBeUndefined();
  });

  it("[VS-8] tells of the other side's deed what and where, and one's own dead", () => {
    const [told] = newsOf("school", event({}));
    expect(told).toMatchObject({ kind: "fought", side: "mrc", seat: null, site: "castle", params: { dead: 8 } });
    expect(told?.cause).toEqual({ rule: "FT-6", inputs: [], draw: null });
    expect(newsOf("doctors", event({}))[0]?.params).toEqual({});
  });

  it("[VS-8] brings what the party heard since the last turn began, whenever it happened, and nothing before its time", () => {
    expect(newsOf("hands", event({ known: knownTo("mrc", 8) }))).toHaveLength(0);
    expect(newsOf("school", event({ known: knownTo("mrc", 2) }))).toHaveLength(0);
    const much = smallMatch({ match: { turn: 4, hour: 18 } });
    const news = (known: number) => viewFor(much.scenario, much.state, "hands", [event({ known: knownTo("mrc", known) })]).news;
    expect([news(10), news(14)].map((each) => each.length)).toEqual([0, 1]);
  });

  it("[VS-8] of a dispatch goes to the seat that sent it alone", () => {
    const sent = event({ kind: "orderNotObeyed", seat: "hands", known: knownTo("mrc", 4) });
    expect([newsOf("hands", sent), newsOf("staff", sent)].map((each) => each.length)).toEqual([1, 0]);
  });
});

describe("the tracker", () => {
  it("[VS-8] shows a seat its own dispatches, as far as it has been told", () => {
    const dispatch = {
      id: "d1",
      seat: "hands",
      side: "mrc",
      order: { kind: "hold", formation: "workers", site: null, operation: null, raise: null },
      sentHour: 0,
      status: "lost",
      arrivesHour: null,
      line: "enemyGround",
      chance: 23,
      known: "sent",
      outcome: null,
    } as const;
    const match = smallMatch({ match: { hour: 6, turn: 2, dispatches: [dispatch] } });
    const [shown] = viewFor(match.scenario, match.state, "hands", []).dispatches;
    expect(shown).toEqual({ id: "d1", order: dispatch.order, sentHour: 0, line: "enemyGround", chance: 23, known: "sent", hoursOut: 6 });
    expect(viewFor(match.scenario, match.state, "staff", []).dispatches).toEqual([]);
  });
});

describe("joint operations", () => {
  it("[OP-1] show the own side, and nobody else, which seats have ordered somebody to join", () => {
    const operation = {
      id: "staff-1-1",
      letter: "A",
      side: "mrc",
      seat: "staff",
      act: "assault",
      site: "castle",
      turn: 1,
      onceHeld: null,
    } as const;
    const order = { kind: "assault", formation: "workers", site: "castle", operation: operation.id, raise: null } as const;
    const { scenario, state } = smallMatch({ match: { operations: [operation], issued: [{ id: "o1", seat: "hands", order }] } });
    const shown = (seat: string) => viewFor(scenario, state, seat, []).operations.map(({ joined }) => joined);
    expect([shown("staff"), shown("hands"), shown("school")]).toEqual([[["hands"]], [["hands"]], []]);
  });
});

describe("the seat between and the public", () => {
  it("[VS-9] see what the whole city talks of, and no strengths", () => {
    const match = matchFromMap("[hall m]--[square .]--[castle g]", {
      formations: { regiment: { at: "square", allegiance: 0, guns: 4 }, cadets: { at: "castle" } },
    });
    const between = viewFor(match.scenario, match.state, "doctors", []);
    expect(between.seen).toEqual({
      regiment: { kind: "red-guard", side: null, site: "square", asOf: 0, menFrom: 0, menTo: 0, guns: false },
    });
    expect(between.side).toBeNull();
    const shown = publicViewFor(match.scenario, match.state, []);
    expect(shown.sites["castle"]).toEqual({ holder: "government", bridgeRaised: false });
    expect(shown.score.held).toEqual({ mrc: 1 / 3, government: 1 / 3 });
    expect(Object.keys(shown)).not.toContain("seen");
  });
});
