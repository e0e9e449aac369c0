import type { DispatchView, SeatView } from "../../shared/model/view.ts";
import { actOf } from "./act.ts";
import { momentOf } from "./moment.ts";
import type { Wording } from "./wording.ts";

/** A slip on the desk of first play, with what is known of it as a stamp. */
export type DeskSlip = {
  readonly key: string;
  readonly time: string;
  readonly to: string;
  readonly act: string;
  readonly stamp: { readonly word: string; readonly tone: "ok" | "bad" | "plain" };
};

export type SlipTray = {
  /** Newest first: those being written this turn, then those of the turn before. */
  readonly slips: readonly DeskSlip[];
  readonly left: number;
  /** "Our staff manages 11 slips in six hours. Five are yours." */
  readonly sentence: string;
};

/** The slips of a seat; null for the seat between, which sends none. */
export function presentSlips(view: SeatView, w: Wording): SlipTray | null {
  if (view.side === null) return null;
  const hours = w.scenario.turns[view.turn - 1]?.hours ?? 0;
  return {
    slips: [...written(view, w), ...sent(view, w)],
    left: slipsLeft(view),
    sentence: w.t("slips.sentence", { pool: view.side.pool, hours, yours: view.orders.allowed }),
  };
}

export function slipsLeft({ orders }: Pick<SeatView, "orders">): number {
  return Math.max(0, orders.allowed - orders.given);
}

function written(view: SeatView, w: Wording): readonly DeskSlip[] {
  const { time } = momentOf(w.scenario, view.hour);
  return view.issued
    .map(({ id, order }) => ({
      key: id,
      time,
      to: w.formation(order.formation),
      act: actOf(order, w),
      stamp: { word: w.t("stamp.written"), tone: "plain" as const },
    }))
    .reverse();
}

/** Those of the last turn that had any, to the units one leads oneself: all others are in the list of all slips. */
function sent(view: SeatView, w: Wording): readonly DeskSlip[] {
  const own = view.dispatches.filter(({ order }) => view.own[order.formation] !== undefined);
  const last = Math.max(...own.map(({ sentHour }) => sentHour));
  return own
    .filter(({ sentHour }) => sentHour === last)
    .map((dispatch) => ({
      key: dispatch.id,
      time: momentOf(w.scenario, dispatch.sentHour).time,
      to: w.formation(dispatch.order.formation),
      act: actOf(dispatch.order, w),
      stamp: stampOf(dispatch, view, w),
    }));
}

function stampOf({ known, order }: DispatchView, view: SeatView, w: Wording): DeskSlip["stamp"] {
  const isCut = known === "sent" && (view.own[order.formation]?.line ?? "telephone") !== "telephone";
  return { word: w.t(isCut ? "stamp.lineCut" : `stamp.${known}`), tone: isCut ? "bad" : TONES[known] };
}

const TONES = {
  sent: "plain",
  received: "ok",
  obeyed: "ok",
  notDelivered: "bad",
  lapsed: "bad",
  refused: "bad",
} as const satisfies Readonly<Record<DispatchView["known"], DeskSlip["stamp"]["tone"]>>;
