import type { FormationId } from "../../shared/model/ids.ts";
import type { OwnFormation, SeatView } from "../../shared/model/view.ts";

/** What a unit's flag says: it obeys us, it waits, it was promised and is not here, or nobody has heard from it. */
export type Flag = "obeys" | "waits" | "promised" | "silent";

/** The word that stands beside each. */
export const FLAG_WORDS = {
  obeys: "flag.ours",
  waits: "flag.waits",
  promised: "flag.promised",
  silent: "flag.silent",
} as const satisfies Readonly<Record<Flag, string>>;

/** The flag of a formation, from what the seat has been told; null: it has none, because it obeys others or acts by itself. */
export function flagOf(id: FormationId, view: SeatView): Flag | null {
  if (isPromised(id, view)) return "promised";
  const own = view.own[id];
  if (own) return flagOfOwn(own, view);
  return view.seen[id]?.side === null ? "waits" : null;
}

function flagOfOwn(own: OwnFormation, view: SeatView): Flag | null {
  if (own.outOfReach || own.lastWordHour < view.hour) return "silent";
  if (own.doing?.byInitiative) return null;
  return own.active > 0 ? "obeys" : "waits";
}

/** Somebody gave his word that it comes, and it is not yet there. */
function isPromised(id: FormationId, { agreements, own, allied, seen }: SeatView): boolean {
  const site = (own[id] ?? allied[id] ?? seen[id])?.site;
  return agreements.some(({ state, gives, asks }) => {
    if (state !== "accepted" && state !== "due") return false;
    return [gives, asks].some((pledge) => {
      if (!pledge || (pledge.state !== "open" && pledge.state !== "due") || pledge.term.kind !== "sendFormation") return false;
      return pledge.term.formation === id && pledge.term.site !== site;
    });
  });
}
