import { COLOURS } from "../../theme/tokens.ts";
import type { Box, Point } from "../plan/geometry.ts";
import { boxesMeet, boxRound, grown } from "../plan/geometry.ts";
import type { Desk, Letters } from "./letters.ts";
import { fontOf, hasRoom } from "./letters.ts";

/** A name that stands beside a round or square mark. */
export type MarkLabel = {
  readonly text: string;
  /** A smaller line below, or null. */
  readonly note: string | null;
  readonly at: Point;
  /** From the mark's middle to where the label may begin. */
  readonly radius: number;
  readonly size: number;
  readonly noteSize: number;
  readonly weight: 400 | 700;
  readonly night: boolean;
  /** Named whatever it covers: what the player has picked. */
  readonly forced: boolean;
  /** The mark and the counters that stand by it: where they leave no room beside the mark itself, its name stands beside all of them. */
  readonly cluster: readonly Box[];
  /** May stand a little off: where all want to be, the names of the aim and of the seats of power must still be read. */
  readonly far: boolean;
};

type Line = { readonly text: string; readonly font: string; readonly height: number; readonly ink: string };

/** How far off mark and counters a name may stand, in pixels: beside them, and where it may be far. */
const BESIDE = [4, 8, 13] as const;
const FAR = [4, 8, 13, 18, 24, 32, 40] as const;
/** No name stands farther from its mark and the counters by it. */
export const FARTHEST_LABEL = Math.max(...FAR);
/** Between two labels: their halos do not touch. */
const APART = 2;
/** Longer names are also tried in two lines. */
const LONG = 14;

export type PlacedLabel = { readonly letters: readonly Letters[]; readonly box: Box };

/**
 * Sets a label to the right, left, below, above or at a corner of its mark, in one line or two, wherever there is room first. A label that
 * is not forced and finds none is left out. The caller reserves its box.
 */
export function placeMarkLabel(desk: Desk, label: MarkLabel): PlacedLabel | null {
  const settings = [inOneLine(label), ...(label.text.length > LONG ? [inTwoLines(label)] : [])];
  const near = settings.flatMap((lines) => [...nearSpots(lines, label, desk)].map((spot) => ({ lines, spot })));
  const off = (label.far ? FAR : BESIDE).flatMap((away) =>
    settings.flatMap((lines) =>
      [...clusterSpots(lines, label, desk, away)].filter(({ bounds }) => isNear(bounds, label, away)).map((spot) => ({ lines, spot })),
    ),
  );
  // Of the places beside the counters, first those nearest to the mark itself.
  const toMark = new Map(off.map(({ spot }) => [spot, Math.round(gapTo(spot.bounds, label) / NEARNESS)]));
  off.sort((x, y) => (toMark.get(x.spot) ?? 0) - (toMark.get(y.spot) ?? 0));
  const free = [...near, ...off].find(({ spot }) => hasRoom(desk, spot.bounds, { margin: 2, apart: APART }));
  const chosen = free ?? (label.forced ? near.find(({ spot }) => isOn(desk.within, spot.bounds)) : undefined);
  return chosen ? { letters: lettersIn(chosen.spot, chosen.lines, label, desk), box: chosen.spot.bounds } : null;
}

/** Round a scattered cluster, a spot may lie far from all that it names. */
const isNear = (box: Box, { cluster }: MarkLabel, away: number): boolean => cluster.some((part) => boxesMeet(grown(part, away + 1), box));

/** Two spots count as equally near within so many pixels. */
const NEARNESS = 6;

function gapTo([left, top, right, bottom]: Box, { at: [x, y] }: MarkLabel): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

const isOn = (within: Box, box: Box): boolean => box[0] > within[0] && box[1] > within[1] && box[2] < within[2] && box[3] < within[3];

function inOneLine(label: MarkLabel): readonly Line[] {
  return [...[label.text].map((text) => nameLine(label, text)), ...noteLine(label)];
}

