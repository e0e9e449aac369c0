import type { Pace } from "../model/paces.ts";
import { allowanceOf } from "./paces.ts";
import type { MatchPhase } from "./phases.ts";

/** A machine that slept, or a server that stalled, takes no more than this from a phase at once. */
const LONGEST_STEP_MS = 2_000;

/** How far a phase has come; what must be kept to go on after a restart. */
export type ClockReading = { readonly phase: MatchPhase; readonly spentMs: number; readonly councilMs: number };

/** The time of the present phase. It is told what the time is; it never asks. */
export class PhaseClock {
  readonly #pace: Pace;
  #reading: ClockReading;
  #lastNowMs: number | null = null;

  constructor(pace: Pace, reading: ClockReading = { phase: "lobby", spentMs: 0, councilMs: 0 }) {
    this.#pace = pace;
    this.#reading = reading;
  }

  get reading(): ClockReading {
    return this.#reading;
  }

  get phase(): MatchPhase {
    return this.#reading.phase;
  }

  /** Milliseconds this phase may last; null: no clock. */
  get allowedMs(): number | null {
    return allowanceOf(this.#pace, this.phase, this.#reading.councilMs);
  }

  get leftMs(): number | null {
    return this.allowedMs === null ? null : Math.max(0, this.allowedMs - this.#reading.spentMs);
  }

  get isOver(): boolean {
    return this.leftMs === 0;
  }

  enter(phase: MatchPhase): void {
    const councilMs = this.phase === "council" ? this.#reading.spentMs : 0;
    this.#reading = { phase, spentMs: 0, councilMs: phase === "orders" ? councilMs : 0 };
  }

  /** Takes note of the time. Answers how much has passed since it was last told; `runs` says whether the phase's time passes too. */
  tell(nowMs: number, { runs }: { readonly runs: boolean }): number {
    const passedMs = this.#lastNowMs === null ? 0 : Math.min(LONGEST_STEP_MS, Math.max(0, nowMs - this.#lastNowMs));
    this.#lastNowMs = nowMs;
    if (runs && this.allowedMs !== null) this.#reading = { ...this.#reading, spentMs: this.#reading.spentMs + passedMs };
    return passedMs;
  }
}
