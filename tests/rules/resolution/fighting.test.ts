import { describe, expect, it } from "vitest";
import { DEFAULTS } from "../../../shared/rules/constants.ts";
import { activeMen, forceOf } from "../../../shared/rules/strength.ts";
import { inputOf, openWar, order, playTurn, RIVERTON, smallWar } from "./small-war.ts";

const strong = { men: 700, armed: 1, morale: 80 };
const operation = {
  id: "committee-a",
  letter: "A",
  side: "mrc" as const,
  seat: "committee",
  act: "assault" as const,
  site: "exchange",
  turn: 1,
  onceHeld: null,
};

describe("stand-off", () => {
  const atBridge = { formations: { mill_guard: { ...strong, site: "bridge" } }, sides: { mrc: { mayTakeGuarded: true } } };

  it("[FT-3] lets the weaker yield without shots to a show of force of 3.3 to 1", () => {
    const played = playTurn(smallWar(atBridge), { orders: [order("showOfForce", "mill_guard", "exchange")] });
    expect(played.state.sites["exchange"]?.holder).toBe("mrc");
    expect(played.state.hostilities).toBeNull();
    expect(played.state.sides.mrc.tally.dead + played.state.sides.government.tally.dead).toBe(0);
    expect(inputOf(played.of("siteYielded")[0], "needed")).toBe(3.3);
  });

  it("[FT-3] leaves things as they are below that, and the formation reports it", () => {
    const state = smallWar({ ...atBridge, sites: { exchange: { pickets: 300 } } });
    const played = playTurn(state, { orders: [order("showOfForce", "mill_guard", "exchange")] });
    expect(played.state.sites["exchange"]?.holder).toBe("government");
    expect(played.of("showOfForceFailed")).toHaveLength(1);
    expect(played.state.formations["mill_guard"]?.doing).toBeNull();
  });

  it("[FT-3] disarms those who are bound to their post and lets others leave for the nearest own place", () => {
    const crowd = {
      formations: { mill_guard: { ...strong, men: 4000, site: "bridge" }, cadets: { site: "exchange" } },
      sides: { mrc: { mayTakeGuarded: true } },
    };
    const left = playTurn(smallWar(crowd), { orders: [order("showOfForce", "mill_guard", "exchange")] });
    expect(left.state.formations["cadets"]).toMatchObject({ status: "present", site: "town_hall" });
    const hall = playTurn(smallWar(crowd), { orders: [order("showOfForce", "mill_guard", "town_hall")] });
    expect(hall.state.formations["town_guard"]?.status).toBe("surrendered");
  });
});

