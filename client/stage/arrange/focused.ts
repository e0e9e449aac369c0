import type { BoardPicture } from "../../present/board-picture.ts";

/** What the board points at looks like what is picked: ringed, named, its pile laid open. Focus is one thing on list and board. */
export function focused(picture: BoardPicture): BoardPicture {
  const { focus } = picture;
  if (focus === null) return picture;
  return {
    ...picture,
    sites: focus.kind === "site" ? picture.sites.map((site) => (site.id === focus.id ? { ...site, selected: true } : site)) : picture.sites,
    counters:
      focus.kind === "formation"
        ? picture.counters.map((counter) => (counter.id === focus.id ? { ...counter, selected: true } : counter))
        : picture.counters,
  };
}
