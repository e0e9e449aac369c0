import type { SiteId } from "../../shared/model/ids.ts";
import type { FormationOrderKind } from "../../shared/model/orders.ts";
import type { SeatView, Target } from "../../shared/model/view.ts";
import type { Draft } from "../store/draft.ts";
import type { BoardPlace } from "./board-picture.ts";
import { buttonsOf } from "./order-bar.ts";

/** What is picked and what is being written: the two that say whose reach is meant. */
export type Reaching = { readonly selected: BoardPlace | null; readonly draft: Draft | null };

/**
 * Where the order being written could go, with the hours of march; with a formation picked and nothing written, wherever any of its orders
 * leads. A duty goes anywhere at once. Empty: nothing is picked that could go somewhere.
 */
export function reachOf(view: SeatView, { selected, draft }: Reaching): ReadonlyMap<SiteId, number> {
  if (draft?.kind === "duty") {
    const choice = view.choices.duties[draft.duty];
    return new Map(choice?.ok ? choice.sites.map((site) => [site, 0]) : []);
  }
  if (draft?.kind === "operation" || draft?.kind === "standing") return new Map();
  const formation = draft?.formation ?? (selected?.kind === "formation" ? selected.id : null);
  if (formation === null) return new Map();
  const targets = (draft ? [draft.order] : buttonsOf(view)).flatMap((kind) => targetsOf(view, formation, kind));
  const nearest = new Map<SiteId, number>();
  for (const { site, hours } of targets) nearest.set(site, Math.min(hours, nearest.get(site) ?? hours));
  return nearest;
}

/** Where one order of a formation could go, by what the server offers. */
export function targetsOf(view: SeatView, formation: string, kind: FormationOrderKind): readonly Target[] {
  const choice = view.choices.formations[formation]?.[kind];
  return choice?.ok ? choice.targets : [];
}

/**
 * The order that somebody means who points a formation at a place where none of its orders leads now: the one being written, else to take what
 * the enemy holds, else to march. The form then says why not.
 */
export function orderMeant(view: SeatView, formation: string, site: SiteId, draft: Draft | null): FormationOrderKind {
  if (draft?.kind === "formation" && draft.formation === formation) return draft.order;
  const holder = view.sites[site]?.holder ?? null;
  return holder !== null && holder !== view.party ? "seize" : "march";
}
