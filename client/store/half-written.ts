import type { BoardPlace } from "../present/board-picture.ts";
import type { Draft } from "./draft.ts";

/** What a reload must not lose: the order being written and what was picked, in this turn. */
export type HalfWritten = { readonly turn: number; readonly draft: Draft | null; readonly selected: BoardPlace | null };

const NOTHING: HalfWritten = { turn: 0, draft: null, selected: null };

export function loadHalfWritten(storage: Storage | null, place: string): HalfWritten {
  try {
    return { ...NOTHING, ...JSON.parse(storage?.getItem(place) ?? "{}") };
  } catch {
    return NOTHING;
  }
}

export function saveHalfWritten(storage: Storage | null, place: string, halfWritten: HalfWritten): void {
  storage?.setItem(place, JSON.stringify(halfWritten));
}
