import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isIrreversible } from "../../../shared/match/irreversible.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";
import { aHold, layTable, Person, type Table, twoInOrders, until } from "../support/table.ts";

/** A clock in the test's hand: each reading of it is two seconds later, until the hour that the test allows. */
let nowMs: number;
let allowedMs: number;
const pulse = {
  everyMs: 5,
  nowMs: () => {
    nowMs = Math.min(allowedMs, nowMs + 2000);
    return nowMs;
  },
};
const isSpent = () => nowMs === allowedMs;
/** Lets so many seconds pass at the table, and a reading more. */
async function pass(seconds: number): Promise<void> {
  allowedMs += seconds * 1000;
  await until(`${seconds} seconds`, isSpent, 30_000);
  await new Promise((resolve) => setTimeout(resolve, 200));
}

let table: Table;
let code: string;
let anna: Person;
let boris: Person;
// A table for each test: two matches would read the same clock.
beforeEach(async () => {
  [nowMs, allowedMs] = [0, 0];
  table = await layTable({ pulse });
  ({ code, anna, boris } = await twoInOrders(table));
});
afterEach(() => table.close());
const seatAsSeen = (by: Person, of: Person) => [...by.room.state.seats].find((seat) => seat.seat === of.seat);

async function vanishes(person: Person, seenBy: Person): Promise<void> {
  person.room.reconnection.enabled = false;
  person.room.connection.close(4010);
  await until("the others see it", () => seatAsSeen(seenBy, person)?.online === false);
}

describe("a person who is gone", () => {
  it("keeps the seat for forty-five seconds; then a bot takes over, does nothing that cannot be undone, and hands back at once", async () => {
    const { order } = await anna.issue(aHold(anna.view));
    await vanishes(anna, boris);
    await boris.ready();
    await pass(44);
    expect(seatAsSeen(boris, anna)).toMatchObject({ heldBy: "person", online: false, ready: false });
    expect(boris.phase).toBe("orders");

    await pass(1);
    await boris.phaseIs("report", 1);
    expect(seatAsSeen(boris, anna)).toMatchObject({ heldBy: "caretaker", online: false, ready: true });
    const entries = (await table.store.byCode(code))?.entries ?? [];
    expect(entries).toContainEqual({ kind: "seat", turn: 1, seat: anna.seat, heldBy: "caretaker" });
    const kept = entries.flatMap((entry) => (entry.kind === "order" && entry.seat === anna.seat ? [entry] : []));
    // Her own order stands; what was added for her is what she could have taken back.
    expect(kept.filter((entry) => entry.by === "person")).toHaveLength(1);
    const added = kept.filter((entry) => entry.by === "caretaker").map((entry) => entry.order);
    expect(added.length).toBeGreaterThan(0);
    const scenario = loadScenario("petrograd", "historical");
    for (const each of added) expect(anna.view && isIrreversible(each, anna.view, scenario)).toBe(false);

    const again = await Person.sit(table.origin, code, { token: anna.given.seatToken });
    await until("she has the seat again", () => seatAsSeen(boris, anna)?.heldBy === "person" && again.view !== null);
    expect([again.seat, again.phase, again.room.state.turn]).toEqual([anna.seat, "report", 1]);
    expect(again.view?.dispatches.some((dispatch) => dispatch.id === `d-${order}`)).toBe(true);
    await boris.finish("report");
    await pass(46);
    expect([boris.phase, seatAsSeen(boris, anna)?.ready]).toEqual(["report", false]);
    await again.finish("report");
    await boris.phaseIs("council", 2);
  });

  it("is waited for as long as nobody else is there", async () => {
    await vanishes(anna, boris);
    boris.room.reconnection.enabled = false;
    boris.room.connection.close(4010);
    await pass(46);
    const again = await Person.sit(table.origin, code, { token: boris.given.seatToken });
    await until("the state", () => seatAsSeen(again, boris)?.online === true);
    expect(seatAsSeen(again, anna)).toMatchObject({ heldBy: "person", online: false });
    expect(again.phase).toBe("orders");
  });
});
