import { describe, expect, it } from "vitest";
import type { OrderId, SeatId } from "../../shared/model/ids.ts";
import { type Order, SHARES_ID } from "../../shared/model/orders.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { MatchState } from "../../shared/model/state.ts";
import type { SeatView } from "../../shared/model/view.ts";
import { closeCouncil } from "../../shared/rules/council.ts";
import { decide } from "../../shared/rules/decide.ts";
import { evolve } from "../../shared/rules/evolve.ts";
import { resolveTurn } from "../../shared/rules/resolve.ts";
import { startMatch } from "../../shared/rules/start.ts";
import { viewFor } from "../../shared/rules/views.ts";
import { BOARDS, diceOf, offeredOrders, pick, standingOffered } from "../support/random-play.ts";

/** One act, and the name under which it is taken back. */
type Act = { readonly seat: SeatId; readonly order: Order };

describe("taking back", () => {
  for (const [name, load] of BOARDS)
    it(`[OD-8] equals never having ordered, whatever was ordered and in whatever order it is taken back: ${name}`, () => {
      const scenario = load();
      const kinds = new Set<string>();
      for (let game = 0; game < 6; game++) {
        const dice = diceOf(`${name} ${game}`);
        let { state } = startMatch(scenario, { seed: `back ${game}` });
        for (let turn = 0; turn < 4 && state.phase !== "ended"; turn++) {
          state = withVotes(scenario, state, dice, kinds);
          state = closeCouncil(scenario, state).state;
          if (state.phase !== "orders") break;
          state = withOrders(scenario, state, dice, kinds);
          state = resolveTurn(scenario, state).state;
        }
      }
      expect([...kinds].sort()).toEqual(["duty", "formation", "operation", "share", "standing", "vote"]);
    });
});

/** Half of what was done is taken back again; the rest stands as if nothing else had been done. */
function withOrders(scenario: Scenario, before: MatchState, dice: () => number, kinds: Set<string>): MatchState {
  const acts: (Act & { readonly id: OrderId; readonly slot: string })[] = [];
  let state = before;
  for (let tries = 0; tries < 40; tries++) {
    const act = actOf(scenario, state, dice);
    if (act === null) continue;
    const after = tried(scenario, state, act);
    if (after === null) continue;
    acts.push({ ...act, id: idOf(state, after, act), slot: slotOf(act) });
    state = after;
  }
  const slots = [...new Set(acts.map((act) => act.slot))];
  const undone = new Set(slots.filter(() => dice() < 0.5));
  for (const slot of [...undone].sort(() => dice() - 0.5)) {
    const last = acts.filter((act) => act.slot === slot).at(-1);
    if (last === undefined) continue;
    const back = tried(scenario, state, { seat: last.seat, order: { type: "takeBack", kind: "takeBack", order: last.id } });
    // Shares that a seat has used stay.
    if (back === null) {
      expect(slot).toContain(SHARES_ID);
      undone.delete(slot);
      continue;
    }
    kinds.add(last.order.type);
    state = back;
  }
  const never = acts.filter((act) => !undone.has(act.slot)).reduce((at, act) => tried(scenario, at, act) ?? at, before);
  expect(counterless(state)).toEqual(counterless(never));
  expect(outcomeOf(scenario, state)).toEqual(outcomeOf(scenario, never));
  return state;
}

function withVotes(scenario: Scenario, before: MatchState, dice: () => number, kinds: Set<string>): MatchState {
  let state = before;
  for (const seat of scenario.seatIds)
    for (const card of viewFor(scenario, state, seat, []).cards) {
      const choice = pick(scenario.cards[card.card]?.choices ?? [], dice);
      if (!card.mayVote || choice === undefined || dice() < 0.3) continue;
      const voted = tried(scenario, state, { seat, order: { type: "vote", kind: "vote", card: card.card, choice: choice.id } });
      expect(voted).not.toBeNull();
      const back = voted && tried(scenario, voted, { seat, order: { type: "takeBack", kind: "takeBack", order: card.card as string } });
      expect(back).toEqual(without(state, card.card, seat));
      kinds.add("vote");
      state = (dice() < 0.5 ? back : voted) ?? state;
    }
  return state;
}

