import type { Change, GameEvent, Json } from "../model/events.ts";
import type { MatchState } from "../model/state.ts";

type Container = { [key: string]: Json };

/**
 * The one place where state changes. Total, pure and free of dice: it carries out the changes the event names, so replaying events always gives
 * the same state. The given state is left as it is; what did not change is shared between the two.
 */
export function evolve(state: MatchState, event: GameEvent): MatchState {
  let next = state as unknown as Json;
  for (const change of event.changes) next = withChange(next, change, 0);
  return next as unknown as MatchState;
}

function withChange(place: Json, change: Change, depth: number): Json {
  const key = change.path[depth];
  if (key === undefined) return change.to as Json;
  const copy: Json[] | Container = Array.isArray(place) ? [...place] : { ...(place as Container) };
  (copy as Container)[key] = withChange((place as Container)[key] ?? null, change, depth + 1);
  return copy as Json;
}

/**
 * The same on a draft that the caller owns: changes it in place. A resolution works so, because it owns its copy from start to end. What a change
 * brings in is copied, else the next change would reach into the event that brought it and rewrite what happened.
 */
export function applyInPlace(state: MatchState, change: Change): void {
  const last = change.path.length - 1;
  let place = state as unknown as Container;
  for (let i = 0; i < last; i++) place = place[change.path[i] as string] as unknown as Container;
  const key = change.path[last] as string;
  place[key] = last === 0 && isReplacedWhole(key) ? (change.to as Json) : copyOf(change.to as Json);
}

/** Parts of a state of which nothing changes but the whole: states and events may share them. */
function isReplacedWhole(key: string): boolean {
  return key === "options" || key === "sightings" || key === "knownHolders";
}

/** A copy of a state that the caller may change in place. */
export function draftCopyOf(state: MatchState): MatchState {
  const copy = { ...state } as unknown as Container;
  for (const key in copy) if (!isReplacedWhole(key)) copy[key] = copyOf(copy[key]) as Json;
  return copy as unknown as MatchState;
}

/** A copy that shares nothing with the original. */
export function copyOf<Value>(value: Value): Value {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  const copy = { ...value };
  for (const key in copy) if (typeof copy[key] === "object") copy[key] = copyOf(copy[key]);
  return copy;
}
