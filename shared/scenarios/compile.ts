import type { StartId } from "../model/ids.ts";
import type { CalendarEntry, CardDef, FormationDef, Scenario, SideDef, SiteDef } from "../model/scenario.ts";
import { checkScenario } from "./checks.ts";
import { compileCondition } from "./compile-conditions.ts";
import { deepFreeze } from "./deep-freeze.ts";
import type { ScenarioFiles } from "./format.ts";
import { scenarioFiles } from "./format.ts";
import { checkReferences, type KnownFact } from "./references.ts";
import { type StartFile, startOf } from "./starts.ts";
import { wholeHours } from "./times.ts";

type Files = ScenarioFiles;

/**
 * Builds one start of a scenario from its six files: checks their shape, then every reference, turns old-style times into hours of this start,
 * and checks the whole. Throws with a message that names the broken place; what it returns never changes.
 */
export function compileScenario(raw: unknown, start: StartId, isFact: KnownFact): Scenario {
  const files = readFiles(raw);
  checkReferences(files, isFact);
  const chosen = startOf(files, start);
  const scenario = build(files, start, chosen);
  checkScenario(scenario);
  return deepFreeze(scenario);
}

/** The six files with their shapes checked; throws naming file, place and what is wrong with it. */
export function readFiles(raw: unknown): Files {
  const read = scenarioFiles.safeParse(raw);
  if (read.success) return read.data;
  const problems = read.error.issues.map((issue) => `${placeOf(issue.path, raw)}: ${issue.message}`);
  throw new Error(`scenario files are not as docs/SCENARIOS.md says:\n${problems.slice(0, 20).join("\n")}`);
}

/** `cards, 3 (raise_bridges), choices, 0, label`: list positions get the id that stands there, if one does. */
function placeOf(path: readonly PropertyKey[], raw: unknown): string {
  let here: unknown = raw;
  const words = path.map((key) => {
    here = typeof here === "object" && here !== null ? (here as Record<PropertyKey, unknown>)[key] : undefined;
    const id = typeof key === "number" && typeof here === "object" && here !== null ? (here as { id?: unknown }).id : undefined;
    return typeof id === "string" ? `${String(key)} (${id})` : String(key);
  });
  return words.join(", ");
}

function build(files: Files, start: StartId, chosen: StartFile): Scenario {
  const { scenario, board, seats } = files;
  const hour = (os: string) => wholeHours(chosen.startOs, os);
  const cards = cardsOf(files, chosen);
  const formations = files.formations.map((file) => formationOf(file, chosen, hour));
  const sites = board.sites.map((file) => siteOf(file, files, chosen));
  return {
    id: scenario.id,
    start,
    title: scenario.title,
    startOs: chosen.startOs,
    countFromHour: hour(scenario.countFromOs),
    sides: { mrc: sideOf(scenario.sides.mrc, chosen.sides.mrc), government: sideOf(scenario.sides.government, chosen.sides.government) },
    seats: byId(
      seats.map((seat) => ({
        ...seat,
        aims: seat.aims
          .map((aim) => ({ ...aim, ...chosen.aims[aim.id] }))
          .map((aim) => ({ ...aim, reachedIf: conditionOf(aim.reachedIf, files, chosen) })),
      })),
    ),
    seatIds: seats.map((seat) => seat.id),
    districts: byId(
      board.districts.map((district) => ({ ...district, upsurge: given({ ...district.upsurge, ...chosen.districts[district.id] }) })),
    ),
    districtIds: board.districts.map((district) => district.id),
    sites: byId(sites),
    siteIds: sites.map((site) => site.id),
    formations: byId(formations),
    formationIds: formations.map((formation) => formation.id),
    turns: chosen.turns.map(({ startOs, ...turn }) => ({ startHour: hour(startOs), ...turn })),
    peopleTurns: chosen.peopleTurns ?? chosen.turns.length,
    minutes: chosen.minutes ?? null,
    pace: chosen.pace ?? null,
    variant: chosen.variant,
    calendar: calendarOf(files, chosen, hour),
    cards: byId(cards),
    cardIds: cards.map((card) => card.id),
    history: {
      winner: scenario.history.winner,
      seatFallsHour: scenario.history.seatFallsOs === null ? null : wholeHours(scenario.countFromOs, scenario.history.seatFallsOs),
      endHour: wholeHours(scenario.countFromOs, scenario.history.endOs),
      dead: scenario.history.dead,
      facts: scenario.history.facts,
    },
  };
}

