import type { WirePicture } from "../../present/board-picture.ts";
import type { ArrowLine } from "../objects/arrow.ts";
import { arrowLine, onArrow } from "../objects/arrow.ts";
import { badgeBeside } from "../objects/wire.ts";
import type { Box } from "../plan/geometry.ts";
import { distance } from "../plan/geometry.ts";
import type { End, Field } from "./arrange-arrows.ts";
import { endOf } from "./arrange-arrows.ts";
import type { PlacedWire } from "./arrangement.ts";
import { cheapest } from "./cheapest.ts";
import { shared } from "./declutter.ts";
import { around, pileBoxes } from "./mark-boxes.ts";

/** Wires would rather sag, as arrows rise: an order along a wire does not hide it. */
const BENDS = [0.1, -0.1, 0.18, -0.18, 0.02] as const;
/** Where a cut wire may show its gap, the middle first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const;
/** From point to point of a line that stands for it, and half its width with the cross-arms, in pixels. */
const POINT_STEP = 10;
const HALF_WIDTH = 6;

/** The wires between marks, each by the way and with its badge where it covers least. What stands beside its staff needs none. */
export function arrangeWires(wires: readonly WirePicture[], field: Field): readonly PlacedWire[] {
  const marks: readonly Box[] = [
    ...field.sites.map(({ at, size }) => around(at, size / 2 + 2)),
    ...field.piles.flatMap((pile) => pileBoxes(pile, field.sizes)),
  ];
  const strung = wires.flatMap((wire) => {
    const [from, to] = [endOf(wire.from, field), endOf(wire.to, field)];
    const line = from && to ? clearest(from, to, marks) : null;
    return line ? [{ wire, line }] : [];
  });
  const badges: Box[] = [];
  return strung.map(({ wire, line }) => {
    if (wire.whole) return { wire, line, cut: null };
    const others = strung.filter((other) => other.wire !== wire).flatMap((other) => pointsOf(other.line));
    const cut = cutOf(wire, line, [...marks, ...others, ...badges]);
    badges.push(cut.badge);
    return { wire, line, cut };
  });
}

function clearest(from: End, to: End, marks: readonly Box[]): ArrowLine | null {
  const lines = BENDS.flatMap((bend) => {
    const sag = to.at[0] >= from.at[0] ? bend : -bend;
    const line = arrowLine(from.at, to.at, { bend: sag, clearFrom: from.clear, clearTo: to.clear });
    return line ? [line] : [];
  });
  return cheapest(lines, (line) => coverOf(pointsOf(line), marks)) ?? null;
}

/** A line as boxes along it. */
export function pointsOf(line: ArrowLine): readonly Box[] {
  const steps = Math.max(12, Math.round(distance(line.from, line.to) / POINT_STEP));
  return Array.from({ length: steps + 1 }, (_, step) => around(onArrow(line, step / steps), HALF_WIDTH));
}

const coverOf = (boxes: readonly Box[], others: readonly Box[]): number =>
  boxes.reduce((sum, box) => sum + others.reduce((more, other) => more + shared(box, other), 0), 0);

/** The gap and its badge, first where the badge covers nothing. */
function cutOf(wire: WirePicture, line: ArrowLine, taken: readonly Box[]): { readonly share: number; readonly badge: Box } {
  const spots = SHARES.flatMap((share) => badgeBeside(wire.word, line, share).map((badge) => ({ share, badge })));
  return cheapest(spots, ({ badge }) => coverOf([badge], taken)) ?? { share: 0.5, badge: around(onArrow(line, 0.5), 1) };
}
