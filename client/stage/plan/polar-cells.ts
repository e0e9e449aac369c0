import type { Point } from "./geometry.ts";

type Rings = { readonly ring: readonly Point[]; readonly block: readonly [number, number]; readonly chance: () => number };

/** Half a lane between two blocks, in metres. */
const GAP = 8;
const TURN = 2 * Math.PI;

/** Blocks of a town that grew in rings and rays round its middle: the plan's centre, where the kremlin stands. */
export function polarCells({ ring, block, chance }: Rings): readonly (readonly Point[])[] {
  const reaches = ring.map(([x, y]) => Math.hypot(x, y));
  const far = Math.max(...reaches);
  const cells: Point[][] = [];
  for (let inner = Math.min(...reaches) * 0.6; inner < far; ) {
    const height = block[1] * (0.8 + chance() * 0.5);
    cells.push(...ringOfCells({ inner, height, width: block[0], chance }));
    inner += height;
  }
  return cells;
}

type Ring = { readonly inner: number; readonly height: number; readonly width: number; readonly chance: () => number };

function ringOfCells({ inner, height, width, chance }: Ring): Point[][] {
  const outer = inner + height;
  const count = Math.max(8, Math.round((TURN * (inner + height / 2)) / width));
  // At the middle a lane's angle would swallow the block: lanes there are no narrower than at 70 m.
  const [innerGap, outerGap] = [GAP / Math.max(inner, 70), GAP / outer];
  const cells: Point[][] = [];
  const start = chance() * TURN;
  for (let angle = start; angle < start + TURN - 0.02; ) {
    const turn = Math.min((TURN / count) * (0.65 + chance() * 0.8), start + TURN - angle);
    const slant = (chance() - 0.5) * 4;
    if (turn > innerGap * 2.2) {
      cells.push([
        at(inner + GAP + slant, angle + innerGap),
        at(inner + GAP, angle + turn / 2),
        at(inner + GAP, angle + turn - innerGap),
        at(outer - GAP, angle + turn - outerGap),
        at(outer - GAP + slant, angle + turn / 2),
        at(outer - GAP, angle + outerGap),
      ]);
    }
    angle += turn;
  }
  return cells;
}

const at = (reach: number, angle: number): Point => [reach * Math.cos(angle), reach * Math.sin(angle)];
