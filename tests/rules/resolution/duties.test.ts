import { describe, expect, it } from "vitest";
import { DEFAULTS } from "../../../shared/rules/constants.ts";
import { linesFrom } from "../../../shared/rules/lines.ts";
import { openWar, playTurn, RIVERTON, smallWar } from "./small-war.ts";

const still = { constants: { drift: 0, driftLegitimacy: 0, commissarPull: 0, learn: 0, recruit: 0 } };

describe("duties", () => {
  it("[DU-1] count per six hours of the turn", () => {
    const short = playTurn(smallWar(still), { duties: [["committee", { kind: "publish" }]] });
    const long = playTurn(smallWar({ ...still, match: { turn: 7, hour: 36 } }), { duties: [["committee", { kind: "publish" }]] });
    expect(Number(long.of("published")[0]?.params["by"])).toBe(2 * Number(short.of("published")[0]?.params["by"]));
  });

  it("[DU-2] a meeting moves allegiance by commissariat, half as much on the enemy's ground", () => {
    const meet = (holder: "government" | null) =>
      playTurn(smallWar({ ...still, sites: { barracks: { holder } } }), {
        duties: [["soldiers", { kind: "agitate", formation: "second_regiment" }]],
      }).state.formations["second_regiment"]!.allegiance - 15;
    expect(meet(null)).toBeCloseTo(DEFAULTS.agitation * 0.65);
    expect(meet("government")).toBeCloseTo((DEFAULTS.agitation * 0.65) / 2);
  });

  it("[DU-3] a commissar is taken by those who do not obey the other side, and works day by day", () => {
    const played = playTurn(smallWar({ constants: { drift: 0, driftLegitimacy: 0 } }), {
      duties: [["soldiers", { kind: "appointCommissar", formation: "second_regiment" }]],
    });
    expect(played.state.formations["second_regiment"]).toMatchObject({ commissar: "mrc" });
    expect(played.state.formations["second_regiment"]!.allegiance).toBeCloseTo(15 + DEFAULTS.commissarPull);
    const refused = playTurn(smallWar(), { duties: [["soldiers", { kind: "appointCommissar", formation: "cadets" }]] });
    expect(refused.state.formations["cadets"]?.commissar).toBeNull();
  });

  it("[DU-4] calling out a district raises its upsurge, and some join at once", () => {
    const played = playTurn(smallWar(still), { duties: [["soldiers", { kind: "callOut", district: "mills" }]] });
    expect(played.state.upsurge["mills"]?.mrc).toBeGreaterThan(75);
    expect(played.state.upsurge["old_town"]?.mrc).toBeLessThan(75);
    expect(played.state.formations["mill_guard"]!.men).toBe(700 + DEFAULTS.callOutVolunteers);
  });

  it("[DU-5] talks bring the sides nearer, most from between", () => {
    expect(playTurn(smallWar(), { duties: [["doctors", { kind: "negotiate" }]] }).state.conciliation).toBe(DEFAULTS.dutyNegotiate);
    expect(playTurn(smallWar(), { duties: [["mayor", { kind: "negotiate" }]] }).state.conciliation).toBe(DEFAULTS.dutyNegotiate / 2);
  });

  it("[DU-6] an offered truce is put before both sides", () => {
    const waiting = { status: "waiting", openedHour: null, votes: {}, chosen: {} } as const;
    const state = smallWar();
    const played = playTurn({ ...state, cards: { ...state.cards, truce: waiting } }, { duties: [["doctors", { kind: "offerTruce" }]] });
    expect(played.of("truceOffered")[0]?.params["card"]).toBe("truce");
    expect(played.state.cards["truce"]?.status).toBe("open");
  });

  it("[DU-7] liaison mends a line that the enemy does not hold, and grows the less the more there is", () => {
    const cut = { ...still, sites: { mill_yard: { lineCut: { mrc: true, government: false } } } };
    const played = playTurn(smallWar(cut), { duties: [["committee", { kind: "liaison", site: "mill_yard" }]] });
    expect(played.state.sites["mill_yard"]?.lineCut.mrc).toBe(false);
    expect(played.state.sides.mrc.organization.liaison).toBeCloseTo(55 + (DEFAULTS.dutyCapacity * 45) / 100);
  });

  it("[DU-8] scouts see a site for twelve hours", () => {
    const played = playTurn(smallWar(still), { duties: [["river_people", { kind: "scouts", site: "town_hall" }]] });
    expect(played.state.sites["town_hall"]?.scoutedUntil).toEqual({ mrc: 12, government: 0 });
  });

  it("[DU-9] staff work adds to command, a supply column to supply and shells", () => {
    const staff = playTurn(smallWar(still), { duties: [["committee", { kind: "staffWork" }]] }).state.sides.mrc;
    expect(staff.organization.command).toBeCloseTo(60 + (DEFAULTS.dutyCapacity * 40) / 100);
    const column = playTurn(smallWar(still), { duties: [["committee", { kind: "supplyColumn" }]] }).state.sides.mrc;
    expect(column.organization.supply).toBeGreaterThan(50);
    expect(column.shells).toBeGreaterThan(40);
  });

  it("[DU-10] publishing adds a little commissariat and upsurge everywhere", () => {
    const { state } = playTurn(smallWar(still), { duties: [["committee", { kind: "publish" }]] });
    expect(state.sides.mrc.organization.commissariat).toBeGreaterThan(65);
    expect(state.upsurge["old_town"]?.mrc).toBeGreaterThan(60);
  });

  it("[DU-11] a visit draws a waiting unit to the middle and leaves others alone", () => {
    const visit = (formation: string) =>
      playTurn(smallWar(still), { duties: [["doctors", { kind: "visitBarracks", formation }]] }).state.formations[formation]!.allegiance;
    expect(visit("second_regiment")).toBeCloseTo(15 - DEFAULTS.visitPull);
    expect(visit("first_regiment")).toBe(60);
  });

  it("[DU-12] trains are stopped and let through for one side", () => {
    const stopped = playTurn(smallWar(), { duties: [["doctors", { kind: "trains", side: "government", stop: true }]] });
    expect(stopped.state.trainsStopped).toEqual({ mrc: false, government: true });
    const through = playTurn(
      { ...stopped.state, phase: "orders" },
      { duties: [["doctors", { kind: "trains", side: "government", stop: false }]] },
    );
    expect(through.state.trainsStopped.government).toBe(false);
  });
});

