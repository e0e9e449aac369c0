import type { FormationId, SiteId } from "../../shared/model/ids.ts";
import type { DutyKind, FormationOrderKind, OperationOrder } from "../../shared/model/orders.ts";
import type { SeatView } from "../../shared/model/view.ts";
import { unitsToOrder } from "../present/six-buttons.ts";
import { deedFor, placeFor } from "../present/standing.ts";
import type { Desk } from "../store/desk.ts";
import type { Draft, StandingDraft } from "../store/draft.ts";

/** An order was chosen for the picked formation. A place already written stays if the new order can go there too. */
export function chooseOrder(desk: Desk, order: FormationOrderKind): void {
  const view = desk.session.view.peek();
  const formation = view && addressee(desk, view, order);
  if (!view || formation === null) return;
  const choice = view.choices.formations[formation]?.[order];
  if (!choice) return;
  if (!choice.ok) {
    desk.slip.value = choice.refusal;
    return;
  }
  const before = desk.draft.peek();
  const kept = before?.kind === "formation" && before.formation === formation ? before.site : null;
  desk.slip.value = null;
  desk.selected.value = { kind: "formation", id: formation };
  desk.draft.value = draftFor(view, formation, order, kept);
}

/** Whom an order is for: the picked formation. In first play a button may come before a unit: the first that can be given the order. */
function addressee(desk: Desk, view: SeatView, order: FormationOrderKind): FormationId | null {
  const selected = desk.selected.peek();
  const isOwn = selected?.kind === "formation" && view.own[selected.id] !== undefined;
  if (isOwn || view.step !== "first") return selected?.kind === "formation" ? selected.id : null;
  const own = unitsToOrder(view);
  return own.find((id) => view.choices.formations[id]?.[order]?.ok) ?? own[0] ?? null;
}

/** The order to this formation as far as it is written: the place is kept if it can go there, and filled in where there is but one. */
export function draftFor(view: SeatView, formation: FormationId, order: FormationOrderKind, kept: SiteId | null): Draft | null {
  const choice = view.choices.formations[formation]?.[order];
  if (!choice?.ok) return null;
  const only = choice.targets.length === 1 ? (choice.targets[0]?.site ?? null) : null;
  const site = choice.targets.some((target) => target.site === kept) ? kept : only;
  return { kind: "formation", formation, order, site, operation: null };
}

/** A place was picked for the order being written. An operation elsewhere is left. */
export function aim(desk: Desk, site: SiteId): void {
  patchDraft(desk, "formation", { site, operation: null });
  desk.pointed.value = { kind: "site", id: site };
}

export function chooseDuty(desk: Desk, duty: DutyKind): void {
  const choice = desk.session.view.peek()?.choices.duties[duty];
  if (!choice) return;
  if (!choice.ok) {
    desk.slip.value = choice.refusal;
    return;
  }
  desk.slip.value = null;
  desk.draft.value = {
    kind: "duty",
    duty,
    site: onlyOf(choice.sites),
    formation: onlyOf(choice.formations),
    district: onlyOf(choice.districts),
    side: null,
    claimsCityLost: false,
  };
}

/** A form with one possible answer comes with that line filled in. */
function onlyOf<Id extends string>(ids: readonly Id[]): Id | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

export function planOperation(desk: Desk, act: OperationOrder["act"]): void {
  const turn = desk.session.view.peek()?.turn ?? 1;
  const selected = desk.selected.peek();
  desk.draft.value = { kind: "operation", act, site: selected?.kind === "site" ? selected.id : null, turn, onceHeld: null };
}

/** A standing order is begun, for the formation that is picked or for one still to be chosen. */
export function writeStanding(desk: Desk, formation: FormationId | null): void {
  const view = desk.session.view.peek();
  if (!view) return;
  const own = Object.keys(view.choices.standing);
  const only = formation ?? (own.length === 1 ? (own[0] ?? null) : null);
  const deed = deedFor(view, only, "hold");
  desk.draft.value = { kind: "standing", wait: "attacked", watched: null, hour: null, formation: only, deed, site: null };
  desk.sheet.value = "high";
}

/** Changes parts of the phrase; a part that no longer fits the others falls away. */
export function changeStanding(desk: Desk, patch: Partial<StandingDraft>): void {
  const view = desk.session.view.peek();
  const before = desk.draft.peek();
  if (!view || before?.kind !== "standing") return;
  const changed = { ...before, ...patch };
  const draft = { ...changed, deed: deedFor(view, changed.formation, changed.deed) };
  desk.draft.value = placeFor(view, draft) === placeFor(view, before) ? draft : { ...draft, site: patch.site ?? null };
}

/** Changes some lines of the draft, if it is of this kind. */
export function patchDraft<Kind extends Draft["kind"]>(
  desk: Desk,
  kind: Kind,
  patch: Partial<Extract<Draft, { readonly kind: Kind }>>,
): void {
  const draft = desk.draft.peek();
  if (draft?.kind === kind) desk.draft.value = { ...draft, ...patch };
}
