import type { AgreementView } from "../../shared/model/agreements.ts";
import type { SeatView } from "../../shared/model/view.ts";
import type { Lobby } from "../store/session.ts";
import { offerWords } from "./agreements.ts";
import { momentOf } from "./moment.ts";
import { shortened } from "./shortened.ts";
import { presentStory } from "./story.ts";
import type { Wording } from "./wording.ts";

/** What the live region says when a phase begins. */
export function announcePhase(lobby: Lobby, view: SeatView, w: Wording): string {
  const date = momentOf(w.scenario, view.hour);
  if (lobby.phase === "ended") return w.t("said.ended");
  if (lobby.phase === "lobby") return "";
  return shortened(w.t("said.phase", { phase: w.t(`phase.${lobby.phase}`), turn: lobby.turn, date: date.day(w.t), time: date.time }));
}

/** What it says while the resolution is told: the very words of the caption over the board. */
export function announceEvent(view: SeatView, index: number, w: Wording): string {
  const line = presentStory(view, w).lines[index];
  return line ? `${line.time} ${line.caption}` : w.t("report.nothing");
}

/** What it says when another seat offers this one its word. */
export function announceOffer(agreement: AgreementView, w: Wording): string {
  return shortened(w.t("said.newOffer", { seat: w.seat(agreement.from), words: offerWords(agreement, w) }));
}
