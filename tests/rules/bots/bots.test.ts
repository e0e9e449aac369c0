import { describe, expect, it } from "vitest";
import { botFor } from "../../../shared/bots/bot-for.ts";
import { botOrderOf } from "../../../shared/bots/table.ts";
import type { Order } from "../../../shared/model/orders.ts";
import { constantsOf } from "../../../shared/rules/constants.ts";
import { startMatch } from "../../../shared/rules/start.ts";
import { viewFor } from "../../../shared/rules/views.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";
import { withTurnsOf } from "../../../shared/scenarios/turn-length.ts";
import { type Differences, matchFromMap, type SmallMatch, smallMatch } from "../../support/match-from-map.ts";
import { given, whyNot } from "../../support/orders.ts";

const play = ({ scenario, state }: SmallMatch, seat: string): readonly Order[] => botFor(scenario)(viewFor(scenario, state, seat, []));
const formationOrders = (orders: readonly Order[]) =>
  orders.filter((order) => order.type === "formation").map(({ formation, kind, site }) => [formation, kind, site]);

/** Three bodies of workers around a castle with one of cadets; the mrc may shoot, and so strikes if it is strong enough. */
const siege = (cadets: number, more: Differences = {}) =>
  matchFromMap("[hall m seat-of-power]--[square m]--[castle g]--[keep g seat-of-power]", {
    formations: {
      workers: { at: "square", men: 300 },
      printers: { at: "square", men: 300 },
      guard: { at: "square", men: 300, seats: { mrc: "staff" } },
      cadets: { at: "castle", men: cadets },
    },
    sides: { mrc: { mayTakeGuarded: true, mayOpenHostilities: true } },
    match: { hostilities: { openedBy: "government", hour: 0 } },
    ...more,
  });

describe("a bot's votes", () => {
  const votes = (will: number) => {
    const match = smallMatch({ match: { phase: "council" }, sides: { mrc: { will } } });
    return play(match, "hands").map((order) => order.type === "vote" && `${order.card} ${order.choice}`);
  };

  it("[BT-2] carry the standing cards once its side's will is ripe in the middle of the turn, and leave them to the others before", () => {
    const { scenario, state } = smallMatch({ match: { phase: "council" } });
    const { will, willTake, willOpen } = constantsOf(state.options);
    const toCome = (will * (state.sides.mrc.organization.command / 100) * (scenario.turns[0]?.hours ?? 0)) / 2 / 6;
    expect(toCome).toBeGreaterThan(0);
    expect(votes(willTake - toCome - 0.01)).not.toContain("take yes");
    expect(votes(willTake - toCome + 0.01)).toContain("take yes");
    expect(votes(willOpen - toCome - 0.01)).not.toContain("open yes");
    expect(votes(willOpen - toCome + 0.01)).toContain("open yes");
  });

  it("[BT-2] decide every other card by weight and dice", () => {
    const chosen = new Set(
      ["a", "b", "c", "d", "e", "f", "g", "h"].flatMap((seed) =>
        play(smallMatch({ seed, match: { phase: "council" } }), "hands").map((order) => order.type === "vote" && order.choice),
      ),
    );
    expect([...chosen].sort()).toEqual(["close", "leave"]);
  });
});

describe("a bot whose aim is a settlement", () => {
  const petrograd = loadScenario("petrograd", "historical");
  const atTheTable = (seed: string, seat: string) => {
    const { state } = startMatch(petrograd, { seed });
    const card = { status: "open", openedHour: 0, votes: {}, chosen: {} } as const;
    const council = { ...state, phase: "council", cards: { ...state.cards, martov: card } } as const;
    const votes = botFor(petrograd)(viewFor(petrograd, council, seat, [])).filter((order) => order.type === "vote");
    return votes.find((vote) => vote.card === "martov")?.choice;
  };
  const seeds = ["a", "b", "c", "d", "e", "f", "g", "h"];

  it("[BT-2] signs it, where the others lean as those of 1917 did", () => {
    expect(seeds.map((seed) => atTheTable(seed, "ministers"))).toEqual(seeds.map(() => "accept"));
    expect(seeds.map((seed) => atTheTable(seed, "cadet_schools"))).toContain("refuse");
  });

  it("[BT-6] talks and visits no barracks, if it is the seat between", () => {
    const duties = seeds.map((seed) => {
      const { state } = startMatch(petrograd, { seed });
      const orders = botFor(petrograd)(viewFor(petrograd, { ...state, phase: "orders" }, "duma", []));
      return orders.map((order) => order.type === "duty" && order.kind);
    });
    expect(duties).toEqual(seeds.map(() => ["negotiate"]));
  });
});

