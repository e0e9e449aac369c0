import type { SideId } from "../model/ids.ts";
import type { Course } from "./course.ts";

/** What people do of their own accord, in the words of the rules. */
export const ACTS_BY_INITIATIVE = ["fight", "attack", "seize", "arms", "rally", "home", "fraternize"] as const;
export type ActByInitiative = (typeof ACTS_BY_INITIATIVE)[number];

export type Acts = {
  readonly ordered: number;
  readonly byInitiative: number;
  readonly kinds: readonly { readonly act: ActByInitiative; readonly count: number }[];
};

/** Acts of each side: how many were ordered, how many nobody had ordered, and what those were, commonest first. */
export function actsOf({ moments, final }: Course): Readonly<Record<SideId, Acts>> {
  const counts: Record<SideId, Map<ActByInitiative, number>> = { mrc: new Map(), government: new Map() };
  for (const { event } of moments) {
    const act = actOf(event.kind, event.params["act"]);
    if (event.side === null || act === null) continue;
    counts[event.side].set(act, (counts[event.side].get(act) ?? 0) + 1);
  }
  return { mrc: sheetOf("mrc"), government: sheetOf("government") };

  function sheetOf(side: SideId): Acts {
    const kinds = ACTS_BY_INITIATIVE.map((act) => ({ act, count: counts[side].get(act) ?? 0 })).filter(({ count }) => count > 0);
    return {
      ordered: final.sides[side].tally.actsOrdered,
      byInitiative: kinds.reduce((sum, { count }) => sum + count, 0),
      kinds: kinds.sort((a, b) => b.count - a.count),
    };
  }
}

function actOf(kind: string, act: unknown): ActByInitiative | null {
  if (kind === "wentHome") return "home";
  if (kind === "fraternized") return "fraternize";
  if (kind !== "actedByInitiative" && kind !== "ralliedToSeat") return null;
  return ACTS_BY_INITIATIVE.find((each) => each === act) ?? null;
}
