/** The telling of a turn over the board: which event of the story is shown, how far it was told, whether it rests, and whether it is over. */
export type Telling = {
  readonly turn: number;
  readonly index: number;
  /** The last event that has been told; who goes back to an earlier one keeps it in the list. */
  readonly furthest: number;
  readonly paused: boolean;
  readonly over: boolean;
};

export const NOTHING_TOLD: Telling = { turn: 0, index: 0, furthest: Number.POSITIVE_INFINITY, paused: false, over: true };

/** From the first event of a turn on. */
export function tellingOf(turn: number): Telling {
  return { turn, index: 0, furthest: 0, paused: false, over: false };
}

/** At another event: where the telling goes on to, or where somebody has turned to and stays. */
export function toldAt(telling: Telling, index: number, paused: boolean): Telling {
  return { ...telling, index, furthest: Math.max(telling.furthest, index), paused, over: false };
}

/** Told to its end or skipped: from now on the whole story is in the list. */
export function toldOut(telling: Telling): Telling {
  return { ...telling, furthest: Number.POSITIVE_INFINITY, over: true };
}
