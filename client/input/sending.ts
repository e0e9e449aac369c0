import type { FormationId } from "../../shared/model/ids.ts";
import type { Order, WithdrawOrder } from "../../shared/model/orders.ts";
import { keyOfDeed, presentDeeds } from "../present/deeds.ts";
import { orderOf } from "../present/draft-order.ts";
import { sentenceOfRefusal } from "../present/refusal.ts";
import type { Desk } from "../store/desk.ts";

/** Sends what is being written. It stays on the desk until the server has it, and comes back with the reason if it is refused. */
export async function send(desk: Desk): Promise<void> {
  const view = desk.session.view.peek();
  const draft = desk.draft.peek();
  if (!view || !draft || desk.sending.peek()) return;
  const order = orderOf(draft, view);
  if (order === null) return;
  const refused = await asked(desk, order);
  if (refused) return;
  desk.draft.value = null;
  desk.sheet.value = "middle";
  desk.said.value = desk.wording.t("said.sent");
}

/** Gives orders that stand ready, one after another, up to the first that is refused. */
export async function give(desk: Desk, orders: readonly Order[], what: string): Promise<void> {
  if (desk.sending.peek()) return;
  for (const order of orders) if (await asked(desk, order)) return;
  desk.said.value = desk.wording.t("adjutant.given", { what });
}

export async function takeBack(desk: Desk, order: WithdrawOrder["order"]): Promise<void> {
  await ask(desk, { type: "takeBack", kind: "takeBack", order });
}

/** Tells a formation to forget its standing order. */
export async function revoke(desk: Desk, formation: FormationId): Promise<void> {
  await ask(desk, { type: "standing", kind: "revokeStanding", formation });
}

/** Takes back what was done last in this phase, one deed a press: as this screen remembers it, and after a reload as the view has it. */
export async function undo(desk: Desk): Promise<void> {
  const view = desk.session.view.peek();
  if (!view) return;
  const deeds = presentDeeds(view, desk.wording);
  const remembered = [...desk.done.peek()].reverse().find((key) => deeds.some((deed) => deed.key === key));
  const last = deeds.findLast((deed) => remembered === undefined || deed.key === remembered);
  if (!last || (await asked(desk, last.takeBack))) return;
  if (remembered !== undefined) desk.done.value = desk.done.peek().toSpliced(desk.done.peek().lastIndexOf(remembered), 1);
  desk.said.value = desk.wording.t("said.takenBack", { what: last.what });
}

/** Asks the server for something and shows the reason if it says no. */
export async function ask(desk: Desk, order: Order): Promise<void> {
  await asked(desk, order);
}

/** The same, and says whether it was refused. */
export async function asked(desk: Desk, order: Order): Promise<boolean> {
  desk.sending.value = true;
  const answer = await desk.session.issueOrder(order);
  desk.sending.value = false;
  desk.slip.value = answer;
  if (answer) desk.said.value = sentenceOfRefusal(answer, desk.wording);
  const key = keyOfDeed(order);
  if (answer === null && key !== null) desk.done.value = [...desk.done.peek(), key];
  return answer !== null;
}
