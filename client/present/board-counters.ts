import type { FormationId, SideId } from "../../shared/model/ids.ts";
import type { AlliedFormation, OwnFormation, PublicScenario, SeatView, SeenFormation } from "../../shared/model/view.ts";
import type { BoardLanguage, BoardPlace, CounterPicture } from "./board-picture.ts";
import { reportedAt } from "./reported-at.ts";

type Desk = { readonly selected: BoardPlace | null; readonly language: BoardLanguage };

/** What each counter shows: those of the seat, those of its side, and those its side has seen. */
export function presentCounters(scenario: PublicScenario, view: SeatView, desk: Desk): readonly CounterPicture[] {
  const side = view.party === "between" ? null : view.party;
  const plain = plainCounters(scenario, view, desk);
  return [
    ...Object.entries(view.own).map(([id, own]) => ({ ...plain(id, own.site, side, own.lastWordHour), ...ownSigns(own, view) })),
    ...Object.entries(view.allied).map(([id, allied]) => ({
      ...plain(id, allied.site, side, allied.reportedHour),
      ...alliedSigns(allied),
    })),
    ...Object.entries(view.seen).map(([id, seen]) => ({ ...plain(id, seen.site, seen.side, seen.asOf), ...seenSigns(seen) })),
  ];
}

function plainCounters(scenario: PublicScenario, view: SeatView, { selected, language }: Desk) {
  const formations = new Map(scenario.formations.map((formation) => [formation.id, formation]));
  return (id: FormationId, site: string, side: SideId | null, asOf: number): CounterPicture => {
    const formation = formations.get(id);
    const stale = asOf < view.hour;
    return {
      id,
      site,
      side,
      mark: formation?.kind ?? "unknown",
      pips: 1,
      stale,
      tag: stale ? reportedAt(scenario.startOs, asOf, view.hour, language) : null,
      contested: side !== null && (view.sites[site]?.contested ?? false),
      dugIn: false,
      outOfContact: false,
      ownInitiative: false,
      commissar: false,
      own: false,
      selected: selected?.kind === "formation" && selected.id === id,
      name: formation?.name[language] ?? id,
      flag: null,
      word: null,
    };
  };
}

function ownSigns(own: OwnFormation, view: SeatView): Partial<CounterPicture> {
  return {
    own: true,
    pips: pipsOf(own.men),
    dugIn: own.dugIn,
    outOfContact: own.lastWordHour < view.hour,
    ownInitiative: own.doing?.byInitiative ?? false,
    commissar: own.commissar,
  };
}

const alliedSigns = (allied: AlliedFormation): Partial<CounterPicture> => ({
  pips: pipsOf(allied.men),
  ownInitiative: allied.byInitiative,
});

/** A sighting gives a band; its middle decides. */
const seenSigns = (seen: SeenFormation): Partial<CounterPicture> => ({ mark: seen.kind, pips: pipsOf((seen.menFrom + seen.menTo) / 2) });

/** 1 under 100, 2 to 500, 3 to 2,000, 4 to 5,000, 5 above. */
export function pipsOf(men: number): CounterPicture["pips"] {
  if (men < 100) return 1;
  if (men <= 500) return 2;
  if (men <= 2000) return 3;
  return men <= 5000 ? 4 : 5;
}
