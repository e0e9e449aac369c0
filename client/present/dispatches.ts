import type { DispatchId, FormationId, OrderId } from "../../shared/model/ids.ts";
import type { DispatchView, SeatView } from "../../shared/model/view.ts";
import { actOf, dutyActOf } from "./act.ts";
import { standingSentence } from "./standing.ts";
import type { Wording } from "./wording.ts";

/** The four steps of an order on its way. */
export const STEPS = ["sent", "carried", "received", "obeyed"] as const;
export type Step = (typeof STEPS)[number];

/** done: known. now: under way, not known. lost: known not to have come. open: nothing known. */
export type StepState = "done" | "now" | "lost" | "open";

export type TrackerLine = {
  readonly id: DispatchId;
  readonly what: string;
  readonly how: string;
  readonly steps: readonly { readonly step: Step; readonly label: string; readonly state: StepState }[];
  /** The four steps as one sentence, for those who hear it. */
  readonly spoken: string;
};

/** The seat's dispatches, newest first, never with a step that it has not been told of. */
export function presentDispatches(view: SeatView, w: Wording): readonly TrackerLine[] {
  return [...view.dispatches].sort((a, b) => b.sentHour - a.sentHour || a.id.localeCompare(b.id)).map((dispatch) => lineOf(dispatch, w));
}

function lineOf(dispatch: DispatchView, w: Wording): TrackerLine {
  const spoken = w.t(`dispatch.${dispatch.known}`, { hours: dispatch.hoursOut });
  return {
    id: dispatch.id,
    what: w.t("dispatch.what", { formation: w.formation(dispatch.order.formation), act: actOf(dispatch.order, w) }),
    how: w.t("dispatch.how", { line: w.t(`line.${dispatch.line}`), state: spoken }),
    steps: STEPS.map((step, index) => ({ step, label: w.t(`step.${step}`), state: stepStates(dispatch.known)[index] ?? "open" })),
    spoken,
  };
}

function stepStates(known: DispatchView["known"]): readonly StepState[] {
  switch (known) {
    case "sent":
      return ["done", "now", "open", "open"];
    case "received":
      return ["done", "done", "done", "now"];
    case "obeyed":
      return ["done", "done", "done", "done"];
    case "notDelivered":
      return ["done", "lost", "open", "open"];
    case "lapsed":
    case "refused":
      return ["done", "done", "done", "lost"];
  }
}

export type Written = {
  readonly id: OrderId;
  readonly what: string;
  /** Whom it is for; null: a duty. */
  readonly formation: FormationId | null;
};

/** What the seat has written this turn and can still take back, in the order it was written; standing orders and the duty last. */
export function presentWritten(view: SeatView, w: Wording): readonly Written[] {
  const orders = view.issued.map(({ id, order }) => ({
    id,
    what: w.t("dispatch.what", { formation: w.formation(order.formation), act: actOf(order, w) }),
    formation: order.formation,
  }));
  const standing = view.standing
    .filter((each) => each.known === "written")
    .map((each) => ({ id: each.id, what: standingSentence(view, each, w), formation: each.formation }));
  const duty = view.duty === null ? [] : [{ id: view.duty.id, what: dutyActOf(view.duty.duty, w), formation: null }];
  return [...orders, ...standing, ...duty];
}