describe("a bot's orders", () => {
  it("[BT-1] are the same for the same view", () => {
    expect(play(siege(100), "hands")).toEqual(play(siege(100), "hands"));
  });

  it("[BT-3] are no more than its seat may give, and such as the rules allow", () => {
    const poor = siege(30, { sides: { mrc: { mayTakeGuarded: true, mayOpenHostilities: true, shares: { staff: 0, hands: 1 } } } });
    expect(formationOrders(play(poor, "hands"))).toHaveLength(1);
    for (const seat of ["staff", "hands", "office", "school", "doctors"]) {
      let match = siege(100);
      for (const order of play(match, seat)) {
        expect(whyNot(match, seat, order), JSON.stringify(order)).toBeNull();
        match = given(match, seat, order);
      }
    }
  });

  it("[BT-3] leave those alone who may still be carrying out the last one", () => {
    const sent = {
      id: "d1",
      seat: "hands",
      side: "mrc",
      order: { kind: "hold", formation: "workers", site: null, operation: null, raise: null },
      sentHour: 0,
      status: "sent",
      arrivesHour: 0,
      line: "telephone",
      chance: 90,
      known: "sent",
      outcome: null,
    } as const;
    const silent = siege(100, { match: { hour: 6, turn: 2, dispatches: [sent], hostilities: { openedBy: "government", hour: 0 } } });
    expect(formationOrders(play(silent, "hands")).map(([formation]) => formation)).not.toContain("workers");
  });

  it("[BT-4] come first from the staffs, and the others join the operation they find", () => {
    const match = siege(170);
    expect(botOrderOf(match.scenario).slice(0, 2)).toEqual(["staff", "office"]);
    const planned = given(match, "staff", ...play(match, "staff"));
    const [operation] = planned.state.operations;
    expect(operation).toMatchObject({ seat: "staff", act: "assault", site: "castle" });
    const joining = play(planned, "hands").filter((order) => order.type === "formation");
    expect(joining.map((order) => order.operation)).toEqual([operation?.id, operation?.id]);
  });

  it("[BT-4] join an operation that a person planned, too", () => {
    const persons = given(siege(250), "staff", {
      type: "operation",
      kind: "planOperation",
      operation: "staff-mine",
      act: "showOfForce",
      site: "castle",
      turn: 1,
      onceHeld: null,
    });
    const orders = play(persons, "hands").filter((order) => order.type === "formation");
    expect(orders.map(({ kind, operation }) => [kind, operation])).toEqual([
      ["showOfForce", "staff-mine"],
      ["showOfForce", "staff-mine"],
    ]);
  });

  it("[BT-5] strike where force is enough by its estimate, and not where it is not", () => {
    const kinds = (cadets: number) => new Set(formationOrders(play(siege(cadets), "hands")).map(([, kind]) => kind));
    expect(kinds(100)).toContain("assault");
    expect(kinds(2000)).not.toContain("assault");
  });

  it("[BT-5] keep a reserve where the enemy is near the seat of power", () => {
    const near = matchFromMap("[hall m seat-of-power]--[castle g]--[keep g seat-of-power]", {
      formations: { workers: { at: "hall", men: 250 }, cadets: { at: "castle", men: 10 } },
      sides: { mrc: { mayTakeGuarded: true, mayOpenHostilities: true } },
      match: { hostilities: { openedBy: "government", hour: 0 } },
    });
    expect(formationOrders(play(near, "hands"))).toEqual([["workers", "hold", null]]);
  });

  it("[BT-5] count of a force only what can be trusted to come in time", () => {
    const strikes = (liaison: number) => {
      const organization = { command: 80, liaison, intelligence: 80, supply: 80, commissariat: 80 };
      const match = siege(150, {
        options: { friction: 2 },
        sides: { mrc: { mayTakeGuarded: true, mayOpenHostilities: true, organization } },
      });
      return formationOrders(play(match, "hands")).some(([, kind]) => kind === "assault");
    };
    expect([strikes(95), strikes(5)]).toEqual([true, false]);
  });

  it("[BT-8] leave nobody idle: at the enemy's door they dig in, and who is not at hand for more keeps his post", () => {
    expect(new Set(formationOrders(play(siege(500), "hands")).map(([, kind]) => kind))).toEqual(new Set(["digIn"]));
    const calm = siege(500, { sides: { mrc: {} }, match: { hostilities: null } });
    expect(new Set(formationOrders(play(calm, "hands")).map(([, kind]) => kind))).toEqual(new Set(["blockade"]));
  });

  it("[BT-8] draw a shaken garrison back before it is overwhelmed", () => {
    const lost = (morale: number) =>
      matchFromMap("[hall m seat-of-power]--[square m]--[post m]--[castle g]--[keep g seat-of-power]", {
        formations: { workers: { at: "post", men: 100, morale }, cadets: { at: "castle", men: 2000 } },
        match: { hostilities: { openedBy: "government", hour: 0 } },
      });
    expect(formationOrders(play(lost(50), "hands"))).toEqual([["workers", "withdraw", "square"]]);
    expect(formationOrders(play(lost(90), "hands"))).toEqual([["workers", "digIn", null]]);
  });

  it("[BT-5] close a ring round an enemy's place first, if they are the government's", () => {
    const orders = (ring: string) =>
      formationOrders(
        play(
          matchFromMap(`[ford bridge]--[keep g seat-of-power]--[gap]--[post m]--${ring}--[hall m seat-of-power]`, {
            formations: { cadets: { at: "keep", men: 300 } },
          }),
          "school",
        ),
      );
    expect(orders("[yard g]")).toEqual([["cadets", "seize", "gap"]]);
    expect(orders("[yard m]")).toEqual([["cadets", "seize", "ford"]]);
  });

  it("[BT-12] say in a long turn what comes next, with orders that are to spare", () => {
    const standing = (hours: number, shares: Readonly<Record<string, number>> | null = null) => {
      const { scenario, state } = matchFromMap(
        "[hall m seat-of-power]--[square m]--[bank g bank]--[wire g telegraph]--[keep g seat-of-power]",
        {
          formations: { workers: { at: "square", men: 300 }, printers: { at: "square", men: 300 }, cadets: { at: "keep", men: 400 } },
          sides: { mrc: { mayTakeGuarded: true, mayOpenHostilities: true, ...(shares === null ? {} : { shares }) } },
          match: { hostilities: { openedBy: "government", hour: 0 } },
        },
      );
      return play({ scenario: withTurnsOf(scenario, hours), state }, "hands").filter((order) => order.type === "standing");
    };
    expect(standing(6)).toEqual([]);
    expect(standing(12)).toContainEqual(
      expect.objectContaining({ when: { kind: "held", site: "bank", by: "mrc" }, act: "assault", site: "wire" }),
    );
    expect(standing(12).length).toBeLessThanOrEqual(3);
    expect(standing(12, { staff: 0, hands: 2 })).toEqual([]);
  });

  it("[BT-5] walk into what nobody holds", () => {
    expect(formationOrders(play(smallMatch(), "hands"))).toEqual([["workers", "seize", "bridge"]]);
  });
});

