import type { GameEvent } from "../../model/events.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { MatchState } from "../../model/state.ts";
import { PUBLIC_NEWS_KINDS, type PublicNews, type PublicNewsKind } from "../../model/view.ts";
import { constantsOf } from "../constants.ts";
import { turnReported } from "./news.ts";

const PUBLIC_KINDS: ReadonlySet<string> = new Set(PUBLIC_NEWS_KINDS);

/**
 * What became known to everybody since the last turn began, oldest first: heard by both sides and by the city, and a change of hands not before the
 * public board shows it. [VS-10]
 */
export function publicNews(scenario: Scenario, state: MatchState, events: readonly GameEvent[]): readonly PublicNews[] {
  const { turn: lastTurn, since } = turnReported(scenario, state);
  const news: PublicNews[] = [];
  for (const event of events) {
    if (!isPublic(event)) continue;
    const heard = hourHeard(state, event);
    if (heard === null || heard > state.hour) continue;
    if (event.turn < lastTurn && heard <= since) continue;
    if (isChangeOfHands(event) && state.knownHolders.between[event.site ?? ""]?.holder !== event.side) continue;
    news.push(told(event));
  }
  return news;
}

type PublicEvent = GameEvent & { readonly kind: PublicNewsKind };

/** What a card or a dated event brings with it bears the same kind and has no sentence of its own. */
function isPublic(event: GameEvent): event is PublicEvent {
  return PUBLIC_KINDS.has(event.kind) && (event.kind !== "calendarHappened" || textOf(event) !== null);
}

/** The hour from which everybody knows; null: somebody does not hear of it before the debrief. */
function hourHeard(state: MatchState, event: PublicEvent): number | null {
  const { mrc, government, between } = event.known;
  if (mrc === null || government === null || between === null) return null;
  const shown = isChangeOfHands(event) ? event.hour + constantsOf(state.options).rumourHours : 0;
  return Math.max(mrc, government, between, shown);
}

function isChangeOfHands({ kind }: PublicEvent): boolean {
  return kind === "siteTaken" || kind === "siteYielded";
}

function told(event: PublicEvent): PublicNews {
  const { kind, hour, side, site, params } = event;
  const how = params["how"];
  return {
    kind,
    hour,
    side,
    site,
    how: isChangeOfHands(event) && typeof how === "string" ? how : null,
    text: kind === "calendarHappened" ? textOf(event) : null,
  };
}

function textOf({ params }: GameEvent): string | null {
  const { text } = params;
  return typeof text === "string" && text !== "" ? text : null;
}
