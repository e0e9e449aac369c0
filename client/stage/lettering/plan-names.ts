import type { Bridge } from "../plan/city-plan.ts";
import type { Point } from "../plan/geometry.ts";
import { between } from "../plan/geometry.ts";
import { districtName } from "./district-names.ts";
import type { Desk, Letters } from "./letters.ts";
import type { MapView } from "./map-view.ts";
import { onScreen } from "./map-view.ts";
import { parkName } from "./park-names.ts";
import { streetName } from "./street-names.ts";
import { waterName } from "./water-names.ts";

/** A name that found its place, with the key under which it is remembered. */
export type PlacedName = { readonly key: string; readonly letters: Letters };

/**
 * The names printed on the plan, in placing order: water, districts, streets by class, parks. Whatever is on the desk already keeps its
 * room; what does not fit is left out.
 */
export function placePlanNames(desk: Desk, view: MapView): readonly PlacedName[] {
  const { plan } = view;
  reserveBridges(desk, view, plan.bridges);
  const placed: PlacedName[] = [];
  const keep = (key: string, letters: Letters | null): void => {
    if (letters) placed.push({ key, letters });
  };
  for (const [at, name] of plan.waterNames.entries()) keep(`water ${at}`, waterName(desk, view, name, `water ${at}`));
  for (const district of plan.districts) keep(district.id, districtName(desk, view, district));
  // The plan lists lanes first, for painting; names go to prospects first.
  for (const [at, street] of [...plan.streets].reverse().entries()) keep(`street ${at}`, streetName(desk, view, street, `street ${at}`));
  for (const park of plan.parks) keep(`park ${park.en}`, parkName(desk, view, park));
  return placed;
}

/** No name over a bridge: it is what the fight is about. */
function reserveBridges(desk: Desk, view: MapView, bridges: readonly Bridge[]): void {
  for (const { from, to, named } of bridges) {
    if (!named) continue;
    const [a, b]: readonly [Point, Point] = [onScreen(view, from), onScreen(view, to)];
    for (let step = 0; step <= 6; step++) {
      const [x, y] = between(a, b, step / 6);
      desk.taken.reserve([x - 4, y - 4, x + 4, y + 4]);
    }
  }
}
