import type { SideId, SiteId } from "../../shared/model/ids.ts";
import type { SiteKind } from "../../shared/model/scenario.ts";
import type { SeatView, SiteView } from "../../shared/model/view.ts";
import type { Draft } from "../store/draft.ts";
import { ageOf } from "./age.ts";
import type { FormationRow } from "./formations.ts";
import { presentFormations } from "./formations.ts";
import { presentTargets } from "./order-bar.ts";
import type { Wording } from "./wording.ts";

/** A place in the list: everything its mark on the board says, in words. */
export type PlaceRow = {
  readonly id: SiteId;
  readonly name: string;
  readonly nameRu: string;
  /** Its name now, where that has changed; null: it has not, as far as we know. */
  readonly nameToday: string | null;
  readonly kind: SiteKind;
  readonly holder: SideId | null;
  readonly holderLabel: string;
  /** Contested, bridge raised, line cut, last seen … */
  readonly notes: readonly string[];
  /** March to it, if the order being written can go there. */
  readonly target: string | null;
};

/** All places by name, those an order being written can reach first. */
export function presentPlaces(view: SeatView, draft: Draft | null, w: Wording): readonly PlaceRow[] {
  const targets = new Map(presentTargets(view, draft, w).map((target) => [target.site, target.hours] as const));
  return w.scenario.sites
    .map((site) => {
      const seen = view.sites[site.id];
      const holder = seen?.holder ?? null;
      return {
        id: site.id,
        name: site.name.en,
        nameRu: site.name.ru,
        nameToday: w.today(site.name.en)?.today ?? null,
        kind: site.kind,
        holder,
        holderLabel: holder === null ? w.t("place.nobody") : w.t("place.heldBy", { side: w.side(holder) }),
        notes: seen ? notesOf(site.kind, seen, view, w) : [],
        target: targets.get(site.id) ?? null,
      };
    })
    .sort((a, b) => Number(b.target !== null) - Number(a.target !== null) || a.name.localeCompare(b.name));
}

function notesOf(kind: SiteKind, seen: SiteView, view: SeatView, w: Wording): readonly string[] {
  const age = ageOf(seen.asOf, view.hour, w);
  const notes = [
    seen.contested ? w.t("place.contested") : null,
    kind === "bridge" && seen.bridgeRaised ? w.t("place.raised") : null,
    seen.lineWorks === false ? w.t("place.lineCut") : null,
    seen.inSight ? null : age && w.t("place.lastKnown", { age }),
  ];
  return notes.filter((note) => note !== null);
}

/** One place picked: who stands there, as far as the seat knows, and where one can go from it. */
export type PlaceSheet = PlaceRow & {
  readonly subtitle: string;
  readonly here: readonly FormationRow[];
  readonly routes: readonly { readonly id: SiteId; readonly name: string }[];
};

export function presentPlaceSheet(view: SeatView, id: SiteId, draft: Draft | null, w: Wording): PlaceSheet | null {
  const row = presentPlaces(view, draft, w).find((place) => place.id === id);
  const site = w.scenario.sites.find((each) => each.id === id);
  if (!row || !site) return null;
  const groups = presentFormations(view, w);
  return {
    ...row,
    subtitle: w.t("place.subtitle", { kind: w.t(`siteKind.${site.kind}`), district: w.district(site.district) }),
    here: [...groups.own, ...groups.allied, ...groups.seen].filter((formation) => formation.site === id),
    routes: [...site.neighbours, ...site.waterNeighbours]
      .map((neighbour) => ({ id: neighbour, name: w.site(neighbour) }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}
