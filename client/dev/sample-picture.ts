import type { SideId } from "../../shared/model/ids.ts";
import type { FormationDef, Scenario } from "../../shared/model/scenario.ts";
import { pipsOf } from "../present/board-counters.ts";
import type {
  ArrowPicture,
  BoardLanguage,
  BoardMode,
  BoardPicture,
  BoardPlace,
  CounterPicture,
  Light,
  SitePicture,
} from "../present/board-picture.ts";
import { EMPTY_BOARD } from "../present/board-picture.ts";

export type Sample = {
  readonly light: Light;
  readonly mode: BoardMode;
  readonly language: BoardLanguage;
  readonly selected: string | null;
  /** At most so many counters. */
  readonly counters: number;
  /** The veil over what the seat does not see; it lies there if nothing is said. */
  readonly fog?: boolean;
};

/** A made-up moment of a real scenario that shows every sign at least once: for looking at, not for playing. */
export function samplePicture(scenario: Scenario, { light, mode, language, selected, counters: most, fog = true }: Sample): BoardPicture {
  const all = mode === "projector" ? [] : scenario.formationIds.flatMap((id, at) => counterOf(scenario, id, at, { language, selected }));
  const counters = all.slice(0, most);
  const target = scenario.sides.government.seatOfPower;
  return {
    ...EMPTY_BOARD,
    light,
    mode,
    language,
    fog: fog && mode !== "projector",
    sites: scenario.siteIds.map((id) =>
      siteOf(scenario, id, { language, target: mode === "projector" ? null : target, selected, counters }),
    ),
    counters,
    arrows: mode === "projector" ? [] : arrowsTo(target, scenario, counters),
    plates:
      mode === "projector"
        ? []
        : [
            {
              id: "a",
              letter: "A",
              site: target,
              title: "Joint assault, this turn",
              lines: ["3 formations of 2 seats", "by the Field Staff"],
              joint: null,
            },
          ],
  };
}

const TAGS: Readonly<Record<BoardLanguage, readonly string[]>> = { en: ["09:00", "23 Oct"], ru: ["09:00", "23 окт"] };

const sideOf = ({ allegiance }: FormationDef): SideId | null => {
  if (Math.abs(allegiance) < 30) return null;
  return allegiance > 0 ? "mrc" : "government";
};

function counterOf(
  scenario: Scenario,
  id: string,
  at: number,
  { language, selected }: Pick<Sample, "language" | "selected">,
): readonly CounterPicture[] {
  const formation = scenario.formations[id];
  if (!formation || formation.arrivesHour > 0) return [];
  const side = sideOf(formation);
  const stale = side !== "mrc" ? at % 3 === 0 : at % 7 === 3;
  return [
    {
      id,
      site: formation.site,
      side,
      mark: formation.kind,
      pips: pipsOf(formation.men),
      stale,
      tag: stale ? (TAGS[language][at % 2] ?? null) : null,
      contested: at % 11 === 5,
      dugIn: side === "government" && at % 4 === 1,
      outOfContact: stale && side === "mrc",
      ownInitiative: side === "mrc" && at % 6 === 2,
      commissar: side === "mrc" && at % 5 === 0,
      own: side === "mrc",
      selected: selected === id,
      name: formation.name[language],
      flag: null,
      word: null,
    },
  ];
}

type Setting = {
  readonly language: BoardLanguage;
  readonly target: string | null;
  readonly selected: string | null;
  readonly counters: readonly CounterPicture[];
};

function siteOf(scenario: Scenario, id: string, { language, target, selected, counters }: Setting): SitePicture {
  const site = scenario.sites[id];
  if (!site) throw new Error(`no site ${id}`);
  const here = counters.filter((counter) => counter.site === id);
  const near = [id, ...site.neighbours].some((each) =>
    counters.some((counter) => counter.site === each && counter.side === "mrc" && !counter.stale),
  );
  const stale = !near && counters.length > 0;
  return {
    id,
    lat: site.lat,
    lon: site.lon,
    name: site.name[language].split(", ")[0] ?? id,
    note: null,
    kind: site.kind,
    holder: here.find((counter) => counter.side !== null)?.side ?? site.holder,
    seatOfPower: id === scenario.sides.mrc.seatOfPower || id === scenario.sides.government.seatOfPower,
    contested: new Set(here.map((counter) => counter.side).filter((side) => side !== null)).size > 1,
    bridgeRaised: site.kind === "bridge" && id.startsWith("palace"),
    target: id === target,
    inReach: false,
    selected: selected === id,
    inSight: near,
    asOfLabel: stale ? "23 Oct" : null,
    rank: site.weight,
    minor: false,
  };
}

function arrowsTo(target: string, scenario: Scenario, counters: readonly CounterPicture[]): readonly ArrowPicture[] {
  const own = counters.filter((counter) => counter.side === "mrc" && counter.site !== target);
  const at = scenario.sites[target];
  const away = (counter: CounterPicture): number => {
    const site = scenario.sites[counter.site];
    return site && at ? Math.hypot(site.x - at.x, site.y - at.y) : 0;
  };
  const nearest = [...own].sort((a, b) => away(a) - away(b));
  const place = (id: string): BoardPlace => ({ kind: "site", id });
  const kinds = ["operation", "operation", "draft", "sent"] as const;
  const orders = kinds.flatMap((kind, index) => {
    const counter = nearest[index * 2];
    if (!counter) return [];
    return [
      { id: `${kind} ${index}`, from: { kind: "formation", id: counter.id }, to: place(target), kind, side: "mrc", chance: null },
    ] as const;
  });
  const last = nearest[7];
  if (!last) return orders;
  const headquarters = scenario.sides.mrc.seatOfPower;
  return [
    ...orders,
    { id: "courier", from: place(headquarters), to: { kind: "formation", id: last.id }, kind: "courier", side: "mrc", chance: 19 },
  ];
}
