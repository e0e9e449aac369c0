import type { Capacity } from "../model/capacities.ts";
import type { Cause, Change, Draw, EventKind, GameEvent, Json } from "../model/events.ts";
import type { CardId, FormationId, RuleId, SeatId, SideId, SiteId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import type { CardState, Dispatch, FormationState, MatchState, SideState, SiteState, Tally } from "../model/state.ts";
import { type Constants, constantsOf } from "./constants.ts";
import { applyInPlace, copyOf, draftCopyOf } from "./evolve.ts";

/**
 * A resolution under way: a copy of the state that it owns, the events so far, and the hour it is. Steps read `draft.state` and change it only by
 * `emit`, so the events alone rebuild the result.
 */
export type Draft = {
  readonly scenario: Scenario;
  readonly state: MatchState;
  readonly constants: Constants;
  readonly events: GameEvent[];
  /** The hour it is: events are dated by it. */
  hour: number;
};

export function openDraft(scenario: Scenario, state: MatchState): Draft {
  return { scenario, state: draftCopyOf(state), constants: constantsOf(state.options), events: [], hour: state.hour };
}

export type Happening = {
  readonly kind: EventKind;
  readonly rule: RuleId;
  readonly side?: SideId | null;
  readonly seat?: SeatId | null;
  readonly formation?: FormationId | null;
  readonly site?: SiteId | null;
  readonly params?: GameEvent["params"];
  readonly inputs?: Readonly<Record<string, number | string>>;
  readonly draw?: Draw | null;
  readonly changes?: readonly Change[];
  /** Who hears of it and when; everybody at once if left out. */
  readonly known?: GameEvent["known"];
};

/** Writes an event down and makes its changes. */
export function emit(draft: Draft, happening: Happening): GameEvent {
  const inputs: { readonly name: string; readonly value: number | string }[] = [];
  for (const name in happening.inputs) inputs.push({ name, value: oneZero(happening.inputs[name] as number | string) });
  const params: Record<string, GameEvent["params"][string]> = {};
  for (const name in happening.params) params[name] = oneZero(happening.params[name] ?? null);
  const cause: Cause = { rule: happening.rule, inputs, draw: happening.draw ?? null };
  const event: GameEvent = {
    kind: happening.kind,
    turn: draft.state.turn,
    hour: draft.hour,
    side: happening.side ?? null,
    seat: happening.seat ?? null,
    formation: happening.formation ?? null,
    site: happening.site ?? null,
    params,
    cause,
    changes: happening.changes ?? [],
    known: happening.known ?? knownToAll(draft.hour),
  };
  for (const change of event.changes) applyInPlace(draft.state, change);
  draft.events.push(event);
  return event;
}

/** The written record is JSON, which has one zero: what was rounded to -0 would read differently there. */
function oneZero<Value>(value: Value): Value | 0 {
  return value === 0 ? 0 : value;
}

export function knownToAll(hour: number): GameEvent["known"] {
  return { mrc: hour, government: hour, between: hour };
}

/** Only one side hears of it (now, or at the given hour). */
export function knownTo(side: SideId, hour: number | null): GameEvent["known"] {
  return { mrc: side === "mrc" ? hour : null, government: side === "government" ? hour : null, between: null };
}

export const knownToNobody: GameEvent["known"] = { mrc: null, government: null, between: null };

function changesOf(head: readonly (string | number)[], before: object, after: object): Change[] {
  const changes: Change[] = [];
  for (const field in after) {
    const from = (before as Record<string, Json>)[field];
    const to = (after as Record<string, Json>)[field] as Json;
    if (from !== to) changes.push({ path: [...head, field], from: from === undefined ? null : copyOf(from), to });
  }
  return changes;
}

export function formationChanges(draft: Draft, id: FormationId, after: Partial<FormationState>): Change[] {
  return changesOf(["formations", id], formationOf(draft, id), after);
}

export function siteChanges(draft: Draft, id: SiteId, after: Partial<SiteState>): Change[] {
  return changesOf(["sites", id], siteOf(draft, id), after);
}

export function sideChanges(draft: Draft, id: SideId, after: Partial<Omit<SideState, "organization" | "tally">>): Change[] {
  return changesOf(["sides", id], draft.state.sides[id], after);
}

/** Adds to a capacity, kept within 0 to 100. */
export function capacityChanges(draft: Draft, side: SideId, gains: Partial<Record<Capacity, number>>): Change[] {
  const before = draft.state.sides[side].organization;
  const after: Partial<Record<Capacity, number>> = {};
  for (const [capacity, by] of Object.entries(gains))
    after[capacity as Capacity] = clamp(before[capacity as Capacity] + (by as number), 0, 100);
  return changesOf(["sides", side, "organization"], before, after);
}

/** Adds to the side's tally. */
export function tallyChanges(draft: Draft, side: SideId, gains: Partial<Tally>): Change[] {
  const before = draft.state.sides[side].tally;
  const after: Partial<Record<keyof Tally, number>> = {};
  for (const [count, by] of Object.entries(gains)) after[count as keyof Tally] = before[count as keyof Tally] + (by as number);
  return changesOf(["sides", side, "tally"], before, after);
}

export function cardChanges(draft: Draft, id: CardId, after: Partial<CardState>): Change[] {
  const before = draft.state.cards[id];
  if (!before) throw new Error(`card ${id} is not in the scenario`);
  return changesOf(["cards", id], before, after);
}

/** Changes of the match itself: turn, phase, hour, truce … */
export function matchChanges(draft: Draft, after: Partial<MatchState>): Change[] {
  return changesOf([], draft.state, after);
}

export function dispatchChanges(draft: Draft, id: string, after: Partial<Dispatch>): Change[] {
  const index = draft.state.dispatches.findIndex((dispatch) => dispatch.id === id);
  const before = draft.state.dispatches[index];
  if (!before) throw new Error(`dispatch ${id} is not under way`);
  return changesOf(["dispatches", index], before, after);
}

export function formationOf(draft: Pick<Draft, "state">, id: FormationId): FormationState {
  const formation = draft.state.formations[id];
  if (!formation) throw new Error(`formation ${id} is not in the match`);
  return formation;
}

export function siteOf(draft: Pick<Draft, "state">, id: SiteId): SiteState {
  const site = draft.state.sites[id];
  if (!site) throw new Error(`site ${id} is not in the match`);
  return site;
}

export function clamp(value: number, low: number, high: number): number {
  if (value < low) return low;
  return value > high ? high : value;
}
