import type { SiteId } from "../../shared/model/ids.ts";
import type { DutyOrder, FormationOrder, Order } from "../../shared/model/orders.ts";
import type { SeatView } from "../../shared/model/view.ts";
import type { Draft, DutyDraft, FormationDraft } from "../store/draft.ts";
import { targetsOf } from "./reach.ts";
import { standingOrderOf } from "./standing.ts";

/** The order a draft amounts to, or null while a line of its form is still empty. */
export function orderOf(draft: Draft, view: SeatView): Order | null {
  switch (draft.kind) {
    case "formation": {
      const order = formationOrderOf(draft, view);
      return order && { type: "formation", ...order };
    }
    case "duty": {
      const duty = dutyOrderOf(draft, view);
      return duty && { type: "duty", ...duty };
    }
    case "standing": {
      const standing = standingOrderOf(view, draft);
      return standing && { type: "standing", ...standing };
    }
    case "operation": {
      if (draft.site === null) return null;
      const { act, site, turn, onceHeld } = draft;
      return { type: "operation", kind: "planOperation", operation: nextOperationId(view), act, site, turn, onceHeld };
    }
  }
}

/** Whether this order of this formation is written with a place. */
export function needsSite(draft: FormationDraft, view: SeatView): boolean {
  return targetsOf(view, draft.formation, draft.order).length > 0;
}

/** Whether the order may go to this place now, by what the server offers. */
function leadsTo({ formation, order }: FormationDraft, site: SiteId, view: SeatView): boolean {
  return targetsOf(view, formation, order).some((target) => target.site === site);
}

function formationOrderOf(draft: FormationDraft, view: SeatView): FormationOrder | null {
  const { formation, site, operation } = draft;
  if (view.choices.formations[formation]?.[draft.order]?.ok === false) return null;
  if (needsSite(draft, view) && !(site !== null && leadsTo(draft, site, view))) return null;
  const kind = kindOf(draft, view);
  const raise = kind === "bridge" && site !== null ? !(view.sites[site]?.bridgeRaised ?? false) : null;
  return { kind, formation, site, operation, raise };
}

/** First play's one word, to take, is a show of force where somebody may stand guard. */
function kindOf({ formation, order, site }: FormationDraft, view: SeatView): FormationOrder["kind"] {
  if (view.step !== "first" || order !== "seize") return order;
  const force = view.choices.formations[formation]?.showOfForce;
  return force?.ok === true && force.targets.some((target) => target.site === site) ? "showOfForce" : order;
}

function dutyOrderOf(draft: DutyDraft, view: SeatView): DutyOrder | null {
  const { duty, site, formation, district, side, claimsCityLost } = draft;
  switch (duty) {
    case "agitate":
    case "appointCommissar":
    case "visitBarracks":
    case "runner":
      return formation === null ? null : { kind: duty, formation };
    case "callOut":
      return district === null ? null : { kind: duty, district };
    case "summon":
      return site === null ? null : { kind: duty, site, claimsCityLost };
    case "liaison":
    case "scouts":
    case "mendLine":
      return site === null ? null : { kind: duty, site };
    case "trains":
      return side === null ? null : { kind: duty, side, stop: !(view.trainsStopped?.[side] ?? false) };
    case "negotiate":
    case "staffWork":
    case "supplyColumn":
    case "publish":
    case "offerTruce":
      return { kind: duty };
  }
}

/** A name for the operation that no other of the side bears: seat, turn and a number that runs up. */
function nextOperationId(view: SeatView): string {
  const taken = new Set(view.operations.map((operation) => operation.id));
  let number = 1;
  while (taken.has(`${view.seat}-${view.turn}-${number}`)) number++;
  return `${view.seat}-${view.turn}-${number}`;
}
