/** What the game may cost the machine and the line it runs on: a school's laptop with 4 GB, many of them on one thin line. */
export const LIMITS = {
  /** From the opened page to the painted board, as it travels. */
  firstLoadBytes: 1_500_000,
  /** From the address of a match to its painted board, on the slowed machine and line. */
  boardPaintedMs: 2_500,
  /** While a hand moves the plan, on the slowed machine without a graphics card. */
  framesWhilePanning: 30,
  /** What a page holds after a whole match, once everything that can be given back has been. */
  heapBytes: 150_000_000,
  outsideRequests: 0,
} as const;

/** The slow machine and the slow line. */
export const SLOW = { processor: 4, megabits: 10, latencyMs: 20 } as const;

/** As many as both sides together ever have on a board. */
export const COUNTERS = 40;
