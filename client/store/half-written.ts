import type { BoardPlace } from "../present/board-picture.ts";
import type { Draft } from "./draft.ts";

/** What a reload must not lose: the order being written and what was picked, in this turn. */
export type HalfWritten = { readonly turn: number; readonly draft: Draft | null; readonly selected: BoardPlace | null };

const NOTHING: HalfWritten = { turn: 0, draft: null, selected: null };

/** What was kept for this turn. Of another turn only nothing is worth keeping: its order could mean something else now. */
export function loadHalfWritten(storage: Storage | null, place: string, turn: number): HalfWritten {
  try {
    const kept: HalfWritten = { ...NOTHING, ...JSON.parse(storage?.getItem(place) ?? "{}") };
    return kept.turn === turn ? kept : NOTHING;
  } catch {
    return NOTHING;
  }
}

export function saveHalfWritten(storage: Storage | null, place: string, halfWritten: HalfWritten): void {
  storage?.setItem(place, JSON.stringify(halfWritten));
}
