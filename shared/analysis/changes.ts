import type { Change, GameEvent } from "../model/events.ts";

/** The change an event makes at one place of the state, if it makes any. */
export function changeAt({ changes }: GameEvent, ...path: readonly (string | number)[]): Change | undefined {
  return changes.find((change) => change.path.length === path.length && path.every((part, at) => change.path[at] === part));
}

/** By how much an event moves a number of the state; 0 if it leaves it alone. */
export function movedBy(event: GameEvent, ...path: readonly (string | number)[]): number {
  const change = changeAt(event, ...path);
  return typeof change?.to === "number" && typeof change.from === "number" ? change.to - change.from : 0;
}
