import type { SeatView } from "../../shared/model/view.ts";
import { momentOf } from "./moment.ts";
import type { Wording } from "./wording.ts";

export type EndingSheet = {
  readonly headline: string;
  readonly when: string;
  readonly score: readonly { readonly side: "mrc" | "government"; readonly name: string; readonly held: number }[];
  readonly aims: readonly { readonly id: string; readonly text: string; readonly secret: boolean; readonly reached: boolean | null }[];
  readonly dead: number | null;
};

/** How it ended, in one line: what everybody at the table and in the room may know. */
export function endingHeadline({ by, winner }: NonNullable<SeatView["ending"]>, w: Wording): string {
  return winner === null ? w.t(`ending.${by}.nobody`) : w.t(`ending.${by}.side`, { side: w.scenario.sides[winner].name.en });
}

/** How the match ended and what became of this seat's aims; null while it goes on. */
export function presentEnding(view: SeatView, w: Wording): EndingSheet | null {
  if (view.ending === null) return null;
  const { hour } = view.ending;
  return {
    headline: endingHeadline(view.ending, w),
    when: momentOf(w.scenario, hour).both(w.t),
    score: (["mrc", "government"] as const).map((side) => ({ side, name: w.side(side), held: Math.round(view.score.held[side] * 100) })),
    aims: view.aims,
    dead: view.side === null ? null : Math.round(view.side.dead),
  };
}
