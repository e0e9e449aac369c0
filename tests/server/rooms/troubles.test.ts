import { expect, it } from "vitest";
import { Troubles } from "../../../server/rooms/troubles.ts";

it("a match stands still longer the more often something fails, at most thirty seconds, until something has been kept", () => {
  const troubles = new Troubles();
  const stillFor = (nowMs: number) => {
    troubles.note(nowMs);
    let seconds = 0;
    while (troubles.standStill(nowMs + seconds * 1000)) seconds += 1;
    return seconds;
  };
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((times) => stillFor(times * 100_000))).toEqual([0, 1, 2, 4, 8, 16, 30, 30]);
  troubles.forget();
  expect(stillFor(1_000_000)).toBe(0);
});
