import { describe, expect, it } from "vitest";
import { sideObeyed } from "../../../shared/rules/allegiance.ts";
import { DEFAULTS } from "../../../shared/rules/constants.ts";
import { SUSCEPTIBILITY } from "../../../shared/rules/kinds.ts";
import { activeMen } from "../../../shared/rules/strength.ts";
import { openWar, order, playOn, playTurn, RIVERTON, smallWar } from "./small-war.ts";

const even = { command: 50, liaison: 50, intelligence: 50, supply: 50, commissariat: 50 };

describe("allegiance", () => {
  it("[AL-1] beyond 40 a formation obeys the side it leans to; between, it waits", () => {
    expect([-41, -40, -39, 0, 39, 40].map((allegiance) => sideObeyed({ allegiance }))).toEqual([
      "government",
      "government",
      null,
      null,
      null,
      "mrc",
    ]);
    const played = playOn(smallWar({ formations: { second_regiment: { allegiance: 39.9 } } }), 1);
    expect(played.of("allegianceCrossed")[0]).toMatchObject({ formation: "second_regiment", params: { from: null, to: "mrc" } });
  });

  it("[AL-2] lets only a turn-out of a garrison regiment take the street, by commissariat and allegiance", () => {
    const state = smallWar({
      formations: { first_regiment: { men: 1000, allegiance: 100 } },
      sides: { mrc: { organization: { ...even, commissariat: 100 } } },
    });
    expect(activeMen(RIVERTON, state, "first_regiment", DEFAULTS)).toBe(200);
    const poor = smallWar({
      formations: { first_regiment: { men: 1000, allegiance: 100 } },
      sides: { mrc: { organization: { ...even, commissariat: 0 } } },
    });
    expect(activeMen(RIVERTON, poor, "first_regiment", DEFAULTS)).toBe(20);
    expect(activeMen(RIVERTON, smallWar({ formations: { first_regiment: { allegiance: 0 } } }), "first_regiment", DEFAULTS)).toBe(0);
  });

  it("[AL-3] moves garrison regiments fully, cadets little, officers and Red Guards not at all", () => {
    expect(SUSCEPTIBILITY.regiment).toBe(1);
    expect(SUSCEPTIBILITY.cadets).toBeLessThan(0.5);
    expect(SUSCEPTIBILITY.officers + SUSCEPTIBILITY["red-guard"] + SUSCEPTIBILITY["shock-troops"]).toBe(0);
  });

  it("[AL-4] drifts to the better commissariat, faster among the surrounded", () => {
    const drift = (differences: Parameters<typeof smallWar>[0]) =>
      playTurn(smallWar({ constants: { commissarPull: 0, driftLegitimacy: 0 }, ...differences })).state.formations;
    const free = drift({ formations: { second_regiment: { allegiance: -60 } } })["second_regiment"]!.allegiance;
    expect(free).toBeGreaterThan(-60);
    const round = {
      exchange: { holder: "mrc" as const },
      cadet_school: { holder: "mrc" as const },
      station: { holder: "mrc" as const },
      barracks: { holder: "government" as const },
    };
    const surrounded = drift({ formations: { second_regiment: { allegiance: -60 } }, sites: round })["second_regiment"]!.allegiance;
    expect(surrounded).toBeGreaterThan(free);
  });

  it("[AL-5] leans those who wait a little to who takes places that count", () => {
    const state = smallWar({
      formations: { mill_guard: { site: "bridge", men: 3000, armed: 1 } },
      sides: { mrc: { mayTakeGuarded: true } },
    });
    const seen = playTurn(state, { orders: [order("showOfForce", "mill_guard", "exchange")] }).of("siteYielded")[0]!;
    const leaning = seen.changes.find((change) => change.path[1] === "second_regiment");
    expect(Number(leaning?.to)).toBeGreaterThan(Number(leaning?.from));
  });
});

