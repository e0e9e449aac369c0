import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { botFor } from "../../shared/bots/bot-for.ts";
import type { Order } from "../../shared/model/orders.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { MatchState } from "../../shared/model/state.ts";
import { digestOf } from "../../shared/replay/digest.ts";
import { decide } from "../../shared/rules/decide.ts";
import { evolve } from "../../shared/rules/evolve.ts";
import { resolveTurn } from "../../shared/rules/resolve.ts";
import { viewFor } from "../../shared/rules/views.ts";
import { BOARDS, diceOf, pick, playWith } from "../support/random-play.ts";
import { reply, wordsOffered } from "../support/words.ts";

/** The state after an order that must be accepted. */
function accepted(scenario: Scenario, state: MatchState, seat: string, order: Order): MatchState {
  const decision = decide(scenario, state, seat, order);
  expect(decision, JSON.stringify(order)).toMatchObject({ ok: true });
  return decision.ok ? decision.value.reduce(evolve, state) : state;
}

describe.each(BOARDS)("agreements on %s", (_name, load) => {
  const scenario = load();
  const bot = botFor(scenario);
  const played = [1, 3].map((turn) =>
    playWith(
      scenario,
      `agreements ${turn}`,
      (_, { state }, seat) => bot(viewFor(scenario, state, seat, [])),
      ({ state }) => state.turn > turn && state.phase === "orders",
    ),
  );
  const wordsOf = (state: MatchState, seat: string) => wordsOffered(scenario, viewFor(scenario, state, seat, []));

  it("[AG-2] [LG-1] every word that a view lets a seat offer is accepted by the rules", () => {
    for (const { state } of played)
      for (const seat of scenario.seatIds) {
        const orders = wordsOf(state, seat);
        expect(orders.length).toBeGreaterThan(0);
        const dice = diceOf(seat);
        for (const order of orders.filter(() => dice() < 0.3 || orders.length < 30)) accepted(scenario, state, seat, order);
      }
  });

  it("[AG-4] to offer a word and to withdraw it in the same turn is never to have offered it", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6 }), fc.constantFrom(...played), fc.constantFrom(...scenario.seatIds), (seed, match, seat) => {
        const dice = diceOf(seed);
        const orders = [1, 2, 3].flatMap(() => pick(wordsOf(match.state, seat), dice) ?? []);
        const words = [...new Map(orders.map((order) => [order.type === "word" ? order.word : "", order])).entries()];
        let { state } = match;
        for (const [, order] of words) state = accepted(scenario, state, seat, order);
        expect(digestOf(state)).not.toBe(digestOf(match.state));
        for (const [word] of words) state = accepted(scenario, state, seat, reply("withdrawWord", word));
        expect(digestOf(state)).toBe(digestOf(match.state));
        const reader = pick(scenario.seatIds, dice)!;
        expect(viewFor(scenario, state, reader, match.events)).toEqual(viewFor(scenario, match.state, reader, match.events));
        expect(digestOf(resolveTurn(scenario, state).state)).toBe(digestOf(resolveTurn(scenario, match.state).state));
      }),
      { numRuns: 8 },
    );
  });

  it("[AG-10] what two seats agree on changes nothing that another sees, and nothing of the turn but their words and their price", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6 }), fc.constantFrom(...played), fc.constantFrom(...scenario.seatIds), (seed, match, seat) => {
        const dice = diceOf(seed);
        const order = pick(wordsOf(match.state, seat), dice)!;
        if (order.type !== "word" || order.kind !== "offerWord") return;
        const offered = accepted(scenario, match.state, seat, order);
        // Who is asked may know what the other cannot: the place is already his. He is shown so, the rules say the same, and another word is drawn.
        const shown = viewFor(scenario, offered, order.to, []).agreements.find(({ id }) => id === order.word);
        if (shown?.whyNotAccept) {
          const answer = decide(scenario, offered, order.to, reply("acceptWord", order.word));
          expect(answer).toMatchObject({ ok: false, error: shown.whyNotAccept });
        }
        fc.pre(!shown?.whyNotAccept);
        const agreed = accepted(scenario, offered, order.to, reply("acceptWord", order.word));
        for (const reader of scenario.seatIds.filter((each) => each !== seat && each !== order.to))
          expect(viewFor(scenario, agreed, reader, match.events)).toEqual(viewFor(scenario, match.state, reader, match.events));
        const [plain, bound] = [match.state, agreed].map((state) => resolveTurn(scenario, state));
        const without = ({ state }: typeof plain & object) => {
          const { agreements: _words, sides, ...rest } = state;
          return digestOf({ ...rest, sides: { mrc: { ...sides.mrc, legitimacy: 0 }, government: { ...sides.government, legitimacy: 0 } } });
        };
        const isPaid = bound!.events.some(({ kind, changes }) => kind === "wordBroken" && changes.length > 1);
        // Legitimacy moves those who wait in the hours that follow.
        if (!isPaid) expect(without(bound!)).toBe(without(plain!));
      }),
      { numRuns: 8 },
    );
  });
});
