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
      return without((order) => order.type === "formation" && isAgainst(order, term.site));
    case "leaveBridge":
      return without((order) => order.type === "formation" && isRaising(order, term.site));
    case "holdSite":
      return withGuard(view, orders, term.site);
    case "sendFormation":
      return without((order) => order.type === "formation" && order.formation === term.formation && order.site !== term.site);
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

function isAgainst({ kind, site }: Pick<FormationOrder, "kind" | "site">, target: string): boolean {
  return site === target && AGAINST.has(kind);
}

function isRaising({ kind, site, raise }: FormationOrder, bridge: string): boolean {
  return kind === "bridge" && site === bridge && raise === true;
}

/** The first of the orders that would leave the place without anybody is not given. */
function withGuard(view: SeatView, orders: readonly Explained[], site: string): readonly Explained[] {
  const leaving = orders.filter(({ order }) => leaves(view, order, site));
  return leaving.length > 0 && leaving.length === menAt(view, site).length ? orders.filter((each) => each !== leaving[0]) : orders;
}

function menAt(view: SeatView, site: string): readonly string[] {
  return Object.keys(view.own).filter((id) => view.own[id]?.site === site);
}

function leaves(view: SeatView, order: Order, site: string): boolean {
  return order.type === "formation" && view.own[order.formation]?.site === site && !STAYS.has(order.kind) && order.site !== site;
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

/** What its formations are doing as far as it knows, what is on its way to them, and what it is about to order. */
function formationOrders(view: SeatView, orders: readonly Explained[]): readonly FormationOrder[] {
  const doing = Object.entries(view.own).flatMap(([formation, { doing: act }]) =>
    act === null || act.byInitiative ? [] : [{ kind: act.kind, formation, site: act.site, operation: null, raise: null }],
  );
  const sent = view.dispatches.filter(({ known }) => known === "sent" || known === "received").map(({ order }) => order);
  const now = orders.flatMap(({ order }) => (order.type === "formation" ? [order] : []));
  return [...doing, ...sent, ...now];
}
