import type { ChoiceId, Party, SeatId } from "../../model/ids.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { MatchState } from "../../model/state.ts";
import type { CardView } from "../../model/view.ts";
import { partiesOf } from "../cards.ts";
import { isOpenTo } from "../orders/vote.ts";

/** The cards that were put to the party: what its own seats voted and what it chose, never the other side's. [VS-7] */
export function cardsShown(
  scenario: Scenario,
  state: MatchState,
  { seat, party }: { readonly seat: SeatId; readonly party: Party },
): readonly CardView[] {
  const shown: CardView[] = [];
  for (const id of scenario.cardIds) {
    const card = scenario.cards[id];
    const stands = state.cards[id];
    if (!card || !stands || stands.status === "waiting" || !partiesOf(card).includes(party)) continue;
    const isOpen = isOpenTo(state, card, party);
    shown.push({
      card: id,
      status: stands.status === "open" && !isOpen ? "decided" : stands.status,
      openedHour: stands.openedHour ?? 0,
      closesHour: card.kind === "standing" ? null : (stands.openedHour ?? 0) + card.openHours,
      mayVote: isOpen && state.phase === "council",
      votes: votesOf(scenario, stands.votes, { seat, party }),
      chosen: stands.chosen[party] ?? null,
    });
  }
  return shown;
}

function votesOf(
  scenario: Scenario,
  votes: Readonly<Record<SeatId, ChoiceId>>,
  { party }: { readonly seat: SeatId; readonly party: Party },
): Readonly<Record<SeatId, ChoiceId>> {
  const shown: Record<SeatId, ChoiceId> = {};
  for (const seat of scenario.seatIds) {
    const choice = votes[seat];
    if (choice !== undefined && scenario.seats[seat]?.party === party) shown[seat] = choice;
  }
  return shown;
}
