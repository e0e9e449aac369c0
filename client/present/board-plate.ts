import type { SeatView } from "../../shared/model/view.ts";
import type { Draft } from "../store/draft.ts";
import type { BoardPlace } from "./board-picture.ts";
import { presentFormations } from "./formations.ts";
import { presentPlaceSheet } from "./places.ts";
import type { Wording } from "./wording.ts";

/** What is written where the keyboard stands on the board. */
export type BoardPlate = { readonly name: string; readonly lines: readonly string[] };

export function presentBoardPlate(view: SeatView, pointed: BoardPlace | null, draft: Draft | null, w: Wording): BoardPlate {
  if (pointed === null) return { name: w.t("board.nowhere"), lines: [] };
  if (pointed.kind === "formation") {
    const groups = presentFormations(view, w);
    const row = [...groups.own, ...groups.allied, ...groups.seen].find((each) => each.id === pointed.id);
    return { name: w.formation(pointed.id), lines: row ? [row.place, row.state] : [] };
  }
  const place = presentPlaceSheet(view, pointed.id, draft, w);
  const here = place?.here.map((row) => row.name).join(", ") ?? "";
  const lines = [
    place?.nameToday ? w.t("place.today", { name: place.nameToday }) : "",
    place ? [place.holderLabel, ...place.notes].join(" · ") : "",
    here === "" ? "" : w.t("board.here", { formations: here }),
    place?.target ? w.t("board.inReach", { hours: place.target }) : "",
  ];
  return { name: w.site(pointed.id), lines: lines.filter((line) => line !== "") };
}
