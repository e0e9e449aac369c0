import type { ArrowPicture, BoardPlace } from "../../present/board-picture.ts";
import { arrowLine } from "../objects/arrow.ts";
import type { Point } from "../plan/geometry.ts";
import type { Fan, PlacedArrow, PlacedPile, PlacedSite } from "./arrangement.ts";
import type { Sizes } from "./sizes.ts";

export type Field = {
  readonly sites: readonly PlacedSite[];
  readonly piles: readonly PlacedPile[];
  readonly places: ReadonlyMap<string, Point>;
  readonly fan: Fan | null;
  readonly sizes: Sizes;
};

const BEND = 0.15;

/** The lines between marks. A line whose ends are not on the board, or too near to each other, is left out. */
export function arrangeArrows(arrows: readonly ArrowPicture[], field: Field): readonly PlacedArrow[] {
  // Words come last, so that no line lies over them.
  const inOrder = [...arrows].sort((a, b) => Number(a.label !== undefined) - Number(b.label !== undefined));
  return inOrder.flatMap((arrow) => {
    const [from, to] = [endOf(arrow.from, field), endOf(arrow.to, field)];
    if (!from || !to) return [];
    // The bend always rises, so that lines to the left and to the right of a place make one fan.
    const bend = to.at[0] >= from.at[0] ? -BEND : BEND;
    const line = arrowLine(from.at, to.at, { bend, clearFrom: from.clear, clearTo: to.clear });
    return line ? [{ arrow, line }] : [];
  });
}

export type End = { readonly at: Point; readonly clear: number };

export function endOf(place: BoardPlace, { sites, piles, places, fan, sizes }: Field): End | null {
  const clear = sizes.counter / 2 + 3;
  if (place.kind === "formation") {
    const fanned = fan?.members.find(({ counter }) => counter.id === place.id);
    if (fanned) return { at: fanned.at, clear };
    const pile = piles.find(({ members }) => members.some((counter) => counter.id === place.id));
    return pile ? { at: pile.at, clear } : null;
  }
  const site = sites.find((each) => each.site.id === place.id);
  if (site) return { at: site.at, clear: site.size / 2 + (site.site.target ? 9 : 4) };
  const bare = places.get(place.id);
  return bare ? { at: bare, clear: 6 } : null;
}
