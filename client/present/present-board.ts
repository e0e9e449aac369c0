import { toNewStyle } from "../../shared/model/calendar.ts";
import type { SiteId } from "../../shared/model/ids.ts";
import type { PublicScenario, SeatView } from "../../shared/model/view.ts";
import type { Draft } from "../store/draft.ts";
import { type Conditions, presentArrows } from "./board-arrows.ts";
import { presentCounters } from "./board-counters.ts";
import type {
  ArrowPicture,
  BoardLanguage,
  BoardMode,
  BoardPicture,
  BoardPlace,
  PlatePicture,
  Renamed,
  SitePicture,
  TripPicture,
} from "./board-picture.ts";
import type { FirstBoard } from "./first-board.ts";
import { reachOf } from "./reach.ts";
import { reportedAt } from "./reported-at.ts";
import { shortName } from "./short-name.ts";

export type BoardDesk = {
  readonly selected: BoardPlace | null;
  readonly draft: Draft | null;
  /** What is pointed at without being picked; it is named and ringed. */
  readonly hovered?: BoardPlace | null;
  readonly mode?: BoardMode;
  readonly language?: BoardLanguage;
  /** The names that have changed since 1917, for a reader who wants those of today. */
  readonly renamed?: Renamed;
  /** Dates on old news are of the new style. */
  readonly newStyle?: boolean;
  /** The turn being talked of, if it is not the view's: what is told of a day is shown by daylight. */
  readonly turn?: number;
  /** What standing orders wait for, in words; without them their lines bear none. */
  readonly conditions?: Conditions;
  /** While a turn is told: what its event draws, in place of the lines of orders. */
  readonly told?: { readonly arrows: readonly ArrowPicture[]; readonly trip: TripPicture } | null;
  /** Sentences for the plates of joint operations; without them a plate names the place. */
  readonly operations?: readonly { readonly id: string; readonly title: string; readonly details: string }[];
  /** What first play adds to the board; null in the other steps. */
  readonly first?: FirstBoard | null;
};

/**
 * What the board shows to a seat: only what its view holds, as data. The same sites, formations and orders are in the lists beside the board,
 * from the same view.
 */
export function presentBoard(played: PublicScenario, view: SeatView, desk: BoardDesk): BoardPicture {
  const { selected, draft, hovered = null, mode = "play", language = "en", renamed = {}, newStyle = false, first = null } = desk;
  const scenario = newStyle ? { ...played, startOs: toNewStyle(played.startOs) } : played;
  const counters = presentCounters(scenario, view, { selected, language });
  return {
    light: scenario.turns[(desk.turn ?? view.turn) - 1]?.light ?? "day",
    mode,
    language,
    renamed,
    fog: true,
    sites: presentSites(scenario, view, { ...desk, language }),
    counters: first ? counters.map((counter) => ({ ...counter, ...first.flags.get(counter.id) })) : counters,
    arrows: desk.told ? desk.told.arrows : presentArrows(scenario, view, draft, desk.conditions),
    plates: presentPlates(scenario, view, { ...desk, language }),
    wires: first?.wires ?? [],
    legend: first?.legend ?? [],
    frame: first?.frame ?? [],
    plain: first !== null,
    focus: hovered ?? selected,
    told: desk.told?.trip ?? null,
  };
}

function presentSites(
  scenario: PublicScenario,
  view: SeatView,
  desk: BoardDesk & { readonly language: BoardLanguage },
): readonly SitePicture[] {
  const seats = new Set([scenario.sides.mrc.seatOfPower, scenario.sides.government.seatOfPower]);
  const targets = targetsOf(view, desk.draft);
  const reach = reachOf(view, desk);
  const from = desk.selected?.kind === "formation" ? view.own[desk.selected.id]?.site : desk.selected?.id;
  return scenario.sites.map((site) => {
    const seen = view.sites[site.id];
    const isOld = seen !== undefined && !seen.inSight && seen.asOf < view.hour;
    return {
      id: site.id,
      lat: site.lat,
      lon: site.lon,
      name: shortName(nameIn(site.name, desk)),
      note: desk.first?.notes.get(site.id) ?? null,
      kind: site.kind,
      holder: seen?.holder ?? null,
      seatOfPower: seats.has(site.id),
      contested: seen?.contested ?? false,
      bridgeRaised: seen?.bridgeRaised ?? false,
      target: targets.has(site.id),
      inReach: reach.has(site.id),
      hours: hoursLabel(reach.get(site.id), desk.language),
      dimmed: reach.size > 0 && !reach.has(site.id) && !targets.has(site.id) && site.id !== from,
      selected: desk.selected?.kind === "site" && desk.selected.id === site.id,
      inSight: seen?.inSight ?? false,
      asOfLabel: isOld ? reportedAt(scenario.startOs, seen.asOf, view.hour, desk.language) : null,
      rank: site.weight,
      minor: desk.first ? !desk.first.named.has(site.id) : false,
    };
  });
}

type Lettered = { readonly language: BoardLanguage; readonly renamed?: Renamed };

/** A place as the plan names it: in its language, and as it was or as it is. */
const nameIn = (name: { readonly en: string; readonly ru: string }, { language, renamed = {} }: Lettered): string =>
  renamed[name.en] ?? name[language];

/** The aims of what is being written and of operations that are still to come. */
function targetsOf(view: SeatView, draft: Draft | null): ReadonlySet<SiteId> {
  const targets = new Set<SiteId>(view.operations.filter((operation) => operation.turn >= view.turn).map((operation) => operation.site));
  if (draft !== null && draft.site !== null) targets.add(draft.site);
  return targets;
}

/** "2 h", "2 ч"; nothing where there is no march. */
function hoursLabel(hours: number | undefined, language: BoardLanguage): string | null {
  return hours === undefined || hours === 0 ? null : `${hours} ${language === "ru" ? "ч" : "h"}`;
}

function presentPlates(
  scenario: PublicScenario,
  view: SeatView,
  desk: BoardDesk & { readonly language: BoardLanguage },
): readonly PlatePicture[] {
  const words = new Map(desk.operations?.map((operation) => [operation.id, operation]));
  return view.operations
    .filter((operation) => operation.turn >= view.turn)
    .map(({ id, letter, site }) => {
      const told = words.get(id);
      const place = scenario.sites.find((each) => each.id === site);
      const name = place ? nameIn(place.name, desk) : site;
      const joint = desk.first?.joints.get(id);
      if (joint) return { id, letter, site, title: joint.title, lines: [], joint };
      const lines = told ? told.details.split(" · ") : [];
      // A phone's board has room for what and when; the rest stands on the operation's own card.
      const shown = desk.mode === "phone" ? lines.slice(0, 1) : lines;
      return { id, letter, site, title: told?.title ?? shortName(name), lines: shown, joint: null };
    });
}