/** Parted at the space nearest to the middle. */
function inTwoLines(label: MarkLabel): readonly Line[] {
  const middle = label.text.length / 2;
  const spaces = [...label.text].flatMap((letter, at) => (letter === " " ? [at] : []));
  const cut = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  if (cut === undefined) return inOneLine(label);
  return [nameLine(label, label.text.slice(0, cut)), nameLine(label, label.text.slice(cut + 1)), ...noteLine(label)];
}

function nameLine({ size, weight, night }: MarkLabel, text: string): Line {
  return { text, font: fontOf({ family: "narrow", size, weight }), height: size + 1, ink: night ? COLOURS.cream : COLOURS.ink };
}

function noteLine({ note, noteSize, night }: MarkLabel): readonly Line[] {
  if (note === null) return [];
  return [
    { text: note, font: fontOf({ family: "narrow", size: noteSize }), height: noteSize + 1, ink: night ? "#e3d9bd" : COLOURS.inkSoft },
  ];
}

type Spot = { readonly bounds: Box; readonly align: "start" | "end" | "middle" };

/** Right, left, below, above, then the corners. */
function* nearSpots(lines: readonly Line[], { at: [x, y], radius }: MarkLabel, desk: Desk): Generator<Spot> {
  const { width, height } = sizeOf(lines, desk);
  yield spotAt(x + radius + 4, y - height / 2, lines, "start", desk);
  yield spotAt(x - radius - 4 - width, y - height / 2, lines, "end", desk);
  yield spotAt(x - width / 2, y + radius + 2, lines, "middle", desk);
  yield spotAt(x - width / 2, y - radius - 2 - height, lines, "middle", desk);
  yield* corners(lines, [x, y], radius * 0.6, radius * 0.75, desk);
}

/** So many pixels off the mark and the counters by it: right, left, below, above, then along their edges. */
function* clusterSpots(lines: readonly Line[], { at: [x, y], cluster }: MarkLabel, desk: Desk, off: number): Generator<Spot> {
  const { width, height } = sizeOf(lines, desk);
  const [left, top, right, bottom] = boxRound(cluster);
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  for (const level of [y - height / 2, middleY - height / 2, top, bottom - height]) {
    yield spotAt(right + off, level, lines, "start", desk);
    yield spotAt(left - off - width, level, lines, "end", desk);
  }
  for (const level of [bottom + off, top - off - height]) {
    yield spotAt(x - width / 2, level, lines, "middle", desk);
    yield spotAt(middleX - width / 2, level, lines, "middle", desk);
    yield spotAt(left, level, lines, "start", desk);
    yield spotAt(right - width, level, lines, "end", desk);
    yield spotAt(right + off, level, lines, "start", desk);
    yield spotAt(left - off - width, level, lines, "end", desk);
  }
}

function* corners(lines: readonly Line[], [x, y]: Point, aside: number, away: number, desk: Desk): Generator<Spot> {
  const { width, height } = sizeOf(lines, desk);
  for (const right of [true, false]) {
    for (const below of [true, false]) {
      yield spotAt(right ? x + aside : x - aside - width, below ? y + away : y - away - height, lines, right ? "start" : "end", desk);
    }
  }
}

function spotAt(left: number, top: number, lines: readonly Line[], align: Spot["align"], desk: Desk): Spot {
  const { width, height } = sizeOf(lines, desk);
  return { bounds: [left, top, left + width, top + height], align };
}

function sizeOf(lines: readonly Line[], desk: Desk): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(...lines.map((line) => desk.measure(line.text, line.font))),
    height: lines.reduce((sum, line) => sum + line.height, 0),
  };
}

function lettersIn({ bounds, align }: Spot, lines: readonly Line[], { night }: MarkLabel, desk: Desk): readonly Letters[] {
  let top = bounds[1];
  return lines.map(({ text, font, height, ink }) => {
    const width = desk.measure(text, font);
    const x = { start: bounds[0] + width / 2, end: bounds[2] - width / 2, middle: (bounds[0] + bounds[2]) / 2 }[align];
    const y = top + height * 0.8;
    top += height;
    return {
      glyphs: [{ text, x, y, angle: 0 }],
      font,
      fill: ink,
      halo: night ? COLOURS.nightHalo : COLOURS.street,
      haloWidth: 3.4,
      at: [x, y],
    };
  });
}