describe("fighting", () => {
  it("[FT-1] counts men who turn out, their rifles, quality and morale", () => {
    const state = smallWar({ formations: { cadets: { men: 100, armed: 0.5, morale: 50 } } });
    expect(activeMen(RIVERTON, state, "cadets", DEFAULTS)).toBe(100);
    expect(forceOf(RIVERTON, state, "cadets", DEFAULTS)).toBeCloseTo(100 * 0.5 * 1.1 * 1);
  });

  it("[FT-2] multiplies those who defend by the cover of the place, and by more if they have dug in", () => {
    const attack = { formations: { mill_guard: { ...strong, site: "bridge" }, cadets: { site: "exchange", dugIn: false } } };
    const open = playTurn(openWar(attack), { orders: [order("assault", "mill_guard", "exchange")] });
    const dug = playTurn(openWar({ formations: { ...attack.formations, cadets: { site: "exchange", dugIn: true } } }), {
      orders: [order("assault", "mill_guard", "exchange")],
    });
    const first = [...open.of("fought"), ...open.of("assaultThrownBack")][0];
    const second = [...dug.of("fought"), ...dug.of("assaultThrownBack")][0];
    expect(inputOf(first, "cover")).toBe(1.2);
    expect(Number(inputOf(second, "cover"))).toBeCloseTo(1.2 * 1.25, 1);
  });

  it("[FT-4] lets the overwhelmed and disheartened lay down their arms without a fight", () => {
    const state = openWar({
      formations: { mill_guard: { ...strong, men: 3000, site: "bridge" }, cadets: { site: "exchange", morale: 50 } },
    });
    const played = playTurn(state, { orders: [order("assault", "mill_guard", "exchange")] });
    expect(played.of("formationSurrendered")[0]).toMatchObject({ formation: "cadets", cause: { rule: "FT-4" } });
    expect(played.state.sides.government.tally.dead).toBe(0);
  });

  it("[FT-4] sends garrison men who give up back to their barracks, where they wait", () => {
    const state = openWar({
      formations: {
        mill_guard: { ...strong, men: 3000, site: "bridge" },
        second_regiment: { allegiance: -60, site: "exchange", morale: 40, men: 1000 },
      },
    });
    const played = playTurn(state, { orders: [order("assault", "mill_guard", "exchange")] });
    expect(played.state.formations["second_regiment"]).toMatchObject({ status: "present", site: "barracks" });
    expect(Math.abs(played.state.formations["second_regiment"]?.allegiance ?? 99)).toBeLessThan(40);
  });

  it("[FT-5] throws an assault below 0.9 to 1 back at once", () => {
    const state = openWar({ formations: { mill_guard: { men: 60, site: "bridge" }, cadets: { site: "exchange" } } });
    const played = playTurn(state, { orders: [order("assault", "mill_guard", "exchange")] });
    expect(played.of("assaultThrownBack")[0]).toMatchObject({ formation: "mill_guard", site: "exchange" });
    expect(played.state.formations["mill_guard"]!.shakenUntil).toBeGreaterThan(0);
    expect(played.state.sides.mrc.tally.dead).toBeGreaterThan(0);
  });

  it("[FT-5] counts those who act together under one operation in full, and lets the others enter one by one", () => {
    const three = {
      formations: {
        mill_guard: { ...strong, site: "bridge" },
        hall_guard: { site: "bridge", men: 500 },
        first_regiment: { site: "bridge", men: 900 },
        cadets: { site: "exchange", men: 600 },
      },
    };
    const ids = ["mill_guard", "hall_guard", "first_regiment"];
    const apart = playTurn(openWar(three), { orders: ids.map((id) => order("assault", id, "exchange")) });
    const joint = playTurn(openWar(three), {
      orders: ids.map((id) => order("assault", id, "exchange", { operation: operation.id })),
      operations: [operation],
    });
    const firstOf = (played: typeof apart) => [...played.of("fought"), ...played.of("assaultThrownBack"), ...played.of("siteTaken")][0];
    expect(Number(inputOf(firstOf(joint), "coordination"))).toBe(1);
    expect(Number(inputOf(firstOf(joint), "force"))).toBeGreaterThan(Number(inputOf(firstOf(apart), "force")));
  });

  it("[FT-6] costs both sides men and morale while neither gives way, and throws no die", () => {
    const state = openWar({ formations: { mill_guard: { ...strong, site: "bridge" }, cadets: { site: "exchange", morale: 80 } } });
    const played = playTurn(state, { orders: [order("assault", "mill_guard", "exchange")] });
    const fought = played.of("fought")[0];
    expect(fought?.cause.draw).toBeNull();
    expect(played.state.sides.mrc.tally.dead).toBeGreaterThan(0);
    expect(played.state.sides.government.tally.dead).toBeGreaterThan(0);
    expect(played.state.formations["cadets"]!.morale).toBeLessThan(80);
  });

  it("[FT-6] lets a formation whose morale is gone break off, and gives the place to who is left", () => {
    const state = openWar({
      formations: { mill_guard: { ...strong, site: "bridge" }, cadets: { site: "exchange", morale: 36 } },
      constants: { surrenderMorale: 0 },
    });
    const played = playTurn(state, { orders: [order("assault", "mill_guard", "exchange")] });
    expect(played.of("formationWithdrew")[0]).toMatchObject({ formation: "cadets" });
    expect(played.state.sites["exchange"]?.holder).toBe("mrc");
  });

  it("[FT-7] lets guns fire only with shells and fuses, and wears down the shelled", () => {
    const shelling = (stocks: { shells: number; fuses: number }) =>
      playTurn(
        openWar({
          sides: { government: stocks },
          formations: { cadets: { site: "exchange" }, mill_guard: { site: "bridge", morale: 70 } },
          sites: { bridge: { holder: "mrc" } },
        }),
        {
          orders: [order("shell", "cadets", "bridge")],
        },
      );
    const fired = shelling({ shells: 30, fuses: 30 });
    expect(fired.of("shelled").length).toBeGreaterThan(0);
    expect(fired.state.sides.government.shells).toBeLessThan(30);
    expect(fired.of("shelled")[0]?.changes.some((change) => change.path[1] === "mill_guard" && change.path[2] === "morale")).toBe(true);
    expect(shelling({ shells: 30, fuses: 0 }).of("shelled")).toHaveLength(0);
  });

  it("[FT-7] kills no more men than there are under the fire", () => {
    const { state } = playTurn(
      openWar({
        constants: { shellLethality: 50, recruit: 0 },
        sides: { government: { shells: 30, fuses: 30 } },
        formations: { cadets: { site: "exchange" }, mill_guard: { site: "bridge", men: 3 }, first_regiment: { site: "bridge" } },
        sites: { bridge: { holder: "mrc" } },
      }),
      { orders: [order("shell", "cadets", "bridge")] },
    );
    const { men, dead } = state.formations["mill_guard"]!;
    expect([men, dead]).toEqual([0, 3]);
    expect(state.sides.mrc.tally.dead).toBeCloseTo(3 + state.formations["first_regiment"]!.dead);
  });

  it("[FT-8] opens hostilities with the first assault, at a cost in legitimacy to who began", () => {
    const state = smallWar({ formations: { mill_guard: { ...strong, site: "bridge" } }, sides: { mrc: { mayOpenHostilities: true } } });
    const played = playTurn(state, { orders: [order("assault", "mill_guard", "exchange")] });
    expect(played.state.hostilities?.openedBy).toBe("mrc");
    expect(played.state.sides.mrc.legitimacy).toBe(50 - DEFAULTS.openLegitimacy);
  });
});

