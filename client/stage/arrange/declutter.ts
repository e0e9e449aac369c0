import type { Box, Point } from "../plan/geometry.ts";
import { distance } from "../plan/geometry.ts";

/** A square mark that wants to stand beside its place. The extents reach from its middle to the edge of all it shows. */
export type Pile = { readonly id: string; readonly place: Point; readonly extent: Extent };
export type Extent = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
/** A round mark that stays where it is. */
export type Obstacle = { readonly id: string; readonly at: Point; readonly radius: number };

export type Declutter = {
  readonly piles: readonly Pile[];
  readonly obstacles: readonly Obstacle[];
  /** How far a pile may stand from its place. */
  readonly reach: number;
  /** Points that arrows will come by: a pile keeps off them if it can. */
  readonly lines: readonly Point[];
  /** Where a pile stood before, relative to its place: it stays there if that costs little. */
  readonly before: ReadonlyMap<string, Point>;
};

const ROUNDS = 8;
/** What it costs to cover a square pixel: of another counter, of its own site, of another site. */
const COVER = { pile: 40, obstacle: 5 } as const;
/** What it costs to stand on a point of an arrow. */
const COVER_LINE = 60;
const TURNS = 24;
const RINGS: readonly number[] = [0, 0.35, 0.6, 0.72, 0.8, 0.88, 0.94, 1];

/**
 * Finds a spot for every pile within reach of its place, so that counters lie clear of one another and, where there is room, of the sites.
 * The densest piles choose first; then each chooses again among what the others left, until nobody moves.
 */
export function declutter({ piles, obstacles, lines, reach, before }: Declutter): ReadonlyMap<string, Point> {
  const at = new Map<string, Point>();
  const order = [...piles].sort((a, b) => crowd(b, piles, reach) - crowd(a, piles, reach) || (a.id < b.id ? -1 : 1));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const pile of order) {
      const best = bestSpot(pile, { piles, obstacles, lines, reach, before, at });
      const now = at.get(pile.id);
      if (now && distance(now, best) < 0.01) continue;
      at.set(pile.id, best);
      moved = true;
    }
    if (!moved) break;
  }
  return at;
}

const crowd = (pile: Pile, piles: readonly Pile[], reach: number): number =>
  piles.filter((other) => distance(other.place, pile.place) < 2.5 * reach).length;

type Field = Declutter & { readonly at: ReadonlyMap<string, Point> };

function bestSpot(pile: Pile, field: Field): Point {
  const taken = field.piles.flatMap((other) => {
    const at = field.at.get(other.id);
    return other !== pile && at && distance(other.place, pile.place) < 3.5 * field.reach ? [boxAt(other, at)] : [];
  });
  const marks = field.obstacles.flatMap(({ at: [x, y], radius }) =>
    distance([x, y], pile.place) < 2 * field.reach + radius ? [[x - radius, y - radius, x + radius, y + radius] as const] : [],
  );
  const lines = field.lines.filter((point) => distance(point, pile.place) < 2 * field.reach);
  let best: Point = pile.place;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spotsAround(pile, field)) {
    const cost = costOf(pile, spot, { taken, marks, lines, field });
    if (cost < least - 1e-9) [best, least] = [spot, cost];
  }
  return best;
}

function* spotsAround({ id, place }: Pile, { reach, before, at }: Field): Generator<Point> {
  const now = at.get(id);
  if (now) yield now;
  const last = before.get(id);
  if (last && Math.hypot(...last) <= reach) yield [place[0] + last[0], place[1] + last[1]];
  for (const ring of RINGS) {
    for (let turn = 0; turn < (ring === 0 ? 1 : TURNS); turn++) {
      const angle = (turn / TURNS) * 2 * Math.PI;
      yield [place[0] + Math.cos(angle) * ring * reach, place[1] + Math.sin(angle) * ring * reach];
    }
  }
}

type Near = { readonly taken: readonly Box[]; readonly marks: readonly Box[]; readonly lines: readonly Point[]; readonly field: Field };

function costOf(pile: Pile, spot: Point, { taken, marks, lines, field }: Near): number {
  const box = boxAt(pile, spot);
  let cost = distance(spot, pile.place) * 0.4;
  for (const other of taken) cost += COVER.pile * shared(box, other);
  for (const mark of marks) cost += COVER.obstacle * shared(box, mark);
  for (const [x, y] of lines) if (x > box[0] && x < box[2] && y > box[1] && y < box[3]) cost += COVER_LINE;
  const last = field.before.get(pile.id);
  if (last) cost += distance(spot, [pile.place[0] + last[0], pile.place[1] + last[1]]) * 0.3;
  // Level with its site or above it reads best; below, the label of the site wants to stand.
  const rise = (spot[1] - pile.place[1]) / field.reach;
  return cost + (rise > 0 ? 8 * rise : 2 * Math.abs(rise));
}

export function boxAt({ extent }: Pick<Pile, "extent">, [x, y]: Point): Box {
  return [x - extent.left, y - extent.top, x + extent.right, y + extent.bottom];
}

/** Square pixels two boxes share. */
export function shared(a: Box, b: Box): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return width > 0 && height > 0 ? width * height : 0;
}
