import type { Pace } from "../model/paces.ts";
import type { MatchPhase } from "./phases.ts";

/**
 * Seconds of each phase. Council and orders share one allowance: what the council leaves over is the orders'. Null: no clock, the phase ends
 * when everybody is ready. Zero: the phase is left out.
 */
export type PaceTable = {
  readonly briefing: number | null;
  readonly councilAndOrders: number | null;
  /** The most the council may take of it, so that there is always time to write orders. */
  readonly councilAtMost: number | null;
  readonly resolution: number | null;
  readonly report: number | null;
};

/** The presets of a class (GAME.md 5) and play without a clock. */
export const PACE_TABLES: Readonly<Record<Pace, PaceTable>> = {
  untimed: { briefing: 0, councilAndOrders: null, councilAtMost: null, resolution: 0, report: null },
  quick: { briefing: 10, councilAndOrders: 50, councilAtMost: 20, resolution: 20, report: 10 },
  lesson: { briefing: 20, councilAndOrders: 100, councilAtMost: 40, resolution: 40, report: 20 },
  double: { briefing: 25, councilAndOrders: 145, councilAtMost: 60, resolution: 45, report: 25 },
};

/** Milliseconds a phase may last, null for no limit. `councilMs` is what this turn's council took. */
export function allowanceOf(pace: Pace, phase: MatchPhase, councilMs: number): number | null {
  const table = PACE_TABLES[pace];
  switch (phase) {
    case "briefing":
      return inMs(table.briefing);
    case "council":
      return inMs(table.councilAtMost);
    case "orders":
      return table.councilAndOrders === null ? null : Math.max(0, table.councilAndOrders * 1000 - councilMs);
    case "resolution":
      return inMs(table.resolution);
    case "report":
      return inMs(table.report);
    case "lobby":
    case "ended":
      return null;
  }
}

function inMs(seconds: number | null): number | null {
  return seconds === null ? null : seconds * 1000;
}
