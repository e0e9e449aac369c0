import type { FormationId, SideId } from "../../shared/model/ids.ts";
import type { FormationKind } from "../../shared/model/scenario.ts";
import type { OwnFormation, PublicScenario, SeatView } from "../../shared/model/view.ts";
import { ageOf } from "./age.ts";
import { figures, presentFormations, strength } from "./formations.ts";
import type { Wording } from "./wording.ts";

/** A small fact about a formation; `tone` only repeats what the words say. */
export type Chip = { readonly text: string; readonly tone: "mrc" | "gov" | "neutral" | "warn" | "ok" | "stale" | "plain" };

/** Everything that is told of one formation when it is picked. */
export type FormationSheet = {
  readonly id: FormationId;
  readonly name: string;
  readonly nameRu: string;
  readonly kind: FormationKind;
  readonly side: SideId | null;
  readonly commanded: boolean;
  readonly subtitle: string;
  readonly chips: readonly Chip[];
  readonly note: string;
};

/** What it is as last reported, with the age of that report; null for a formation this seat knows nothing of. */
export function presentFormationSheet(view: SeatView, id: FormationId, w: Wording): FormationSheet | null {
  const groups = presentFormations(view, w);
  const row = [...groups.own, ...groups.allied, ...groups.seen].find((each) => each.id === id);
  if (!row) return null;
  const own = view.own[id];
  const def = definitionOf(w.scenario, id);
  return {
    id,
    name: row.name,
    nameRu: def?.name.ru ?? "",
    kind: row.kind,
    side: row.side,
    commanded: own !== undefined,
    subtitle: w.t("formation.subtitle", { kind: w.t(`formationKind.${row.kind}`), place: row.place }),
    chips: own ? ownChips(own, view, row.side, w) : [{ text: row.state, tone: "plain" }],
    note: def?.note ?? "",
  };
}

function definitionOf(scenario: PublicScenario, id: FormationId): PublicScenario["formations"][number] | undefined {
  return scenario.formations.find((formation) => formation.id === id);
}

function ownChips(own: OwnFormation, view: SeatView, side: SideId | null, w: Wording): readonly Chip[] {
  const age = ageOf(own.lastWordHour, view.hour, w);
  const told: Chip = age === null ? { text: w.t("chip.contact"), tone: "ok" } : { text: w.t("chip.lastWord", { age }), tone: "stale" };
  if (!figures(view)) {
    const wire: Chip = {
      text: w.t(own.line === "telephone" ? "flag.wireWhole" : "flag.wireCut"),
      tone: own.line === "telephone" ? "ok" : "warn",
    };
    const alone: readonly Chip[] = own.outOfReach ? [{ text: w.t("chip.outOfReach"), tone: "warn" }] : [];
    return [{ text: w.t("flag.ours"), tone: toneOf(side) }, wire, ...alone, told];
  }
  const chips: (Chip | null)[] = [
    { text: w.t("chip.allegiance", { allegiance: signed(own.allegiance) }), tone: toneOf(side) },
    { text: strength(own, w), tone: "plain" },
    { text: w.t("chip.armed", { percent: Math.round(own.armed * 100) }), tone: "plain" },
    { text: w.t("chip.morale", { morale: Math.round(own.morale) }), tone: own.morale < 40 ? "warn" : "plain" },
    own.guns > 0 ? { text: w.t("chip.guns", { guns: Math.round(own.guns) }), tone: "plain" } : null,
    own.dead > 0 ? { text: w.t("chip.dead", { dead: Math.round(own.dead) }), tone: "plain" } : null,
    own.dugIn ? { text: w.t("chip.dugIn"), tone: "plain" } : null,
    own.commissar ? { text: w.t("chip.commissar"), tone: "plain" } : null,
    reachOf(own, w),
    age === null ? null : told,
  ];
  return chips.filter((chip) => chip !== null);
}

/** Whether orders come through to it, and how. */
function reachOf({ outOfReach, line }: OwnFormation, w: Wording): Chip {
  if (outOfReach) return { text: w.t("chip.outOfReach"), tone: "warn" };
  return line === "telephone" ? { text: w.t("chip.lineOpen"), tone: "ok" } : { text: w.t("chip.lineCut"), tone: "warn" };
}

function toneOf(side: SideId | null): Chip["tone"] {
  if (side === null) return "neutral";
  return side === "mrc" ? "mrc" : "gov";
}

/** Allegiance with its sign, as on the chip: +72, −62. */
export function signed(value: number): string {
  const rounded = Math.round(value);
  if (rounded === 0) return "0";
  return rounded > 0 ? `+${rounded}` : `−${-rounded}`;
}
