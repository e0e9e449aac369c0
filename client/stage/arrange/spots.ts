import type { Box } from "../plan/geometry.ts";
import { boxesMeet } from "../plan/geometry.ts";
import { cheapest } from "./cheapest.ts";
import { shared } from "./declutter.ts";

export type Size = { readonly width: number; readonly height: number };

/** From the edge of the sheet to what is laid on it, and from one plate to the next, in pixels. */
const AWAY = 11;
const BETWEEN = 6;
const STEP = 12;

/** The first free spot on a level, from the left. */
export function spotAlong({ width, height }: Size, top: number, [from, to]: readonly [number, number], taken: readonly Box[]): Box | null {
  for (let left = from; left + width < to; left += STEP) {
    const box: Box = [left, top, left + width, top + height];
    if (!taken.some((other) => boxesMeet(other, box))) return box;
  }
  return null;
}

/** The first free spot along the foot of the sheet, else along its head. */
export function spotAlongEdges(size: Size, [left, top, right, bottom]: Box, taken: readonly Box[]): Box | null {
  const across = [left + AWAY, right - AWAY] as const;
  return spotAlong(size, bottom - AWAY - size.height, across, taken) ?? spotAlong(size, top + AWAY, across, taken);
}

type Sheet = {
  readonly inner: Box;
  /** What a plate never covers, and what it covers only where it must. */
  readonly fixed: readonly Box[];
  readonly marks: readonly Box[];
  readonly before: readonly Box[];
};

/** The plates one below another, in the corner where they cover least; where they lay before, as long as they cover nothing there. */
export function placePlates(sizes: readonly Size[], { inner, fixed, marks, before }: Sheet): readonly Box[] {
  if (sizes.length === 0) return [];
  const columns = cornersFor(sizes, inner);
  const cost = (column: readonly Box[]): number =>
    column.reduce((sum, box) => sum + covered(box, marks) + 100 * covered(box, fixed), 0) - (isSame(column, before) ? 1 : 0);
  return cheapest(columns, cost) ?? [];
}

const covered = (box: Box, others: readonly Box[]): number => others.reduce((sum, other) => sum + shared(box, other), 0);

const isSame = (column: readonly Box[], before: readonly Box[]): boolean =>
  column.length === before.length && column.every((box, at) => box.every((edge, side) => Math.abs(edge - (before[at]?.[side] ?? 0)) < 0.5));

/** Upper left, lower left, upper right, and lower right clear of the controls there. */
function cornersFor(sizes: readonly Size[], [left, top, right, bottom]: Box): readonly (readonly Box[])[] {
  const height = sizes.reduce((sum, size) => sum + size.height, 0) + BETWEEN * (sizes.length - 1);
  const width = Math.max(...sizes.map((size) => size.width));
  const levels = [top + AWAY, bottom - AWAY - height];
  const starts = [left + AWAY, right - AWAY - width, (left + right - width) / 2];
  return starts.flatMap((start) =>
    levels.map((level) => {
      let at = level;
      return sizes.map((size): Box => {
        const box: Box = [start, at, start + size.width, at + size.height];
        at += size.height + BETWEEN;
        return box;
      });
    }),
  );
}
