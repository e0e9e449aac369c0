import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestOf } from "../../../shared/replay/digest.ts";
import { replay } from "../../../shared/replay/player.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";
import { aHold, layTable, newId, Person, type Table, twoInOrders, until } from "../support/table.ts";

let table: Table;
let code: string;
let anna: Person;
let boris: Person;
beforeAll(async () => {
  table = await layTable();
  ({ code, anna, boris } = await twoInOrders(table));
});
afterAll(() => table.close());

/** The state as it follows from what is on disk. */
async function truth(): Promise<string> {
  const stored = await table.store.byCode(code);
  if (!stored) throw new Error("the match is gone");
  const played = replay(loadScenario(stored.record.scenario, stored.record.start), { ...stored.record, entries: stored.entries });
  if (!played.ok) throw new Error(played.error.message);
  return digestOf(played.value.state);
}

/** Whoever was thrown out comes back with the seat's token. */
async function backAgain(person: Person): Promise<Person> {
  const back = await Person.sit(table.origin, code, { token: person.given.seatToken });
  await until("the view after coming back", () => back.view !== null);
  expect([back.seat, back.phase]).toEqual([person.seat, "orders"]);
  return back;
}

describe("malformed requests", () => {
  const hold = { type: "formation", kind: "hold", formation: "x", site: null, operation: null, raise: null };
  it.each([
    ["nothing", "issueOrder", {}, "id"],
    ["no object", "issueOrder", "march!", "message"],
    ["a list", "issueOrder", [1, 2, 3], "message"],
    ["no turn", "issueOrder", { id: "abcdefgh", order: hold }, "turn"],
    ["a turn that is none", "issueOrder", { id: "abcdefgh", turn: "1", order: hold }, "turn"],
    ["an order of no kind", "issueOrder", { id: "abcdefgh", turn: 1, order: { type: "formation", kind: "nuke" } }, "order"],
    ["a field too many", "issueOrder", { id: "abcdefgh", turn: 1, order: { ...hold, admin: true } }, "order"],
    ["a field too many beside it", "issueOrder", { id: "abcdefgh", turn: 1, order: hold, seat: "other" }, "message"],
    ["a request number that is none", "issueOrder", { id: "a b", turn: 1, order: hold }, "id"],
    ["an endless text", "issueOrder", { id: "abcdefgh", turn: 1, order: { ...hold, formation: "x".repeat(5000) } }, "order.formation"],
    ["a prototype", "issueOrder", { id: "abcdefgh", turn: 1, order: { ...hold, formation: "__proto__" } }, "order.formation"],
    ["no readiness", "setReady", { turn: 1, phase: "orders" }, "ready"],
    ["a field for the start", "startMatch", { force: true }, "message"],
    ["a name that nobody knows", "deleteMatch", {}, "name"],
    ["a name that objects answer to", "constructor", {}, "name"],
    ["another such name", "__proto__", {}, "name"],
  ])("%s: is refused as a bad message, says where, and changes nothing", async (_what, name, message, where) => {
    const before = await truth();
    const refusal = await anna.refusalOf(anna.ask(name, message));
    expect(refusal).toEqual({ code: "badMessage", facts: { where } });
    expect(await truth()).toBe(before);
  });

  it("sent without asking for an answer are told all the same, and the connection stays", async () => {
    anna.room.send("issueOrder" as never, { rubbish: true } as never);
    anna.room.send("no-such-message" as never, {} as never);
    anna.room.sendBytes("no-such-bytes", new Uint8Array([1, 2, 3]));
    await until("three refusals", () => anna.refused.length === 3);
    expect(anna.refused).toEqual([
      { message: "issueOrder", code: "badMessage", facts: { where: "id" } },
      { message: "no-such-message", code: "badMessage", facts: { where: "name" } },
      { message: "_$bno-such-bytes", code: "badMessage", facts: { where: "name" } },
    ]);
    expect(anna.left).toEqual([]);
  });
});

describe("out of turn", () => {
  it("orders for another turn, votes after the council, and a second start are refused", async () => {
    const before = await truth();
    const hold = aHold(anna.view);
    expect(await anna.refusalOf(anna.ask("issueOrder", { id: newId(), turn: 2, order: hold }))).toEqual({
      code: "staleTurn",
      facts: { turn: 1 },
    });
    const card = anna.view?.cards[0]?.card ?? "any";
    expect(await anna.refusalOf(anna.issue({ type: "vote", kind: "vote", card, choice: "yes" }))).toMatchObject({ code: "wrongPhase" });
    expect(await anna.refusalOf(anna.ask("startMatch"))).toMatchObject({ code: "wrongPhase" });
    expect(await anna.refusalOf(anna.ask("setReady", { turn: 1, phase: "council", ready: true }))).toMatchObject({ code: "wrongPhase" });
    expect(await anna.refusalOf(anna.ask("setReady", { turn: 9, phase: "orders", ready: true }))).toMatchObject({ code: "staleTurn" });
    expect(await truth()).toBe(before);
  });
});

