import type { Point } from "./geometry.ts";
import type { Degrees } from "./map-data.ts";

/** Metres in one degree of latitude. */
const DEGREE = 111_320;

/**
 * Flat metres east and south of a centre. Over the twelve kilometres of a city the error is below a metre, and the scenario's own
 * whole metres (`SiteDef.x`, `y`) agree with it.
 */
export type Projection = {
  readonly toMetres: (place: Degrees) => Point;
  readonly toDegrees: (point: Point) => Degrees;
};

export function projectionAt(centre: Degrees): Projection {
  const east = Math.cos((centre[1] * Math.PI) / 180) * DEGREE;
  return {
    toMetres: ([longitude, latitude]) => [(longitude - centre[0]) * east, (centre[1] - latitude) * DEGREE],
    toDegrees: ([x, y]) => [centre[0] + x / east, centre[1] - y / DEGREE],
  };
}
