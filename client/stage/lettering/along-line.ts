import type { Point } from "../plan/geometry.ts";
import { distance, smooth } from "../plan/geometry.ts";
import type { Desk, Face, Glyph, Letters } from "./letters.ts";
import { fontOf, hasRoom } from "./letters.ts";

export type LineText = {
  readonly text: string;
  readonly face: Face;
  /** Pixels between letters. */
  readonly spacing: number;
  readonly fill: string;
  readonly halo: string;
  readonly haloWidth: number;
  /** How far below the line the baseline lies, as a share of the size. */
  readonly drop: number;
};

/** Distance between two samples of the line, in pixels. */
const STEP = 2.5;
/** Room before and after the text, in pixels. */
const MARGIN = 5;
/** No bend above 0.6 rad within 20 pixels, or letters would collide. */
const BEND_SAMPLES = 8;
const MOST_BEND = 0.6;

/**
 * Sets text along a line of pixels: as near to `wish` (or else the line's middle) as there is room, never over a sharp bend, and read from
 * left to right. Null if it fits nowhere; then it is left out.
 */
export function placeAlong(desk: Desk, line: readonly Point[], text: LineText, wish: Point | null): Letters | null {
  const font = fontOf(text.face);
  const advances = [...text.text].map((letter) => desk.measure(letter, font) + text.spacing);
  const width = advances.reduce((sum, advance) => sum + advance, 0) - text.spacing + 2 * MARGIN;
  const samples = sampled(smooth(line, 5));
  const count = Math.ceil(width / STEP);
  if (samples.length < count) return null;
  const half = text.face.size * 0.46;
  for (const start of startsOf(samples, count, wish)) {
    const run = samples.slice(start, start + count);
    const boxes = run
      .filter((_, at) => at % 3 === 0 || at === run.length - 1)
      .map(([x, y]) => [x - half, y - half, x + half, y + half] as const);
    if (!boxes.every((box) => hasRoom(desk, box, { margin: 3, apart: 1 }))) continue;
    if (bendOf(run) > MOST_BEND) continue;
    for (const box of boxes) desk.taken.reserve(box);
    const glyphs = glyphsOn(leftToRight(run), text, advances);
    return { glyphs, font, fill: text.fill, halo: text.halo, haloWidth: text.haloWidth, at: middleOfRun(run) };
  }
  return null;
}

/** Points of the line at even distances. */
function sampled(line: readonly Point[]): readonly Point[] {
  const samples: Point[] = [];
  let next = 0;
  for (let at = 0; at + 1 < line.length; at++) {
    const [a, b] = [line[at], line[at + 1]];
    if (!a || !b) continue;
    const length = distance(a, b) || 1e-6;
    for (; next < length; next += STEP) samples.push([a[0] + ((b[0] - a[0]) * next) / length, a[1] + ((b[1] - a[1]) * next) / length]);
    next -= length;
  }
  return samples;
}

/** Where the text might start, best first. */
function startsOf(samples: readonly Point[], count: number, wish: Point | null): readonly number[] {
  const starts: number[] = [];
  for (let start = 0; start <= samples.length - count; start += 3) starts.push(start);
  const middle = (samples.length - count) / 2;
  const badness = (start: number): number => {
    const centre = samples[start + Math.floor((count - 1) / 2)];
    return wish && centre ? distance(centre, wish) : Math.abs(start - middle) * STEP;
  };
  return starts.sort((a, b) => badness(a) - badness(b));
}

/** The same sample by which a start is measured against a wish. */
const middleOfRun = (run: readonly Point[]): Point => run[Math.floor((run.length - 1) / 2)] ?? [0, 0];

function bendOf(run: readonly Point[]): number {
  let most = 0;
  for (let at = BEND_SAMPLES; at < run.length - BEND_SAMPLES; at += 4) {
    const [before, here, after] = [run[at - BEND_SAMPLES], run[at], run[at + BEND_SAMPLES]];
    if (!before || !here || !after) continue;
    const turn = Math.abs(Math.atan2(here[1] - before[1], here[0] - before[0]) - Math.atan2(after[1] - here[1], after[0] - here[0]));
    most = Math.max(most, Math.min(turn, 2 * Math.PI - turn));
  }
  return most;
}

function leftToRight(run: readonly Point[]): readonly Point[] {
  const [first, last] = [run[0], run.at(-1)];
  return first && last && last[0] < first[0] ? [...run].reverse() : run;
}

/** Letters are spaced by their own widths: in spaced text kerning does not show, and there is far less to measure. */
function glyphsOn(run: readonly Point[], text: LineText, advances: readonly number[]): readonly Glyph[] {
  const drop = text.drop * text.face.size;
  let along = MARGIN;
  return [...text.text].map((letter, at) => {
    const advance = advances[at] ?? 0;
    const middle = along + (advance - text.spacing) / 2;
    along += advance;
    const [a, b] = [pointAt(run, middle / STEP - 2), pointAt(run, middle / STEP + 2)];
    const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
    const [x, y] = pointAt(run, middle / STEP);
    return { text: letter, x: x - Math.sin(angle) * drop, y: y + Math.cos(angle) * drop, angle };
  });
}

function pointAt(run: readonly Point[], at: number): Point {
  const index = Math.min(Math.max(at, 0), run.length - 1);
  const [a, b] = [run[Math.floor(index)] ?? [0, 0], run[Math.ceil(index)] ?? [0, 0]];
  const share = index - Math.floor(index);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}
