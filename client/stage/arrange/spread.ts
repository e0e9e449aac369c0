import type { Point } from "../plan/geometry.ts";

/** A round mark that should lie at its place. */
export type Spot = { readonly id: string; readonly place: Point; readonly radius: number };

const ROUNDS = 60;
/** Space between two marks, in pixels. */
const APART = 2;

/**
 * Pushes marks that overlap apart, each at most `reach` pixels from its place and drawn back to it: neighbours give way equally. Marks at
 * one place are parted in the order of the list, so that the same picture always looks the same.
 */
export function spread(spots: readonly Spot[], reach: number): ReadonlyMap<string, Point> {
  const at = spots.map(({ place }) => [place[0], place[1]] as [number, number]);
  for (let round = 0; round < ROUNDS; round++) {
    const moved = pushApart(spots, at);
    for (const [index, spot] of spots.entries()) keepNear(at[index], spot.place, reach);
    if (!moved) break;
  }
  return new Map(spots.map(({ id, place }, index) => [id, at[index] ?? place]));
}

function pushApart(spots: readonly Spot[], at: readonly [number, number][]): boolean {
  let moved = false;
  for (let i = 0; i < spots.length; i++) {
    for (let j = i + 1; j < spots.length; j++) {
      const [a, b, first, second] = [at[i], at[j], spots[i], spots[j]];
      if (!a || !b || !first || !second) continue;
      const wanted = first.radius + second.radius + APART;
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const length = Math.hypot(dx, dy);
      if (length >= wanted - 0.05) continue;
      const [ux, uy] = length > 0.01 ? [dx / length, dy / length] : [Math.cos(i + j), Math.sin(i + j)];
      const push = (wanted - length) / 2;
      a[0] -= ux * push;
      a[1] -= uy * push;
      b[0] += ux * push;
      b[1] += uy * push;
      moved = true;
    }
  }
  return moved;
}

function keepNear(at: [number, number] | undefined, place: Point, reach: number): void {
  if (!at) return;
  const [dx, dy] = [at[0] - place[0], at[1] - place[1]];
  const length = Math.hypot(dx, dy);
  if (length <= reach) return;
  at[0] = place[0] + (dx / length) * reach;
  at[1] = place[1] + (dy / length) * reach;
}
