import { describe, expect, it } from "vitest";
import { nextStep, reach } from "../../../shared/rules/geography.ts";
import { openWar, order, playTurn, RIVERTON, smallWar } from "./small-war.ts";

describe("movement", () => {
  it("[MV-1] keeps ships on the water, everybody else off it, and nobody steps on a raised bridge", () => {
    expect([...reach(RIVERTON, smallWar(), "mrc", "ship", "harbour").keys()].sort()).toEqual(["harbour", "lower_river"]);
    expect(reach(RIVERTON, smallWar(), "mrc", "red-guard", "mill_yard").has("harbour")).toBe(false);
    const raised = smallWar({ sites: { bridge: { bridgeRaised: true } } });
    expect(reach(RIVERTON, raised, "mrc", "red-guard", "workers_hall").has("bridge")).toBe(false);
    expect(nextStep(RIVERTON, raised, { side: "mrc", kind: "red-guard", from: "workers_hall" }, "bridge")).toBeNull();
  });

  it("[MV-2] takes two hours a route, over ground that is not the enemy's", () => {
    const played = playTurn(smallWar(), { orders: [order("march", "mill_guard", "barracks")] });
    expect(played.of("formationMoved").map((event) => [event.site, event.hour])).toEqual([
      ["station", 2],
      ["barracks", 4],
    ]);
    expect(Object.fromEntries(reach(RIVERTON, smallWar(), "mrc", "red-guard", "mill_yard"))).toMatchObject({
      station: 1,
      barracks: 2,
      exchange: 2,
      cadet_school: 2,
    });
  });

  it("[MV-3] stops who finds no way, and tells his side", () => {
    const state = smallWar({ sites: { station: { holder: "government" }, bridge: { holder: "government" } } });
    const played = playTurn(state, { orders: [order("march", "mill_guard", "barracks")] });
    expect(played.of("formationHeldUp")[0]).toMatchObject({ formation: "mill_guard", cause: { rule: "MV-3" } });
    expect(played.state.formations["mill_guard"]?.site).toBe("mill_yard");
  });

  it("[MV-4] takes a place that nobody holds or guards by walking in", () => {
    const unheld = playTurn(smallWar(), { orders: [order("seize", "hall_guard", "bridge")] });
    expect(unheld.state.sites["bridge"]?.holder).toBe("mrc");
    const unguarded = playTurn(smallWar({ sites: { exchange: { pickets: 0 } }, formations: { mill_guard: { site: "bridge" } } }), {
      orders: [order("seize", "mill_guard", "exchange")],
    });
    expect(unguarded.state.sites["exchange"]?.holder).toBe("mrc");
    expect(unguarded.state.formations["mill_guard"]?.site).toBe("exchange");
  });

  it("[MV-5] sends a formation for arms to the nearest own depot, if there is one", () => {
    const played = playTurn(smallWar(), { orders: [order("arm", "mill_guard")] });
    expect(played.of("formationHeldUp")).toHaveLength(1);
    expect(RIVERTON.siteIds.some((id) => ["arsenal", "depot", "gun-park"].includes(RIVERTON.sites[id]!.kind))).toBe(false);
  });

  it("[MV-6] raises and lowers a bridge by who stands on it or beside it", () => {
    const up = playTurn(smallWar({ sites: { bridge: { holder: "mrc" } } }), {
      orders: [order("bridge", "hall_guard", "bridge", { raise: true })],
    });
    expect(up.state.sites["bridge"]?.bridgeRaised).toBe(true);
    const down = playTurn({ ...up.state, phase: "orders" }, { orders: [order("bridge", "hall_guard", "bridge", { raise: false })] });
    expect(down.state.sites["bridge"]?.bridgeRaised).toBe(false);
  });
});

describe("operations", () => {
  const plan = (more: object) => ({
    id: "committee-a",
    letter: "A",
    side: "mrc" as const,
    seat: "committee",
    act: "assault" as const,
    site: "exchange",
    turn: 1,
    onceHeld: null,
    ...more,
  });
  const joint = (site = "bridge") => ({
    formations: { mill_guard: { site, men: 900, armed: 1 }, hall_guard: { site: "bridge", men: 900 } },
  });

  it("[OP-1] [OP-2] wait for their turn", () => {
    const state = openWar(joint());
    const first = playTurn(state, {
      orders: [order("assault", "mill_guard", "exchange", { operation: "committee-a" })],
      operations: [plan({ turn: 2 })],
    });
    expect(first.state.sites["exchange"]?.holder).toBe("government");
    const second = playTurn({ ...first.state, phase: "orders" }, { operations: first.state.operations });
    expect(second.state.sites["exchange"]?.holder).toBe("mrc");
  });

  it("[OP-2] wait for their condition", () => {
    const orders = [order("assault", "mill_guard", "exchange", { operation: "committee-a" })];
    const waiting = playTurn(openWar(joint()), { orders, operations: [plan({ onceHeld: "station" })] });
    expect(waiting.state.sites["exchange"]?.holder).toBe("government");
    const met = playTurn(openWar({ ...joint(), sites: { station: { holder: "mrc" } } }), {
      orders,
      operations: [plan({ onceHeld: "station" })],
    });
    expect(met.state.sites["exchange"]?.holder).toBe("mrc");
  });

  it("[OP-2] wait for each other, so that all strike in the same two hours", () => {
    const orders = ["mill_guard", "hall_guard"].map((id) => order("assault", id, "exchange", { operation: "committee-a" }));
    const played = playTurn(openWar(joint("mill_yard")), { orders, operations: [plan({})] });
    const struck = [...played.of("fought"), ...played.of("siteTaken")].find((event) => event.site === "exchange");
    expect(struck?.hour).toBe(4);
  });
});
