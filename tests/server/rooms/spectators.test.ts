import { Client } from "@colyseus/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadScenario } from "../../../shared/scenarios/load.ts";
import { openWatchLink, Spectator } from "../support/spectator.ts";
import { aHold, layTable, openMatch, Person, post, RED_SEAT, type Table, twoInOrders, until, WHITE_SEAT } from "../support/table.ts";
import { layWire } from "../support/wire.ts";

let table: Table;
beforeAll(async () => {
  table = await layTable();
});
afterAll(() => table.close());

const watch = (id: string, body: object = { protocol: 1 }) => post(table.origin, `/api/watch/${id}`, body);

/** Both players through council and orders of a turn, to its report and on. */
async function playTurn(people: readonly Person[], turn: number): Promise<void> {
  for (const phase of ["council", "orders", "report"]) {
    await until(`${phase} of turn ${turn}`, () => people.every((person) => person.phase === phase || person.room.state.turn !== turn));
    await Promise.all(people.map((person) => person.finish(phase)));
  }
}

describe("the link to watch a match", () => {
  it("is the host's to open and to close, in the lobby and in play, and stays the same while it is open", async () => {
    const code = await openMatch(table.origin);
    const anna = await Person.sit(table.origin, code, { seat: RED_SEAT });
    const boris = await Person.sit(table.origin, code, { seat: WHITE_SEAT });
    expect((await boris.refusalOf(boris.ask("setWatchLink", { open: true }))).code).toBe("notHost");
    expect(anna.room.state.spectators).toBe(-1);
    const id = await openWatchLink(anna);
    expect(await openWatchLink(anna)).toBe(id);
    expect(id).not.toContain(code);
    await until("everybody is told", () => boris.room.state.spectators === 0);

    const wall = await Spectator.watch(table.origin, id);
    expect(wall.given).toMatchObject({ scenario: "petrograd", start: "historical" });
    await until("everybody is told that somebody watches", () => boris.room.state.spectators === 1);
    await anna.ask("startMatch");
    await until("the wall follows", () => wall.room.state.phase === "council");
    expect(await openWatchLink(anna)).toBe(id);

    expect(await anna.ask("setWatchLink", { open: false })).toEqual({ path: null });
    await until("the wall is closed", () => wall.left.length === 1);
    expect(wall.left).toEqual([4000]);
    await until("nobody watches", () => boris.room.state.spectators === -1);
    expect(await watch(id)).toMatchObject({ status: 404, body: { code: "unknownWatchLink" } });
    expect(await openWatchLink(anna)).not.toBe(id);
  });

  it.each([
    ["a link that nobody made", { protocol: 1 }, 404, "unknownWatchLink"],
    ["another protocol", { protocol: 9 }, 409, "otherProtocol"],
    ["a field too many", { protocol: 1, seat: RED_SEAT }, 400, "badMessage"],
  ])("refuses %s", async (_what, body, status, code) => {
    expect(await watch("nobody-made-this-", body)).toMatchObject({ status, body: { code } });
  });

  it("does not open to the code of the match, to a seat's token or to the debrief's id", async () => {
    const { code, anna } = await twoInOrders(table);
    await openWatchLink(anna);
    const stored = await table.store.byCode(code);
    for (const key of [code, anna.given.seatToken, stored?.debriefId ?? ""]) expect(await watch(key)).toMatchObject({ status: 404 });
  });
});