describe("a bot's duty", () => {
  it("[BT-7] is one, and goes where the side lacks most", () => {
    const duty = (lacking: "command" | "supply") => {
      const organization = { command: 95, liaison: 95, intelligence: 95, supply: 95, commissariat: 95, [lacking]: 5 };
      const match = smallMatch({ sides: { mrc: { organization } } });
      return play(match, "staff")
        .filter((order) => order.type === "duty")
        .map((order) => order.kind);
    };
    expect([duty("command"), duty("supply")]).toEqual([["staffWork"], ["supplyColumn"]]);
  });

  it("[BT-6] of the seat between is a truce offer once blood has flowed, else talk and visits", () => {
    const kinds = (hostilities: { openedBy: "mrc"; hour: number } | null) =>
      new Set(
        ["a", "b", "c", "d", "e", "f", "g", "h", "i"].flatMap((seed) => {
          const waiting = smallMatch({
            seed,
            formations: { regiment: { at: "bridge", allegiance: 0, kind: "regiment" } },
            match: { hour: 12, turn: 3, hostilities },
          });
          return play(waiting, "doctors").map((order) => order.type === "duty" && order.kind);
        }),
      );
    expect([...kinds(null)].sort()).toEqual(["negotiate", "visitBarracks"]);
    expect(kinds({ openedBy: "mrc", hour: 0 })).toContain("offerTruce");
  });
});
