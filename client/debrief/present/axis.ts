import { type Beside, hourOf } from "../../../shared/analysis/beside-history.ts";

/** Where a label of the two time lines stands. `level` counts away from the line, from 0; null: no room, it is in the table. */
export type AxisLabel = { readonly x: number; readonly text: string; readonly level: number; readonly anchor: "start" | "end" };
export type AxisMark = {
  readonly row: Beside;
  readonly x: number;
  readonly hour: number;
  readonly isDivergence: boolean;
  readonly label: AxisLabel | null;
};
export type AxisLink = { readonly fromX: number; readonly toX: number; readonly isDivergence: boolean; readonly text: string | null };

export type Axis = {
  readonly x: (hour: number) => number;
  readonly hours: number;
  readonly match: readonly AxisMark[];
  readonly history: readonly AxisMark[];
  readonly links: readonly AxisLink[];
  readonly matchLevels: number;
  readonly historyLevels: number;
};

type Options = {
  readonly width: number;
  /** Room at the right for the names of the lines. */
  readonly right: number;
  readonly matchEnd: number;
  readonly historyEnd: number;
  /** What a mark is called, and what the difference is. */
  readonly labelOf: (row: Beside) => string;
  readonly differenceOf: (row: Beside) => string;
  /** The weight of a row: the heavier is labelled first. */
  readonly weightOf: (row: Beside) => number;
};

/** About as wide as a letter of the narrow bold face at 13 pixels. */
const LETTER = 6.3;
const GAP = 8;
const MOST_LEVELS = 6;
const LINK_LABELS = 4;
/** A little room after the last hour. */
const AFTER = 1.03;

/**
 * Lays out two time lines on one axis: the match above, history below. The weightier a moment, the sooner its name gets a place; a name that
 * would cover another, or another's stem, goes further from the line or is left out.
 */
export function axisOf(rows: readonly Beside[], options: Options): Axis {
  const hours = Math.max(options.matchEnd, options.historyEnd) * AFTER;
  const x = (hour: number) => Math.round(10 * (8 + (hour / hours) * (options.width - options.right - 16))) / 10;
  const shown = rows.filter((row) => hourOf(row) <= hours && row.verdict !== "onlyInMatch");
  const match = marksOf(shown, (row) => row.matchHour, { ...options, x, hours });
  const history = marksOf(shown, (row) => row.historyHour, { ...options, x, hours });
  return {
    x,
    hours,
    match,
    history,
    links: linksOf(shown, { ...options, x, hours }),
    matchLevels: levelsOf(match),
    historyLevels: levelsOf(history),
  };
}

type Laid = Options & { readonly x: (hour: number) => number; readonly hours: number };

function isDivergence({ verdict }: Beside): boolean {
  return verdict === "earlier" || verdict === "later" || verdict === "notInMatch";
}

function marksOf(rows: readonly Beside[], at: (row: Beside) => number | null, laid: Laid): readonly AxisMark[] {
  const marks = rows.flatMap((row) => {
    const hour = at(row);
    return hour === null || hour > laid.hours ? [] : [{ row, hour, x: laid.x(hour), isDivergence: isDivergence(row) }];
  });
  const labels = placeLabels(
    marks.map(({ row, x }) => ({ x, text: laid.labelOf(row), weight: laid.weightOf(row) })),
    laid.width,
  );
  return marks.map((mark, index) => ({ ...mark, label: labels[index] ?? null })).sort((a, b) => a.hour - b.hour);
}

type Wanted = { readonly x: number; readonly text: string; readonly weight: number };
type Placed = AxisLabel & { readonly from: number; readonly to: number };

function placeLabels(wanted: readonly Wanted[], width: number): readonly (AxisLabel | null)[] {
  const placed: Placed[] = [];
  const labels: (AxisLabel | null)[] = wanted.map(() => null);
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[b]?.weight ?? 0) - (wanted[a]?.weight ?? 0));
  for (const index of order) {
    const each = wanted[index];
    const spot = each && spotFor(each, placed, width);
    if (!spot) continue;
    placed.push(spot);
    labels[index] = spot;
  }
  return labels;
}

function spotFor({ x, text }: Wanted, placed: readonly Placed[], width: number): Placed | null {
  const length = text.length * LETTER;
  for (let level = 0; level < MOST_LEVELS; level++) {
    for (const anchor of ["start", "end"] as const) {
      const [from, to] = anchor === "start" ? [x, x + 5 + length] : [x - 5 - length, x];
      if (from < 0 || to > width) continue;
      const spot: Placed = { x, text, level, anchor, from, to };
      if (placed.every((other) => isClear(spot, other))) return spot;
    }
  }
  return null;
}

/** Two names on one level keep apart; a stem that passes a lower level may not cross the name there. */
function isClear(a: Placed, b: Placed): boolean {
  if (a.level === b.level) return a.to + GAP <= b.from || b.to + GAP <= a.from;
  const [low, high] = a.level < b.level ? [a, b] : [b, a];
  return high.x < low.from - 2 || high.x > low.to + 2 || high.x === low.x;
}

function linksOf(rows: readonly Beside[], laid: Laid): readonly AxisLink[] {
  const pairs = rows.flatMap((row) =>
    row.matchHour === null || row.historyHour === null || row.matchHour > laid.hours || row.historyHour > laid.hours
      ? []
      : [{ row, from: row.matchHour, to: row.historyHour }],
  );
  const labelled = pairs
    .filter(({ row }) => isDivergence(row))
    .sort((a, b) => laid.weightOf(b.row) - laid.weightOf(a.row))
    .slice(0, LINK_LABELS)
    .map(({ row }) => row);
  return pairs.map(({ row, from, to }) => ({
    fromX: laid.x(from),
    toX: laid.x(to),
    isDivergence: isDivergence(row),
    text: labelled.includes(row) ? laid.differenceOf(row) : null,
  }));
}

function levelsOf(marks: readonly AxisMark[]): number {
  return Math.max(1, ...marks.map(({ label }) => (label === null ? 0 : label.level + 1)));
}
