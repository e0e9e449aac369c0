/** How fast a match goes; `shared/match/paces.ts` says in seconds what each means. */
export const PACES = ["untimed", "quick", "lesson", "double"] as const;
export type Pace = (typeof PACES)[number];
