import type { CardId, ChoiceId } from "../../shared/model/ids.ts";
import type { CouncilCard } from "../present/council.ts";
import { presentCouncil } from "../present/council.ts";
import type { Desk } from "../store/desk.ts";
import { ask } from "./sending.ts";

/** A number key on an open decision picks that choice; it is not yet a vote. */
export function pickChoiceAt(desk: Desk, index: number): void {
  const card = desk.session.scenario.cards.find((each) => each.id === desk.openCard.peek());
  const choice = card?.choices[index];
  if (choice) desk.picked.value = choice.id;
}

/** Votes for the picked choice of the open decision. */
export async function castVote(desk: Desk): Promise<void> {
  const card = desk.openCard.peek();
  const choice = desk.picked.peek();
  if (card !== null && choice !== null) await voteFor(desk, card, choice);
}

export async function voteFor(desk: Desk, card: CardId, choice: ChoiceId): Promise<void> {
  await ask(desk, { type: "vote", kind: "vote", card, choice });
  if (desk.slip.peek()) return;
  desk.said.value = desk.wording.t("said.voted");
  if (desk.openCard.peek() === card) openCard(desk, null);
}

/** Opens a decision over the board, or closes the one that is open and sets it aside. */
export function openCard(desk: Desk, card: CardId | null): void {
  const open = desk.openCard.peek();
  if (open !== null) desk.setAside.value = new Set([...desk.setAside.peek(), open]);
  desk.openCard.value = card;
  desk.picked.value = null;
}

/** The decision that lies open over the board, as long as the council sits. */
export function openQuestion(desk: Desk): CouncilCard | null {
  const view = desk.session.view.value;
  const open = desk.openCard.value;
  if (!view || open === null || desk.lobby.value.phase !== "council") return null;
  return presentCouncil(view, desk.wording).questions.find((card) => card.id === open) ?? null;
}

/** Opens the first question that waits for this seat's vote, unless one is open or it was set aside. */
export function openWaitingQuestion(desk: Desk): void {
  const view = desk.session.view.value;
  if (!view || desk.lobby.value.phase !== "council" || desk.openCard.value !== null) return;
  const { questions } = presentCouncil(view, desk.wording);
  const waiting = questions.find((card) => card.mayVote && card.myVote === null && !desk.setAside.value.has(card.id));
  if (waiting) desk.openCard.value = waiting.id;
}
