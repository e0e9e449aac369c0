import { extentOf } from "../arrange/arrange-counters.ts";
import type { Arrangement, PlacedPile, PlacedSite } from "../arrange/arrangement.ts";
import { boxAt } from "../arrange/declutter.ts";
import type { Sheet } from "../arrange/mark-boxes.ts";
import { around, isInSight, moved, pileBoxes, reachOf } from "../arrange/mark-boxes.ts";
import type { Box } from "../plan/geometry.ts";
import type { MapView } from "./map-view.ts";
import { isNight } from "./map-view.ts";
import type { MarkLabel } from "./mark-labels.ts";

/** Formations are named on the board only from this scale on, in pixels a metre. */
const NAME_FORMATIONS_FROM = 0.15;

/** From a counter of an opened row to the edge of its plate, in pixels. */
const ROW_PLATE = 18;

/** What should be named beside the marks, the most important first: what is picked, aims, seats of power, then by rank; then formations. */
export function labelsOf(arrangement: Arrangement, view: MapView, sheet: Sheet): readonly MarkLabel[] {
  const { piles, fan, sizes } = arrangement;
  const isSiteShown = ({ at, size }: PlacedSite): boolean => isInSight(moved(around(at, size / 2), view.origin), sheet);
  const isPileShown = (pile: PlacedPile): boolean =>
    pile.id !== fan?.pile && isInSight(moved(boxAt({ extent: extentOf(pile, sizes) }, pile.at), view.origin), sheet);
  const sites = arrangement.sites.filter(
    (placed) => isSiteShown(placed) && ((placed.site.kind !== "water" && !placed.site.minor) || placed.site.selected || placed.site.target),
  );
  const labels = sites.sort((a, b) => weightOf(b) - weightOf(a)).map((placed) => siteLabel(placed, arrangement, view));
  const shown = piles.filter(isPileShown);
  // A flag without its word says nothing: those of the seat come before the places.
  const words = (own: boolean): readonly MarkLabel[] =>
    shown
      .filter((pile) => hasWord(pile) && isOwn(pile) === own)
      .map((pile) => ({ ...pileLabel(pile, arrangement, view), weight: 700, far: own }));
  const named = view.scale < NAME_FORMATIONS_FROM ? [] : shown.filter((pile) => isNamed(pile) && !hasWord(pile));
  return [
    ...rowLabels(arrangement, view),
    ...words(true),
    ...labels,
    ...words(false),
    ...named.map((pile) => pileLabel(pile, arrangement, view)),
  ];
}

function weightOf({ site }: PlacedSite): number {
  const { selected, target, seatOfPower, contested, rank, note } = site;
  return Number(selected) * 1e6 + Number(target) * 1e5 + Number(seatOfPower || note !== null) * 1e4 + Number(contested) * 1e3 + rank;
}

function siteLabel({ site, at, size }: PlacedSite, arrangement: Arrangement, view: MapView): MarkLabel {
  const { sizes } = arrangement;
  const great = site.seatOfPower || site.target;
  const radius = reachOf(site, size);
  return {
    text: site.name,
    note: site.note,
    at: [view.origin[0] + at[0], view.origin[1] + at[1]],
    radius,
    cluster: clusterOf(around(at, radius), site.id, arrangement, view),
    size: great ? sizes.greatLabel : sizes.label,
    noteSize: sizes.note,
    weight: 700,
    night: isNight(view),
    forced: site.selected,
    far: great,
  };
}

/** A mark and the counters that stand by it at its place, on the screen. */
function clusterOf(mark: Box, place: string, { piles, fan, sizes }: Arrangement, { origin }: MapView): readonly Box[] {
  const near = piles.filter((pile) => pile.id !== fan?.pile && pile.members.some(({ site }) => site === place));
  return [mark, ...near.flatMap((pile) => pileBoxes(pile, sizes))].map((box) => moved(box, origin));
}

const hasWord = ({ members }: PlacedPile): boolean => members[0]?.word != null;
const isOwn = ({ members }: PlacedPile): boolean => members[0]?.own === true;

const isNamed = (pile: PlacedPile): boolean => pile.members.some((counter) => counter.own || counter.selected);

/** In an opened row the picked counter is named, clear of the row's plate. */
function rowLabels(arrangement: Arrangement, view: MapView): readonly MarkLabel[] {
  const picked = arrangement.fan?.members.find(({ counter }) => counter.selected);
  if (!picked) return [];
  const label = pileLabel({ members: [picked.counter], at: picked.at }, arrangement, view);
  const [x, y] = label.at;
  return [{ ...label, radius: label.radius + ROW_PLATE, cluster: [around([x, y], label.radius + ROW_PLATE)], weight: 700, forced: true }];
}

function pileLabel({ members, at }: Pick<PlacedPile, "members" | "at">, { sizes }: Arrangement, view: MapView): MarkLabel {
  const [top] = members;
  return {
    text: top?.name ?? "",
    note: top?.word ?? null,
    at: [view.origin[0] + at[0], view.origin[1] + at[1]],
    radius: sizes.counter / 2 + 3,
    cluster: pileBoxes({ members, at }, sizes).map((box) => moved(box, view.origin)),
    size: sizes.label,
    noteSize: sizes.label,
    weight: 400,
    night: isNight(view),
    forced: false,
    far: false,
  };
}
