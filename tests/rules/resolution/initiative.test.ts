import { describe, expect, it } from "vitest";
import type { EventKind } from "../../../shared/model/events.ts";
import { DEFAULTS } from "../../../shared/rules/constants.ts";
import { openWar, order, playTurn, RIVERTON, smallWar } from "./small-war.ts";

/** How often each kind of event comes in 200 turns of different seeds, with initiative as the model has it. */
function countIn(
  kind: EventKind,
  make: typeof smallWar,
  differences: Parameters<typeof smallWar>[0] = {},
  orders: Parameters<typeof playTurn>[1] = {},
) {
  let count = 0;
  for (let i = 0; i < 200; i++)
    count += playTurn(
      make({ ...differences, seed: `seed ${i}`, constants: { initiative: DEFAULTS.initiative, ...differences.constants } }),
      orders,
    ).of(kind).length;
  return count;
}

describe("initiative", () => {
  it("[IN-1] is the greater, the higher the upsurge and the lower the discipline, and nobody with an order in force shows it", () => {
    const calm = countIn("actedByInitiative", smallWar, {
      match: { upsurge: { mills: { mrc: 10, government: 0 }, old_town: { mrc: 10, government: 0 } } },
    });
    const stirred = countIn("actedByInitiative", smallWar, {
      match: { upsurge: { mills: { mrc: 90, government: 0 }, old_town: { mrc: 90, government: 0 } } },
    });
    expect(stirred).toBeGreaterThan(3 * calm);
    const ordered = { orders: [order("hold", "mill_guard"), order("hold", "first_regiment"), order("hold", "cadets")] };
    expect(countIn("actedByInitiative", smallWar, {}, ordered)).toBe(0);
  });

  it("[IN-2] [IN-3] walks, seizes or attacks without order or delay, and is then out of reach of orders", () => {
    for (let i = 0; i < 200; i++) {
      const played = playTurn(smallWar({ seed: `seed ${i}`, constants: { initiative: DEFAULTS.initiative } }));
      const acted = played.of("actedByInitiative")[0];
      if (acted === undefined) continue;
      expect(["seize", "attack", "arms", "fight"]).toContain(acted.params["act"]);
      const until = acted.changes.find((change) => change.path[2] === "outOfReachUntil");
      expect(until?.to).toBe(acted.hour + DEFAULTS.outOfReachHours);
      expect(acted.cause.draw?.rolled).toBeLessThan(acted.cause.draw?.needed ?? 0);
      return;
    }
    throw new Error("nobody acted in 200 turns");
  });

  it("[IN-4] comes to the own staff when it is under attack", () => {
    const attacked = { sites: { workers_hall: { foughtHour: 0 } } };
    expect(countIn("ralliedToSeat", openWar, attacked)).toBeGreaterThan(0);
    expect(countIn("ralliedToSeat", openWar)).toBe(0);
  });

  it("[IN-4] comes to the own staff when half of the ways to it are lost in war, and not before", () => {
    const ways = RIVERTON.sites["workers_hall"]?.neighbours ?? [];
    const lost = ways.slice(0, Math.ceil(ways.length / 2));
    const half = { sites: Object.fromEntries(lost.map((id) => [id, { holder: "government" as const }])) };
    expect(countIn("ralliedToSeat", openWar, half)).toBeGreaterThan(0);
    expect(countIn("ralliedToSeat", smallWar, half)).toBe(0);
  });

  it("[IN-5] may open hostilities before anybody decided so", () => {
    const near = { formations: { mill_guard: { site: "bridge" } } };
    expect(countIn("provoked", smallWar, { ...near, constants: { provokeChance: 1, actAttackBefore: 10 } })).toBeGreaterThan(0);
    expect(countIn("provoked", smallWar, { ...near, constants: { provokeChance: 0, actAttackBefore: 10 } })).toBe(0);
  });

  it("[IN-6] lets some go home and some talk to waiting soldiers", () => {
    expect(countIn("wentHome", smallWar, { formations: { mill_guard: { morale: 20 }, first_regiment: { morale: 20 } } })).toBeGreaterThan(
      0,
    );
    expect(countIn("fraternized", smallWar, { formations: { mill_guard: { site: "station" } } })).toBeGreaterThan(0);
  });
});
