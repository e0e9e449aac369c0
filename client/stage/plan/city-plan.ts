import type { BlockPlan } from "./block-texture.ts";
import type { Course } from "./course.ts";
import { courseOf } from "./course.ts";
import type { Box, Point } from "./geometry.ts";
import { boxOf, smooth } from "./geometry.ts";
import type { Degrees, MapData, ParkKind, StreetClass } from "./map-data.ts";
import { loadMap } from "./map-data.ts";
import type { Projection } from "./projection.ts";
import { projectionAt } from "./projection.ts";

type Name = { readonly en: string; readonly ru: string };
export type River = { readonly width: number; readonly course: Course };
export type Street = Name & { readonly class: StreetClass; readonly course: Course };
export type Park = Name & { readonly kind: ParkKind; readonly ring: Course };
export type Building = { readonly id: string; readonly ring: Course };
export type Bridge = { readonly from: Point; readonly to: Point; readonly named: boolean };
export type District = Name & BlockPlan & { readonly label: Point };
export type WaterName = Name & { readonly size: number; readonly line: readonly Point[] };

/** A city's plan in metres, with everything worked out that does not depend on the zoom. Made once a city. */
export type CityPlan = {
  readonly city: string;
  readonly title: Name;
  readonly projection: Projection;
  readonly bounds: Box;
  readonly core: Box;
  readonly rivers: readonly River[];
  readonly sea: Course | null;
  /** Thinnest first, so that prospects lie over lanes. */
  readonly streets: readonly Street[];
  readonly railways: readonly Course[];
  readonly parks: readonly Park[];
  readonly buildings: readonly Building[];
  readonly bridges: readonly Bridge[];
  readonly districts: readonly District[];
  readonly waterNames: readonly WaterName[];
  readonly fort: Course | null;
  readonly walls: { readonly kremlin: Course; readonly kitai: Course } | null;
  readonly rings: { readonly boulevard: Course; readonly garden: Course } | null;
};

/** Fine enough that no corner shows at the closest zoom. */
const CURVE_STEP_METRES = 14;

export function cityPlanOf(data: MapData): CityPlan {
  const projection = projectionAt(data.centre);
  const line = (degrees: readonly Degrees[]): readonly Point[] => degrees.map(projection.toMetres);
  const course = (degrees: readonly Degrees[]): Course => courseOf(line(degrees));
  const curve = (degrees: readonly Degrees[]): Course => courseOf(smooth(line(degrees), CURVE_STEP_METRES));
  const sea = data.seas[0];
  return {
    city: data.city,
    title: data.title,
    projection,
    bounds: boxFrom(data.bounds, projection),
    core: boxFrom(data.core, projection),
    rivers: data.rivers.map((river) => ({ width: river.width, course: curve(river.line) })),
    sea: sea ? course(sea.ring) : null,
    streets: data.streets.map((street) => ({ ...street, course: curve(street.line) })).sort((a, b) => b.class - a.class),
    railways: data.railways.map((railway) => curve(railway.line)),
    parks: data.parks.map((park) => ({ ...park, ring: course(park.ring) })),
    buildings: data.buildings.map((building) => ({ id: building.id, ring: course(building.ring) })),
    bridges: data.bridges.flatMap((bridge) => {
      const [from, to] = line(bridge.line);
      return from && to ? [{ from, to, named: bridge.named }] : [];
    }),
    districts: data.districts.map((district) => ({
      ...district,
      kind: district.texture,
      ring: course(district.ring),
      label: projection.toMetres(district.label),
    })),
    waterNames: data.waterNames.map((name) => ({ ...name, line: line(name.line) })),
    fort: data.fort ? course(data.fort) : null,
    walls: data.walls ? { kremlin: course(data.walls.kremlin), kitai: course(data.walls.kitai) } : null,
    rings: data.rings ? { boulevard: course(data.rings.boulevard), garden: course(data.rings.garden) } : null,
  };
}

function boxFrom([west, south, east, north]: readonly [number, number, number, number], projection: Projection): Box {
  return boxOf([projection.toMetres([west, south]), projection.toMetres([east, north])]);
}

const loaded = new Map<string, Promise<CityPlan>>();

/** The plan of a city, fetched and worked out at the first call and kept. */
export function loadPlan(city: string): Promise<CityPlan> {
  const known = loaded.get(city);
  if (known) return known;
  const plan = loadMap(city).then(cityPlanOf);
  loaded.set(city, plan);
  // A network that failed once may work the next time.
  plan.catch(() => loaded.delete(city));
  return plan;
}
