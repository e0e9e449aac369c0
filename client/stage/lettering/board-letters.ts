import { pointsOf } from "../arrange/arrange-wires.ts";
import type { Arrangement } from "../arrange/arrangement.ts";
import { around, markBoxes, moved } from "../arrange/mark-boxes.ts";
import { onArrow } from "../objects/arrow.ts";
import type { Box, Point } from "../plan/geometry.ts";
import { labelsOf } from "./board-labels.ts";
import { Boxes } from "./boxes.ts";
import type { Letters, Measure } from "./letters.ts";
import type { MapView } from "./map-view.ts";
import type { MarkLabel } from "./mark-labels.ts";
import { placeMarkLabel } from "./mark-labels.ts";
import type { PlacedName } from "./plan-names.ts";
import { placePlanNames } from "./plan-names.ts";

export type BoardLetters = {
  readonly labels: readonly Letters[];
  readonly names: readonly PlacedName[] /** What is named beside a mark, and where that stands. */;
  readonly named: readonly { readonly label: MarkLabel; readonly box: Box }[];
};

type Task = {
  readonly arrangement: Arrangement;
  readonly view: MapView;
  /** The part of the screen that may be lettered. */
  readonly within: Box;
  /** What marks do not show under: what is not seen is not named. */
  readonly covers: readonly Box[];
  /** Controls, tabs and plates. */
  readonly reserved: readonly Box[];
  readonly measure: Measure;
};

/**
 * All lettering of a board that stands still, in placing order: marks and controls keep their room, then labels of sites, of formations, then
 * the names of the plan. Nothing overlaps; what does not fit is left out.
 */
export function letterBoard({ arrangement, view, within, covers, reserved, measure }: Task): BoardLetters {
  const marks = new Boxes();
  const marksAndLines = new Boxes();
  const reserve = (box: Box): void => {
    marks.reserve(box);
    marksAndLines.reserve(box);
  };
  for (const box of [...reserved, ...markBoxes(arrangement, view.origin)]) reserve(box);
  for (const box of chanceBoxes(arrangement, view.origin)) reserve(box);
  for (const box of lineBoxes(arrangement, view.origin)) marksAndLines.reserve(box);

  const labels: Letters[] = [];
  const named: { readonly label: MarkLabel; readonly box: Box }[] = [];
  for (const label of labelsOf(arrangement, view, { inner: within, covers })) {
    // Better clear of the arrows; over a shaft, with its halo, rather than not at all.
    const clear = placeMarkLabel({ within, taken: marksAndLines, measure }, { ...label, forced: false });
    const placed = clear ?? (label.weight === 700 ? placeMarkLabel({ within, taken: marks, measure }, label) : null);
    if (!placed) continue;
    labels.push(...placed.letters);
    named.push({ label, box: placed.box });
    reserve(placed.box);
  }
  return { labels, names: placePlanNames({ within, taken: marksAndLines, measure }, view), named };
}

function lineBoxes({ arrows, wires }: Arrangement, origin: Point): readonly Box[] {
  return [...arrows, ...wires].flatMap(({ line }) => pointsOf(line).map((box) => moved(box, origin)));
}

/** The discs with the couriers' chances. */
function chanceBoxes({ arrows }: Arrangement, [left, top]: Point): readonly Box[] {
  return arrows.flatMap(({ arrow, line }) => {
    if (arrow.chance === null) return [];
    const [x, y] = onArrow(line, 0.5);
    return [around([left + x, top + y], 12)];
  });
}
