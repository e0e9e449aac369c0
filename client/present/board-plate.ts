import type { SiteId } from "../../shared/model/ids.ts";
import type { SeatView } from "../../shared/model/view.ts";
import type { BoardPlace } from "./board-picture.ts";
import { presentFormations } from "./formations.ts";
import { presentPlaceSheet } from "./places.ts";
import { type Reaching, reachOf } from "./reach.ts";
import { presentStanding } from "./standing.ts";
import type { Wording } from "./wording.ts";

/** What is written where the keyboard stands on the board. */
export type BoardPlate = { readonly name: string; readonly lines: readonly string[] };

export function presentBoardPlate(view: SeatView, pointed: BoardPlace | null, desk: Reaching, w: Wording): BoardPlate {
  if (pointed === null) return { name: w.t("board.nowhere"), lines: [] };
  if (pointed.kind === "formation") {
    const groups = presentFormations(view, w);
    const row = [...groups.own, ...groups.allied, ...groups.seen].find((each) => each.id === pointed.id);
    const standing = presentStanding(view, pointed.id, w).map((each) => each.sentence);
    return { name: w.formation(pointed.id), lines: row ? [row.place, row.state, ...standing] : [] };
  }
  const place = presentPlaceSheet(view, pointed.id, desk.draft, w);
  const here = place?.here.map((row) => row.name).join(", ") ?? "";
  const lines = [
    place?.nameToday ? w.t("place.today", { name: place.nameToday }) : "",
    place ? [place.holderLabel, ...place.notes].join(" · ") : "",
    here === "" ? "" : w.t("board.here", { formations: here }),
    reachWords(view, pointed.id, desk, w),
  ];
  return { name: w.site(pointed.id), lines: lines.filter((line) => line !== "") };
}

/** How long the march there takes, or that none of the orders leads there; nothing while nobody is picked who could go. */
function reachWords(view: SeatView, site: SiteId, desk: Reaching, w: Wording): string {
  const reach = reachOf(view, desk);
  if (reach.size === 0) return "";
  const hours = reach.get(site);
  if (hours === undefined) return w.t("board.outOfReach");
  return w.t("board.inReach", { hours: hours === 0 ? w.t("target.atOnce") : w.t("target.hours", { hours }) });
}
