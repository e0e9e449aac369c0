import type { BoardMode } from "../../present/board-picture.ts";

/** Sizes in CSS pixels of what stands on the board: for a desk, a hand, a wall. */
export type Sizes = {
  readonly counter: number;
  readonly roundel: number;
  /** A roundel of a seat of power. */
  readonly greatRoundel: number;
  readonly label: number;
  readonly greatLabel: number;
  readonly note: number;
  /** How much larger the plan's own names are than at a desk. */
  readonly enlarged: number;
  /** How far from its site a counter may be moved to make room. */
  readonly reach: number;
  /** How many counters an opened pile lays side by side before it begins another row. */
  readonly row: number;
  /** How near to a mark's middle a tap counts as meant for it. */
  readonly touch: number;
  /** Width of the frame with letters and figures; 0: no frame. */
  readonly frame: number;
};

const DESK: Sizes = {
  counter: 36,
  roundel: 22,
  greatRoundel: 26,
  label: 13,
  greatLabel: 16,
  note: 12,
  enlarged: 1,
  reach: 40,
  row: 8,
  touch: 22,
  frame: 19,
};

export const SIZES: Readonly<Record<BoardMode, Sizes>> = {
  play: DESK,
  resolution: DESK,
  phone: { ...DESK, counter: 40, roundel: 24, greatRoundel: 28, reach: 44, row: 5, touch: 30, frame: 0 },
  projector: {
    ...DESK,
    counter: 44,
    roundel: 32,
    greatRoundel: 40,
    label: 24,
    greatLabel: 28,
    note: 18,
    enlarged: 1.25,
    reach: 49,
    frame: 24,
  },
};