describe("holding", () => {
  const taken = () =>
    playTurn(smallWar({ formations: { mill_guard: { ...strong, men: 3000, site: "bridge" } }, sides: { mrc: { mayTakeGuarded: true } } }), {
      orders: [order("showOfForce", "mill_guard", "exchange")],
    });

  it("[HO-1] gives the taker what the site gives, and takes it from the loser", () => {
    const changes = taken().of("siteYielded")[0]!.changes;
    const gain = changes.find((change) => change.path.join(".") === "sides.mrc.organization.liaison");
    const loss = changes.find((change) => change.path.join(".") === "sides.government.organization.liaison");
    expect(Number(gain?.to) - Number(gain?.from)).toBeGreaterThan(0);
    expect(Number(loss?.to) - Number(loss?.from)).toBeLessThan(0);
  });

  it("[HO-2] moves those who took a place in", () => {
    expect(taken().state.formations["mill_guard"]?.site).toBe("exchange");
  });

  it("[HO-3] leaves a picket that never marches", () => {
    expect(taken().state.sites["exchange"]?.pickets).toBe(DEFAULTS.picket);
  });

  it("[HO-4] lets a district whose upsurge is for the taker defend itself with more", () => {
    const state = smallWar({ sites: { mill_yard: { holder: null } }, formations: { mill_guard: { site: "station" } } });
    const played = playTurn(state, { orders: [order("march", "mill_guard", "mill_yard")] });
    expect(played.state.sites["mill_yard"]).toMatchObject({ holder: "mrc", pickets: DEFAULTS.picketDistrict });
  });
});
