import type { FormationId, SideId } from "../../shared/model/ids.ts";
import type { FormationKind } from "../../shared/model/scenario.ts";
import type { OwnFormation, SeatView } from "../../shared/model/view.ts";
import { ageOf } from "./age.ts";
import { FLAG_WORDS, type Flag, flagOf } from "./flags.ts";
import { type FormationRow, presentFormations } from "./formations.ts";
import type { Wording } from "./wording.ts";

/** A unit as it lies on the desk of first play: whether it obeys, whether a wire reaches it, and how old the last word is. */
export type UnitCard = {
  readonly id: FormationId;
  readonly name: string;
  readonly kind: FormationKind;
  readonly side: SideId | null;
  readonly flag: Flag;
  readonly flagWord: string;
  /** Null: no wire of ours leads to it. */
  readonly wire: { readonly whole: boolean; readonly word: string } | null;
  readonly age: string;
  readonly silent: boolean;
  readonly byInitiative: boolean;
  /** The order written for it this turn, not yet sent. */
  readonly written: string | null;
};

/** Those who wait are many: a seat without units is shown so many of them. */
const MOST_WAITING = 3;

/** The seat's units; for the seat between, which has none, those who wait and might listen. */
export function presentUnits(view: SeatView, w: Wording): readonly UnitCard[] {
  const groups = presentFormations(view, w);
  if (view.party === "between")
    return groups.seen
      .filter((row) => row.side === null)
      .map((row) => waiting(row, view, w))
      .slice(0, MOST_WAITING);
  return groups.own.flatMap((row) => {
    const own = view.own[row.id];
    return own ? [unitOf(row, own, view, w)] : [];
  });
}

function unitOf(row: FormationRow, own: OwnFormation, view: SeatView, w: Wording): UnitCard {
  const isWhole = own.line === "telephone";
  const flag = flagOf(row.id, view) ?? "obeys";
  return {
    ...plain(row),
    flag,
    flagWord: w.t(row.byInitiative ? "flag.byItself" : FLAG_WORDS[flag]),
    wire: { whole: isWhole, word: w.t(isWhole ? "flag.wireWhole" : "flag.wireCut") },
    age: lastWord(own.lastWordHour, view, w),
  };
}

function waiting(row: FormationRow, view: SeatView, w: Wording): UnitCard {
  return {
    ...plain(row),
    flag: "waits",
    flagWord: w.t(FLAG_WORDS.waits),
    wire: null,
    age: lastWord(view.seen[row.id]?.asOf ?? view.hour, view, w),
  };
}

function plain({ id, name, kind, side, silent, byInitiative, written }: FormationRow) {
  return { id, name, kind, side, silent, byInitiative, written };
}

function lastWord(hour: number, view: SeatView, w: Wording): string {
  return ageOf(hour, view.hour, w) ?? w.t("age.now");
}
