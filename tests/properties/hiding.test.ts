import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { botFor } from "../../shared/bots/bot-for.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { Order } from "../../shared/model/orders.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { MatchState } from "../../shared/model/state.ts";
import type { SeatView } from "../../shared/model/view.ts";
import { decide } from "../../shared/rules/decide.ts";
import { publicViewFor, viewFor } from "../../shared/rules/views.ts";
import { type Dice, otherCauses, otherTruth } from "../support/other-truth.ts";
import { BOARDS, diceOf, type Match, offeredOrders, pick, playWith, standingOffered } from "../support/random-play.ts";

const ordersOfTurnAfter = (turns: number) => (match: Match) => match.state.turn > turns && match.state.phase === "orders";

describe.each(BOARDS)("hiding on %s", (name, load) => {
  it("[VS-1] what a seat is sent, its choices and every refusal stay the same when the truth it cannot know is changed", () => {
    const scenario = load();
    const bot = botFor(scenario);
    const withStanding = (view: SeatView): readonly Order[] => [...standingOffered(scenario, view).slice(0, 2), ...bot(view)];
    const played = [1, 3, 5].map((turns) =>
      playWith(
        scenario,
        `hiding ${turns}`,
        (_, { state }, seat) => withStanding(viewFor(scenario, state, seat, [])),
        ordersOfTurnAfter(turns),
      ),
    );
    fc.assert(
      fc.property(
        fc.string({ maxLength: 6 }),
        fc.constantFrom(...played),
        fc.constantFrom(...scenario.seatIds),
        (seed, { state, events }, seat) => {
          const dice = diceOf(seed);
          const { party } = scenario.seats[seat]!;
          const other = otherTruth(scenario, state, party, dice);
          expect(viewFor(scenario, other, seat, otherCauses(events, party))).toEqual(viewFor(scenario, state, seat, events));
          for (const order of someOrders(scenario, state, seat, dice)) {
            const [here, there] = [state, other].map((at) => decide(scenario, at, seat, order));
            expect(there!.ok ? "accepted" : there!.error, JSON.stringify(order)).toEqual(here!.ok ? "accepted" : here!.error);
          }
        },
      ),
      { numRuns: name === "the made-up town" ? 60 : 25 },
    );
  });

  it("[VS-9] the public board stays the same when anything is changed that is not talked of", () => {
    const scenario = load();
    const { state, events } = playWith(scenario, "public", () => [], ordersOfTurnAfter(2));
    const other = otherTruth(scenario, state, "between", diceOf("public"));
    expect(publicViewFor(scenario, other, events)).toEqual(publicViewFor(scenario, state, events));
  });
});

/** Orders of all kinds, offered or not, also about those whom the seat has no business with. */
function someOrders(scenario: Scenario, state: MatchState, seat: SeatId, dice: Dice): readonly Order[] {
  const offered = offeredOrders(viewFor(scenario, state, seat, []));
  const site = () => pick(scenario.siteIds, dice)!;
  const formation = () => pick(scenario.formationIds, dice)!;
  const kind = () =>
    pick(["march", "seize", "showOfForce", "blockade", "assault", "shell", "withdraw", "bridge", "arm", "digIn", "hold"] as const, dice)!;
  const wild = Array.from(
    { length: 12 },
    (): Order => ({ type: "formation", kind: kind(), formation: formation(), site: site(), operation: null, raise: true }),
  );
  const duties: Order[] = [
    { type: "duty", kind: "agitate", formation: formation() },
    { type: "duty", kind: "appointCommissar", formation: formation() },
    { type: "duty", kind: "visitBarracks", formation: formation() },
    { type: "duty", kind: "scouts", site: site() },
    { type: "duty", kind: "liaison", site: site() },
    { type: "duty", kind: "summon", site: site(), claimsCityLost: true },
    { type: "operation", kind: "planOperation", operation: `${seat}-1`, act: "seize", site: site(), turn: state.turn, onceHeld: null },
  ];
  return [...wild, ...duties, ...[1, 2, 3].map(() => pick(offered, dice)).filter((order) => order !== undefined)];
}
