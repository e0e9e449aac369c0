import type { Arrangement, PlacedPile, PlacedSite } from "../arrange/arrangement.ts";
import type { Box, Point } from "../plan/geometry.ts";
import type { MapView } from "./map-view.ts";
import { isNight } from "./map-view.ts";
import type { MarkLabel } from "./mark-labels.ts";

/** Formations are named on the board only from this scale on, in pixels a metre. */
const NAME_FORMATIONS_FROM = 0.15;

/** From a counter of an opened row to the edge of its plate, in pixels. */
const ROW_PLATE = 18;

/** What should be named beside the marks, the most important first: what is picked, aims, seats of power, then by rank; then formations. */
export function labelsOf(arrangement: Arrangement, view: MapView, within: Box): readonly MarkLabel[] {
  const isShown = (at: Point, size: number): boolean => {
    const [x, y] = [view.origin[0] + at[0], view.origin[1] + at[1]];
    return x - size / 2 >= within[0] && y - size / 2 >= within[1] && x + size / 2 <= within[2] && y + size / 2 <= within[3];
  };
  const sites = arrangement.sites.filter(
    ({ site, at, size }) => isShown(at, size) && (site.kind !== "water" || site.selected || site.target),
  );
  const labels = sites.sort((a, b) => weightOf(b) - weightOf(a)).map((placed) => siteLabel(placed, arrangement, view));
  if (view.scale < NAME_FORMATIONS_FROM) return labels;
  const { piles, fan, sizes } = arrangement;
  const named = piles.filter((pile) => pile.id !== fan?.pile && isNamed(pile) && isShown(pile.at, sizes.counter));
  return [...rowLabels(arrangement, view), ...labels, ...named.map((pile) => pileLabel(pile, arrangement, view))];
}

function weightOf({ site }: PlacedSite): number {
  const { selected, target, seatOfPower, contested, rank } = site;
  return Number(selected) * 1e6 + Number(target) * 1e5 + Number(seatOfPower) * 1e4 + Number(contested) * 1e3 + rank;
}

function siteLabel({ site, at, size }: PlacedSite, { sizes }: Arrangement, view: MapView): MarkLabel {
  const great = site.seatOfPower || site.target;
  return {
    text: site.name,
    note: site.note,
    at: [view.origin[0] + at[0], view.origin[1] + at[1]],
    radius: size / 2 + (site.target || site.selected ? 7 : 1),
    size: great ? sizes.greatLabel : sizes.label,
    noteSize: sizes.note,
    weight: 700,
    night: isNight(view),
    forced: site.selected,
    far: great,
  };
}

const isNamed = (pile: PlacedPile): boolean => pile.members.some((counter) => counter.own || counter.selected);

/** In an opened row the picked counter is named, clear of the row's plate. */
function rowLabels(arrangement: Arrangement, view: MapView): readonly MarkLabel[] {
  const picked = arrangement.fan?.members.find(({ counter }) => counter.selected);
  if (!picked) return [];
  const label = pileLabel({ members: [picked.counter], at: picked.at }, arrangement, view);
  return [{ ...label, radius: label.radius + ROW_PLATE, weight: 700, forced: true }];
}

function pileLabel({ members, at }: Pick<PlacedPile, "members" | "at">, { sizes }: Arrangement, view: MapView): MarkLabel {
  const [top] = members;
  return {
    text: top?.name ?? "",
    note: null,
    at: [view.origin[0] + at[0], view.origin[1] + at[1]],
    radius: sizes.counter / 2 + 3,
    size: sizes.label,
    noteSize: sizes.note,
    weight: 400,
    night: isNight(view),
    forced: false,
    far: false,
  };
}
