import type { GameEvent } from "../model/events.ts";
import type { FormationId, Party, SideId, SiteId } from "../model/ids.ts";
import type { Course } from "./course.ts";

/** A place that changed hands. */
export type Hand = {
  readonly turn: number;
  readonly hour: number;
  readonly site: SiteId;
  readonly from: SideId | null;
  readonly to: SideId | null;
  readonly by: FormationId | null;
  /** march: nobody was there. yielded, surrender: without a shot. assault: after a fight. decree: a decision or the calendar. */
  readonly how: "march" | "yielded" | "surrender" | "assault" | "decree";
  readonly event: GameEvent;
};

/** Every change of hands, in the order in which it happened. */
export function handsOf({ moments }: Course): readonly Hand[] {
  const hands: Hand[] = [];
  for (const { event, before } of moments) {
    for (const { path, from, to } of event.changes) {
      if (path[0] !== "sites" || path[2] !== "holder" || path.length !== 3) continue;
      const site = String(path[1]);
      hands.push({
        turn: event.turn,
        hour: event.hour,
        site,
        from: sideOrNull(from ?? before.sites[site]?.holder),
        to: sideOrNull(to),
        by: event.formation,
        how: howOf(event),
        event,
      });
    }
  }
  return hands;
}

function sideOrNull(value: unknown): SideId | null {
  return value === "mrc" || value === "government" ? value : null;
}

function howOf({ kind, params }: GameEvent): Hand["how"] {
  if (kind === "siteYielded") return "yielded";
  const how = params["how"];
  return how === "march" || how === "surrender" || how === "assault" ? how : "decree";
}

/** The next time the same place changed hands; null if it never did. */
export function nextHandOf(hand: Hand, hands: readonly Hand[]): Hand | null {
  return hands.slice(hands.indexOf(hand) + 1).find((each) => each.site === hand.site) ?? null;
}

/**
 * When each party learned that a place had changed hands: from word of it, or from what it saw at the end of a turn. Null: not before the
 * place changed hands again or the match was over.
 */
export function learnedHours(course: Course, hand: Hand, hands: readonly Hand[]): Readonly<Record<Party, number | null>> {
  const next = nextHandOf(hand, hands)?.hour ?? course.final.hour + 1;
  const learned = (party: Party): number | null => {
    const told = hand.event.known[party];
    const seen = course.turns.find(
      ({ endHour, after }) => endHour >= hand.hour && endHour < next && after.knownHolders[party][hand.site]?.holder === hand.to,
    );
    const hours = [told, seen?.endHour ?? null].filter((hour) => hour !== null && hour < next) as readonly number[];
    return hours.length === 0 ? null : Math.min(...hours);
  };
  return { mrc: learned("mrc"), government: learned("government"), between: learned("between") };
}
