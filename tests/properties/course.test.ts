import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { botFor } from "../../shared/bots/bot-for.ts";
import { playMatch } from "../../shared/bots/play-match.ts";
import { botOrderOf } from "../../shared/bots/table.ts";
import { digestOf } from "../../shared/replay/digest.ts";
import { evolve } from "../../shared/rules/evolve.ts";
import { startMatch } from "../../shared/rules/start.ts";
import { viewFor } from "../../shared/rules/views.ts";
import { BOARDS, diceOf, type Match, offeredOrders, type Play, pick, playWith } from "../support/random-play.ts";

describe.each(BOARDS)("the course of a match on %s", (name, load) => {
  const numRuns = name === "the made-up town" ? 8 : 2;

  it("[TU-1] follows from its events alone", () => {
    const scenario = load();
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), (seed) => {
        const dice = diceOf(seed);
        const { state, events } = playWith(scenario, seed, (_, match, seat) => {
          const offered = offeredOrders(viewFor(scenario, match.state, seat, [])).filter((order) => order.type !== "vote");
          return Array.from({ length: 3 }, () => pick(offered, dice)).filter((order) => order !== undefined);
        });
        const opening = startMatch(scenario, { seed });
        // The events of the opening belong to the state that a match starts with.
        const rebuilt = events.slice(opening.events.length).reduce(evolve, opening.state);
        expect(JSON.stringify(rebuilt)).toBe(JSON.stringify(state));
      }),
      { numRuns },
    );
  });

  it("[BT-1] is the same to the bit when bots play it again, with a match of another board between", () => {
    const scenario = load();
    const [other] = BOARDS.filter(([title]) => title !== name).map(([, loadOther]) => loadOther());
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), (seed) => {
        const once = JSON.stringify(playMatch(scenario, { seed }));
        if (other) playMatch(other, { seed });
        expect(JSON.stringify(playMatch(scenario, { seed })) === once).toBe(true);
      }),
      { numRuns },
    );
  });

  it("[BT-1] goes on the same when it was written down and read again in the middle", () => {
    const scenario = load();
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.integer({ min: 1, max: 5 }), (seed, turn) => {
        const whole = playMatch(scenario, { seed });
        const bot = botFor(scenario);
        const seats = botOrderOf(scenario);
        const play: Play = (_, { state }, seat) => bot(viewFor(scenario, state, seat, []));
        const half = playWith(scenario, seed, play, ({ state }) => state.turn >= turn && state.phase === "orders", { seats });
        const read = JSON.parse(JSON.stringify(half)) as Match;
        const rest = playWith(scenario, seed, play, () => false, { seats, from: read });
        expect(digestOf(rest.state)).toBe(digestOf(whole.state));
        expect(digestOf(rest.events)).toBe(digestOf(whole.events));
      }),
      { numRuns },
    );
  });
});
