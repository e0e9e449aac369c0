import type { Point } from "./geometry.ts";
import { boxOf } from "./geometry.ts";

type Grid = {
  readonly ring: readonly Point[];
  readonly block: readonly [number, number];
  readonly degrees: number;
  readonly chance: () => number;
};

/** Half a lane between two blocks, in metres. */
const GAP = 8;

/** Blocks of a planned town: rows and columns at an angle, of uneven width, some joined, some cut by a lane, some rows shifted. */
export function gridCells({ ring, block, degrees, chance }: Grid): readonly (readonly Point[])[] {
  const [left, top, right, bottom] = boxOf(ring);
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  const reach = Math.hypot(right - left, bottom - top) / 2 + 2 * block[0];
  const [cos, sin] = [Math.cos((-degrees * Math.PI) / 180), Math.sin((-degrees * Math.PI) / 180)];
  const place = (u: number, v: number): Point => [middleX + u * cos - v * sin, middleY + u * sin + v * cos];
  const cells: Point[][] = [];
  const near = boxOf(ring, Math.max(...block));
  const put = (u0: number, v0: number, u1: number, v1: number): void => {
    // The grid is as wide as the district is across at any angle: most of it lies outside.
    const [x, y] = place((u0 + u1) / 2, (v0 + v1) / 2);
    if (x < near[0] || y < near[1] || x > near[2] || y > near[3]) return;
    cells.push([place(u0, v0), place(u1, v0), place(u1, v1), place(u0, v1)]);
  };

  const columns: number[] = [];
  for (let u = -reach; u < reach; u += block[0] * (0.75 + chance() * 0.55)) columns.push(u);
  for (let v = -reach; v < reach; ) {
    const height = block[1] * (0.78 + chance() * 0.5);
    const shift = chance() < 0.25 ? (chance() - 0.5) * 40 : 0;
    const [upper, lower] = [v + GAP, v + height - GAP];
    for (let i = 0; i + 1 < columns.length; i++) {
      const isJoined = chance() < 0.1 && i + 2 < columns.length;
      const start = (columns[i] ?? 0) + shift;
      const end = (columns[isJoined ? i + 2 : i + 1] ?? 0) + shift;
      if (chance() < 0.16) {
        const cut = start + (end - start) * (0.35 + chance() * 0.3);
        put(start + GAP, upper, cut - GAP * 0.6, lower);
        put(cut + GAP * 0.6, upper, end - GAP, lower);
      } else put(start + GAP, upper, end - GAP, lower);
      if (isJoined) i++;
    }
    v += height;
  }
  return cells;
}
