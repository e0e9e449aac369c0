import { describe, expect, it } from "vitest";
import type { GameEvent } from "../../shared/model/events.ts";
import type { OrderId, SeatId } from "../../shared/model/ids.ts";
import type { Order } from "../../shared/model/orders.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { MatchState } from "../../shared/model/state.ts";
import { decide } from "../../shared/rules/decide.ts";
import { evolve } from "../../shared/rules/evolve.ts";
import { resolveTurn } from "../../shared/rules/resolve.ts";
import { viewFor } from "../../shared/rules/views.ts";
import { BOARDS, botsWithWhims, diceOf, offeredOrders, ordersGiven, pick, playWith } from "../support/random-play.ts";

describe.each(BOARDS)("taking back on %s", (name, load) => {
  const tries = name === "the made-up town" ? 6 : 2;

  it("[OD-8] is the same as never having ordered, for every kind of order, up to the lock", () => {
    const scenario = load();
    const tried = new Set<string>();
    for (let turn = 1; turn <= 5; turn++) {
      const seed = `taken back ${turn}`;
      const play = botsWithWhims(scenario, seed);
      const reached = playWith(scenario, seed, play, ({ state }) => state.turn === turn && state.phase === "orders");
      const { state } = turn % 2 === 0 ? ordersGiven(scenario, reached, play) : reached;
      const dice = diceOf(seed);
      const never = resolved(scenario, state);
      for (const seat of scenario.seatIds) {
        for (const [kind, orders] of wishesOf(scenario, state, seat)) {
          for (let count = 0; count < tries; count++) {
            const order = pick(orders, dice);
            if (order === undefined) continue;
            const back = orderedAndTakenBack(scenario, state, seat, order);
            if (back === null) continue;
            expect(unnumbered(back), JSON.stringify(order)).toEqual(unnumbered(state));
            expect(viewFor(scenario, back, seat, [])).toEqual(viewFor(scenario, state, seat, []));
            if (!tried.has(kind)) expect(resolved(scenario, back)).toBe(never);
            tried.add(kind);
          }
        }
      }
    }
    const expected = ["duty", "formation", "operation"];
    expect([...new Set([...tried].map((kind) => kind.split(" ")[0]))].sort()).toEqual(expected);
  });
});

/** Orders by kind that the seat could give and has not given: what replaces an earlier order takes that one away for good. */
function wishesOf(scenario: Scenario, state: MatchState, seat: SeatId): ReadonlyMap<string, readonly Order[]> {
  const side = scenario.seats[seat]?.party;
  const plans = scenario.siteIds.map(
    (site, index): Order => ({
      type: "operation",
      kind: "planOperation",
      operation: `${seat}-new`,
      act: index % 2 === 0 ? "seize" : "assault",
      site,
      turn: state.turn + (index % 3),
      onceHeld: null,
    }),
  );
  const offered = offeredOrders(viewFor(scenario, state, seat, [])).filter(
    (order) =>
      !(order.type === "formation" && state.issued.some((each) => each.order.formation === order.formation)) &&
      !(order.type === "duty" && state.duties.some((each) => each.seat === seat)),
  );
  const byKind = new Map<string, Order[]>();
  for (const order of [...offered, ...(side === "between" ? [] : plans)]) {
    const kind = `${order.type} ${order.kind}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), order]);
  }
  return byKind;
}

/** Null if the seat may not order it. */
function orderedAndTakenBack(scenario: Scenario, state: MatchState, seat: SeatId, order: Order): MatchState | null {
  const decision = decide(scenario, state, seat, order);
  if (!decision.ok) return null;
  const ordered = decision.value.reduce(evolve, state);
  const back = decide(scenario, ordered, seat, { type: "takeBack", kind: "takeBack", order: numberOf(decision.value) });
  expect(back, JSON.stringify(order)).toMatchObject({ ok: true });
  return back.ok ? back.value.reduce(evolve, ordered) : null;
}

/** What the order was filed under: an operation under its own name. */
function numberOf(events: readonly GameEvent[]): OrderId {
  return String(events.map(({ params }) => params["id"] ?? params["operation"]).find((id) => id !== undefined));
}

/** The state but for the number of the next order: what was taken back was a number, and nothing else. */
function unnumbered(state: MatchState): MatchState {
  return { ...state, nextNumbers: {} };
}

/** The turn played out. */
function resolved(scenario: Scenario, state: MatchState): string {
  return JSON.stringify(unnumbered(resolveTurn(scenario, state).state));
}
