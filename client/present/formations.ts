import type { FormationId, SideId, SiteId } from "../../shared/model/ids.ts";
import type { FormationKind } from "../../shared/model/scenario.ts";
import { STEP_DEFS } from "../../shared/model/steps.ts";
import type { OwnFormation, SeatView, SeenFormation } from "../../shared/model/view.ts";
import { actOf } from "./act.ts";
import { ageOf } from "./age.ts";
import type { Wording } from "./wording.ts";

/** A formation in a list: enough to choose by. */
export type FormationRow = {
  readonly id: FormationId;
  readonly name: string;
  readonly kind: FormationKind;
  readonly side: SideId | null;
  readonly site: SiteId;
  /** Where it is and what it does. */
  readonly place: string;
  /** Its strength, and how old the word of it is. */
  readonly state: string;
  /** The order written for it this turn, not yet sent. */
  readonly written: string | null;
  readonly silent: boolean;
  readonly byInitiative: boolean;
};

export type FormationGroups = {
  readonly own: readonly FormationRow[];
  readonly allied: readonly FormationRow[];
  readonly seen: readonly FormationRow[];
};

/** The formations the seat commands, those of its side, and those it has seen, each by name. */
export function presentFormations(view: SeatView, w: Wording): FormationGroups {
  const side = view.party === "between" ? null : view.party;
  const kinds = new Map(w.scenario.formations.map((formation) => [formation.id, formation.kind] as const));
  const kindOf = (id: string): FormationKind => kinds.get(id) ?? "regiment";
  const own = Object.entries(view.own).map(([id, formation]) => ownRow(id, formation, view, side, kindOf(id), w));
  const allied = Object.entries(view.allied).map(([id, formation]) => ({
    ...plainRow(id, kindOf(id), side, formation.site),
    name: w.formation(id),
    place: w.t("formation.alliedAt", { place: placeLine(formation, w), seat: w.seat(formation.seat) }),
    state: withAge(figures(view) ? strength(formation, w) : w.t("flag.ours"), formation.reportedHour, view, w),
    byInitiative: formation.byInitiative,
  }));
  const seen = Object.entries(view.seen).map(([id, formation]) => ({
    ...plainRow(id, formation.kind, formation.side, formation.site),
    name: w.formation(id),
    place: formation.side === null ? w.t("formation.waitsAt", { site: w.site(formation.site) }) : w.site(formation.site),
    state: withAge(
      figures(view) ? bandOf(formation, w) : w.t(formation.side === null ? "flag.waits" : "flag.theirs"),
      formation.asOf,
      view,
      w,
    ),
  }));
  return { own: byName(own), allied: byName(allied), seen: byName(seen) };
}

function ownRow(id: FormationId, own: OwnFormation, view: SeatView, side: SideId | null, kind: FormationKind, w: Wording): FormationRow {
  const written = view.issued.find((issued) => issued.order.formation === id);
  return {
    ...plainRow(id, kind, side, own.site),
    name: w.formation(id),
    place: placeLine(own, w),
    state: withAge(figures(view) ? strength(own, w) : flagLine(own, w), own.lastWordHour, view, w),
    written: written ? actOf(written.order, w) : null,
    silent: own.outOfReach || own.lastWordHour < view.hour,
    byInitiative: own.doing?.byInitiative ?? false,
  };
}

/** Whether this seat's step shows figures at all. */
export function figures({ step }: Pick<SeatView, "step">): boolean {
  return STEP_DEFS[step].figures;
}

/** "Obeys us, wire cut": what first play tells of an own unit instead of figures. */
export function flagLine({ line }: Pick<OwnFormation, "line">, w: Wording): string {
  return w.t("flag.line", { wire: w.t(line === "telephone" ? "flag.wireWhole" : "flag.wireCut") });
}

/** "400 to 600 men"; of some one sees no more than that they are there. */
function bandOf({ menFrom, menTo }: Pick<SeenFormation, "menFrom" | "menTo">, w: Wording): string {
  return menTo === 0 ? w.t("men.unknown") : w.t("men.band", { from: Math.round(menFrom), to: Math.round(menTo) });
}

/** "750 men, 100 turn out". */
export function strength({ men, active }: Pick<OwnFormation, "men" | "active">, w: Wording): string {
  return w.t("men.active", { men: Math.round(men), active: Math.round(active) });
}

/** "Telephone Exchange: assault Winter Palace". */
export function placeLine(own: Pick<OwnFormation, "site" | "doing">, w: Wording): string {
  const site = w.site(own.site);
  if (own.doing === null) return site;
  const act = actOf(own.doing, w);
  return own.doing.byInitiative ? w.t("formation.actsByItself", { site, act }) : w.t("formation.doing", { site, act });
}

function withAge(text: string, hour: number, view: SeatView, w: Wording): string {
  const age = ageOf(hour, view.hour, w);
  return age === null ? text : w.t("age.after", { text, age });
}

function plainRow(id: FormationId, kind: FormationKind, side: SideId | null, site: SiteId) {
  return { id, kind, side, site, written: null, silent: false, byInitiative: false };
}

function byName(rows: readonly FormationRow[]): readonly FormationRow[] {
  return [...rows].sort((a, b) => a.name.localeCompare(b.name));
}
