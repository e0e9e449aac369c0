import type { ChoiceId } from "../model/ids.ts";
import type { Order } from "../model/orders.ts";
import type { CardView, SeatView } from "../model/view.ts";
import { constantsOf } from "../rules/constants.ts";
import { willInSixHours } from "../rules/will.ts";
import { DOCTRINES, type Doctrine } from "./doctrines.ts";
import type { Lore } from "./lore.ts";

/** Odd steps that spread one number from 0 to 1 over many cards. */
const GOLDEN = 0.6180339887;

/**
 * A bot's votes. For a standing card its side's will decides: below it the bot leaves the vote to the others. [BT-2] Every other card it decides by the
 * weights of 1917 and its own dice, so that no card ever lapses for want of votes.
 */
export function votesOf(lore: Lore, view: SeatView, doctrine: Doctrine = DOCTRINES[view.party]): readonly Order[] {
  return view.cards.flatMap((card, index) => {
    if (!card.mayVote) return [];
    const choice = lore.permits[card.card]
      ? standingVote(lore, { view, card, doctrine })
      : (settlement(lore, view, { card, doctrine }) ?? weighedVote(lore, view, { card, index }));
    return choice === null ? [] : [{ type: "vote", kind: "vote", card: card.card, choice } as const];
  });
}

type Standing = { readonly view: SeatView; readonly card: CardView; readonly doctrine: Doctrine };

function standingVote(lore: Lore, { view, card, doctrine }: Standing): ChoiceId | null {
  const granted = lore.permits[card.card];
  if (granted === undefined || view.side === null) return null;
  const { willTake, willOpen } = constantsOf(view.options);
  const needed = granted.permit === "takeGuarded" ? willTake * doctrine.voteTake : willOpen * doctrine.voteOpen;
  return view.side.will + willToCome(lore, view) >= needed ? granted.choice : null;
}

/** A decision serves for the whole turn, so the council asks where its will stands in the middle of it: else long turns would act late. */
function willToCome(lore: Lore, view: SeatView): number {
  const hours = lore.scenario.turns[view.turn - 1]?.hours ?? 0;
  return (willInSixHours(view.side?.organization.command ?? 0, constantsOf(view.options)) * hours) / 2 / 6;
}

/** Who wants to settle signs whatever both sides could sign; a seat whose aim is a settlement signs the settlement. [BT-2] */
function settlement(lore: Lore, { seat }: SeatView, { card, doctrine }: Pick<Standing, "card" | "doctrine">): ChoiceId | null {
  const signs = doctrine.settles || (lore.seekers.has(seat) && lore.settlements.has(card.card));
  return signs ? (lore.agreed[card.card] ?? null) : null;
}

function weighedVote(lore: Lore, view: SeatView, { card, index }: { readonly card: CardView; readonly index: number }): ChoiceId | null {
  const weights = Object.entries(lore.weights[card.card] ?? {});
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  let left = fractionOf(view.chance + (index + 1) * GOLDEN) * total;
  for (const [choice, weight] of weights) {
    left -= weight;
    if (left < 0) return choice;
  }
  return weights[0]?.[0] ?? null;
}

export function fractionOf(value: number): number {
  return value - Math.floor(value);
}
