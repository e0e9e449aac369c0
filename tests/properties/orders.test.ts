import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Order, SHARES_ID, STANDING_ACTS } from "../../shared/model/orders.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { SeatView } from "../../shared/model/view.ts";
import { decide } from "../../shared/rules/decide.ts";
import { viewFor } from "../../shared/rules/views.ts";
import { BOARDS, diceOf, offeredOrders, pick, playWith, standingOffered } from "../support/random-play.ts";

/** A few of the offered orders, with a real choice in each vote. */
function somehow(scenario: Scenario, view: SeatView, dice: () => number): readonly Order[] {
  const offered = offeredOrders(view);
  const standing = standingOffered(scenario, view);
  const choicesOf = (card: string) => scenario.cards[card]?.choices.map((choice) => choice.id) ?? [];
  return Array.from({ length: 6 }, () => pick(dice() < 0.2 ? standing : offered, dice)).flatMap((order) => {
    if (order === undefined) return [];
    return [order.type === "vote" ? { ...order, choice: pick(choicesOf(order.card), dice) ?? "" } : order];
  });
}

describe.each(BOARDS)("orders on %s", (name, load) => {
  const numRuns = name === "the made-up town" ? 20 : 3;

  it("[LG-1] every order offered is accepted, every order refused in the choices is refused, and the match ends", () => {
    const scenario = load();
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), (seed) => {
        const dice = diceOf(seed);
        const ended = playWith(scenario, seed, (_, { state }, seat) => {
          const view = viewFor(scenario, state, seat, []);
          const orders = somehow(scenario, view, dice);
          for (const order of orders) expect(decide(scenario, state, seat, order), JSON.stringify(order)).toMatchObject({ ok: true });
          for (const order of refusedOnes(view, scenario.siteIds, dice)) {
            const [asked, code] = order;
            const decision = decide(scenario, state, seat, asked);
            expect(decision.ok, JSON.stringify(asked)).toBe(false);
            if (!decision.ok && asked.type === "formation" && asked.site === null) expect(decision.error.code).toBe(code);
          }
          return orders;
        });
        expect(ended.state.phase).toBe("ended");
        expect(ended.state.ending).not.toBeNull();
      }),
      { numRuns },
    );
  });

  it("[LG-1] the reason given for an order without targets is the reason its refusal gives for one of the sites", () => {
    const scenario = load();
    const seats = scenario.seatIds.filter((seat) => scenario.seats[seat]!.party !== "between");
    playWith(
      scenario,
      "reasons",
      () => [],
      ({ state }) => {
        if (state.phase !== "orders") return false;
        for (const seat of seats)
          for (const [formation, choices] of Object.entries(viewFor(scenario, state, seat, []).choices.formations))
            for (const [kind, choice] of Object.entries(choices)) {
              if (choice.ok) continue;
              const codes = [null, ...scenario.siteIds].map((site) => {
                const decision = decide(scenario, state, seat, {
                  type: "formation",
                  kind: kind as "march",
                  formation,
                  site,
                  operation: null,
                  raise: true,
                });
                return decision.ok ? "accepted" : decision.error.code;
              });
              expect(codes).not.toContain("accepted");
              expect(codes, `${formation} ${kind}`).toContain(choice.refusal.code);
            }
        return state.turn >= 3;
      },
    );
  });

  it("[LG-2] nothing that is asked makes the rules throw or changes the state by being refused", () => {
    const scenario = load();
    const { state } = playWith(
      scenario,
      "hostile",
      () => [],
      ({ state: at }) => at.turn === 2 && at.phase === "orders",
    );
    const council = playWith(
      scenario,
      "hostile",
      () => [],
      ({ state: at }) => at.turn === 2,
    ).state;
    const before = [JSON.stringify(state), JSON.stringify(council)];
    fc.assert(
      fc.property(
        hostileOrder(scenario.formationIds, scenario.siteIds, scenario.cardIds),
        fc.constantFrom(...scenario.seatIds, "nobody", "constructor"),
        (order, seat) => {
          for (const at of [state, council]) {
            const decision = decide(scenario, at, seat, order);
            if (decision.ok) expect(decision.value.length).toBeGreaterThan(0);
            else expect(decision.error.code).toMatch(/^[a-zA-Z]+$/);
          }
        },
      ),
      { numRuns: 400 },
    );
    expect([JSON.stringify(state), JSON.stringify(council)]).toEqual(before);
  });
});

/** Orders of the kinds that the choices refuse, to some site or other, with the code they were refused with. */
function refusedOnes(view: SeatView, siteIds: readonly string[], dice: () => number): readonly (readonly [Order, string])[] {
  const refused: (readonly [Order, string])[] = [];
  for (const [formation, choices] of Object.entries(view.choices.formations))
    for (const [kind, choice] of Object.entries(choices)) {
      if (choice.ok || dice() > 0.1) continue;
      const isSiteless = kind === "hold" || kind === "arm" || kind === "digIn";
      const site = isSiteless ? null : (pick(siteIds, dice) ?? null);
      refused.push([{ type: "formation", kind: kind as "march", formation, site, operation: null, raise: true }, choice.refusal.code]);
    }
  return refused;
}

