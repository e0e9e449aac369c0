import type { OperationId, SeatId, SiteId } from "../../shared/model/ids.ts";
import type { OperationView, SeatView } from "../../shared/model/view.ts";
import type { OperationDraft } from "../store/draft.ts";
import { momentOf } from "./moment.ts";
import type { Wording } from "./wording.ts";

export const OPERATION_ACTS = ["assault", "seize", "showOfForce"] as const;

export type OperationRow = {
  readonly id: OperationId;
  readonly letter: string;
  readonly act: OperationDraft["act"];
  readonly site: SiteId;
  readonly title: string;
  readonly details: string;
  /** It is for this turn. */
  readonly now: boolean;
  /** When it begins. */
  readonly time: string;
  /** Planned by this seat, which may take it back. */
  readonly mine: boolean;
  readonly joiners: readonly Joiner[];
};

/** A seat of the side, ticked if it has ordered somebody to join. */
export type Joiner = { readonly seat: SeatId; readonly name: string; readonly joined: boolean };

/** Every seat of the own side, and who of them joins an operation. */
export function presentJoiners(view: SeatView, operation: OperationView, w: Wording): readonly Joiner[] {
  return w.scenario.seats
    .filter((seat) => seat.party === view.party)
    .map(({ id, name }) => ({ seat: id, name: name.en, joined: operation.joined.includes(id) }));
}

/** The operations of the side that are still to be carried out, with those of this seat's written orders that join them. */
export function presentOperations(view: SeatView, w: Wording): readonly OperationRow[] {
  return view.operations.map((operation) => {
    const joined = view.issued.filter((issued) => issued.order.operation === operation.id).length;
    const when = operation.turn === view.turn ? w.t("operation.thisTurn") : w.t("operation.inTurn", { turn: operation.turn });
    const condition = operation.onceHeld === null ? "" : w.t("operation.onceHeld", { site: w.site(operation.onceHeld) });
    return {
      id: operation.id,
      letter: operation.letter,
      act: operation.act,
      site: operation.site,
      now: operation.turn === view.turn,
      time: timeOf(operation, view, w),
      title: w.t(`orderAct.${operation.act}`, { site: w.site(operation.site) }),
      details: [when, condition, w.t("operation.by", { seat: w.seat(operation.seat) }), w.t("operation.joined", { joined })]
        .filter((part) => part !== "")
        .join(" · "),
      mine: operation.seat === view.seat,
      joiners: presentJoiners(view, operation, w),
    };
  });
}

/** The hour at which an operation's turn begins. */
export function timeOf({ turn }: Pick<OperationView, "turn">, view: SeatView, w: Wording): string {
  return momentOf(w.scenario, w.scenario.turns[turn - 1]?.startHour ?? view.hour).time;
}

export type OperationForm = {
  readonly acts: readonly { readonly act: OperationDraft["act"]; readonly label: string; readonly chosen: boolean }[];
  readonly sites: readonly { readonly id: SiteId; readonly name: string }[];
  /** The place chosen, as long as the act can be done there. */
  readonly site: SiteId | null;
  /** Places that may have to be ours before it begins. */
  readonly conditions: readonly { readonly id: SiteId; readonly name: string }[];
  readonly turns: readonly { readonly turn: number; readonly label: string }[];
  readonly whyNot: string | null;
};

/** The lines of a joint operation being planned: act, place, turn and condition. */
export function presentOperationForm(view: SeatView, draft: OperationDraft, w: Wording): OperationForm {
  const sites = byName(w.scenario.sites.filter((site) => isAim(view, draft.act, site.id)));
  const site = sites.find((each) => each.id === draft.site)?.id ?? null;
  const turnsLeft = Array.from({ length: Math.max(1, w.scenario.peopleTurns - view.turn + 1) }, (_, index) => view.turn + index);
  return {
    acts: OPERATION_ACTS.map((act) => ({ act, label: w.t(`order.${act}`), chosen: draft.act === act })),
    sites,
    site,
    conditions: byName(w.scenario.sites.filter((site) => site.weight > 0)),
    turns: turnsLeft.map((turn) => ({
      turn,
      label: turn === view.turn ? w.t("operation.thisTurn") : w.t("operation.inTurn", { turn }),
    })),
    whyNot: whyNotPlan(view, w) ?? (site === null ? w.t("whyNot.pickPlace") : null),
  };
}

/** What the side knows to be its own is no aim; what nobody holds can be seized, and nothing else can be done to it. */
function isAim({ sites, party }: SeatView, act: OperationDraft["act"], site: SiteId): boolean {
  const holder = sites[site]?.holder ?? null;
  return holder === null ? act === "seize" : holder !== party;
}

function byName(sites: Wording["scenario"]["sites"]): OperationForm["sites"] {
  return sites.map((site) => ({ id: site.id, name: site.name.en })).sort((a, b) => a.name.localeCompare(b.name));
}

/** Why none can be planned at all now; null: the side can lead another. */
export function whyNotPlan(view: SeatView, w: Wording): string | null {
  return view.operationsLeft > 0 ? null : w.t("refusal.noOperationsLeft");
}
