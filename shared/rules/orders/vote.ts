import type { GameEvent } from "../../model/events.ts";
import type { Party, SeatId } from "../../model/ids.ts";
import type { VoteOrder } from "../../model/orders.ts";
import type { Refusal } from "../../model/refusals.ts";
import { because } from "../../model/refusals.ts";
import { accept, type Result, refuse } from "../../model/result.ts";
import type { CardDef, Scenario } from "../../model/scenario.ts";
import type { MatchState } from "../../model/state.ts";
import { partiesOf } from "../cards.ts";
import { knownToNobody } from "../draft.ts";
import { lookup } from "./lookup.ts";
import { wishEvent } from "./wish.ts";

/** May this party vote on the card now: it is put to it, on the table, and it has not decided it already. [OD-11] */
export function isOpenTo(state: MatchState, card: CardDef, party: Party): boolean {
  const stands = state.cards[card.id];
  return partiesOf(card).includes(party) && stands?.status === "open" && stands.chosen[party] === undefined;
}

/** A vote in council. A later vote on the same card replaces the earlier one; the seat between has nobody to outvote it. [OD-11] */
export function decideVote(
  scenario: Scenario,
  state: MatchState,
  { seat, order }: { readonly seat: SeatId; readonly order: VoteOrder },
): Result<readonly GameEvent[], Refusal> {
  const card = lookup(scenario.cards, order.card);
  const party = lookup(scenario.seats, seat)?.party;
  if (!card || party === undefined) return refuse(because("unknownCard"));
  if (!partiesOf(card).includes(party)) return refuse(because("noVoteHere"));
  if (!isOpenTo(state, card, party)) return refuse(because("cardNotOpen", { card: card.id }));
  if (!card.choices.some((choice) => choice.id === order.choice)) return refuse(because("unknownChoice", { card: card.id }));
  const before = state.cards[card.id]?.votes[seat] ?? null;
  return accept([
    wishEvent(scenario, state, {
      kind: "voteCast",
      rule: "OD-11",
      side: party === "between" ? null : party,
      seat,
      params: { card: card.id, choice: order.choice },
      changes: [{ path: ["cards", card.id, "votes", seat], from: before, to: order.choice }],
      known: { ...knownToNobody, [party]: state.hour },
    }),
  ]);
}
