import type { SideId } from "../../shared/model/ids.ts";
import { SIDES } from "../../shared/model/ids.ts";
import type { DutyKind } from "../../shared/model/orders.ts";
import { dutiesShown } from "../../shared/model/steps.ts";
import type { DutyChoice, SeatView } from "../../shared/model/view.ts";
import type { Draft, DutyDraft } from "../store/draft.ts";
import { dutyActOf } from "./act.ts";
import { orderOf } from "./draft-order.ts";
import { sentenceOfRefusal } from "./refusal.ts";
import type { Wording } from "./wording.ts";

type DutyButton = {
  readonly kind: DutyKind;
  readonly label: string;
  readonly meaning: string;
  readonly chosen: boolean;
  readonly whyNot: string | null;
};

/** One button for each duty of this seat, with the reason where it cannot be done now. */
export function presentDutyBar(view: SeatView, draft: Draft | null, w: Wording): readonly DutyButton[] {
  const seat = w.scenario.seats.find((each) => each.id === view.seat);
  return (seat ? dutiesShown(view.step, seat) : []).map((kind) => ({
    kind,
    label: w.t(`duty.${kind}`),
    meaning: w.t(`dutyDoes.${kind}`),
    chosen: draft?.kind === "duty" && draft.duty === kind,
    whyNot: whyNot(view.choices.duties[kind], w),
  }));
}

function whyNot(choice: DutyChoice | undefined, w: Wording): string | null {
  if (choice === undefined) return w.t("refusal.wrongPhase");
  return choice.ok ? null : sentenceOfRefusal(choice.refusal, w);
}

/** A place, formation, district or side the duty can be turned to; `patch` is what picking it writes into the draft. */
export type DutyTarget = { readonly id: string; readonly name: string; readonly chosen: boolean; readonly patch: Partial<DutyDraft> };

export type DutyForm = {
  readonly title: string;
  readonly meaning: string;
  readonly targets: readonly DutyTarget[];
  /** A summons may say that the city is lost; null for every other duty. */
  readonly claimsCityLost: boolean | null;
  readonly summary: string | null;
  /** What is still missing, in one sentence; null: it can be sent. */
  readonly whyNot: string | null;
};

/** The letter of a duty being written. */
export function presentDutyForm(view: SeatView, draft: DutyDraft, w: Wording): DutyForm {
  const order = orderOf(draft, view);
  return {
    title: w.t(`duty.${draft.duty}`),
    meaning: w.t(`dutyDoes.${draft.duty}`),
    targets: dutyTargets(view, draft, w),
    claimsCityLost: draft.duty === "summon" ? draft.claimsCityLost : null,
    summary: order?.type === "duty" ? dutyActOf(order, w) : null,
    whyNot: order === null ? w.t("duty.pickOne") : null,
  };
}

function dutyTargets(view: SeatView, draft: DutyDraft, w: Wording): readonly DutyTarget[] {
  const choice = view.choices.duties[draft.duty];
  if (!choice?.ok) return [];
  const sites = choice.sites.map((site) => ({ id: site, name: w.site(site), chosen: draft.site === site, patch: { site } }));
  const formations = choice.formations.map((formation) => ({
    id: formation,
    name: w.formation(formation),
    chosen: draft.formation === formation,
    patch: { formation },
  }));
  const districts = choice.districts.map((district) => ({
    id: district,
    name: w.district(district),
    chosen: draft.district === district,
    patch: { district },
  }));
  const sides = draft.duty === "trains" ? SIDES.map((side) => trainTarget(side, view, draft, w)) : [];
  return [...sites, ...formations, ...districts, ...sides].sort((a, b) => a.name.localeCompare(b.name));
}

function trainTarget(side: SideId, view: SeatView, draft: DutyDraft, w: Wording): DutyTarget {
  const stop = !(view.trainsStopped?.[side] ?? false);
  return { id: side, name: w.t("dutyAct.trains", { stop, side: w.side(side) }), chosen: draft.side === side, patch: { side } };
}
