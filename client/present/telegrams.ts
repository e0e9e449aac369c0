import type { SeatId } from "../../shared/model/ids.ts";
import type { SeatView } from "../../shared/model/view.ts";
import type { Wording } from "./wording.ts";

export type TelegramsSheet = {
  /** Whether they travel like orders. */
  readonly lead: string;
  /** Newest first. */
  readonly lines: readonly { readonly key: string; readonly who: string; readonly text: string }[];
  /** Whom one may write to. */
  readonly seats: readonly { readonly id: SeatId; readonly name: string }[];
};

/** The messages of this seat; null for the seat between, which has nobody to write to. */
export function presentTelegrams(view: SeatView, friction: number, w: Wording): TelegramsSheet | null {
  if (view.party === "between") return null;
  return {
    lead: w.t(friction >= 3 ? "telegrams.leadSlow" : "telegrams.lead"),
    lines: view.telegrams
      .map(({ turn, from, to, text }, index) => ({
        key: `${turn} ${index}`,
        who:
          from === view.seat
            ? w.t("telegrams.toSeat", { seat: w.seat(to), turn })
            : w.t("telegrams.fromSeat", { seat: w.seat(from), turn }),
        text,
      }))
      .reverse(),
    seats: w.scenario.seats
      .filter((seat) => seat.party === view.party && seat.id !== view.seat)
      .map(({ id, name }) => ({ id, name: name.en })),
  };
}
