import type { AgreementView } from "../../shared/model/agreements.ts";
import type { SeatView } from "../../shared/model/view.ts";
import type { Lobby } from "../store/session.ts";
import { offerWords } from "./agreements.ts";
import { momentOf } from "./moment.ts";
import { presentStory } from "./story.ts";
import type { Wording } from "./wording.ts";

/** Nobody can listen to more than this at once (ART.md, Accessibility). */
export const MOST_WORDS = 25;

/** What the live region says when a phase begins. */
export function announcePhase(lobby: Lobby, view: SeatView, w: Wording): string {
  const date = momentOf(w.scenario, view.hour);
  if (lobby.phase === "ended") return w.t("said.ended");
  if (lobby.phase === "lobby") return "";
  return shortened(w.t("said.phase", { phase: w.t(`phase.${lobby.phase}`), turn: lobby.turn, date: date.day(w.t), time: date.time }));
}

/** What it says while the resolution is told: the caption, and its cause where a rule has a sentence. */
export function announceEvent(view: SeatView, index: number, w: Wording): string {
  const line = presentStory(view, w).lines[index];
  if (!line) return "";
  return shortened(`${line.time}: ${line.sentence} ${line.cause.rule.sentence}`.trim());
}

/** What it says when another seat offers this one its word. */
export function announceOffer(agreement: AgreementView, w: Wording): string {
  return shortened(w.t("said.newOffer", { seat: w.seat(agreement.from), words: offerWords(agreement, w) }));
}

/** The first whole words, with a mark where more was left out. */
export function shortened(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= MOST_WORDS ? text : `${words.slice(0, MOST_WORDS).join(" ")} …`;
}
