import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { layTable, type Table } from "../server/support/table.ts";
import { layWire } from "../server/support/wire.ts";
import { ExampleClient } from "./example-client.ts";

let table: Table;
beforeAll(async () => {
  table = await layTable();
});
afterAll(() => table.close());

describe("a client written from PROTOCOL.md alone", () => {
  it("uses the plain SDK and nothing of this repository", () => {
    const text = readFileSync(join(import.meta.dirname, "example-client.ts"), "utf8");
    const imported = [...text.matchAll(/from "([^"]+)"/g)].map((match) => match[1]);
    expect(imported).toEqual(["@colyseus/sdk"]);
  });

  it.each(["petrograd", "moscow"])(
    "hosts %s, joins, reads its view, votes, orders and reaches the debrief",
    { timeout: 60_000 },
    async (city) => {
      const host = new ExampleClient(table.origin);
      const guest = new ExampleClient(table.origin);
      const code = await host.host(city);
      const seats = [await host.join(code, "Host"), await guest.join(code, "Guest")];
      expect(new Set(seats).size).toBe(2);
      await host.start();
      const [debrief, same] = await Promise.all([host.play(), guest.play()]);
      expect(same).toBe(debrief);
      for (const { done, view } of [host, guest]) {
        expect(done.votes).toBeGreaterThan(0);
        expect(done.orders).toBeGreaterThan(0);
        expect(done.turns).toBeGreaterThan(3);
        expect(view?.ending).not.toBeNull();
      }
      const told = await host.debrief(debrief);
      expect(Object.keys(told).sort()).toEqual(["digests", "endedMs", "events", "final", "record", "score"]);
      await Promise.all([host.leave(), guest.leave()]);
    },
  );

  it("goes on by itself when its wire is cut", { timeout: 60_000 }, async () => {
    const wire = await layWire(table.origin);
    const client = new ExampleClient(wire.origin);
    const code = await client.host("petrograd");
    await client.join(code, "");
    await client.start();
    const cutting = setInterval(() => wire.cut(), 700);
    const path = await client.play().finally(() => clearInterval(cutting));
    expect(path).toMatch(/^\/debrief\//);
    expect(client.done.turns).toBeGreaterThan(3);
    await client.leave();
    await wire.close();
  });
});
