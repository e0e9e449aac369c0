import type { GameEvent } from "../model/events.ts";
import type { CardId, ChoiceId, Party, SeatId } from "../model/ids.ts";
import { invariant } from "../model/result.ts";
import type { CardDef, Effect, Scenario } from "../model/scenario.ts";
import type { CardState, MatchState } from "../model/state.ts";
import { seatsOf } from "./allegiance.ts";
import { carryOut, knownToParties, lapseCards, partiesOf } from "./cards.ts";
import { cardChanges, type Draft, emit, knownToAll, matchChanges, openDraft } from "./draft.ts";
import { judgeVotes } from "./judging.ts";
import { observe } from "./observation.ts";

/**
 * Ends the council of a turn: counts the votes on every open card, carries what is decided, and opens the orders phase. [RD-1..RD-5]
 * Throws if the match is not in council.
 */
export function closeCouncil(scenario: Scenario, state: MatchState): { readonly state: MatchState; readonly events: readonly GameEvent[] } {
  invariant(state.phase === "council", `closeCouncil in phase ${state.phase}`);
  const draft = openDraft(scenario, state);
  judgeVotes(draft);
  const judged = draft.events.length;
  for (const id of scenario.cardIds) {
    const card = scenario.cards[id];
    if (card && draft.state.cards[id]?.status === "open") decideCard(draft, id, card);
  }
  lapseCards(draft);
  // What a decision has changed on the board is seen before orders are written.
  if (draft.events.length > judged) observe(draft);
  emit(draft, {
    kind: "turnBegan",
    rule: "TU-1",
    params: { turn: draft.state.turn },
    changes: matchChanges(draft, { phase: draft.state.ending === null ? "orders" : "ended" }),
  });
  return { state: draft.state, events: draft.events };
}

function decideCard(draft: Draft, id: CardId, card: CardDef): void {
  for (const party of partiesOf(card)) {
    const stands = draft.state.cards[id] as CardState;
    if (stands.chosen[party] !== undefined) continue;
    const counted = countVotes(draft.scenario, stands, party);
    if (counted === null) continue;
    if (card.kind === "standing" && isRejection(card, counted.choice)) {
      // A standing card that fails stays on the table; its votes are cleared so that the next turn asks afresh.
      emit(draft, {
        kind: "decisionCarried",
        rule: "RD-3",
        side: sideOf(party),
        params: { card: id, choice: counted.choice, carried: false },
        inputs: counted.tally,
        changes: cardChanges(draft, id, { votes: {} }),
        known: knownToParties([party], draft.hour),
      });
      continue;
    }
    const chosen = { ...stands.chosen, [party]: counted.choice };
    const isOver = partiesOf(card).every((each) => chosen[each] !== undefined);
    emit(draft, {
      kind: "decisionCarried",
      rule: "RD-2",
      side: sideOf(party),
      params: { card: id, choice: counted.choice, carried: true },
      inputs: counted.tally,
      changes: cardChanges(draft, id, { chosen, status: isOver ? "decided" : "open" }),
      known: knownToParties([party], draft.hour),
    });
    const choice = card.choices.find((each) => each.id === counted.choice);
    invariant(choice, `card ${id} has no choice ${counted.choice}`);
    carryOut(draft, effectsFor(card, choice.effects, party), { rule: "RD-5", card: id, known: knownToParties([party], draft.hour) });
    if (isOver) agree(draft, id, card);
  }
}

/** What a choice on a card before both sides does, it does to the side that makes it: nobody pays for what the other chose. [RD-6] */
function effectsFor(card: CardDef, effects: readonly Effect[], party: Party): readonly Effect[] {
  return card.kind === "mutual" ? effects.filter((effect) => [null, party].includes(sideIn(effect))) : effects;
}

/** The side that an effect is about; null: it is about neither or both. */
function sideIn(effect: Effect): Party | null {
  if ("side" in effect) return effect.side;
  return "formations" in effect && "obeying" in effect.formations ? effect.formations.obeying : null;
}

/** A mutual card on which both sides chose the same agreed choice. [RD-6] */
function agree(draft: Draft, id: CardId, card: CardDef): void {
  const chosen = draft.state.cards[id]?.chosen ?? {};
  const { agreed } = card;
  if (agreed === null || !partiesOf(card).every((party) => chosen[party] === agreed.choice)) return;
  emit(draft, { kind: "agreementReached", rule: "RD-6", params: { card: id, choice: agreed.choice } });
  carryOut(draft, agreed.effects, { rule: "RD-6", card: id, known: knownToAll(draft.hour) });
}

/** The choice of the majority of those of this party who voted; the staff's own vote breaks a tie; null if nobody voted or a tie stays. [RD-2] */
export function countVotes(
  scenario: Scenario,
  card: CardState,
  party: Party,
): { readonly choice: ChoiceId; readonly tally: Readonly<Record<string, number>> } | null {
  const seats = seatsOf(scenario, party);
  const tally: Record<ChoiceId, number> = {};
  for (const seat of seats) {
    const choice = card.votes[seat];
    if (choice !== undefined) tally[choice] = (tally[choice] ?? 0) + 1;
  }
  const most = Math.max(0, ...Object.values(tally));
  const leading = Object.keys(tally).filter((choice) => tally[choice] === most);
  if (leading.length === 1) return { choice: leading[0] as ChoiceId, tally };
  const staff: SeatId | undefined = seats.find((seat) => scenario.seats[seat]?.isStaff);
  const casting = staff === undefined ? undefined : card.votes[staff];
  return casting !== undefined && leading.includes(casting) ? { choice: casting, tally } : null;
}

/** A choice of a standing card that grants nothing. */
function isRejection(card: CardDef, choice: ChoiceId): boolean {
  return card.choices.find((each) => each.id === choice)?.effects.some((effect) => effect.kind === "permit") !== true;
}

function sideOf(party: Party) {
  return party === "between" ? null : party;
}
