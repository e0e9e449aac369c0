import type { ArrowPicture, BoardPicture, CounterPicture, SitePicture, WirePicture } from "../../present/board-picture.ts";
import type { ArrowLine } from "../objects/arrow.ts";
import type { CityPlan } from "../plan/city-plan.ts";
import type { Box, Point } from "../plan/geometry.ts";
import { arrangeArrows } from "./arrange-arrows.ts";
import { arrangeCounters } from "./arrange-counters.ts";
import { arrangeWires } from "./arrange-wires.ts";
import type { Sizes } from "./sizes.ts";
import { SIZES } from "./sizes.ts";
import { spread } from "./spread.ts";

/** A site on the board. `place` is where it lies, `at` where its mark stands: the same, or a few pixels off among close neighbours. */
export type PlacedSite = { readonly site: SitePicture; readonly place: Point; readonly at: Point; readonly size: number };
/** A counter with what lies below it. */
export type PlacedPile = { readonly id: string; readonly members: readonly CounterPicture[]; readonly place: Point; readonly at: Point };
/** The members of one pile laid out in a row on a plate, so that each can be picked. */
export type Fan = {
  readonly pile: string;
  readonly plate: Box;
  readonly members: readonly { readonly counter: CounterPicture; readonly at: Point }[];
};
/** A wire; where it is cut, `cut` is the middle of the gap as a share of its length and where the badge stands. */
export type PlacedWire = {
  readonly wire: WirePicture;
  readonly line: ArrowLine;
  readonly cut: { readonly share: number; readonly badge: Box } | null;
};
export type PlacedArrow = { readonly arrow: ArrowPicture; readonly line: ArrowLine };

/**
 * Where everything stands at one zoom, in pixels from the plan's centre. Worked out once a picture and zoom, for the whole city, so that
 * nothing jumps when the plan is moved.
 */
export type Arrangement = {
  readonly scale: number;
  readonly sizes: Sizes;
  readonly sites: readonly PlacedSite[];
  readonly piles: readonly PlacedPile[];
  readonly fan: Fan | null;
  readonly arrows: readonly PlacedArrow[];
  readonly wires: readonly PlacedWire[];
};

/** Sites give way to close neighbours, but never so far that they leave their building or bridge. */
const SITE_REACH = 14;

export function arrange(picture: BoardPicture, plan: CityPlan, scale: number, before: Arrangement | null): Arrangement {
  const sizes = SIZES[picture.mode];
  const places = placesOf(picture, plan, scale);
  const sites = placeSites(picture, places, sizes);
  const earlier = before?.scale === scale ? before.piles : [];
  const { piles, fan } = arrangeCounters({
    counters: picture.counters,
    lines: [...picture.arrows, ...picture.wires],
    sites,
    places,
    sizes,
    before: earlier,
  });
  const field = { sites, piles, places, fan, sizes };
  return {
    ...{ scale, sizes, sites, piles, fan },
    arrows: arrangeArrows(picture.arrows, field),
    wires: arrangeWires(picture.wires, field),
  };
}

function placesOf(picture: BoardPicture, plan: CityPlan, scale: number): ReadonlyMap<string, Point> {
  return new Map(
    picture.sites.map((site) => {
      const [x, y] = plan.projection.toMetres([site.lon, site.lat]);
      return [site.id, [x * scale, y * scale] as const];
    }),
  );
}

/** A place on the water shows no mark while ships lie there: the ship is the mark. */
function placeSites(picture: BoardPicture, places: ReadonlyMap<string, Point>, sizes: Sizes): readonly PlacedSite[] {
  const occupied = new Set(picture.counters.map((counter) => counter.site));
  const shown = picture.sites.filter((site) => site.kind !== "water" || !occupied.has(site.id) || site.target || site.selected);
  const placed = shown.map((site) => ({ site, place: places.get(site.id) ?? ([0, 0] as const), size: sizeOf(site, sizes) }));
  const at = spread(
    placed.map(({ site, place, size }) => ({ id: site.id, place, radius: size / 2 })),
    SITE_REACH,
  );
  return placed.map((each) => ({ ...each, at: at.get(each.site.id) ?? each.place }));
}

function sizeOf(site: SitePicture, sizes: Sizes): number {
  if (site.kind === "water" || (site.minor && !site.target && !site.selected)) return sizes.roundel * 0.8;
  return site.seatOfPower ? sizes.greatRoundel : sizes.roundel;
}
