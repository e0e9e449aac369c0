import type { PublicScenario, PublicView } from "../../shared/model/view.ts";
import type { BoardMode, BoardPicture } from "./board-picture.ts";
import { EMPTY_BOARD } from "./board-picture.ts";
import { shortName } from "./short-name.ts";

/** What the board shows to everybody: who is known to hold what. No formation, no order, and nothing under a veil. */
export function presentPublicBoard(
  scenario: PublicScenario,
  view: PublicView,
  { turn, mode }: { readonly turn: number; readonly mode: BoardMode },
): BoardPicture {
  const seats = new Set([scenario.sides.mrc.seatOfPower, scenario.sides.government.seatOfPower]);
  return {
    ...EMPTY_BOARD,
    light: scenario.turns[turn - 1]?.light ?? "day",
    mode,
    language: "en",
    fog: false,
    sites: scenario.sites.map((site) => ({
      id: site.id,
      lat: site.lat,
      lon: site.lon,
      name: shortName(site.name.en),
      note: null,
      kind: site.kind,
      holder: view.sites[site.id]?.holder ?? null,
      seatOfPower: seats.has(site.id),
      contested: false,
      bridgeRaised: view.sites[site.id]?.bridgeRaised ?? false,
      target: false,
      inReach: false,
      selected: false,
      inSight: true,
      asOfLabel: null,
      rank: site.weight,
      minor: false,
    })),
  };
}

/** The same as words: the places of each holder, the heaviest first. */
export function publicHolders(scenario: PublicScenario, view: PublicView): readonly PublicHolding[] {
  const places = [...scenario.sites].filter((site) => site.kind !== "water").sort((one, other) => other.weight - one.weight);
  return HOLDERS.map((holder) => ({
    holder,
    places: places.filter((site) => (view.sites[site.id]?.holder ?? null) === holder).map((site) => shortName(site.name.en)),
  }));
}

const HOLDERS = ["mrc", "government", null] as const;
export type PublicHolding = { readonly holder: (typeof HOLDERS)[number]; readonly places: readonly string[] };
