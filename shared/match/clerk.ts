import type { Bot } from "../bots/table.ts";
import type { OperationId } from "../model/ids.ts";
import type { DutyKind, Order } from "../model/orders.ts";
import type { Scenario, SeatDef } from "../model/scenario.ts";
import { dutiesShown, type Step } from "../model/steps.ts";
import type { SeatView } from "../model/view.ts";
import { isCardShown, ledIn } from "./step-view.ts";

/**
 * What the clerk gives for a person's seat at the end of a phase: what the default bot would, but only of what the step hides. He comes after the
 * person and never touches what the person may do: he votes on cards that are not shown, leads the formations that are not shown with the orders
 * that are left over, and does a duty that is not shown if the person has done none.
 */
export function clerksOrders(step: Step, scenario: Scenario, bot: Bot, view: SeatView): readonly Order[] {
  const seat = scenario.seats[view.seat];
  if (step === "full" || seat === undefined) return [];
  if (view.phase === "council") {
    return bot(view).filter((order) => order.type === "vote" && !isCardShown(step, scenario, order.card));
  }
  const led = ledIn(step, scenario, view);
  const orders = bot(withHiddenDuties(step, seat, view)).filter(
    (order) => order.type === "operation" || order.type === "duty" || (order.type === "formation" && led.has(order.formation)),
  );
  const joined = new Set<OperationId | null>(orders.map((order) => (order.type === "formation" ? order.operation : null)));
  return orders.filter((order) => order.type !== "operation" || joined.has(order.operation));
}

/** The same view with the duties alone that the step hides; none if the person has done one already. */
function withHiddenDuties(step: Step, seat: SeatDef, view: SeatView): SeatView {
  const shown = new Set<DutyKind>(dutiesShown(step, seat));
  const hidden = Object.entries(view.choices.duties).filter(([kind]) => !shown.has(kind as DutyKind));
  return { ...view, choices: { ...view.choices, duties: view.duty === null ? Object.fromEntries(hidden) : {} } };
}