function hostileOrder(formations: readonly string[], sites: readonly string[], cards: readonly string[]): fc.Arbitrary<Order> {
  const id = (known: readonly string[]) =>
    fc.oneof(
      fc.constantFrom(...known),
      fc.constantFrom("", "constructor", "__proto__", "toString", "nobody", "a".repeat(300)),
      fc.string(),
    );
  const kind = fc.constantFrom(
    "march",
    "hold",
    "seize",
    "showOfForce",
    "blockade",
    "assault",
    "bridge",
    "arm",
    "digIn",
    "shell",
    "withdraw",
  );
  const number = fc.oneof(fc.integer(), fc.constantFrom(Number.NaN, -1, 0.5, 1e12, Number.POSITIVE_INFINITY));
  return fc.oneof(
    fc.record({
      type: fc.constant("formation"),
      kind,
      formation: id(formations),
      site: fc.option(id(sites)),
      operation: fc.option(id(["a", "b"])),
      raise: fc.option(fc.boolean()),
    }),
    fc.record({
      type: fc.constant("duty"),
      kind: fc.constantFrom("agitate", "appointCommissar", "visitBarracks"),
      formation: id(formations),
    }),
    fc.record({ type: fc.constant("duty"), kind: fc.constantFrom("liaison", "scouts"), site: id(sites) }),
    fc.record({ type: fc.constant("duty"), kind: fc.constant("summon"), site: id(sites), claimsCityLost: fc.boolean() }),
    fc.record({ type: fc.constant("duty"), kind: fc.constant("callOut"), district: id(["town"]) }),
    fc.record({ type: fc.constant("duty"), kind: fc.constant("trains"), side: fc.constantFrom("mrc", "government"), stop: fc.boolean() }),
    fc.record({ type: fc.constant("duty"), kind: fc.constantFrom("negotiate", "staffWork", "supplyColumn", "publish", "offerTruce") }),
    fc.record({
      type: fc.constant("operation"),
      kind: fc.constant("planOperation"),
      operation: id(["committee-1", "staff-1"]),
      act: fc.constantFrom("assault", "seize", "showOfForce"),
      site: id(sites),
      turn: number,
      onceHeld: fc.option(id(sites)),
    }),
    fc.record({ type: fc.constant("share"), kind: fc.constant("shareOrders"), shares: fc.dictionary(id(["committee", "staff"]), number) }),
    fc.record({ type: fc.constant("vote"), kind: fc.constant("vote"), card: id(cards), choice: id(["yes", "no"]) }),
    fc.record({
      type: fc.constant("standing"),
      kind: fc.constant("giveStanding"),
      formation: id(formations),
      when: fc.oneof(
        fc.record({ kind: fc.constantFrom("lineCut", "attacked", "shotsFired") }),
        fc.record({ kind: fc.constant("enemySeen"), site: id(sites) }),
        fc.record({ kind: fc.constant("held"), site: id(sites), by: fc.constantFrom("mrc", "government") }),
        fc.record({ kind: fc.constant("hourFrom"), hour: number }),
      ),
      act: fc.constantFrom(...STANDING_ACTS),
      site: fc.option(id(sites)),
      raise: fc.option(fc.boolean()),
    }),
    fc.record({ type: fc.constant("standing"), kind: fc.constant("revokeStanding"), formation: id(formations) }),
    fc.record({ type: fc.constant("takeBack"), kind: fc.constant("takeBack"), order: id(["staff-o1", SHARES_ID, ...cards]) }),
    fc.record({
      type: fc.constant("word"),
      kind: fc.constant("offerWord"),
      word: id(["staff-1", "committee-1"]),
      to: id(["staff", "committee"]),
      gives: hostileTerm(formations, sites, { cards, id, number }),
      asks: fc.option(hostileTerm(formations, sites, { cards, id, number })),
    }),
    fc.record({ type: fc.constant("word"), kind: fc.constantFrom("acceptWord", "refuseWord", "withdrawWord"), word: id(["staff-1"]) }),
  ) as fc.Arbitrary<Order>;
}

type Ids = (known: readonly string[]) => fc.Arbitrary<string>;
type Wild = { readonly cards: readonly string[]; readonly id: Ids; readonly number: fc.Arbitrary<number> };

function hostileTerm(formations: readonly string[], sites: readonly string[], { cards, id, number }: Wild): fc.Arbitrary<object> {
  const until = number;
  return fc.oneof(
    fc.record({ kind: fc.constant("sendFormation"), formation: id(formations), site: id(sites), until }),
    fc.record({ kind: fc.constantFrom("holdSite", "spareSite", "leaveBridge"), site: id(sites), until }),
    fc.record({ kind: fc.constant("voteFor"), card: id(cards), choice: id(["yes"]) }),
    fc.record({ kind: fc.constant("offerTruce"), until }),
    fc.record({ kind: fc.constant("runTrains"), side: fc.constantFrom("mrc", "government"), stop: fc.boolean(), until }),
  );
}
