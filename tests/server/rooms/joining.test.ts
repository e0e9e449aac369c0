import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { layTable, openMatch, Person, post, type Table, until } from "../support/table.ts";

let table: Table;
beforeAll(async () => {
  table = await layTable();
});
afterAll(() => table.close());

const seatsAt = (code: string, body: object) => post(table.origin, `/api/matches/${code}/seats`, { protocol: 1, seat: null, ...body });
const lookAt = async (code: string) => (await fetch(`${table.origin}/api/matches/${code}`)).json();

describe("opening a match", () => {
  it("answers a code, under which everybody may look at it, however they type it", async () => {
    const code = await openMatch(table.origin, { scenario: "moscow" });
    expect(code).toMatch(/^[2-9A-Z]{6}$/);
    const typed = `${code.slice(0, 3)}-${code.slice(3)}`.toLowerCase();
    expect(await lookAt(typed)).toMatchObject({ code, scenario: "moscow", phase: "lobby", debrief: null, solo: false });
  });

  it.each([
    ["another protocol", { protocol: 7 }, 409, "otherProtocol"],
    ["a scenario that is not here", { scenario: "kazan" }, 404, "unknownScenario"],
    ["a pace that nobody knows", { pace: "hasty" }, 400, "badMessage"],
    ["a field too many", { cheat: true }, 400, "badMessage"],
    ["a name that objects answer to", { scenario: "constructor" }, 400, "badMessage"],
  ])("refuses %s", async (_what, wish, status, code) => {
    const usual = { protocol: 1, scenario: "petrograd", start: "historical", pace: "untimed", friction: 2, solo: false };
    expect(await post(table.origin, "/api/matches", { ...usual, ...wish })).toMatchObject({ status, body: { code } });
  });

  it("refuses what is no JSON or too much of it, in the same words", async () => {
    const send = async (body: string) => {
      const response = await fetch(`${table.origin}/api/matches`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body,
      });
      return [response.status, await response.json()];
    };
    const refusal = [400, { code: "badMessage", facts: { where: "body" } }];
    expect(await send('{"protocol":')).toEqual(refusal);
    expect(await send(JSON.stringify({ filler: "x".repeat(5000) }))).toEqual(refusal);
  });
});

describe("taking a seat", () => {
  it("gives one that is free, shows everybody who sits where, and keeps names to the table", async () => {
    const code = await openMatch(table.origin);
    const anna = await Person.sit(table.origin, code, { nickname: "Анна" });
    const boris = await Person.sit(table.origin, code, { nickname: "Boris" });
    await until("both are seen", () => [...anna.room.state.seats].filter((seat) => seat.online).length === 2);
    const held = [...anna.room.state.seats].filter((seat) => seat.heldBy === "person");
    expect(held.map((seat) => [seat.seat, seat.nickname, seat.isHost]).sort()).toEqual(
      [
        [anna.seat, "Анна", true],
        [boris.seat, "Boris", false],
      ].sort(),
    );
    expect(new Set(held.map((seat) => seat.party)).size).toBe(2);
  });

  it("refuses one that is taken, one that does not exist, and a name with signs in it", async () => {
    const code = await openMatch(table.origin);
    const anna = await Person.sit(table.origin, code);
    expect(await seatsAt(code, { seat: anna.seat })).toMatchObject({
      status: 409,
      body: { code: "seatTaken", facts: { seat: anna.seat } },
    });
    expect(await seatsAt(code, { seat: "conductor" })).toMatchObject({ status: 404, body: { code: "unknownSeat" } });
    expect(await seatsAt(code, { nickname: "<script>" })).toMatchObject({
      status: 400,
      body: { code: "badNickname", facts: { why: "letters" } },
    });
    expect(await seatsAt(code, { token: "made-up" })).toMatchObject({ status: 403, body: { code: "notYourSeat" } });
    expect(await seatsAt("ZZZZZZ", {})).toMatchObject({ status: 404, body: { code: "unknownMatch" } });
  });

  it("lets exactly one of two in who want the same seat at the same moment", async () => {
    const code = await openMatch(table.origin);
    const { seats } = await lookAt(code);
    const answers = await Promise.all([1, 2, 3].map(() => seatsAt(code, { seat: seats[0].seat })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409]);
  });

  it("says when there is none left", async () => {
    const code = await openMatch(table.origin);
    const { seats } = await lookAt(code);
    for (const { seat } of seats) expect((await seatsAt(code, { seat })).status).toBe(201);
    expect(await seatsAt(code, {})).toMatchObject({ status: 409, body: { code: "noSeatFree" } });
  });

  it("moves somebody who changes their mind in the lobby, and shuts the old way in", async () => {
    const code = await openMatch(table.origin);
    const anna = await Person.sit(table.origin, code);
    const free = [...anna.room.state.seats].find((seat) => seat.heldBy === "bot")?.seat ?? "";
    const moved = await Person.sit(table.origin, code, { seat: free, token: anna.given.seatToken });
    expect(moved.seat).toBe(free);
    await until("the old connection is closed", () => anna.left.length > 0);
    expect(anna.left).toEqual([4000]);
    expect(moved.room.state.seats.find((seat) => seat.seat === anna.seat)?.heldBy).toBe("bot");
    expect(await seatsAt(code, { token: anna.given.seatToken })).toMatchObject({ status: 403 });
    await moved.ask("startMatch");
    expect(await seatsAt(code, { seat: anna.seat, token: moved.given.seatToken })).toMatchObject({
      status: 409,
      body: { code: "matchHasBegun" },
    });
  });

  it("frees the seat of somebody who leaves before the match has begun", async () => {
    const code = await openMatch(table.origin);
    const anna = await Person.sit(table.origin, code);
    const boris = await Person.sit(table.origin, code);
    await anna.room.leave();
    await until("the seat is free", () => boris.room.state.seats.find((seat) => seat.seat === anna.seat)?.heldBy === "bot");
    expect(boris.room.state.seats.find((seat) => seat.seat === boris.seat)?.isHost).toBe(true);
  });

  it("lets a person take a bot's seat in the middle of a turn", async () => {
    const code = await openMatch(table.origin);
    const anna = await Person.sit(table.origin, code);
    await anna.ask("startMatch");
    const late = await Person.sit(table.origin, code);
    await until("the latecomer's view", () => late.view !== null);
    expect(late.view?.seat).toBe(late.seat);
  });

  it("starts a match alone at once, and lets nobody else in", async () => {
    const code = await openMatch(table.origin, { solo: true });
    const anna = await Person.sit(table.origin, code);
    await until("it has begun", () => anna.phase !== "lobby" && anna.view !== null);
    expect(await seatsAt(code, {})).toMatchObject({ status: 409, body: { code: "matchIsSolo" } });
    expect((await seatsAt(code, { token: anna.given.seatToken })).status).toBe(201);
  });
});

describe("starting", () => {
  it("is the host's alone", async () => {
    const code = await openMatch(table.origin);
    const anna = await Person.sit(table.origin, code);
    const boris = await Person.sit(table.origin, code);
    expect(await boris.refusalOf(boris.ask("startMatch"))).toEqual({ code: "notHost", facts: {} });
    expect(anna.view).toBeNull();
    await anna.ask("startMatch");
    await until("both see their own view", () => anna.view !== null && boris.view !== null);
    expect([anna.view?.seat, boris.view?.seat]).toEqual([anna.seat, boris.seat]);
  });
});
