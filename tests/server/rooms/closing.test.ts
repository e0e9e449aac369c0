import { expect, it } from "vitest";
import { layTable, openMatch, Person, post, until } from "../support/table.ts";

it("a server that is told to stop does not wait for somebody who has a way in and has not used it", { timeout: 60_000 }, async () => {
  const table = await layTable();
  const code = await openMatch(table.origin);
  const anna = await Person.sit(table.origin, code);
  anna.room.reconnection.enabled = false;
  expect((await post(table.origin, `/api/matches/${code}/seats`, { protocol: 1, seat: null })).status).toBe(201);
  const began = performance.now();
  await table.close();
  // The way in would be good for fifteen seconds.
  expect(performance.now() - began).toBeLessThan(8_000);
  await until("she is told", () => anna.left.length > 0);
  expect(anna.left).toEqual([4001]);
});
