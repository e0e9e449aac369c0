import type { FormationId, OrderId, SideId, SiteId } from "../../shared/model/ids.ts";
import type { FormationOrder, FormationOrderKind, StandingAct } from "../../shared/model/orders.ts";
import type { DispatchView, PublicScenario, SeatView } from "../../shared/model/view.ts";
import type { Draft } from "../store/draft.ts";
import type { ArrowPicture } from "./board-picture.ts";
import { figures } from "./formations.ts";

/** What a standing order waits for, in a few words, by the order's id. */
export type Conditions = Readonly<Record<OrderId, string>>;

/**
 * The lines of a seat's orders: dashed while written or waiting for a condition, solid once sent, dots for a courier with his chance. Where
 * several tell of one formation, the newest stands; what it is to do by itself one day stands beside that.
 */
export function presentArrows(
  scenario: PublicScenario,
  view: SeatView,
  draft: Draft | null,
  conditions: Conditions = {},
): readonly ArrowPicture[] {
  const side = view.party === "between" ? null : view.party;
  const orders = new Map<FormationId, ArrowPicture>();
  const keep = (id: string, act: Act, kind: ArrowPicture["kind"]): void => {
    if (act.site === null) return;
    orders.set(act.formation, orderArrow(id, { ...act, site: act.site }, kind, side));
  };
  for (const [id, { doing }] of [...Object.entries(view.allied), ...Object.entries(view.own)]) {
    if (doing !== null) keep(`doing ${id}`, { ...doing, formation: id }, "sent");
  }
  const under = view.dispatches.filter(isUnderWay);
  for (const { id, order } of under) keep(`dispatch ${id}`, order, kindOf(order, view));
  for (const { id, order } of view.issued) keep(`issued ${id}`, order, kindOf(order, view));
  if (draft?.kind === "formation") keep(`draft ${draft.formation}`, { ...draft, kind: draft.order }, "draft");
  const couriers = under.filter((dispatch) => dispatch.known === "sent" && dispatch.line !== "telephone");
  return [
    ...orders.values(),
    ...standingArrows(view, side, conditions),
    ...couriers.map((dispatch) => courierArrow(dispatch, headquartersOf(scenario, view), side, figures(view))),
  ];
}

/** Of standing orders only those that lead somewhere have a line; the rest are told of on the formation's sheet and tip. */
function standingArrows(view: SeatView, side: SideId | null, conditions: Conditions): readonly ArrowPicture[] {
  return view.standing.flatMap(({ id, formation, when, act, site }) => {
    if (when === null || site === null) return [];
    const label = conditions[id];
    const arrow = orderArrow(`standing ${id}`, { formation, site, kind: act }, "draft", side);
    return [label === undefined ? arrow : { ...arrow, label }];
  });
}

const isUnderWay = ({ known }: DispatchView): boolean => known === "sent" || known === "received";

type Act = { readonly formation: FormationId; readonly site: SiteId | null; readonly kind: FormationOrderKind | StandingAct };

/** Orders that take what they go to. */
const TAKES: ReadonlySet<Act["kind"]> = new Set(["seize", "assault", "showOfForce"] as const);

function orderArrow(
  id: string,
  { formation, site, kind: act }: Act & { readonly site: SiteId },
  kind: ArrowPicture["kind"],
  side: SideId | null,
): ArrowPicture {
  return {
    id,
    from: { kind: "formation", id: formation },
    to: { kind: "site", id: site },
    kind,
    side,
    takes: TAKES.has(act),
    chance: null,
  };
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
export function headquartersOf(scenario: PublicScenario, view: SeatView): SiteId {
  return view.side?.staffSite ?? scenario.seats.find((seat) => seat.id === view.seat)?.headquarters ?? "";
}