function sideOf(file: Files["scenario"]["sides"]["mrc"], override: StartFile["sides"]["mrc"]): SideDef {
  const { organization, ...rest } = override ?? {};
  return { ...file, ...given(rest), organization: { ...file.organization, ...given(organization ?? {}) } };
}

function siteOf(file: Files["board"]["sites"][number], { board }: Files, chosen: StartFile): SiteDef {
  const across = (routes: Files["board"]["routes"]) =>
    routes.flatMap(([one, other]) => [...(one === file.id ? [other] : []), ...(other === file.id ? [one] : [])]);
  const override = chosen.sites[file.id];
  return {
    ...file,
    x: Math.floor((file.lon - board.centre.lon) * board.metresPerDegree.lon + 0.5),
    y: Math.floor((file.lat - board.centre.lat) * board.metresPerDegree.lat + 0.5),
    holder: override?.holder === undefined ? file.holder : override.holder,
    pickets: override?.pickets ?? file.pickets,
    neighbours: across(board.routes),
    waterNeighbours: across(board.waterRoutes),
  };
}

function formationOf(file: Files["formations"][number], chosen: StartFile, hour: (os: string) => number): FormationDef {
  const { arrivesOs, barracks, ...rest } = file;
  const { lastWordOs, ...chosenHere } = chosen.formations[file.id] ?? {};
  return {
    ...rest,
    barracks: barracks ?? file.site,
    arrivesHour: arrivesOs === null ? 0 : Math.max(0, hour(arrivesOs)),
    lastWordHour: lastWordOs === undefined ? 0 : Math.min(0, wholeHours(chosen.startOs, lastWordOs)),
    ...given(chosenHere),
  };
}

/** What lies before this start is left out: it has happened, and the start's own data say what came of it. */
function calendarOf(files: Files, chosen: StartFile, hour: (os: string) => number): readonly CalendarEntry[] {
  return files.calendar
    .filter((entry) => hour(entry.os) >= 0)
    .map(({ os, ...entry }) => ({ ...entry, hour: hour(os), if: conditionOf(entry.if, files, chosen) }))
    .sort((one, other) => one.hour - other.hour);
}

function cardsOf(files: Files, chosen: StartFile): readonly CardDef[] {
  return files.cards
    .filter((card) => !isEarlier(card, chosen) && !isGranted(card, files, chosen))
    .map(({ opensOs, first, ...card }) => ({
      ...card,
      choices: card.choices.map((choice) => ({ ...choice, botWeight: chosen.leanings[card.id]?.[choice.id] ?? choice.botWeight })),
      first: first ?? [],
      opensHour: opensOs === null ? 0 : wholeHours(chosen.startOs, opensOs),
      if: conditionOf(card.if, files, chosen),
    }));
}

/** A standing card has nothing to ask where this start grants its permit from the beginning. */
function isGranted(card: Files["cards"][number], files: Files, chosen: StartFile): boolean {
  if (card.kind !== "standing") return false;
  const permits = card.choices.flatMap((choice) => choice.effects).filter((effect) => effect.kind === "permit");
  return permits.every(({ side, act }) => {
    const { mayTakeGuarded, mayOpenHostilities } = sideOf(files.scenario.sides[side], chosen.sides[side]);
    return act === "takeGuarded" ? mayTakeGuarded : mayOpenHostilities;
  });
}

function conditionOf(data: Files["calendar"][number]["if"], files: Files, chosen: StartFile) {
  const earlier = new Map(files.cards.filter((card) => isEarlier(card, chosen)).map((card) => [card.id, card]));
  return compileCondition(data, chosen.startOs, earlier);
}

/** A card that came to the table before this start is no longer on it. */
function isEarlier(card: Files["cards"][number], chosen: StartFile): boolean {
  return card.opensOs !== null && wholeHours(chosen.startOs, card.opensOs) < 0;
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): Record<string, Thing> {
  return Object.fromEntries(things.map((thing) => [thing.id, thing]));
}

/** Only the fields that are given: an optional field that is absent must not wipe out what stands below it. */
function given<Fields extends object>(fields: Fields): { [Key in keyof Fields]: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]: Exclude<Fields[Key], undefined>;
  };
}
