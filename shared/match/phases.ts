/** The phases as people live them. The rules know only council, orders and ended; the rest is time to read. */
export const MATCH_PHASES = ["lobby", "briefing", "council", "orders", "resolution", "report", "ended"] as const;
export type MatchPhase = (typeof MATCH_PHASES)[number];
