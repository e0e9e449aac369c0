import type { CounterPicture } from "../../present/board-picture.ts";

/** Counters that share a place and a side, the one that shows on top first. */
export type CounterPile = { readonly id: string; readonly site: string; readonly members: readonly CounterPicture[] };

/** One pile a site and side. What is selected lies on top, then what the seat commands, then the strongest. */
export function pilesOf(counters: readonly CounterPicture[]): readonly CounterPile[] {
  const groups = new Map<string, CounterPicture[]>();
  for (const counter of counters) {
    const id = `${counter.site} ${counter.side ?? "neutral"}`;
    const group = groups.get(id);
    if (group) group.push(counter);
    else groups.set(id, [counter]);
  }
  return [...groups].map(([id, members]) => pileOf(id, members[0]?.site ?? "", members));
}

/** Puts two piles together, where the zoom leaves no room for both. */
export function joined(first: CounterPile, second: CounterPile): CounterPile {
  return pileOf(first.id, first.site, [...first.members, ...second.members]);
}

function pileOf(id: string, site: string, members: readonly CounterPicture[]): CounterPile {
  const sorted = [...members].sort(
    (a, b) => Number(b.selected) - Number(a.selected) || Number(b.own) - Number(a.own) || b.pips - a.pips || (a.id < b.id ? -1 : 1),
  );
  return { id, site, members: sorted };
}
