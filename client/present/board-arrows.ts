import type { FormationId, SideId, SiteId } from "../../shared/model/ids.ts";
import type { FormationOrder } from "../../shared/model/orders.ts";
import type { DispatchView, PublicScenario, SeatView } from "../../shared/model/view.ts";
import type { Draft } from "../store/draft.ts";
import type { ArrowPicture } from "./board-picture.ts";
import { figures } from "./formations.ts";

/**
 * The lines of a seat's orders: dashed while written or waiting for a condition, solid once sent, dots for a courier with his chance. Where
 * several tell of one formation, the newest stands.
 */
export function presentArrows(scenario: PublicScenario, view: SeatView, draft: Draft | null): readonly ArrowPicture[] {
  const side = view.party === "between" ? null : view.party;
  const orders = new Map<FormationId, ArrowPicture>();
  const keep = (arrow: ArrowPicture | null, formation: FormationId): void => {
    if (arrow) orders.set(formation, arrow);
  };
  for (const [id, { doing }] of [...Object.entries(view.allied), ...Object.entries(view.own)]) {
    if (doing !== null) keep(orderArrow(`doing ${id}`, id, doing.site, "sent", side), id);
  }
  const under = view.dispatches.filter(isUnderWay);
  for (const { id, order } of under)
    keep(orderArrow(`dispatch ${id}`, order.formation, order.site, kindOf(order, view), side), order.formation);
  for (const { id, order } of view.issued)
    keep(orderArrow(`issued ${id}`, order.formation, order.site, kindOf(order, view), side), order.formation);
  if (draft?.kind === "formation")
    keep(orderArrow(`draft ${draft.formation}`, draft.formation, draft.site, "draft", side), draft.formation);
  const couriers = under.filter((dispatch) => dispatch.known === "sent" && dispatch.line !== "telephone");
  return [...orders.values(), ...couriers.map((dispatch) => courierArrow(dispatch, headquartersOf(scenario, view), side, figures(view)))];
}

const isUnderWay = ({ known }: DispatchView): boolean => known === "sent" || known === "received";

function orderArrow(
  id: string,
  formation: FormationId,
  site: SiteId | null,
  kind: ArrowPicture["kind"],
  side: SideId | null,
): ArrowPicture | null {
  if (site === null) return null;
  return { id, from: { kind: "formation", id: formation }, to: { kind: "site", id: site }, kind, side, chance: null };
}

/** An order that joins an operation meets others at its aim, and waits dashed until the operation's turn and condition have come. */
function kindOf(order: FormationOrder, view: SeatView): ArrowPicture["kind"] {
  if (order.operation === null) return "sent";
  const operation = view.operations.find((each) => each.id === order.operation);
  const isWaiting = operation !== undefined && (operation.turn > view.turn || operation.onceHeld !== null);
  return isWaiting ? "draft" : "operation";
}

function courierArrow({ id, order, chance }: DispatchView, from: SiteId, side: SideId | null, showsChance: boolean): ArrowPicture {
  return {
    id: `courier ${id}`,
    from: { kind: "site", id: from },
    to: { kind: "formation", id: order.formation },
    kind: "courier",
    side,
    chance: showsChance ? chance : null,
  };
}

/** Dispatches leave from where the side's staff is, or from the seat's own headquarters. */
function headquartersOf(scenario: PublicScenario, view: SeatView): SiteId {
  return view.side?.staffSite ?? scenario.seats.find((seat) => seat.id === view.seat)?.headquarters ?? "";
}
