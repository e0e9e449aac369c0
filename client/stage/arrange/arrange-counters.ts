import type { BoardPlace, CounterPicture } from "../../present/board-picture.ts";
import { FLAG } from "../objects/flag.ts";
import type { Point } from "../plan/geometry.ts";
import { between, distance } from "../plan/geometry.ts";
import type { Fan, PlacedPile, PlacedSite } from "./arrangement.ts";
import type { Extent, Obstacle, Pile } from "./declutter.ts";
import { boxAt, declutter, shared } from "./declutter.ts";
import type { CounterPile } from "./piles.ts";
import { joined, pilesOf } from "./piles.ts";
import type { Sizes } from "./sizes.ts";

type Ends = { readonly from: BoardPlace; readonly to: BoardPlace };
type Task = {
  readonly counters: readonly CounterPicture[];
  readonly sites: readonly PlacedSite[];
  /** Places of sites that show no mark, such as an anchorage with a ship on it. */
  readonly places: ReadonlyMap<string, Point>;
  /** What comes and goes: arrows and wires. */
  readonly lines: readonly Ends[];
  readonly sizes: Sizes;
  readonly before: readonly PlacedPile[];
};

/** Piles the counters, finds room for each pile, and lays out the pile that holds the selected counter. */
export function arrangeCounters(task: Task): { readonly piles: readonly PlacedPile[]; readonly fan: Fan | null } {
  let piles = pilesOf(task.counters.filter((counter) => task.places.has(counter.site)));
  for (;;) {
    const placed = place(piles, task);
    const crowded = crowdedPair(placed, piles, task);
    if (!crowded) return { piles: placed, fan: fanOf(placed, task.sizes) };
    piles = [...piles.filter((pile) => !crowded.includes(pile)), joined(crowded[0], crowded[1])];
  }
}

function place(piles: readonly CounterPile[], { counters, lines: ends, sites, places, sizes, before }: Task): readonly PlacedPile[] {
  const placeOf = (pile: CounterPile): Point => places.get(pile.site) ?? [0, 0];
  const obstacles: readonly Obstacle[] = sites.map(({ site, at, size }) => ({ id: site.id, at, radius: size / 2 + (site.target ? 7 : 2) }));
  const last = new Map(before.map((pile) => [pile.id, [pile.at[0] - pile.place[0], pile.at[1] - pile.place[1]] as const]));
  const marks: readonly Pile[] = piles.map((pile) => ({ id: pile.id, place: placeOf(pile), extent: extentOf(pile, sizes) }));
  const lines = comingBy(ends, counters, places);
  const at = declutter({ piles: marks, obstacles, lines, reach: sizes.reach, before: last });
  return piles.map((pile) => ({ id: pile.id, members: pile.members, place: placeOf(pile), at: at.get(pile.id) ?? placeOf(pile) }));
}

/** How long before its aim an arrow must be seen, in pixels, and how far apart the points are that stand for it. */
const HEAD_WAY = 56;
const HEAD_STEP = 8;

/** The last stretch of every arrow, as points: where it comes from decides on which side of the aim its head lies. */
function comingBy(ends: readonly Ends[], counters: readonly CounterPicture[], places: ReadonlyMap<string, Point>): readonly Point[] {
  const siteOf = new Map(counters.map((counter) => [counter.id, counter.site]));
  const at = (place: BoardPlace): Point | undefined => places.get(place.kind === "site" ? place.id : (siteOf.get(place.id) ?? ""));
  return ends.flatMap(({ from, to }) => {
    const [start, end] = [at(from), at(to)];
    if (!start || !end) return [];
    const length = distance(start, end);
    const points: Point[] = [];
    for (let away = HEAD_STEP; away < Math.min(HEAD_WAY, length / 2); away += HEAD_STEP) points.push(between(end, start, away / length));
    return points;
  });
}

/** How far a pile's picture reaches from its middle, signs included. */
export function extentOf({ members }: Pick<CounterPile, "members">, sizes: Sizes): Extent {
  const [top] = members;
  const unit = sizes.counter / 36;
  const edges = Math.min(members.length, 3) - 1;
  const hasBadge = top?.ownInitiative === true || top?.outOfContact === true;
  const slip = (top?.tag !== null ? 15 : 0) + (top?.dugIn ? 7 : 0);
  return {
    left: (20 + (top?.contested ? 5 : 0)) * unit,
    top: (19 + Math.max(edges * 3, top?.commissar ? 8 : 0, hasBadge ? 6 : 0, top?.flag ? FLAG.height - 3 : 0)) * unit,
    right: (20 + Math.max(edges * 3, hasBadge ? 6 : 0, top?.flag ? FLAG.over : 0)) * unit,
    bottom: (19 + slip) * unit,
  };
}

/**
 * Two piles of one side that found no room apart: seen from so far away they are one. Sides never share a pile; the eye must see that two
 * are there.
 */
function crowdedPair(
  placed: readonly PlacedPile[],
  piles: readonly CounterPile[],
  { sizes }: Task,
): readonly [CounterPile, CounterPile] | null {
  for (const [index, first] of placed.entries()) {
    for (const [offset, second] of placed.slice(index + 1).entries()) {
      if (first.members[0]?.side !== second.members[0]?.side) continue;
      const area = shared(
        boxAt({ ...first, extent: extentOf(first, sizes) }, first.at),
        boxAt({ ...second, extent: extentOf(second, sizes) }, second.at),
      );
      const [a, b] = [piles[index], piles[index + 1 + offset]];
      if (area > 4 && a && b) return [a, b];
    }
  }
  return null;
}

/** Between two counters of an opened row: room for the focus ring of one and the date tag of the other. */
const ROW_GAP = 16;
/** From the mark of the site to the counters of the row: the row's plate and the target ring lie between. */
const ROW_ABOVE = 28;
/** From a counter of the row to the edge of its plate, and how much deeper the plate is where there are date tags or parapets. */
const ROW_EDGE = 10;
const ROW_BELOW = 10;

/** The pile of the selected counter in a row, or several, above its site so that the site can still be seen and picked. */
function fanOf(piles: readonly PlacedPile[], sizes: Sizes): Fan | null {
  const open = piles.find((pile) => pile.members.length > 1 && pile.members.some((counter) => counter.selected));
  if (!open) return null;
  const members = [...open.members].sort((a, b) => (a.id < b.id ? -1 : 1));
  const across = Math.min(members.length, sizes.row);
  const rows = Math.ceil(members.length / across);
  const hasSigns = members.some(({ tag, dugIn }) => tag !== null || dugIn);
  const [step, leading] = [sizes.counter + ROW_GAP, sizes.counter + ROW_GAP + (hasSigns ? ROW_BELOW : 0)];
  const first = open.place[0] - ((across - 1) * step) / 2;
  const top = open.place[1] - sizes.greatRoundel / 2 - sizes.counter / 2 - ROW_ABOVE - (rows - 1) * leading;
  const reach = sizes.counter / 2 + ROW_EDGE;
  const foot = top + (rows - 1) * leading + reach + (hasSigns ? ROW_BELOW : 0);
  return {
    pile: open.id,
    plate: [first - reach, top - reach, first + (across - 1) * step + reach, foot],
    members: members.map((counter, index) => ({
      counter,
      at: [first + (index % across) * step, top + Math.floor(index / across) * leading] as const,
    })),
  };
}