describe("messengers", () => {
  const silent = {
    ...still,
    friction: 2 as const,
    sides: { mrc: { organization: { command: 60, liaison: 0, intelligence: 50, supply: 50, commissariat: 65 } } },
    formations: { mill_guard: { lastWordHour: -20 } },
    sites: { mill_yard: { lineCut: { mrc: true, government: false } } },
  };
  const run = (seed: string, more: Parameters<typeof smallWar>[0] = {}) =>
    playTurn(smallWar({ ...silent, seed, ...more }), { duties: [["river_people", { kind: "runner", formation: "mill_guard" }]] });

  it("[DU-15] a runner comes back at least half the time, with a report, and keeps a courier's way open for twelve hours", () => {
    const back = Array.from({ length: 80 }, (_, i) => run(`seed ${i}`)).filter((played) => played.of("runnerBack").length > 0);
    expect(back.length).toBeGreaterThan(25);
    expect(back.length).toBeLessThan(55);
    for (const { state } of back) {
      expect(state.formations["mill_guard"]).toMatchObject({ courierUntil: DEFAULTS.runnerHours, lastWordHour: state.hour });
    }
    expect(run("seed", { friction: 0 }).of("runnerBack")).toHaveLength(1);
  });

  it("[DU-15] who did not get through says nothing of where they stand", () => {
    const lost = Array.from({ length: 20 }, (_, i) => run(`seed ${i}`)).find((played) => played.of("runnerTurnedBack").length > 0);
    expect(lost?.of("runnerTurnedBack")[0]).toMatchObject({ site: null, changes: [] });
  });

  it("[DU-16] a wire of one's own works past the enemy's exchange, until he stands across it", () => {
    const lost = { ...still, sites: { exchange: { holder: "government" as const } } };
    const laid = playTurn(smallWar(lost), { duties: [["committee", { kind: "mendLine", site: "mill_yard" }]] }).state;
    const lineTo = (state: typeof laid) => linesFrom(RIVERTON, state, "mrc")["mill_yard"];
    expect(lineTo(smallWar(lost))).not.toBe("telephone");
    expect(lineTo(laid)).toBe("telephone");
    expect(lineTo({ ...laid, sites: { ...laid.sites, mill_yard: { ...laid.sites["mill_yard"]!, holder: "government" } } })).not.toBe(
      "telephone",
    );
  });
});

describe("summons", () => {
  const cutOff = {
    formations: { cadets: { lastWordHour: -20, morale: 40 } },
    sites: { town_hall: { holder: "mrc" as const }, barracks: { holder: "mrc" as const } },
  };
  const summon = (differences: Parameters<typeof smallWar>[0], claimsCityLost: boolean) =>
    playTurn(openWar(differences), { duties: [["soldiers", { kind: "summon", site: "cadet_school", claimsCityLost }]] });

  it("[DU-13] weighs more the longer they have had no word, with the exchange in the summoner's hands, and surrounded", () => {
    const drawOf = (differences: Parameters<typeof smallWar>[0]) => {
      const played = summon(differences, true);
      return [...played.of("summoned"), ...played.of("summonsBelieved")][0]!.cause.draw!.needed;
    };
    const fresh = drawOf({ formations: { cadets: { lastWordHour: 0, morale: 40 } } });
    const stale = drawOf({ formations: { cadets: { lastWordHour: -20, morale: 40 } } });
    const surrounded = drawOf(cutOff);
    expect(stale).toBeGreaterThan(fresh);
    expect(surrounded).toBeGreaterThan(stale);
  });

  it("[DU-13] those who believe it lay down their arms and the place is given up", () => {
    for (let i = 0; i < 60; i++) {
      const played = summon({ ...cutOff, seed: `seed ${i}` }, true);
      if (played.of("summonsBelieved").length === 0) continue;
      expect(played.of("formationSurrendered")[0]?.formation).toBe("cadets");
      return;
    }
    throw new Error("nobody believed it in 60 seeds");
  });

  it("[DU-14] a lie found out costs legitimacy and stiffens those lied to; an honest summons costs nothing", () => {
    const lied = summon({ seed: "seed" }, true);
    expect(lied.of("lieFoundOut")).toHaveLength(1);
    expect(lied.of("lieFoundOut")[0]!.changes.map((change) => change.path.join("."))).toEqual([
      "sides.mrc.legitimacy",
      "formations.cadets.morale",
    ]);
    expect(summon({ seed: "seed" }, false).of("lieFoundOut")).toHaveLength(0);
  });
});
