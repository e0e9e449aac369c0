import { describe, expect, it } from "vitest";
import { operationsLeft, poolOf, shareOut, sharesOf } from "../../shared/rules/pool.ts";
import { smallMatch } from "../support/match-from-map.ts";

const weigh = (weights: Readonly<Record<string, number>>) => (seat: string) => weights[seat] ?? 0;
const command = (value: number) => ({ organization: { command: value, liaison: 50, intelligence: 50, supply: 50, commissariat: 50 } });

describe("the pool of orders", () => {
  it("[OR-1] is 2 and one more for each 9 of command, in six hours, and half of it for a side that hesitates", () => {
    const pool = (mrc: object, hours = 6) => {
      const { scenario, state } = smallMatch({ sides: { mrc } });
      return poolOf({ ...scenario, turns: [{ startHour: 0, hours, light: "day", headline: "" }] }, state, "mrc");
    };
    expect([pool(command(85)), pool(command(25)), pool(command(25), 12)]).toEqual([11, 5, 10]);
    expect(pool({ ...command(85), hesitates: true })).toBe(6);
  });

  it("[OR-1] is shared by the number of formations, and nobody who commands any goes away empty", () => {
    const { scenario, state } = smallMatch({
      formations: {
        workers: { at: "hall" },
        printers: { at: "hall" },
        guard: { at: "hall", seats: { mrc: "staff" } },
        cadets: { at: "castle" },
      },
    });
    expect(sharesOf(scenario, state, "mrc")).toEqual({ staff: 3, hands: 6 });
    expect(shareOut(2, ["a", "b", "c"], weigh({ a: 1, b: 9, c: 1 }))).toEqual({ a: 1, b: 1, c: 0 });
    expect(shareOut(10, ["a", "b", "c"], weigh({ a: 0, b: 3, c: 4 }))).toEqual({ a: 0, b: 4, c: 6 });
    expect(shareOut(5, ["a", "b"], () => 0)).toEqual({ a: 0, b: 0 });
  });

  it("[OR-1] goes by the staff's shares, cut down together when the pool has shrunk", () => {
    const shares = (mrc: object) => {
      const { scenario, state } = smallMatch({ sides: { mrc } });
      return sharesOf(scenario, state, "mrc");
    };
    expect(shares({ shares: { staff: 3, hands: 6 } })).toEqual({ staff: 3, hands: 6 });
    expect(shares({ shares: { staff: 3, hands: 6 }, ...command(0) })).toEqual({ staff: 1, hands: 1 });
  });

  it("[OR-2] leaves a side an operation a turn for each 20 of command", () => {
    const { state } = smallMatch({ sides: { mrc: command(79) } });
    expect([operationsLeft(state, "mrc", 1), operationsLeft(smallMatch({ sides: { mrc: command(19) } }).state, "mrc", 1)]).toEqual([3, 0]);
  });
});