describe("a spectator", () => {
  it("cannot act in any way, and nothing makes a seat of it", async () => {
    const { code, anna, boris } = await twoInOrders(table);
    const id = await openWatchLink(anna);
    const wall = await Spectator.watch(table.origin, id);
    const before = await table.store.byCode(code);
    const order = aHold(anna.view);
    const attempts: readonly (readonly [string, unknown])[] = [
      ["issueOrder", { id: "wall-order-1", turn: 1, order }],
      ["setReady", { turn: 1, phase: "orders", ready: true }],
      ["startMatch", {}],
      ["setWatchLink", { open: false }],
      ["constructor", {}],
    ];
    for (const [name, message] of attempts) expect([name, await wall.refusalOf(name, message)]).toEqual([name, "onlyWatching"]);
    // It may speak five times at once, and then once a second.
    expect(await wall.refusalOf("refresh")).toBe("tooFast");
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await wall.refusalOf("refresh")).toBe("done");

    // The link's id is no seat token, and what it reserves cannot be told to be for a seat.
    expect(await post(table.origin, `/api/matches/${code}/seats`, { protocol: 1, seat: null, token: id })).toMatchObject({ status: 403 });
    const { reservation } = (await watch(id)).body as { reservation: object };
    const client = new Client(table.origin);
    const claimed = await client.consumeSeatReservation({ ...reservation, seat: RED_SEAT, options: { seat: RED_SEAT } } as never);
    const seats: unknown[] = [];
    claimed.onMessage("view", (view) => seats.push(view));
    claimed.onMessage("publicView", () => {});
    await expect(claimed.request("setReady" as never, { turn: 1, phase: "orders", ready: true } as never)).rejects.toMatchObject({
      reason: { code: "onlyWatching" },
    });
    expect(seats).toEqual([]);

    const after = await table.store.byCode(code);
    expect(after?.entries).toEqual(before?.entries);
    expect(after?.people).toEqual(before?.people);
    expect([anna.phase, boris.phase]).toEqual(["orders", "orders"]);
    expect([...anna.room.state.seats].filter((seat) => seat.heldBy === "person")).toHaveLength(2);
  });

  it("is sent the public view and nothing else, the same bytes whatever is ordered in secret", async () => {
    const quiet = await twoInOrders(table);
    const busy = await twoInOrders(table);
    const walls = await Promise.all([quiet, busy].map(async ({ anna }) => Spectator.watch(table.origin, await openWatchLink(anna))));
    const [calm, watched] = walls as [Spectator, Spectator];
    await busy.anna.issue(aHold(busy.anna.view));
    const site = Object.keys(busy.boris.view?.sites ?? {}).find((id) => busy.boris.view?.sites[id]?.holder === "mrc") ?? "";
    const operation = `${WHITE_SEAT}-canary`;
    await busy.boris.issue({ type: "operation", kind: "planOperation", operation, act: "assault", site, turn: 2, onceHeld: null });
    expect(busy.boris.view?.operations.map((each) => each.id)).toContain(operation);
    for (const wall of walls) expect(await wall.refusalOf("refresh")).toBe("done");
    expect(watched.view).toEqual(calm.view);
    expect(Buffer.concat(watched.frames).includes("canary")).toBe(false);
    expect([...watched.messages]).toEqual([]);
    expect(Object.keys(watched.view ?? {}).sort()).toEqual(
      ["scenario", "start", "turn", "turns", "phase", "hour", "truceUntil", "hostilities", "score", "ending", "sites", "news"].sort(),
    );
  });

  it("is never sent the seed, a seat's token, a secret aim or a formation's name, from the lobby on for four turns", {
    timeout: 60_000,
  }, async () => {
    const code = await openMatch(table.origin, { seed: "canary-in-the-seed" });
    const anna = await Person.sit(table.origin, code, { seat: RED_SEAT });
    const boris = await Person.sit(table.origin, code, { seat: WHITE_SEAT });
    const wall = await Spectator.watch(table.origin, await openWatchLink(anna));
    await anna.ask("startMatch");
    for (let turn = 1; turn <= 4; turn += 1) await playTurn([anna, boris], turn);
    await until("the wall is at the fifth turn", () => wall.view?.turn === 5);
    expect(wall.view?.news.length).toBeGreaterThan(0);
    const received = Buffer.concat(wall.frames);
    const scenario = loadScenario("petrograd", "historical");
    const secrets = [
      "canary-in-the-seed",
      anna.given.seatToken,
      boris.given.seatToken,
      ...scenario.seatIds.flatMap((seat) => scenario.seats[seat]?.aims.map((aim) => aim.text) ?? []),
      ...scenario.formationIds.filter((id) => !scenario.siteIds.some((site) => site.includes(id))),
    ];
    expect(secrets.filter((secret) => received.includes(secret))).toEqual([]);
    expect(Buffer.concat(anna.frames).includes(scenario.formationIds.find((id) => anna.view?.own[id]) ?? "-")).toBe(true);
  });

  it("is waited for by nobody, and does not keep the match going alone", async () => {
    const { anna, boris } = await twoInOrders(table);
    const wall = await Spectator.watch(table.origin, await openWatchLink(anna));
    await Promise.all([anna.finish("orders"), boris.finish("orders")]);
    await until("the wall sees the report", () => wall.room.state.phase === "report");
    await anna.room.leave();
    await boris.room.leave();
    await until("both are away", () => [...wall.room.state.seats].every((seat) => !seat.online));
    expect(wall.room.state.phase).toBe("report");
  });

  it("comes back by itself when its connection breaks", async () => {
    const wire = await layWire(table.origin);
    const { anna } = await twoInOrders(table);
    const wall = await Spectator.watch(wire.origin, await openWatchLink(anna));
    await until("it is counted", () => anna.room.state.spectators === 1);
    wall.view = null;
    wire.cut();
    await until("it is back with its view", () => wall.view !== null && anna.room.state.spectators === 1);
    expect(wall.view).toMatchObject({ turn: 1, phase: "orders" });
    await wall.room.leave();
    await wire.close();
  });
});

describe("fifty spectators", () => {
  it("all see the turn end, and hold up nobody", { timeout: 60_000 }, async () => {
    const { anna, boris } = await twoInOrders(table);
    const id = await openWatchLink(anna);
    const walls = await Promise.all(Array.from({ length: 50 }, () => Spectator.watch(table.origin, id)));
    await until("all are counted", () => anna.room.state.spectators === 50);
    const asked = performance.now();
    await anna.issue(aHold(anna.view));
    expect(performance.now() - asked).toBeLessThan(1_000);
    await Promise.all([anna.finish("orders"), boris.finish("orders")]);
    await until("all see it", () => walls.every((wall) => wall.room.state.phase === "report" && wall.view?.turn === 2));
    expect(new Set(walls.map((wall) => JSON.stringify(wall.view))).size).toBe(1);
    await Promise.all(walls.map((wall) => wall.room.leave()));
  });
});
