import type { CardId, ChoiceId } from "../../shared/model/ids.ts";
import { presentCouncil } from "../present/council.ts";
import type { Desk } from "../store/desk.ts";
import { ask } from "./sending.ts";

/** A number key on an open decision picks that choice; it is not yet a vote. */
export function pickChoiceAt(desk: Desk, index: number): void {
  const card = desk.session.scenario.cards.find((each) => each.id === desk.openCard.peek());
  const choice = card?.choices[index];
  if (choice) desk.picked.value = choice.id;
}

/** Votes for the picked choice of the open decision and opens the next that waits, or the board. */
export async function castVote(desk: Desk): Promise<void> {
  const card = desk.openCard.peek();
  const choice = desk.picked.peek();
  if (card === null || choice === null) return;
  await voteFor(desk, card, choice);
}

export async function voteFor(desk: Desk, card: CardId, choice: ChoiceId): Promise<void> {
  await ask(desk, { type: "vote", kind: "vote", card, choice });
  if (desk.slip.peek()) return;
  const view = desk.session.view.peek();
  const next =
    view && presentCouncil(view, desk.wording).questions.find((each) => each.id !== card && each.mayVote && each.myVote === null);
  desk.openCard.value = desk.openCard.peek() === null ? null : (next?.id ?? null);
  desk.picked.value = null;
  desk.said.value = desk.wording.t("said.voted");
}
