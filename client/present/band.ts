import type { SeatView } from "../../shared/model/view.ts";
import type { Lobby, MatchPhase } from "../store/session.ts";
import { momentOf } from "./moment.ts";
import type { Wording } from "./wording.ts";

/** The phases people live through, in their order. */
export const PLAY_PHASES = ["briefing", "council", "orders", "resolution", "report"] as const satisfies readonly MatchPhase[];
export type PlayPhase = (typeof PLAY_PHASES)[number];

export type Band = {
  readonly city: string;
  readonly machine: string;
  /** "24 October 1917, 06:00"; old style, unless the reader wants the new one alone. */
  readonly date: string;
  /** "6 November, new style · turn 1 of 9". */
  readonly under: string;
  readonly phases: readonly { readonly id: PlayPhase; readonly label: string; readonly state: "past" | "now" | "next" }[];
};

/** The running head of the match: where and when we are, and which phase of the turn it is. */
export function presentBand(view: Pick<SeatView, "turn" | "hour">, lobby: Lobby, w: Wording): Band {
  const told = lobby.phase === "resolution" || lobby.phase === "report";
  const turn = told ? lobby.turn : view.turn;
  const hour = told ? (w.scenario.turns[turn - 1]?.startHour ?? view.hour) : view.hour;
  const moment = momentOf(w.scenario, hour);
  const until = untilOf(view, lobby, told, w);
  const shown = shownIn(lobby);
  const now = shown.indexOf(lobby.step === "first" && lobby.phase === "council" ? "orders" : (lobby.phase as PlayPhase));
  return {
    city: w.scenario.title.en,
    machine: moment.machine,
    date:
      until === null
        ? w.t("date.large", { date: moment.dateOs, newStyle: moment.dateNs, time: moment.time })
        : w.t("date.span", { date: moment.dateOs, newStyle: moment.dateNs, time: moment.time, until }),
    under: w.t("date.under", { newStyle: moment.dayMonthNs, turn: Math.min(turn, lobby.turns), turns: lobby.turns }),
    phases: shown.map((id, index) => ({ id, label: labelOf(id, lobby, w), state: stateOf(index, now) })),
  };
}

/** First play has four: a vote is part of the orders there. */
function shownIn({ step }: Pick<Lobby, "step">): readonly PlayPhase[] {
  return step === "first" ? PLAY_PHASES.filter((phase) => phase !== "council") : PLAY_PHASES;
}

function labelOf(id: PlayPhase, lobby: Pick<Lobby, "phase" | "step">, w: Wording): string {
  const isVote = lobby.step === "first" && id === "orders" && lobby.phase === "council";
  return w.t(isVote ? "phase.voteAndOrders" : `phase.${id}`);
}

/** A turn that is told has its span; first play always says from when to when the orders are for. */
function untilOf(view: Pick<SeatView, "hour" | "turn">, lobby: Pick<Lobby, "phase" | "step">, told: boolean, w: Wording): string | null {
  if (told) return momentOf(w.scenario, view.hour).time;
  const hours = w.scenario.turns[view.turn - 1]?.hours;
  return lobby.step === "first" && lobby.phase !== "ended" && hours !== undefined ? momentOf(w.scenario, view.hour + hours).time : null;
}

function stateOf(index: number, now: number): "past" | "now" | "next" {
  if (index === now) return "now";
  return index < now ? "past" : "next";
}

/** Seconds left of the phase at this moment, never below 0; null when there is no clock. */
export function secondsLeftAt(lobby: Lobby, now: number): number | null {
  if (lobby.secondsLeft === null) return null;
  return Math.max(0, lobby.secondsLeft - (now - lobby.readAt) / 1000);
}

/** From so many seconds on the time of a phase runs out, and is shown and rung as such. */
const NEAR_END_SECONDS = 15;

export function isNearEnd(seconds: number): boolean {
  return seconds <= NEAR_END_SECONDS;
}

/** "1:12". */
export function clockText(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
