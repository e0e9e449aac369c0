import { type Order, SHARES_ID } from "../../shared/model/orders.ts";
import type { SeatView } from "../../shared/model/view.ts";
import { offerWords } from "./agreements.ts";
import { presentCouncil } from "./council.ts";
import { presentWritten } from "./dispatches.ts";
import { presentOperations } from "./operations.ts";
import { presentPool } from "./pool.ts";
import type { Wording } from "./wording.ts";

/** Something a seat did in this phase and can still take back. */
export type Deed = {
  /** What kind of deed it is, and of which thing; written orders have one name for all. */
  readonly key: string;
  readonly what: string;
  readonly takeBack: Order;
};

/** All that the seat can still take back: in the council its votes, in the orders phase what it wrote, planned, shared out and offered. Orders stand in the order in which they were written. */
export function presentDeeds(view: SeatView, w: Wording): readonly Deed[] {
  if (view.phase === "council") return votes(view, w);
  if (view.phase !== "orders") return [];
  return [...shares(view, w), ...words(view, w), ...operations(view, w), ...written(view, w)];
}

/** The name under which a deed is remembered once its order was accepted; null: it cannot be undone. */
export function keyOfDeed(order: Order): string | null {
  switch (order.type) {
    case "formation":
    case "duty":
    case "standing":
      return "written";
    case "operation":
      return "operation";
    case "share":
      return "shares";
    case "vote":
      return `vote ${order.card}`;
    case "word":
      return order.kind === "offerWord" ? `word ${order.word}` : null;
    case "takeBack":
      return null;
  }
}

function takeBack(order: string): Order {
  return { type: "takeBack", kind: "takeBack", order };
}

function votes(view: SeatView, w: Wording): readonly Deed[] {
  const { questions, standing } = presentCouncil(view, w);
  return [...standing, ...questions].flatMap((card) => {
    const mine = card.choices.find((choice) => choice.mine);
    if (!mine || !card.mayVote) return [];
    return [{ key: `vote ${card.id}`, what: w.t("undo.vote", { card: card.title, choice: mine.label }), takeBack: takeBack(card.id) }];
  });
}

function shares(view: SeatView, w: Wording): readonly Deed[] {
  const pool = presentPool(view, w);
  return pool?.mayShare && pool.sharedOut ? [{ key: "shares", what: w.t("pool.title"), takeBack: takeBack(SHARES_ID) }] : [];
}

function words(view: SeatView, w: Wording): readonly Deed[] {
  return view.agreements
    .filter(({ from, state, mayWithdraw }) => from === view.seat && state === "offered" && mayWithdraw)
    .map((agreement) => ({
      key: `word ${agreement.id}`,
      what: offerWords(agreement, w),
      takeBack: { type: "word", kind: "withdrawWord", word: agreement.id },
    }));
}

function operations(view: SeatView, w: Wording): readonly Deed[] {
  return presentOperations(view, w)
    .filter(({ mine }) => mine)
    .map(({ id, title }) => ({ key: "operation", what: title, takeBack: takeBack(id) }));
}

/** Orders are numbered as they come: the highest number is the latest. */
function written(view: SeatView, w: Wording): readonly Deed[] {
  const number = (id: string) => Number(/\d+$/.exec(id)?.[0] ?? 0);
  return [...presentWritten(view, w)]
    .sort((a, b) => number(a.id) - number(b.id))
    .map(({ id, what }) => ({ key: "written", what, takeBack: takeBack(id) }));
}
