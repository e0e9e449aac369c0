import type { FormationId } from "../../shared/model/ids.ts";
import type { DutyKind, FormationOrderKind } from "../../shared/model/orders.ts";
import { showsOperations } from "../../shared/model/steps.ts";
import type { SeatView } from "../../shared/model/view.ts";
import type { Draft } from "../store/draft.ts";
import { presentDutyBar } from "./duties.ts";
import { whyNotPlan } from "./operations.ts";
import { presentOrderBar } from "./order-bar.ts";
import type { Wording } from "./wording.ts";

type Button<Kind> = {
  readonly kind: Kind;
  readonly label: string;
  readonly meaning: string;
  readonly chosen: boolean;
  readonly whyNot: string | null;
  readonly key?: string;
};

/** The buttons of first play: with a slip, and without one. */
export type SixButtons = {
  readonly slip: readonly Button<FormationOrderKind>[];
  readonly free: readonly Button<DutyKind | "operation">[];
  /** Why no slip can be written at all; null: one can. */
  readonly whyNoSlip: string | null;
};

/** What can be ordered: by the unit that is picked, or, while none is, by any of the seat's. */
export function presentSixButtons(view: SeatView, picked: FormationId | null, draft: Draft | null, w: Wording): SixButtons {
  const units = picked !== null && view.own[picked] !== undefined ? [picked] : unitsToOrder(view);
  const slip = view.party === "between" ? [] : ofAny(units, view, draft, w);
  const free = presentDutyBar(view, draft, w);
  const seat = w.scenario.seats.find((each) => each.id === view.seat);
  const signal = {
    kind: "operation" as const,
    label: w.t("operations.title"),
    meaning: w.t("operations.costsNothing"),
    chosen: draft?.kind === "operation",
    whyNot: whyNotPlan(view, w),
  };
  const noneOfThem = slip.length > 0 && slip.every(({ whyNot }) => whyNot !== null);
  return {
    slip,
    free: seat !== undefined && showsOperations(view.step, seat) ? [...free, signal] : free,
    whyNoSlip: noneOfThem ? (slip[0]?.whyNot ?? null) : null,
  };
}

/** Whom a button means while no unit is picked: those for whom nothing is written yet, else all. */
export function unitsToOrder({ own, issued }: SeatView): readonly FormationId[] {
  const units = Object.keys(own);
  const without = units.filter((unit) => !issued.some(({ order }) => order.formation === unit));
  return without.length > 0 ? without : units;
}

/** Whether the seat's own order of the turn is still to be given, and can be. */
export function freeOrders(view: SeatView, w: Wording): readonly { readonly label: string }[] {
  return view.duty === null ? presentDutyBar(view, null, w).filter(({ whyNot }) => whyNot === null) : [];
}

/** An order that one of the units can be given can be given. */
function ofAny(units: readonly FormationId[], view: SeatView, draft: Draft | null, w: Wording): SixButtons["slip"] {
  const bars = units.map((unit) => presentOrderBar(view, unit, draft, w));
  const [first = presentOrderBar(view, "", draft, w), ...others] = bars;
  return first.map((button, index) => {
    const able = others.map((bar) => bar[index]).find((each) => each?.whyNot === null);
    const none = units.length === 0 ? w.t("formations.none") : button.whyNot;
    return { ...button, whyNot: able === undefined ? none : null };
  });
}
