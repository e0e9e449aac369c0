import type { OperationId } from "../../shared/model/ids.ts";
import { STEP_DEFS } from "../../shared/model/steps.ts";
import type { SeatView } from "../../shared/model/view.ts";
import type { FormationDraft } from "../store/draft.ts";
import { needsSite, orderOf } from "./draft-order.ts";
import { type Joiner, presentJoiners, timeOf } from "./operations.ts";
import { orderTowards, presentTargets } from "./order-bar.ts";
import { sentenceOfRefusal } from "./refusal.ts";
import { chanceWord } from "./step-words.ts";
import type { Wording } from "./wording.ts";

export type Telegram = {
  readonly number: string;
  readonly to: string;
  readonly order: string;
  /** Null: this order has no place. Empty: a place is still to be picked. */
  readonly where: string | null;
  /** Order, place and march in a few words; null while the place is still to be picked. */
  readonly goal: string | null;
  /** When it is done once it has come; null: a place is still to be picked. */
  readonly when: string | null;
  readonly operations: readonly {
    readonly id: OperationId;
    readonly label: string;
    /** When it begins. */
    readonly time: string;
    readonly chosen: boolean;
    /** The other seats of the side, ticked if they join. */
    readonly others: readonly Joiner[];
  }[];
  readonly arrives: string;
  readonly line: string;
  /** Null: this step shows no figures. */
  readonly why: string | null;
  /** What is still missing, in one sentence; null: it can be sent. */
  readonly whyNot: string | null;
};

/** The form of an order to a formation, line by line. */
export function presentTelegram(view: SeatView, draft: FormationDraft, w: Wording): Telegram | null {
  const formation = view.own[draft.formation];
  if (!formation) return null;
  const order = orderOf(draft, view);
  const seat = w.scenario.seats.find((each) => each.id === view.seat);
  const from = view.side?.staffSite ?? seat?.headquarters ?? "";
  return {
    number: w.t("telegram.number", { number: view.orders.given + 1, from: w.site(from) }),
    to: w.formation(draft.formation),
    order: w.t(`order.${draft.order}`),
    where: whereOf(view, draft, w),
    goal: goalOf(view, draft, w),
    when: whenOf(view, draft, w),
    operations: operationsFor(view, draft, w),
    arrives:
      view.step === "full"
        ? w.t("telegram.arrives", { chance: formation.chance })
        : w.t("telegram.arrivesWord", { word: w.t(`chance.${chanceWord(formation.chance)}`) }),
    line: STEP_DEFS[view.step].figures
      ? w.t("telegram.liaison", { liaison: view.side?.organization.liaison ?? 0, line: w.t(`line.${formation.line}`) })
      : w.t("telegram.line", { line: w.t(`line.${formation.line}`) }),
    why: !STEP_DEFS[view.step].figures
      ? null
      : w.t("telegram.why", { liaison: view.side?.organization.liaison ?? 0, line: w.t(`line.${formation.line}`) }),
    whyNot: order === null ? whyNotOf(view, draft, w) : null,
  };
}

/** Operations of the side that this very order could join: same act, same place. */
function operationsFor(view: SeatView, draft: FormationDraft, w: Wording): Telegram["operations"] {
  const order = orderOf(draft, view);
  const kind = order?.type === "formation" ? order.kind : draft.order;
  return view.operations
    .filter((operation) => operation.site === draft.site && (operation.act === kind || shellsFor(operation.act, kind)))
    .map((operation) => ({
      id: operation.id,
      label: w.t("operation.named", { letter: operation.letter, turn: operation.turn }),
      time: timeOf(operation, view, w),
      chosen: operation.id === draft.operation,
      others: presentJoiners(view, operation, w).filter((joiner) => joiner.seat !== view.seat),
    }));
}

/** Guns that shell a place may join the assault on it. */
function shellsFor(act: string, order: string): boolean {
  return act === "assault" && order === "shell";
}

/** With the operation it joins, else after the hours of march. */
function whenOf(view: SeatView, draft: FormationDraft, w: Wording): string | null {
  const joined = view.operations.find((operation) => operation.id === draft.operation);
  if (joined) return w.t("telegram.whenOperation", { letter: joined.letter, turn: joined.turn });
  if (!needsSite(draft, view)) return w.t("telegram.whenItComes");
  const choice = view.choices.formations[draft.formation]?.[draft.order];
  const target = choice?.ok ? choice.targets.find((each) => each.site === draft.site) : undefined;
  if (target === undefined) return null;
  return target.hours === 0 ? w.t("telegram.whenItComes") : w.t("telegram.whenMarched", { hours: target.hours });
}

function whereOf(view: SeatView, draft: FormationDraft, w: Wording): string | null {
  if (draft.site !== null) return w.site(draft.site);
  return needsSite(draft, view) ? "" : null;
}

function goalOf(view: SeatView, draft: FormationDraft, w: Wording): string | null {
  if (!needsSite(draft, view) && draft.site === null) return w.t(`order.${draft.order}`);
  const target = presentTargets(view, draft, w).find((each) => each.chosen);
  if (target) return w.t("telegram.goal", { place: target.name, hours: target.hours });
  return draft.site === null ? null : w.site(draft.site);
}

/** The server's reason against the order, that it does not lead to the place, or that a place is still to be picked. */
function whyNotOf(view: SeatView, draft: FormationDraft, w: Wording): string {
  const choice = view.choices.formations[draft.formation]?.[draft.order];
  if (choice?.ok === false) return sentenceOfRefusal(choice.refusal, w);
  if (draft.site === null) return w.t("whyNot.pickPlace");
  const others = orderTowards(view, draft.formation, draft.site, null);
  const site = w.site(draft.site);
  if (others === null) return w.t("whyNot.notThere", { formation: w.formation(draft.formation), site });
  return w.t("whyNot.notThisThere", { order: w.t(`order.${draft.order}`), site });
}
