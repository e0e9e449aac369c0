import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aHold, layTable, newId, Person, type Table, twoInOrders, until } from "../support/table.ts";

let table: Table;
beforeAll(async () => {
  table = await layTable();
});
afterAll(() => table.close());

describe("the same order sent twice", () => {
  it("gets the same answer and counts once, on one connection or two", async () => {
    const { code, anna } = await twoInOrders(table);
    const order = aHold(anna.view);
    const id = newId();
    const [first, second] = await Promise.all([anna.issue(order, id), anna.issue(order, id)]);
    expect(second).toEqual(first);
    const elsewhere = await Person.sit(table.origin, code, { token: anna.given.seatToken });
    await until("the view elsewhere", () => elsewhere.view !== null);
    expect(await elsewhere.issue(order, id)).toEqual(first);
    expect(elsewhere.view?.issued.map((issued) => issued.id)).toEqual([first.order]);
    const stored = await table.store.byCode(code);
    expect(stored?.entries.filter((entry) => entry.kind === "order" && entry.request === id)).toHaveLength(1);
  });
});

describe("a lost connection", () => {
  it("comes back by itself to the same seat, turn and half-finished orders", async () => {
    const { anna, boris } = await twoInOrders(table);
    const { order } = await anna.issue(aHold(anna.view));
    anna.view = null;
    anna.room.connection.close(4010);
    await until("the others see it", () => boris.room.state.seats.find((seat) => seat.seat === anna.seat)?.online === false);
    await until("it is back", () => anna.view !== null);
    expect(anna.drops).toHaveLength(1);
    expect(anna.issuedIds).toEqual([order]);
    await until("the others see that too", () => boris.room.state.seats.find((seat) => seat.seat === anna.seat)?.online === true);
    expect(boris.room.state.seats.find((seat) => seat.seat === anna.seat)?.heldBy).toBe("person");
    expect(boris.phase).toBe("orders");
  });

  it("is waited for: the turn does not end without the orders of somebody who is gone for a moment", async () => {
    const { anna, boris } = await twoInOrders(table);
    anna.room.reconnection.enabled = false;
    anna.room.connection.close(4010);
    await until("it is lost", () => boris.room.state.seats.find((seat) => seat.seat === anna.seat)?.online === false);
    await boris.ready();
    expect(boris.phase).toBe("orders");
  });
});

describe("a page loaded again", () => {
  it("comes back with the seat's token to the same seat, turn and half-finished orders", async () => {
    const { code, anna } = await twoInOrders(table);
    const { order } = await anna.issue(aHold(anna.view));
    anna.room.reconnection.enabled = false;
    anna.room.connection.close(1000);
    const again = await Person.sit(table.origin, code, { token: anna.given.seatToken });
    await until("the view", () => again.view !== null);
    expect([again.seat, again.phase, again.view?.turn]).toEqual([anna.seat, "orders", 1]);
    expect(again.view?.issued.map((issued) => issued.id)).toEqual([order]);
    expect(again.given.seatToken).toBe(anna.given.seatToken);
  });
});

describe("leaving in the middle", () => {
  it("gives the seat to a caretaker at once, and coming back takes it again", async () => {
    const { code, anna, boris } = await twoInOrders(table);
    const annasSeat = () => boris.room.state.seats.find((seat) => seat.seat === anna.seat);
    await anna.room.leave();
    await until("a caretaker has it", () => annasSeat()?.heldBy === "caretaker");
    expect(annasSeat()?.ready).toBe(true);
    const again = await Person.sit(table.origin, code, { token: anna.given.seatToken });
    await until("it is a person's again", () => annasSeat()?.heldBy === "person");
    expect(again.seat).toBe(anna.seat);
  });
});

describe("a match that nobody is at", () => {
  it("stands still and is found as it was", async () => {
    const { code, anna, boris } = await twoInOrders(table);
    await Promise.all([anna.room.leave(), boris.room.leave()]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    const again = await Person.sit(table.origin, code, { token: boris.given.seatToken });
    expect([again.phase, again.room.state.turn]).toEqual(["orders", 1]);
  });
});
