import { describe, expect, it } from "vitest";
import { Course } from "../../shared/match/course.ts";
import { MatchHost } from "../../shared/match/match-host.ts";
import { decide } from "../../shared/rules/decide.ts";
import { publicViewFor, viewFor } from "../../shared/rules/views.ts";
import { publicScenario } from "../../shared/scenarios/public-scenario.ts";
import { canariesIn, eventsWithCanaries, type Reader, scenarioWithCanaries, stateWithCanaries } from "../support/canaries.ts";
import { BOARDS, botsWithWhims, diceOf, type Match, offeredOrders, ordersGiven, pick, playWith } from "../support/random-play.ts";

describe.each(BOARDS)("canaries on %s", (_, load) => {
  const scenario = load();
  const seats: readonly Reader[] = scenario.seatIds.map((seat) => ({ seat, party: scenario.seats[seat]!.party }));
  /** Matches in the middle of a council and of orders, when everybody has said what he wants and nothing is carried out. */
  const standings: readonly Match[] = [2, 4, 6].flatMap((turn) =>
    (["council", "orders"] as const).map((phase) => {
      const seed = `canaries ${turn}`;
      const play = botsWithWhims(scenario, seed, 4);
      const reached = playWith(scenario, seed, play, ({ state }) => state.turn === turn && state.phase === phase);
      return ordersGiven(scenario, reached, play);
    }),
  );

  it("[VS-1] are in the truth and in nothing that a seat is sent", () => {
    for (const { state, events } of standings) {
      for (const reader of seats) {
        const hidden = scenarioWithCanaries(scenario, reader.seat);
        const truth = { state: stateWithCanaries(scenario, state, reader), events: eventsWithCanaries(state, events, reader) };
        expect(canariesIn(truth.state).length).toBeGreaterThan(100);
        expect(canariesIn(viewFor(hidden, truth.state, reader.seat, truth.events), reader.seat)).toEqual([]);
        const head = { version: 1, scenario: scenario.id, start: scenario.start, seed: truth.state.seed, options: state.options } as const;
        const progress = { phase: state.phase === "council" ? "council" : "orders", spentMs: 0, councilMs: 0, ready: [] } as const;
        const host = new MatchHost(
          { scenario: hidden, head, pace: "untimed" },
          { course: new Course(hidden, head, truth), saved: { entries: [], people: [], progress } },
        );
        expect(canariesIn(host.viewOf(reader.seat), reader.seat)).toEqual([]);
        expect(canariesIn(host.lobby(), reader.seat)).toEqual([]);
      }
    }
  });

  it("[LG-2] nor in any answer to what a seat asks", () => {
    const dice = diceOf("asked");
    for (const { state } of standings) {
      for (const reader of seats) {
        const truth = stateWithCanaries(scenario, state, reader);
        const offered = offeredOrders(viewFor(scenario, state, reader.seat, []));
        const asked = Array.from({ length: 10 }, () => pick(offered, dice)).filter((order) => order !== undefined);
        for (const formation of scenario.formationIds) {
          const site = pick(scenario.siteIds, dice)!;
          asked.push({
            type: "formation",
            kind: pick(["assault", "march", "seize"] as const, dice)!,
            formation,
            site,
            operation: null,
            raise: null,
          });
        }
        for (const order of asked) {
          const decision = decide(scenario, truth, reader.seat, order);
          if (!decision.ok) expect(canariesIn(decision.error), JSON.stringify(order)).toEqual([]);
        }
      }
    }
  });

  it("[VS-9, VS-10] nor on the public board, in the public news and in the public part of the scenario", () => {
    expect(canariesIn(publicScenario(scenarioWithCanaries(scenario, null)))).toEqual([]);
    for (const { state, events } of standings) {
      const reader: Reader = { seat: "nobody", party: "between" };
      const truth = stateWithCanaries(scenario, state, reader);
      expect(canariesIn(publicViewFor(scenario, truth, eventsWithCanaries(state, events, reader)))).toEqual([]);
    }
    expect(standings.flatMap(({ state, events }) => publicViewFor(scenario, state, events).news).length).toBeGreaterThan(0);
  });

  it("[VS-2] are found where a seat may know: the search sees what there is", () => {
    for (const { state, events } of standings) {
      for (const { seat, party } of seats.filter((each) => each.party !== "between")) {
        const stranger = seats.find((each) => each.party !== "between" && each.party !== party)!;
        const truth = stateWithCanaries(scenario, state, stranger);
        expect(canariesIn(viewFor(scenario, truth, seat, eventsWithCanaries(state, events, stranger))).length).toBeGreaterThan(3);
      }
    }
  });
});