/** A vote of an earlier turn on a card that still lies open counts as this turn's. */
function without(state: MatchState, card: string, seat: SeatId): MatchState {
  const stands = state.cards[card];
  if (stands === undefined) return state;
  const { [seat]: _earlier, ...votes } = stands.votes;
  return { ...state, cards: { ...state.cards, [card]: { ...stands, votes } } };
}

function actOf(scenario: Scenario, state: MatchState, dice: () => number): Act | null {
  const seat = pick(scenario.seatIds, dice) ?? "";
  const view = viewFor(scenario, state, seat, []);
  const order = pick([offered, offered, standing, operation, shares], dice)?.(scenario, view, dice) ?? null;
  return order === null ? null : { seat, order };
}

type Ask = (scenario: Scenario, view: SeatView, dice: () => number) => Order | null;

const offered: Ask = (_scenario, view, dice) => pick(offeredOrders(view), dice) ?? null;

const standing: Ask = (scenario, view, dice) => {
  const order = pick(standingOffered(scenario, view), dice);
  if (order === undefined || dice() < 0.8) return order ?? null;
  return { type: "standing", kind: "revokeStanding", formation: order.formation };
};

const operation: Ask = (scenario, view, dice) => {
  const site = pick(scenario.siteIds, dice) ?? "";
  const number = pick(["1", "2"], dice) ?? "1";
  const id = `${view.seat}-t${view.turn}-${number}`;
  return { type: "operation", kind: "planOperation", operation: id, act: "seize", site, turn: view.turn, onceHeld: null };
};

const shares: Ask = (scenario, view, dice) => {
  const own = Object.entries(view.side?.shares ?? {});
  const giver = pick(own, dice);
  const taker = pick(own, dice);
  if (!giver || !taker || giver[1] === 0 || scenario.seats[view.seat]?.isStaff !== true) return null;
  const moved = Object.fromEntries(own);
  moved[giver[0]] = (moved[giver[0]] ?? 0) - 1;
  moved[taker[0]] = (moved[taker[0]] ?? 0) + 1;
  return { type: "share", kind: "shareOrders", shares: moved };
};

/** What a later act of the same kind replaces. */
function slotOf({ seat, order }: Act): string {
  switch (order.type) {
    case "formation":
    case "standing":
      return `${order.type} ${order.formation}`;
    case "operation":
      return `operation ${order.operation}`;
    case "share":
      return `${SHARES_ID} ${seat}`;
    default:
      return `${order.type} ${seat}`;
  }
}

function idOf(before: MatchState, after: MatchState, { order }: Act): OrderId {
  if (order.type === "operation") return order.operation as string;
  if (order.type === "share") return SHARES_ID;
  const known = new Set([...before.issued, ...before.duties].map((filed) => filed.id));
  return [...after.issued, ...after.duties].find((filed) => !known.has(filed.id))?.id ?? "";
}

function tried(scenario: Scenario, state: MatchState, { seat, order }: Act): MatchState | null {
  const decision = decide(scenario, state, seat, order);
  return decision.ok ? decision.value.reduce(evolve, state) : null;
}

/** All but the numbers, and the order in which things were filed, which nothing depends on. */
function counterless({ nextNumbers: _numbers, issued, duties, operations, ...rest }: MatchState) {
  const nameless = (filed: readonly { readonly id: string }[]) => filed.map(({ id: _id, ...what }) => JSON.stringify(what)).sort();
  return {
    ...rest,
    issued: nameless(issued),
    duties: nameless(duties),
    operations: operations.map(({ letter: _letter, ...what }) => what),
  };
}

/** What comes of the turn, without the names of dispatches. */
function outcomeOf(scenario: Scenario, before: MatchState) {
  const { formations, sites, sides, cards, upsurge } = resolveTurn(scenario, before).state;
  const unnamed = Object.entries(formations).map(([id, body]) => [id, { ...body, doing: body.doing && { ...body.doing, dispatch: null } }]);
  return { formations: Object.fromEntries(unnamed), sites, sides, cards, upsurge };
}
