import { describe, expect, it } from "vitest";
import { pipsOf } from "../../../client/present/board-counters.ts";
import type { BoardPicture } from "../../../client/present/board-picture.ts";
import { presentBoard } from "../../../client/present/present-board.ts";
import { reportedAt } from "../../../client/present/reported-at.ts";
import type { Draft } from "../../../client/store/draft.ts";
import type { SeatView } from "../../../shared/model/view.ts";
import { viewFor } from "../../../shared/rules/views.ts";
import { publicScenario } from "../../../shared/scenarios/public-scenario.ts";
import type { Differences, SmallMatch } from "../../support/match-from-map.ts";
import { smallMatch } from "../../support/match-from-map.ts";

const nothing = { selected: null, draft: null };
const board = (
  { scenario, state }: SmallMatch,
  seat = "staff",
  desk: Parameters<typeof presentBoard>[2] = nothing,
  more: Partial<SeatView> = {},
): BoardPicture => presentBoard(publicScenario(scenario), { ...viewFor(scenario, state, seat, []), ...more }, desk);
const counter = (picture: BoardPicture, id: string) => picture.counters.find((each) => each.id === id);
const site = (picture: BoardPicture, id: string) => picture.sites.find((each) => each.id === id)!;
const commanded: Differences = { formations: { workers: { at: "hall", seats: { mrc: "staff" } }, cadets: { at: "castle" } } };

describe("the light of a board", () => {
  it("is that of the turn, or of the turn that is being told", () => {
    const turns = [0, 6].map((startHour) => ({ startHour, hours: 6, light: startHour === 0 ? "day" : "night", headline: "" }) as const);
    const match = smallMatch({ definitions: { turns }, match: { turn: 2, hour: 6 } });
    expect(board(match).light).toBe("night");
    expect(board(match, "staff", { ...nothing, turn: 1 }).light).toBe("day");
  });
});

describe("the sites of a board", () => {
  it("show holder, seat of power and what is seen now", () => {
    const picture = board(smallMatch());
    expect(site(picture, "hall")).toMatchObject({ holder: "mrc", seatOfPower: true, inSight: true, asOfLabel: null, selected: false });
    expect(site(picture, "bridge")).toMatchObject({ holder: null, seatOfPower: false, kind: "bridge" });
  });

  it("tell how old the news of a place out of sight is", () => {
    const match = smallMatch({ match: { turn: 2, hour: 6 } });
    const view = viewFor(match.scenario, match.state, "staff", []);
    const castle = { ...view.sites["castle"]!, inSight: false, asOf: 2, contested: true };
    const picture = board(match, "staff", nothing, { sites: { ...view.sites, castle } });
    expect(site(picture, "castle")).toMatchObject({ asOfLabel: "14:00", inSight: false, contested: true });
  });

  it("ring the aim of what is being written, and where it could go", () => {
    const draft: Draft = { kind: "formation", formation: "workers", order: "march", site: "bridge", operation: null };
    const picture = board(smallMatch(commanded), "staff", { selected: { kind: "formation", id: "workers" }, draft });
    expect(site(picture, "bridge")).toMatchObject({ target: true, inReach: true });
    expect(site(picture, "hall")).toMatchObject({ target: false });
  });

  it("show the reach of a march once a formation is picked, before anything is written", () => {
    const picture = board(smallMatch(commanded), "staff", { selected: { kind: "formation", id: "workers" }, draft: null });
    expect(site(picture, "bridge").inReach).toBe(true);
    expect(board(smallMatch(commanded)).sites.some((each) => each.inReach)).toBe(false);
  });
});

describe("the counters of a board", () => {
  it("show side, kind, strength and whose they are", () => {
    const picture = board(smallMatch(commanded));
    expect(counter(picture, "workers")).toMatchObject({ side: "mrc", own: true, stale: false, tag: null, site: "hall" });
  });

  it("show no formation that the view does not hold", () => {
    const match = smallMatch(commanded);
    const view = viewFor(match.scenario, match.state, "staff", []);
    const shown = board(match)
      .counters.map((each) => each.id)
      .sort();
    expect(shown).toEqual([...Object.keys(view.own), ...Object.keys(view.allied), ...Object.keys(view.seen)].sort());
  });

  it("fade what was last heard of some time ago, with the hour, and mark what is out of contact", () => {
    const match = smallMatch({ ...commanded, match: { turn: 2, hour: 6 } });
    const view = viewFor(match.scenario, match.state, "staff", []);
    const workers = { ...view.own["workers"]!, lastWordHour: 2, doing: { kind: "march", site: "bridge", byInitiative: true } } as const;
    const picture = board(match, "staff", nothing, { own: { workers } });
    expect(counter(picture, "workers")).toMatchObject({ stale: true, tag: "14:00", outOfContact: true, ownInitiative: true });
  });

  it("count pips from under a hundred men to over five thousand", () => {
    expect([99, 100, 500, 501, 2000, 2001, 5000, 5001].map(pipsOf)).toEqual([1, 2, 2, 3, 3, 4, 4, 5]);
  });
});

