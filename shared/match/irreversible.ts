import type { DutyKind, FormationOrder, Order } from "../model/orders.ts";
import type { Scenario } from "../model/scenario.ts";
import type { SeatView } from "../model/view.ts";

/** Duties that build up or find out, bind nobody, and are forgotten if the person would rather have done something else. */
const MODEST_DUTIES: ReadonlySet<DutyKind> = new Set<DutyKind>([
  "agitate",
  "liaison",
  "scouts",
  "staffWork",
  "supplyColumn",
  "visitBarracks",
  "runner",
  "mendLine",
]);

/**
 * Whether an order does something that the person whose chair is kept could not undo on coming back. A caretaker never gives such an order.
 *
 * Irreversible is: a vote for a choice the scenario marks so, or for one that permits, promises or settles anything; every act against ground
 * that is not the side's own, and leaving it; every summons, offer, publication, appointment and calling out; every operation, for it joins
 * others to an attack; the sharing out of the side's orders, which others count on; and every word to another seat. What remains is to hold, dig in, fetch arms and march
 * within the side's own ground, to take back an own order, and the duties that only build up or find out.
 */
export function isIrreversible(order: Order, view: SeatView, scenario: Scenario): boolean {
  switch (order.type) {
    case "vote": {
      const choice = scenario.cards[order.card]?.choices.find((each) => each.id === order.choice);
      if (choice === undefined) return true;
      return choice.irreversible || choice.effects.some((effect) => ["permit", "truce", "settlement"].includes(effect.kind));
    }
    case "formation":
      return !isQuiet(order, view);
    case "duty":
      return !MODEST_DUTIES.has(order.kind);
    case "takeBack":
      return false;
    case "operation":
    case "standing":
    case "word":
    case "share":
      return true;
  }
}

function isQuiet(order: FormationOrder, view: SeatView): boolean {
  if (order.operation !== null) return false;
  switch (order.kind) {
    case "hold":
    case "digIn":
    case "arm":
      return true;
    case "march":
      return order.site !== null && view.sites[order.site]?.holder === view.party;
    default:
      return false;
  }
}
