import { afterEach, describe, expect, it } from "vitest";
import type { MatchStore } from "../../../server/storage/match-store.ts";
import { aHold, layTable, newId, type Table, twoInOrders, until } from "../support/table.ts";

let table: Table;
afterEach(() => table.close());

/** A store whose disk refuses as long as the test says so. */
function moody() {
  const mood = { refuses: false };
  const wrap = (store: MatchStore): MatchStore => ({
    create: (match) => store.create(match),
    save: (id, change) => (mood.refuses ? Promise.reject(new Error("disk full")) : store.save(id, change)),
    byCode: (code) => store.byCode(code),
    byDebrief: (id) => store.byDebrief(id),
    unfinished: (since) => store.unfinished(since),
    close: () => store.close(),
  });
  return { mood, wrap };
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

  it("stops a match rather than let it go on unkept", async () => {
    const { mood, wrap } = moody();
    table = await layTable({ wrap });
    const { anna } = await twoInOrders(table);
    mood.refuses = true;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(await anna.refusalOf(anna.issue(aHold(anna.view)))).toEqual({ code: "serverTrouble", facts: {} });
    }
    mood.refuses = false;
    expect(await anna.refusalOf(anna.issue(aHold(anna.view)))).toEqual({ code: "serverTrouble", facts: {} });
    expect(anna.phase).toBe("orders");
  });
});
