import { afterEach, describe, expect, it } from "vitest";
import type { MatchStore } from "../../../server/storage/match-store.ts";
import { aHold, layTable, newId, openMatch, Person, RED_SEAT, type Table, twoInOrders, until } from "../support/table.ts";

let table: Table;
afterEach(() => table.close());

/** A store whose disk refuses as long as the test says so. */
function moody() {
  const mood = { refuses: false, refusesEnding: false };
  const wrap = (store: MatchStore): MatchStore => ({
    create: (match) => store.create(match),
    save: (id, change) =>
      mood.refuses || (mood.refusesEnding && change.ended) ? Promise.reject(new Error("disk full")) : store.save(id, change),
    byCode: (code) => store.byCode(code),
    byDebrief: (id) => store.byDebrief(id),
    codeOfWatch: (id) => store.codeOfWatch(id),
    debrief: (id) => store.debrief(id),
    unfinished: (since) => store.unfinished(since),
    close: () => store.close(),
  });
  return { mood, wrap };
}

/** Asks again as long as the match stands still. */
async function inTime<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if ((error as { reason?: { code?: string } }).reason?.code !== "serverTrouble") throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

describe("a disk that refuses", () => {
  it("acknowledges nothing that is not kept: the match goes back, and the same request may be sent again", async () => {
    const { mood, wrap } = moody();
    table = await layTable({ wrap });
    const { code, anna, boris } = await twoInOrders(table);
    await anna.issue(aHold(anna.view, 0));
    const id = newId();
    const order = aHold(anna.view, 1);
    mood.refuses = true;
    expect(await anna.refusalOf(anna.issue(order, id))).toEqual({ code: "serverTrouble", facts: {} });
    mood.refuses = false;
    await until("the view is what is on disk", () => anna.issuedIds.length === 1);
    expect((await table.store.byCode(code))?.entries.filter((entry) => entry.kind === "order" && entry.by === "person")).toHaveLength(1);

    expect(await anna.issue(order, id)).toMatchObject({ order: expect.any(String) });
    expect(anna.issuedIds).toHaveLength(2);
    await Promise.all([anna.finish("orders"), boris.finish("orders")]);
    await Promise.all([anna.phaseIs("report", 1), boris.phaseIs("report", 1)]);
    expect(
      [...anna.room.state.seats]
        .filter((seat) => seat.online)
        .map((seat) => seat.seat)
        .sort(),
    ).toEqual([anna.seat, boris.seat].sort());
  });

  it("fails two people at the same moment, and both go on", async () => {
    const { mood, wrap } = moody();
    table = await layTable({ wrap });
    const { anna, boris } = await twoInOrders(table);
    mood.refuses = true;
    const both = [anna, boris].map((person) => person.refusalOf(person.issue(aHold(person.view))));
    expect((await Promise.all(both)).map((refusal) => refusal.code)).toEqual(["serverTrouble", "serverTrouble"]);
    mood.refuses = false;
    for (const person of [anna, boris]) {
      const { order } = await inTime(() => person.issue(aHold(person.view)));
      expect(person.issuedIds).toEqual([order]);
    }
  });

  it("keeps the ending and its debrief at the next attempt", { timeout: 60_000 }, async () => {
    const { mood, wrap } = moody();
    table = await layTable({ wrap });
    const anna = await Person.sit(table.origin, await openMatch(table.origin, { solo: true }), { seat: RED_SEAT });
    mood.refusesEnding = true;
    let attempts = 0;
    while (anna.phase !== "ended") {
      const { turn } = anna.room.state;
      const answer = await anna
        .ask("setReady", { turn, phase: anna.phase, ready: true })
        .catch((error: { reason?: unknown }) => error.reason);
      if ((answer as { code?: string } | null)?.code !== "serverTrouble") continue;
      attempts += 1;
      mood.refusesEnding = false;
    }
    expect(attempts).toBe(1);
    await until("the debrief's link", () => anna.room.state.debrief !== "");
    expect((await fetch(`${table.origin}/api${anna.room.state.debrief.replace("debrief", "debriefs")}`)).status).toBe(200);
  });

  it("makes a match stand still rather than go on unkept, and it goes on by itself when the disk takes again", async () => {
    const { mood, wrap } = moody();
    table = await layTable({ wrap });
    const { code, anna } = await twoInOrders(table);
    mood.refuses = true;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(await anna.refusalOf(anna.issue(aHold(anna.view)))).toEqual({ code: "serverTrouble", facts: {} });
    }
    mood.refuses = false;
    // It stands still for a while, also for what would succeed.
    expect(await anna.refusalOf(anna.issue(aHold(anna.view)))).toEqual({ code: "serverTrouble", facts: {} });
    expect(anna.phase).toBe("orders");
    const { order } = await inTime(() => anna.issue(aHold(anna.view)));
    expect(anna.issuedIds).toEqual([order]);
    const kept = (await table.store.byCode(code))?.entries.filter((entry) => entry.kind === "order" && entry.by === "person");
    expect(kept).toHaveLength(1);
  });
});