describe("the arrows of a board", () => {
  const issued = (more: object = {}) => [
    { id: "o1", order: { kind: "march", formation: "workers", site: "bridge", operation: null, raise: null, ...more } as const },
  ];
  const arrowsOf = (more: Partial<SeatView>, draft: Draft | null = null) =>
    board(smallMatch(commanded), "staff", { selected: null, draft }, more).arrows;

  it("are solid once an order is sent, dashed while it is written", () => {
    expect(arrowsOf({ issued: issued() })).toMatchObject([
      { kind: "sent", from: { kind: "formation", id: "workers" }, to: { kind: "site", id: "bridge" }, side: "mrc" },
    ]);
    const draft: Draft = { kind: "formation", formation: "workers", order: "assault", site: "castle", operation: null };
    expect(arrowsOf({ issued: issued() }, draft)).toMatchObject([{ kind: "draft", to: { id: "castle" } }]);
  });

  it("tell of a courier under way with his chance, and of none where a telephone carries the order", () => {
    const dispatch = { id: "d1", order: issued()[0]!.order, sentHour: 0, chance: 19, known: "sent", hoursOut: 0 } as const;
    const courier = arrowsOf({ dispatches: [{ ...dispatch, line: "enemyGround" }] }).find((arrow) => arrow.kind === "courier");
    expect(courier).toMatchObject({ from: { kind: "site", id: "hall" }, to: { kind: "formation", id: "workers" }, chance: 19 });
    expect(arrowsOf({ dispatches: [{ ...dispatch, line: "telephone" }] }).map((arrow) => arrow.kind)).toEqual(["sent"]);
    expect(arrowsOf({ dispatches: [{ ...dispatch, line: "enemyGround", known: "notDelivered" }] })).toEqual([]);
  });

  it("meet at the aim of an operation, dashed while it waits for its turn or condition", () => {
    const operation = {
      id: "a",
      letter: "A",
      side: "mrc",
      seat: "staff",
      act: "seize",
      site: "bridge",
      turn: 1,
      onceHeld: null,
      joined: [],
    } as const;
    const order = issued({ operation: "a", kind: "seize" });
    expect(arrowsOf({ issued: order, operations: [operation] })[0]?.kind).toBe("operation");
    expect(arrowsOf({ issued: order, operations: [{ ...operation, turn: 2 }] })[0]?.kind).toBe("draft");
    expect(arrowsOf({ issued: order, operations: [{ ...operation, onceHeld: "castle" }] })[0]?.kind).toBe("draft");
    const told = [{ id: "a", title: "Seize bridge", details: "this turn · by Staff" }];
    const picture = board(smallMatch(commanded), "staff", { ...nothing, operations: told }, { operations: [operation] });
    expect(picture.plates).toEqual([
      { id: "a", letter: "A", site: "bridge", title: "Seize bridge", lines: ["this turn", "by Staff"], joint: null },
    ]);
    expect(site(picture, "bridge").target).toBe(true);
  });
});

describe("what a line says of its order", () => {
  it("has a bar where the order takes what it goes to, and none where it only goes there", () => {
    const draft = (order: "march" | "seize"): Draft => ({
      kind: "formation",
      formation: "workers",
      order,
      site: "bridge",
      operation: null,
    });
    const takes = (order: "march" | "seize") =>
      board(smallMatch(commanded), "staff", { selected: null, draft: draft(order) }).arrows[0]?.takes;
    expect([takes("march"), takes("seize")]).toEqual([false, true]);
  });

  it("is dashed for a standing order that leads somewhere, with what it waits for", () => {
    const waits = { formation: "workers", when: { kind: "attacked" }, raise: null, known: "received", chance: null } as const;
    const standing = [
      { ...waits, id: "s1", act: "withdraw", site: "bridge" },
      { ...waits, id: "s2", act: "hold", site: null },
    ] as const;
    const picture = board(smallMatch(commanded), "staff", { ...nothing, conditions: { s1: "when they are attacked" } }, { standing });
    expect(picture.arrows).toMatchObject([{ kind: "draft", to: { id: "bridge" }, label: "when they are attacked" }]);
  });
});

describe("the seat between", () => {
  it("sees a board with no side of its own", () => {
    const picture = board(smallMatch(), "doctors");
    expect(picture.arrows).toEqual([]);
    expect(picture.counters.every((each) => !each.own)).toBe(true);
    expect(picture.sites).toHaveLength(3);
  });
});

describe("the age of a report", () => {
  it("is an hour of today or a day before, old style, in the reader's language", () => {
    expect(reportedAt("1917-10-25T06:00", 3, 8, "en")).toBe("09:00");
    expect(reportedAt("1917-10-25T06:00", 3, 20, "en")).toBe("25 Oct");
    expect(reportedAt("1917-10-25T06:00", 3, 20, "ru")).toBe("25 окт");
  });
});
