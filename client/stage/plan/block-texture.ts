import type { Course } from "./course.ts";
import type { Box, Point } from "./geometry.ts";
import { boxesMeet, boxOf, middleOf } from "./geometry.ts";
import { gridCells } from "./grid-cells.ts";
import type { Texture } from "./map-data.ts";
import { polarCells } from "./polar-cells.ts";
import { seeded, seedOf } from "./seeded.ts";

/** A block of houses, or a garden between blocks. `tone` picks one of three close tints. */
export type Cell = {
  readonly points: readonly Point[];
  readonly box: Box;
  readonly tone: 0 | 1 | 2;
  readonly garden: boolean;
  readonly hatched: boolean;
};

/** What a district's blocks are made from: how closely it is built, at what angle, of what size, inside which outline. */
export type BlockPlan = {
  readonly id: string;
  readonly kind: Texture;
  readonly angle: number | "polar";
  readonly block: readonly [number, number];
  readonly ring: Course;
};

/** The share of cells that are built over; the rest are gardens. */
const BUILT: Readonly<Record<Texture, number>> = { dense: 1, town: 0.985, works: 0.9, sparse: 0.66 };
/** How far streets stray from straight, in metres: planned centre, grown suburbs, an old town of rings. */
const STRAY = { dense: 5, town: 5, works: 14, sparse: 14, polar: 30 } as const;
const HATCHED_WORKS = 0.3;

const made = new WeakMap<BlockPlan, readonly Cell[]>();

/**
 * The blocks of one district, in metres and once for all zooms: made in screen space they would change with every zoom step. The seed is the
 * district's id. Made when the district is first painted, since a screen shows few of them.
 */
export function blocksOf(district: BlockPlan): readonly Cell[] {
  const known = made.get(district);
  if (known) return known;
  const cells = makeBlocks(district);
  made.set(district, cells);
  return cells;
}

function makeBlocks({ id, kind, angle, block, ring: { points: ring } }: BlockPlan): readonly Cell[] {
  const chance = seeded(seedOf(id));
  const shapes = angle === "polar" ? polarCells({ ring, block, chance }) : gridCells({ ring, block, degrees: angle, chance });
  const stray = STRAY[angle === "polar" ? "polar" : kind];
  const mayTouch = boxOf(ring, stray * MOST_BENT);
  return shapes.flatMap((shape) => {
    const garden = chance() > BUILT[kind];
    const tone = toneFrom(chance);
    const hatched = kind === "works" && !garden && chance() < HATCHED_WORKS;
    // Rings of blocks go all the way round the middle, most of them far outside their district.
    if (!boxesMeet(boxOf(shape), mayTouch)) return [];
    const points = shape.map((point) => bent(point, stray));
    return touches(points, ring) ? [{ points, box: boxOf(points), tone, garden, hatched }] : [];
  });
}

function toneFrom(chance: () => number): 0 | 1 | 2 {
  if (chance() < 0.5) return 0;
  return chance() < 0.6 ? 1 : 2;
}

/** How many times its measure a corner may be pushed: both waves at their height. */
const MOST_BENT = 1.6;

/** Streets of a real town are never quite straight: two slow waves push every corner a little. */
function bent([x, y]: Point, by: number): Point {
  return [
    x + by * (Math.sin(x * 0.0052 + y * 0.0031) + 0.6 * Math.sin(y * 0.0117 - x * 0.004)),
    y + by * (Math.sin(y * 0.0061 - x * 0.0023 + 2) + 0.6 * Math.sin(x * 0.0103 + y * 0.003)),
  ];
}

function touches(points: readonly Point[], ring: readonly Point[]): boolean {
  return isInside(middleOf(points), ring) || points.some((point) => isInside(point, ring));
}

/** Asked some hundred thousand times before a first picture: without taking points apart, which costs more than the comparing. */
function isInside(point: Point, ring: readonly Point[]): boolean {
  const [x, y] = point;
  let inside = false;
  let before = ring[ring.length - 1];
  for (const corner of ring) {
    if (before && corner[1] > y !== before[1] > y) {
      const along = (y - corner[1]) / (before[1] - corner[1]);
      if (x < (before[0] - corner[0]) * along + corner[0]) inside = !inside;
    }
    before = corner;
  }
  return inside;
}
