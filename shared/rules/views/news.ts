import type { Cause, EventKind, GameEvent } from "../../model/events.ts";
import type { Party, SeatId, SideId } from "../../model/ids.ts";
import { SIDES } from "../../model/ids.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { MatchState } from "../../model/state.ts";

type Reader = { readonly seat: SeatId; readonly party: Party };

/** What is no news: a seat's own doing before the lock, and the turning of wheels. */
const NO_NEWS: ReadonlySet<EventKind> = new Set<EventKind>([
  "orderIssued",
  "orderTakenBack",
  "operationPlanned",
  "poolShared",
  "voteCast",
  "turnBegan",
  "hourPassed",
  "sighted",
]);

/** News that only the seat which sent the order gets. */
const OF_ONE_SEAT: ReadonlySet<EventKind> = new Set<EventKind>([
  "dispatchSent",
  "dispatchArrived",
  "dispatchDelayed",
  "dispatchLost",
  "standingOrderTaken",
  "standingOrderFired",
  "standingOrderDropped",
  "orderLapsed",
  "orderNotObeyed",
]);

/** What passes between two seats is news for them alone; that a word was broken, for whoever can see it. [AG-10] */
const OF_TWO_SEATS: ReadonlySet<EventKind> = new Set<EventKind>([
  "wordOffered",
  "wordAccepted",
  "wordRefused",
  "wordWithdrawn",
  "wordKept",
  "wordOvertaken",
]);

/** Params that anybody who hears of the event hears too. */
const TOLD_TO_ALL: ReadonlySet<string> = new Set([
  "from",
  "how",
  "by",
  "text",
  "entry",
  "fact",
  "card",
  "choice",
  "order",
  "hours",
  "trainsOf",
  "brings",
]);

/** Causes that are the other side's secret even in one's own event. */
const SECRET_INPUTS: ReadonlySet<string> = new Set(["defence", "hoursWithoutWord"]);
const SECRET_DRAWS: ReadonlySet<EventKind> = new Set<EventKind>(["summoned", "summonsBelieved", "lieFoundOut", "runnerTurnedBack"]);

/**
 * What the seat learned since the last turn began, oldest first. [VS-8] Its own side's events come with their causes as far as it may know them; of
 * the other side's only what happened and where.
 */
export function newsFor(scenario: Scenario, state: MatchState, reader: Reader, events: readonly GameEvent[]): readonly GameEvent[] {
  const { turn: lastTurn, since } = turnReported(scenario, state);
  const news: GameEvent[] = [];
  for (const event of events) {
    const heard = event.known[reader.party];
    if (heard === null || heard > state.hour || NO_NEWS.has(event.kind)) continue;
    if (event.turn < lastTurn && heard <= since) continue;
    if (OF_ONE_SEAT.has(event.kind) && event.seat !== reader.seat && event.side === reader.party) continue;
    if (OF_TWO_SEATS.has(event.kind) || event.kind === "wordBroken") {
      if (event.kind === "wordBroken" || isBetweenOthersAnd(reader, event)) news.push(wordNews(event, reader.party));
      continue;
    }
    news.push(event.side !== null && event.side === reader.party ? ownNews(event, event.side) : othersNews(state, event, reader.party));
  }
  return news;
}

/** The turn whose news is news still, and the hour at which it began. */
export function turnReported(scenario: Scenario, state: MatchState): { readonly turn: number; readonly since: number } {
  const turn = state.phase === "ended" ? state.turn : state.turn - 1;
  return { turn, since: scenario.turns[turn - 1]?.startHour ?? -1 };
}

/** One's own offers and answers are no news to oneself. */
function isBetweenOthersAnd({ seat }: Reader, { kind, params }: GameEvent): boolean {
  const { promiser, promisee } = params;
  switch (kind) {
    case "wordOffered":
    case "wordWithdrawn":
      return promisee === seat;
    case "wordAccepted":
    case "wordRefused":
      return promiser === seat;
    default:
      return promiser === seat || promisee === seat;
  }
}

/** Who gave his word to whom, and what became of it: whoever may hear of it hears it whole. */
function wordNews(event: GameEvent, party: Party): GameEvent {
  const { cause, ...rest } = event;
  return { ...rest, seat: null, cause: { rule: cause.rule, inputs: [], draw: null }, changes: [], known: onlyTo(party, event) };
}

function ownNews(event: GameEvent, side: SideId): GameEvent {
  return { ...event, params: deadAsKnown(event, side), cause: causeAsKnown(event, side), changes: [], known: onlyTo(side, event) };
}

/** In a fight one counts one's own dead. */
function deadAsKnown({ kind, params, side: acting }: GameEvent, side: SideId): GameEvent["params"] {
  if (kind === "fought") {
    const { deadOfAttackers, deadOfDefenders, ...rest } = params;
    return { ...rest, dead: (acting === side ? deadOfAttackers : deadOfDefenders) ?? 0 };
  }
  if (kind !== "shelled" || acting !== side) return params;
  const { dead: _theirs, ...rest } = params;
  return rest;
}

function causeAsKnown({ kind, cause }: GameEvent, side: SideId): Cause {
  const inputs = cause.inputs
    .filter(({ name }) => !SECRET_INPUTS.has(name) && !isOfOtherSide(name, side))
    // How strong the others were is felt, not counted.
    .map(({ name, value }) =>
      name === "ratio" && typeof value === "number" ? { name, value: Math.round(value * 2) / 2 } : { name, value },
    );
  return { rule: cause.rule, inputs, draw: SECRET_DRAWS.has(kind) ? null : cause.draw };
}

function isOfOtherSide(name: string, side: SideId): boolean {
  return side === "mrc" ? name.endsWith("Government") : name.endsWith("Mrc");
}

function othersNews(state: MatchState, event: GameEvent, party: Party): GameEvent {
  const { kind, turn, hour, side, site, formation, params, cause } = event;
  const told = Object.fromEntries(Object.entries(params).filter(([name]) => TOLD_TO_ALL.has(name)));
  const isHurt = side !== null && party !== "between";
  const dead =
    isHurt && (kind === "fought" || kind === "shelled")
      ? { dead: (kind === "fought" ? params["deadOfDefenders"] : params["dead"]) ?? 0 }
      : {};
  const isKnownTo = formation !== null && (kind === "formationSurrendered" || state.sightings[party][formation] !== undefined);
  return {
    kind,
    turn,
    hour,
    side,
    seat: null,
    formation: isKnownTo || side === null ? formation : null,
    site,
    params: { ...told, ...dead },
    cause: { rule: cause.rule, inputs: [], draw: null },
    changes: [],
    known: onlyTo(party, event),
  };
}

function onlyTo(party: Party, event: GameEvent): GameEvent["known"] {
  const known: Record<Party, number | null> = { mrc: null, government: null, between: null };
  for (const each of [...SIDES, "between"] as const) if (each === party) known[each] = event.known[each];
  return known;
}