describe("morale", () => {
  it("[MO-1] recovers out of the fight towards a base that commissariat shifts", () => {
    const tired = { formations: { mill_guard: { morale: 40 } } };
    const good = playTurn(smallWar({ ...tired, sides: { mrc: { organization: { ...even, commissariat: 90 } } } })).state.formations[
      "mill_guard"
    ]!.morale;
    const poor = playTurn(smallWar({ ...tired, sides: { mrc: { organization: { ...even, commissariat: 10 } } } })).state.formations[
      "mill_guard"
    ]!.morale;
    expect(good).toBeGreaterThan(40);
    expect(good).toBeGreaterThan(poor);
  });

  it("[MO-2] falls among the surrounded", () => {
    const round = { exchange: { holder: "mrc" as const }, bridge: { holder: "mrc" as const }, cadet_school: { holder: "mrc" as const } };
    const played = playTurn(smallWar({ sites: round, constants: { arm: 0 } }));
    expect(played.state.formations["town_guard"]!.morale).toBeCloseTo(65 - 6 * DEFAULTS.isolationMorale);
  });
});

describe("organization", () => {
  it("[OR-3] grows by practice below 80, in war twice as fast", () => {
    const peace = playTurn(smallWar()).state.sides.mrc.organization.command - 60;
    const war = playTurn(openWar()).state.sides.mrc.organization.command - 60;
    expect(peace).toBeGreaterThan(0);
    expect(war / peace).toBeCloseTo(2, 1);
    expect(playTurn(smallWar({ sides: { mrc: { organization: { ...even, command: 90 } } } })).state.sides.mrc.organization.command).toBe(
      90,
    );
  });

  it("[OR-3] brings in shells by supply, and half as many fuses", () => {
    const { mrc } = playTurn(smallWar({ sides: { mrc: { organization: { ...even, supply: 100 }, shells: 0, fuses: 0 } } })).state.sides;
    expect(mrc.shells).toBeGreaterThan(0);
    expect(mrc.fuses).toBeCloseTo(mrc.shells / 2);
  });

  it("[OR-4] lets volunteers join formations that take recruits", () => {
    const played = playTurn(smallWar());
    expect(played.state.formations["mill_guard"]!.men).toBeGreaterThan(700);
    expect(played.state.sides.mrc.volunteers).toBeLessThan(900);
    expect(played.state.formations["hall_guard"]!.men).toBe(120);
  });

  it("[OR-5] gives rifles to those without one, by supply", () => {
    const rich = playTurn(smallWar({ sides: { mrc: { organization: { ...even, supply: 100 } } } })).state.formations["mill_guard"]!.armed;
    const poor = playTurn(smallWar({ sides: { mrc: { organization: { ...even, supply: 10 } } } })).state.formations["mill_guard"]!.armed;
    expect(rich).toBeGreaterThan(poor);
  });
});

describe("time", () => {
  it("[TU-1] resolves all seats' orders at once and begins the next turn in council", () => {
    const { state } = playTurn(smallWar(), { orders: [order("march", "mill_guard", "station"), order("march", "cadets", "town_hall")] });
    expect(state).toMatchObject({ turn: 2, phase: "council", hour: 6, issued: [], duties: [] });
    expect([state.formations["mill_guard"]?.site, state.formations["cadets"]?.site]).toEqual(["station", "town_hall"]);
  });

  it("[TU-2] passes in sub-rounds of two hours, so that the length of a turn moves no result", () => {
    const quiet = { constants: { willSpread: 0 } };
    expect(
      playTurn(smallWar(quiet))
        .of("hourPassed")
        .filter((event) => event.cause.rule === "TU-2")
        .map((event) => event.hour),
    ).toEqual([2, 4, 6]);
    const short = playOn(smallWar(quiet), 2).state;
    const long = { ...RIVERTON, turns: [{ ...RIVERTON.turns[0]!, hours: 12 }, ...RIVERTON.turns.slice(2)] };
    const one = playTurn(smallWar(quiet), {}, long).state;
    expect(one.hour).toBe(short.hour);
    expect(one.formations).toEqual(short.formations);
    expect(one.sides.mrc.organization).toEqual(short.sides.mrc.organization);
  });

  it("[TU-3] brings the calendar's entry at its hour, if its condition holds", () => {
    const peace = playOn(smallWar(), 3);
    expect(peace.of("calendarHappened").map((event) => [event.params["entry"], event.hour])).toContainEqual(["current", 14]);
    const war = playOn(openWar(), 3);
    expect(war.of("calendarHappened").map((event) => event.params["entry"])).not.toContain("current");
  });

  it("[TU-4] lets reinforcements come at their hour, by rail only while trains run", () => {
    const relief = (stopped: boolean) => playOn(smallWar({ match: { trainsStopped: { mrc: false, government: stopped } } }), 6);
    expect(relief(false).of("formationArrived")[0]).toMatchObject({ formation: "relief", hour: 30 });
    expect(relief(true).of("formationArrived")).toHaveLength(0);
    expect(relief(true).of("formationHeldUp")[0]?.params["why"]).toBe("trainsStopped");
  });

  it("[TU-5] lets nobody attack while a truce holds, and ends it by the clock", () => {
    const ready = { formations: { mill_guard: { site: "bridge", men: 3000, armed: 1 } } };
    const during = playTurn(openWar({ ...ready, match: { truceUntil: 12 } }), { orders: [order("assault", "mill_guard", "exchange")] });
    expect(during.state.sites["exchange"]?.holder).toBe("government");
    const after = playOn({ ...during.state, phase: "orders" }, 1);
    expect(after.state.hour).toBe(12);
    expect(playOn({ ...after.state, phase: "orders" }, 1).of("truceEnded")).toHaveLength(1);
  });
});

