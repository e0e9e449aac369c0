import type { FormationId, SiteId } from "../../shared/model/ids.ts";
import type { FormationOrderKind } from "../../shared/model/orders.ts";
import { STEP_DEFS } from "../../shared/model/steps.ts";
import type { FormationChoice, SeatView } from "../../shared/model/view.ts";
import type { Draft } from "../store/draft.ts";
import { sentenceOfRefusal } from "./refusal.ts";
import type { Wording } from "./wording.ts";

type OrderButton = {
  readonly kind: FormationOrderKind;
  readonly label: string;
  readonly meaning: string;
  /** The key cap on it: 1 to 9, 0 and -. */
  readonly key: string;
  readonly chosen: boolean;
  /** One sentence if it cannot be given now, else null. */
  readonly whyNot: string | null;
  /** Among the few that a phone shows beside the board. */
  readonly near: boolean;
};

/** So many orders have room under the board of a phone. */
const NEAR = 4;

/** The keys along the top row, in the order of the buttons. */
export const ORDER_KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "-"] as const;

/** One button an order: what the formation can do, and why not. */
export function presentOrderBar(view: SeatView, formation: FormationId, draft: Draft | null, w: Wording): readonly OrderButton[] {
  const choices = view.choices.formations[formation];
  const chosen = draft?.kind === "formation" && draft.formation === formation ? draft.order : null;
  const near = nearest(buttonsOf(view), (kind) => choices?.[kind].ok === true, chosen);
  return buttonsOf(view).map((kind, index) => ({
    kind,
    label: w.t(`order.${kind}`),
    meaning: w.t(`orderDoes.${kind}`),
    key: ORDER_KEYS[index] ?? "",
    chosen: chosen === kind,
    whyNot: whyNot(choices?.[kind], w),
    near: near.has(kind),
  }));
}

/** Those that can be given come first, in the order of the buttons; the chosen one is always among them. */
function nearest(
  kinds: readonly FormationOrderKind[],
  can: (kind: FormationOrderKind) => boolean,
  chosen: FormationOrderKind | null,
): ReadonlySet<FormationOrderKind> {
  const first = [...kinds.filter(can), ...kinds.filter((kind) => !can(kind))].slice(0, NEAR);
  if (chosen === null || first.includes(chosen)) return new Set(first);
  return new Set([...first.slice(0, -1), chosen]);
}

/** The orders that this seat's step has a button for. */
export function buttonsOf({ step }: Pick<SeatView, "step">): readonly FormationOrderKind[] {
  return STEP_DEFS[step].buttons.flatMap(([kind]) => kind ?? []);
}

function whyNot(choice: FormationChoice | undefined, w: Wording): string | null {
  if (choice === undefined) return w.t("refusal.wrongPhase");
  return choice.ok ? null : sentenceOfRefusal(choice.refusal, w);
}

export type TargetRow = {
  readonly site: SiteId;
  readonly name: string;
  readonly hours: string;
  readonly key: string;
  readonly chosen: boolean;
};

/** Where the order being written could go, nearest first. */
export function presentTargets(view: SeatView, draft: Draft | null, w: Wording): readonly TargetRow[] {
  if (draft?.kind !== "formation") return [];
  const choice = view.choices.formations[draft.formation]?.[draft.order];
  if (!choice?.ok) return [];
  return [...choice.targets]
    .sort((a, b) => a.hours - b.hours || w.site(a.site).localeCompare(w.site(b.site)))
    .map((target) => ({
      site: target.site,
      name: w.site(target.site),
      hours: target.hours === 0 ? w.t("target.atOnce") : w.t("target.hours", { hours: target.hours }),
      key: target.site,
      chosen: draft.site === target.site,
    }));
}

/**
 * The order meant by picking a place while a formation is selected: the order being written if it can go there, else a march,
 * else the first order that can. Null: nothing this formation may do leads there.
 */
export function orderTowards(view: SeatView, formation: FormationId, site: SiteId, draft: Draft | null): FormationOrderKind | null {
  const choices = view.choices.formations[formation];
  if (!choices) return null;
  const reaches = (kind: FormationOrderKind) => {
    const choice = choices[kind];
    return choice?.ok === true && choice.targets.some((target) => target.site === site);
  };
  const written = draft?.kind === "formation" && draft.formation === formation ? [draft.order] : [];
  return [...written, ...buttonsOf(view)].find(reaches) ?? null;
}
