import { describe, expect, it } from "vitest";
import { adjutantFor } from "../../../shared/bots/adjutant.ts";
import { playMatch } from "../../../shared/bots/play-match.ts";
import { MatchHost } from "../../../shared/match/match-host.ts";
import { viewInStep } from "../../../shared/match/step-view.ts";
import type { Order } from "../../../shared/model/orders.ts";
import { STEPS, type Step } from "../../../shared/model/steps.ts";
import type { Advice, SeatView } from "../../../shared/model/view.ts";
import { closeCouncil } from "../../../shared/rules/council.ts";
import { viewFor } from "../../../shared/rules/views.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";
import { matchFromMap, type SmallMatch } from "../../support/match-from-map.ts";
import { given, whyNot } from "../../support/orders.ts";

type Asked = { readonly match: SmallMatch; readonly seat: string; readonly step: Step; readonly view: SeatView };

/** The views of every seat in the orders phase of the turns of a bots' match. */
function viewsOf(city: string, start: string, seed: string): readonly Asked[] {
  const scenario = loadScenario(city, start);
  const asked: Asked[] = [];
  playMatch(scenario, {
    seed,
    options: { friction: 2 },
    afterTurn: ({ state, events }) => {
      if (state.phase !== "council") return;
      const council = closeCouncil(scenario, state);
      if (council.state.phase !== "orders") return;
      const match = { scenario, state: council.state } as SmallMatch;
      for (const step of STEPS)
        for (const seat of scenario.seatIds)
          asked.push({ match, seat, step, view: viewInStep(step, scenario, viewFor(scenario, council.state, seat, events)) });
    },
  });
  return asked;
}

/** How many different things the seat is offered at all. */
function offered({ choices, orders }: SeatView): number {
  const formations = Object.values(choices.formations).flatMap((kinds) => Object.values(kinds).filter((choice) => choice.ok));
  const duties = Object.values(choices.duties).filter((choice) => choice?.ok);
  return (orders.given < orders.allowed ? formations.length : 0) + duties.length;
}

const kinds = (advice: readonly Advice[]) => advice.map(({ orders }) => orders.map(({ kind }) => kind).join(" "));

describe.each([
  ["petrograd", "first"],
  ["petrograd", "historical"],
  ["moscow", "first"],
  ["moscow", "historical"],
] as const)("the adjutant in %s (%s)", (city, start) => {
  const advise = adjutantFor(loadScenario(city, start));
  const asked = viewsOf(city, start, "advice").filter(({ view }) => view.turn <= 8);

  it("[AD-1] suggests only what the rules allow, two different things where two are to be had", () => {
    let pairs = 0;
    for (const { match, seat, step, view } of asked) {
      const advice = advise(view);
      expect(advice.length).toBeLessThanOrEqual(2);
      for (const { orders } of advice) {
        let after = match;
        for (const order of orders) {
          expect(whyNot(after, seat, order), `${step} ${seat} turn ${view.turn}: ${JSON.stringify(order)}`).toBeNull();
          after = given(after, seat, order);
        }
      }
      expect(new Set(advice.map(({ orders }) => JSON.stringify(orders))).size).toBe(advice.length);
      if (advice.length === 2) pairs += 1;
      if (advice.length === 0) expect(offered(view), `${step} ${seat} turn ${view.turn}`).toBe(0);
    }
    expect(pairs / asked.length).toBeGreaterThan(0.9);
  });

  it("[AD-2] says what each costs, with a range of dead that is nothing before the first shot unless they open fire", () => {
    for (const { view } of asked) {
      for (const { orders, cost } of advise(view)) {
        const toFormations = orders.filter((order) => order.type === "formation");
        expect(cost.orders).toBe(toFormations.length);
        expect(cost.orders).toBeLessThanOrEqual(view.orders.allowed - view.orders.given);
        expect(cost.dead[0]).toBeLessThanOrEqual(cost.dead[1]);
        expect(cost.hours === null).toBe(toFormations.length === 0);
        const isAssault = toFormations.some((order) => order.kind === "assault");
        if (view.hostilities === null && !isAssault) expect(cost.dead).toEqual([0, 0]);
      }
    }
  });

  it("[AD-1] says the same of the same view, and reads nothing but the view", () => {
    for (const { view } of asked.slice(0, 40)) expect(advise(JSON.parse(JSON.stringify(view)))).toEqual(advise(view));
  });
});

describe("what was given already", () => {
  it("[AD-1] is not suggested again, and after the duty no other is", () => {
    const scenario = loadScenario("petrograd", "first");
    const options = { friction: 2, organization: null, constants: {} } as const;
    const host = new MatchHost({
      scenario,
      head: { version: 1, scenario: "petrograd", start: "first", seed: "a", options, step: "first" },
      pace: "untimed",
    });
    host.sitDown("red_guard", "");
    host.arrive("red_guard");
    host.start("red_guard");
    for (let phases = 0; host.phase !== "orders" && phases < 9; phases += 1)
      host.setReady("red_guard", { turn: host.lobby().turn, phase: host.phase, ready: true });
    const view = () => host.viewOf("red_guard");
    expect(view().adjutant).toHaveLength(2);
    let number = 0;
    const taken = (order: Order) => {
      number += 1;
      return host.issueOrder("red_guard", { id: `request-${number}`, turn: view().turn, order }).ok;
    };
    for (let rounds = 0; view().adjutant!.length > 0 && rounds < 20; rounds += 1) {
      const [{ orders }] = view().adjutant as [Advice];
      for (const order of orders) expect(taken(order), JSON.stringify(order)).toBe(true);
    }
    expect(view().adjutant).toEqual([]);
    expect(view().duty).not.toBeNull();
    expect(view().issued.length).toBeGreaterThan(0);
  });
});

describe("what it costs", () => {
  const war = (cadets: number) =>
    matchFromMap("[hall m seat-of-power]--[square m]--[castle g]--[keep g seat-of-power]", {
      formations: { workers: { at: "square", men: 600 }, cadets: { at: "castle", men: cadets } },
      sides: { mrc: { mayTakeGuarded: true, mayOpenHostilities: true } },
      match: { hostilities: { openedBy: "government", hour: 0 } },
    });

  it("[AD-2] more, the more of the enemy were seen there", () => {
    const most = (cadets: number) => {
      const { scenario, state } = war(cadets);
      const advice = adjutantFor(scenario)(viewFor(scenario, state, "hands", []));
      expect(kinds(advice)[0]).toMatch(/assault/);
      return advice[0]!.cost.dead[1];
    };
    expect(most(20)).toBeGreaterThan(0);
    expect(most(120)).toBeGreaterThan(most(20));
  });
});
