import type { Term } from "../model/agreements.ts";
import type { FormationOrder, FormationOrderKind, Order } from "../model/orders.ts";
import type { SeatView } from "../model/view.ts";
import type { Explained } from "./explained.ts";

/** What a seat does against a place. */
const AGAINST: ReadonlySet<FormationOrderKind> = new Set<FormationOrderKind>(["seize", "showOfForce", "assault", "shell"]);
/** What keeps a formation where it stands. */
const STAYS: ReadonlySet<FormationOrderKind> = new Set<FormationOrderKind>(["hold", "digIn", "shell"]);

/**
 * The seat's orders, without those that would break its word and with those that keep it, and its answers to what it was offered: it accepts what costs
 * its present plan nothing. Where nobody offered anything the orders are left as they are. [AG-11]
 */
export function keepingWord(view: SeatView, orders: readonly Explained[]): readonly Explained[] {
  if (view.agreements.length === 0) return orders;
  const kept = promisesOf(view).reduce((left, term) => keeping(view, left, term), orders);
  return [...kept, ...answersOf(view, kept)];
}

/** What the seat has promised and still owes. */
function promisesOf(view: SeatView): readonly Term[] {
  return view.agreements
    .filter(({ state }) => state === "accepted" || state === "due")
    .flatMap(({ gives, asks }) => (asks === null ? [gives] : [gives, asks]))
    .filter(({ by, state }) => by === view.seat && (state === "open" || state === "due"))
    .map(({ term }) => term);
}

function keeping(view: SeatView, orders: readonly Explained[], term: Term): readonly Explained[] {
  const without = (breaks: (order: Order) => boolean) => orders.filter(({ order }) => !breaks(order));
  const instead = (order: Order, breaks: (order: Order) => boolean) => [...without(breaks), { order, why: null }];
  switch (term.kind) {
    case "spareSite":
      return without((order) => actsOf(order).some((act) => isAgainst(act, term.site)));
    case "leaveBridge":
      return without((order) => actsOf(order).some((act) => isRaising(act, term.site)));
    case "holdSite":
      return withGuard(view, orders, term.site);
    case "sendFormation":
      return without((order) => actsOf(order).some(({ formation, site }) => formation === term.formation && site !== term.site));
    case "runTrains":
      return without((order) => order.type === "duty" && order.kind === "trains" && order.side === term.side && order.stop !== term.stop);
    case "offerTruce":
      if (view.choices.duties.offerTruce?.ok !== true) return orders;
      return instead({ type: "duty", kind: "offerTruce" }, (order) => order.type === "duty");
    case "voteFor": {
      const { card, choice } = term;
      if (view.cards.find((each) => each.card === card)?.mayVote !== true) return orders;
      return instead({ type: "vote", kind: "vote", card, choice }, (order) => order.type === "vote" && order.card === card);
    }
  }
}

type Act = Pick<FormationOrder, "kind" | "formation" | "site" | "raise">;

/** What an order has a formation do, now or once something comes about: nothing or one act. */
function actsOf(order: Order): readonly Act[] {
  if (order.type === "formation") return [order];
  return order.type === "standing" && order.kind === "giveStanding" ? [{ ...order, kind: order.act }] : [];
}

function isAgainst({ kind, site }: Act, target: string): boolean {
  return site === target && AGAINST.has(kind);
}

function isRaising({ kind, site, raise }: Act, bridge: string): boolean {
  return kind === "bridge" && site === bridge && raise === true;
}

/** Of the orders that would leave the place without anybody those to the first formation are not given. */
function withGuard(view: SeatView, orders: readonly Explained[], site: string): readonly Explained[] {
  const leaving = orders.filter(({ order }) => leaves(view, order, site));
  const [first] = leaving.flatMap(({ order }) => actsOf(order));
  const gone = new Set(leaving.flatMap(({ order }) => actsOf(order).map(({ formation }) => formation)));
  if (first === undefined || gone.size < menAt(view, site).length) return orders;
  return orders.filter((each) => !leaving.includes(each) || !actsOf(each.order).some(({ formation }) => formation === first.formation));
}

function menAt(view: SeatView, site: string): readonly string[] {
  return Object.keys(view.own).filter((id) => view.own[id]?.site === site);
}

function leaves(view: SeatView, order: Order, site: string): boolean {
  return actsOf(order).some((act) => view.own[act.formation]?.site === site && !STAYS.has(act.kind) && act.site !== site);
}

function answersOf(view: SeatView, orders: readonly Explained[]): readonly Explained[] {
  return view.agreements
    .filter(({ mayAnswer }) => mayAnswer)
    .map(({ id, asks, whyNotAccept }) => {
      const isFree = whyNotAccept === null && (asks === null || costsNothing(view, orders, asks.term));
      return { order: { type: "word", kind: isFree ? "acceptWord" : "refuseWord", word: id }, why: null };
    });
}

/** The seat would do, or leave, what is asked of it in any case. */
function costsNothing(view: SeatView, orders: readonly Explained[], term: Term): boolean {
  const underWay = formationOrders(view, orders);
  switch (term.kind) {
    case "spareSite":
      return !underWay.some((order) => isAgainst(order, term.site)) && !view.operations.some(({ site }) => site === term.site);
    case "leaveBridge":
      return !underWay.some((order) => isRaising(order, term.site));
    case "holdSite": {
      const men = menAt(view, term.site);
      return men.some((id) => !underWay.some((order) => order.formation === id && !STAYS.has(order.kind) && order.site !== term.site));
    }
    case "sendFormation":
      return underWay.some(({ kind, formation, site }) => kind === "march" && formation === term.formation && site === term.site);
    case "runTrains":
      return view.trainsStopped?.[term.side] === term.stop;
    case "offerTruce":
      return view.hostilities !== null;
    case "voteFor":
      return view.cards.find(({ card }) => card === term.card)?.votes[view.seat] === term.choice;
  }
}

/** What its formations are doing as far as it knows, what is on its way to them or waits with them, and what it is about to order. */
function formationOrders(view: SeatView, orders: readonly Explained[]): readonly Act[] {
  const doing = Object.entries(view.own).flatMap(([formation, { doing: act }]) =>
    act === null || act.byInitiative ? [] : [{ kind: act.kind, formation, site: act.site, raise: null }],
  );
  const sent = view.dispatches.filter(({ known }) => known === "sent" || known === "received").map(({ order }) => order);
  const waiting = view.standing.flatMap((each) => (each.when === null ? [] : [{ ...each, kind: each.act }]));
  return [...doing, ...sent, ...waiting, ...orders.flatMap(({ order }) => actsOf(order))];
}
