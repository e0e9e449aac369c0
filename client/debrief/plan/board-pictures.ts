import { beliefsOf } from "../../../shared/analysis/beliefs.ts";
import type { TurnCourse } from "../../../shared/analysis/course.ts";
import type { SideId, SiteId } from "../../../shared/model/ids.ts";
import type { BoardPicture, SitePicture } from "../../present/board-picture.ts";
import { EMPTY_BOARD } from "../../present/board-picture.ts";
import type { Reading } from "../reading.ts";

/** A board at the end of a turn, and the places that a side was wrong about. */
export type TurnBoard = { readonly picture: BoardPicture; readonly wrong: ReadonlySet<SiteId> };

/** Who truly held what. Places that changed hands in the turn stand out. */
export function truthBoard(reading: Reading, turn: TurnCourse): TurnBoard {
  const changed = new Set(reading.debrief.hands.filter((hand) => hand.turn === turn.turn).map((hand) => hand.site));
  return {
    picture: pictureOf(reading, (site) => ({
      holder: turn.after.sites[site]?.holder ?? null,
      isChanged: changed.has(site),
      isOld: false,
      bridgeRaised: turn.after.sites[site]?.bridgeRaised === true,
    })),
    wrong: new Set(),
  };
}

/** Who held what as far as a side knew; what it had not seen lately is faded. */
export function beliefBoard(reading: Reading, turn: TurnCourse, side: SideId): TurnBoard {
  const beliefs = new Map(beliefsOf(reading.debrief.course, turn, side).map((belief) => [belief.site, belief]));
  const wrong = [...beliefs.values()].filter(({ site, believed, truth }) => believed !== truth && counts(reading, site));
  return {
    picture: pictureOf(reading, (site) => ({
      holder: beliefs.get(site)?.believed ?? null,
      isChanged: false,
      isOld: beliefs.get(site)?.isSeen !== true,
      bridgeRaised: false,
    })),
    wrong: new Set(wrong.map(({ site }) => site)),
  };
}

/** Places on the water are held by nobody, and nobody can be wrong about them. */
export function counts({ scenario }: Reading, site: SiteId): boolean {
  return scenario.sites[site]?.kind !== "water";
}

type Look = { readonly holder: SideId | null; readonly isChanged: boolean; readonly isOld: boolean; readonly bridgeRaised: boolean };

function pictureOf(reading: Reading, lookOf: (site: SiteId) => Look): BoardPicture {
  const sites = reading.scenario.siteIds.filter((site) => counts(reading, site)).flatMap((id) => siteOf(reading, id, lookOf(id)));
  return { ...EMPTY_BOARD, light: "day", mode: "play", language: "en", fog: false, sites };
}

function siteOf({ scenario }: Reading, id: SiteId, { holder, isChanged, isOld, bridgeRaised }: Look): readonly SitePicture[] {
  const site = scenario.sites[id];
  if (site === undefined) return [];
  const seatOfPower = scenario.sides.mrc.seatOfPower === id || scenario.sides.government.seatOfPower === id;
  return [
    {
      id,
      lat: site.lat,
      lon: site.lon,
      name: site.name.en,
      note: null,
      kind: site.kind,
      holder,
      seatOfPower,
      contested: false,
      bridgeRaised,
      target: false,
      inReach: isChanged,
      selected: false,
      inSight: !isOld,
      asOfLabel: isOld ? "" : null,
      rank: site.weight + (isChanged ? 100 : 0),
      minor: false,
    },
  ];
}