describe("other people's orders", () => {
  it("are refused in the same words as orders to nobody, and theirs cannot be taken back", async () => {
    const { order } = await boris.issue(aHold(boris.view));
    const before = await truth();
    const hold = aHold(boris.view, 1);
    const foreign = await anna.refusalOf(anna.issue(hold));
    const nobody = await anna.refusalOf(anna.issue({ ...hold, formation: "no_such_formation" } as never));
    expect(foreign.code).toBe("notYourFormation");
    expect(nobody.code).toBe(foreign.code);
    expect(await anna.refusalOf(anna.issue({ type: "takeBack", kind: "takeBack", order: order ?? "" }))).toMatchObject({
      code: "unknownOrder",
    });
    expect(await truth()).toBe(before);
  });
});

describe("floods", () => {
  it("are refused as too fast, one by one, and the others notice nothing", async () => {
    const flood = await Promise.allSettled(Array.from({ length: 150 }, () => anna.ask("refresh")));
    const refused = flood
      .filter((each) => each.status === "rejected")
      .map((each) => (each.reason as { reason: { code: string } }).reason.code);
    expect(new Set(refused)).toEqual(new Set(["tooFast"]));
    expect(refused.length).toBeGreaterThan(20);
    await expect(boris.ask("refresh")).resolves.toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(anna.ask("refresh")).resolves.toBeNull();
  });

  it("beyond all measure close the connection, and the seat comes back", async () => {
    const before = await truth();
    for (let count = 0; count < 600; count += 1) anna.room.send("refresh" as never, {} as never);
    await until("it is thrown out", () => anna.left.length === 1);
    expect(anna.left).toEqual([4002]);
    expect(await truth()).toBe(before);
    anna = await backAgain(anna);
  });
});

describe("oversized messages", () => {
  it("close the connection with 1009, and the seat comes back", async () => {
    const before = await truth();
    anna.room.send("issueOrder" as never, { filler: "x".repeat(17 * 1024) } as never);
    await until("it is thrown out", () => anna.left.length === 1);
    expect(anna.left).toEqual([1009]);
    expect(await truth()).toBe(before);
    anna = await backAgain(anna);
  });
});

describe("frames that are no messages", () => {
  const ROOM_DATA = 13;
  const frames: readonly (readonly [string, readonly number[]])[] = [
    ["nothing", []],
    ["one byte", [0]],
    ["a code that nobody knows", [255, 1, 2, 3]],
    ["a message without a name", [ROOM_DATA]],
    ["a name longer than the frame", [ROOM_DATA, 0xbf, 65, 66]],
    ["a name of the longest length", [ROOM_DATA, 0xdb, 0xff, 0xff, 0xff, 0xff, 65]],
    ["a name and half a message", [ROOM_DATA, 0xa1, 65, 0x82, 0xa1]],
  ];

  it("leave the server and everybody else as they were", async () => {
    const before = await truth();
    const everyCode = Array.from({ length: 32 }, (_, index) => index);
    const random = everyCode.map(
      (first, index) =>
        [`code ${first}`, [first, ...Array.from({ length: 24 }, (_, byte) => (index * 97 + byte * 57 + 13) % 256)]] as const,
    );
    const truncated = everyCode.flatMap((first) =>
      [0, 1, 2].map((length) => [`code ${first} cut`, [first, ...Array.from({ length }, () => 0xd9)]] as const),
    );
    for (const [, bytes] of [...frames, ...random, ...truncated]) {
      const visitor = await Person.sit(table.origin, code, { token: anna.given.seatToken });
      visitor.room.reconnection.enabled = false;
      visitor.room.connection.send(new Uint8Array(bytes));
      await new Promise((resolve) => setTimeout(resolve, 5));
      visitor.room.connection.close(1000);
    }
    await expect(boris.ask("refresh")).resolves.toBeNull();
    expect(await truth()).toBe(before);
    anna = await backAgain(anna);
  });
});

describe("after all that", () => {
  it("the match goes on", async () => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await anna.issue(aHold(anna.view));
    await Promise.all([anna.finish("orders"), boris.finish("orders")]);
    await boris.phaseIs("report", 1);
  });
});
