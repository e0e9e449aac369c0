import { COLOURS } from "../../theme/tokens.ts";
import type { Box, Point } from "../plan/geometry.ts";
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
};

type Line = { readonly text: string; readonly font: string; readonly height: number; readonly ink: string };

/** Longer names are also tried in two lines. */
const LONG = 14;

export type PlacedLabel = { readonly letters: readonly Letters[]; readonly box: Box };

/**
 * Sets a label to the right, left, below, above or at a corner of its mark, in one line or two, wherever there is room first. A label that
 * is not forced and finds none is left out. The caller reserves its box.
 */
export function placeMarkLabel(desk: Desk, label: MarkLabel): PlacedLabel | null {
  const settings = [inOneLine(label), ...(label.text.length > LONG ? [inTwoLines(label)] : [])];
  for (const lines of settings) {
    for (const spot of spotsFor(lines, label, desk)) {
      if (hasRoom(desk, spot.bounds, { margin: 2, apart: 1 })) return { letters: lettersIn(spot, lines, label, desk), box: spot.bounds };
    }
  }
  if (!label.forced) return null;
  const [first] = settings;
  const [spot] = first ? [...spotsFor(first, label, desk)].filter(({ bounds }) => isOn(desk.within, bounds)) : [];
  return first && spot ? { letters: lettersIn(spot, first, label, desk), box: spot.bounds } : null;
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
function* spotsFor(lines: readonly Line[], { at: [x, y], radius }: MarkLabel, desk: Desk): Generator<Spot> {
  const width = Math.max(...lines.map((line) => desk.measure(line.text, line.font)));
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  const place = (left: number, top: number, align: Spot["align"]): Spot => ({ bounds: [left, top, left + width, top + height], align });
  yield place(x + radius + 4, y - height / 2, "start");
  yield place(x - radius - 4 - width, y - height / 2, "end");
  yield place(x - width / 2, y + radius + 2, "middle");
  yield place(x - width / 2, y - radius - 2 - height, "middle");
  for (const [dx, dy] of [
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
  ] as const) {
    const left = dx > 0 ? x + radius * 0.6 : x - radius * 0.6 - width;
    const top = dy > 0 ? y + radius * 0.75 : y - radius * 0.75 - height;
    yield place(left, top, dx > 0 ? "start" : "end");
  }
}

function lettersIn({ bounds, align }: Spot, lines: readonly Line[], { night }: MarkLabel, desk: Desk): readonly Letters[] {
  let top = bounds[1];
  return lines.map(({ text, font, height, ink }) => {
    const width = desk.measure(text, font);
    const x = { start: bounds[0] + width / 2, end: bounds[2] - width / 2, middle: (bounds[0] + bounds[2]) / 2 }[align];
    const y = top + height * 0.8;
    top += height;
    return { glyphs: [{ text, x, y, angle: 0 }], font, fill: ink, halo: night ? COLOURS.nightHalo : COLOURS.street, haloWidth: 3.4 };
  });
}