describe("ending", () => {
  it("[EN-2] moves resolve by the share of the city held, by the dead and by a surrounded staff", () => {
    const alone = { exchange: { holder: "mrc" as const }, bridge: { holder: "mrc" as const }, cadet_school: { holder: "mrc" as const } };
    const few = playTurn(smallWar({ sites: alone })).state.sides.government.resolve;
    expect(few).toBeLessThan(playTurn(smallWar()).state.sides.government.resolve);
  });

  it("[EN-3] [EN-4] makes the loss of the seat of power a blow: resolve, command and liaison, and the staff moves", () => {
    const state = openWar({ formations: { mill_guard: { site: "bridge", men: 5000, armed: 1 }, town_guard: { morale: 40 } } });
    const played = playTurn(state, { orders: [order("assault", "mill_guard", "town_hall")] });
    const fell = played.of("seatOfPowerFell")[0]!;
    expect(fell.params).toEqual({ resolve: -DEFAULTS.seatLossResolve, capacity: -DEFAULTS.seatLossCapacity });
    expect(played.of("staffMoved")[0]?.site).toBe("cadet_school");
    expect(played.state.ending).toBeNull();
  });

  it("[EN-3] lets a side give up soon that has lost its seat of power and has nobody left to order", () => {
    const gone = { status: "surrendered" as const };
    const nobody = { town_guard: gone, cadets: gone };
    const resolveWith = (town_hall: "mrc" | "government", formations: Record<string, typeof gone>) =>
      playTurn(smallWar({ constants: { resolveRate: 0 }, sites: { town_hall: { holder: town_hall } }, formations })).state.sides.government
        .resolve;
    expect(resolveWith("mrc", { town_guard: gone }) - resolveWith("mrc", nobody)).toBeCloseTo(DEFAULTS.seatLossResolve);
    expect(resolveWith("government", nobody)).toBeCloseTo(resolveWith("government", { town_guard: gone }));
  });

  it("[EN-5] ends a match when a side's resolve is gone", () => {
    const { state } = playTurn(smallWar({ sides: { government: { resolve: 0 } }, constants: { resolveRate: 0 } }));
    expect(state).toMatchObject({ phase: "ended", ending: { by: "resolve", winner: "mrc", hour: 2 } });
  });

  it("[EN-1] [EN-6] after the last turn decides by shares of the sites' weight and by resolve, and by nobody if they are close", () => {
    const last = { match: { turn: 8, hour: 48 } };
    const close = playTurn(
      smallWar({ ...last, sides: { mrc: { resolve: 50 }, government: { resolve: 30 } }, constants: { resolveRate: 0 } }),
    );
    expect(close.state.ending).toMatchObject({ by: "points", winner: null });
    const clear = playTurn(
      smallWar({ ...last, sides: { mrc: { resolve: 90 }, government: { resolve: 30 } }, constants: { resolveRate: 0 } }),
    );
    expect(clear.state.ending).toMatchObject({ by: "points", winner: "mrc", hour: 60 });
  });
});
