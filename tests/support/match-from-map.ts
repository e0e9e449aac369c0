import type { FormationId, SeatId, SideId, SiteId } from "../../shared/model/ids.ts";
import { DUTIES } from "../../shared/model/orders.ts";
import type { CardDef, FormationDef, Scenario, SeatDef, SideDef, SiteDef, SiteKind } from "../../shared/model/scenario.ts";
import type { FormationState, MatchOptions, MatchState, SideState, SiteState } from "../../shared/model/state.ts";
import { openDraft } from "../../shared/rules/draft.ts";
import { copyOf } from "../../shared/rules/evolve.ts";
import { observe } from "../../shared/rules/observation.ts";
import { startMatch } from "../../shared/rules/start.ts";

type Loose<Value> = { -readonly [Key in keyof Value]?: Value[Key] };

export type SmallMatch = { readonly scenario: Scenario; readonly state: MatchState };

/** A formation of a small match: `workers` are Red Guards of the mrc, `cadets` the government's, unless it says otherwise. */
export type SmallFormation = { readonly at: SiteId } & Loose<Omit<FormationDef, "id" | "site" | "seats">> & {
    readonly seats?: Partial<Record<SideId, SeatId>>;
  };

export type Differences = {
  readonly formations?: Readonly<Record<FormationId, SmallFormation>>;
  readonly definitions?: Loose<Scenario>;
  readonly sites?: Readonly<Record<SiteId, Loose<SiteState>>>;
  readonly bodies?: Readonly<Record<FormationId, Loose<FormationState>>>;
  readonly sides?: Readonly<Partial<Record<SideId, Loose<SideState>>>>;
  readonly match?: Loose<MatchState>;
  readonly options?: Partial<MatchOptions>;
  readonly seed?: string;
};

/** Three sites in a row, one formation at each end, in the orders phase; a test says only what differs. */
export function smallMatch(differences: Differences = {}): SmallMatch {
  return matchFromMap("[hall m seat-of-power]--[bridge . bridge]--[castle g seat-of-power]", {
    ...differences,
    formations: differences.formations ?? { workers: { at: "hall" }, cadets: { at: "castle" } },
  });
}

/**
 * A match on a drawn board. Cells are `[name holder kind]`, the holder m, g or a dot for nobody; `--` joins cells of a line, `~~` by water, `|` the cells
 * above and below it. Seats: `staff` and `hands` of the mrc, `office` and `school` of the government, `doctors` between them, each with every duty.
 */
export function matchFromMap(map: string, differences: Differences = {}): SmallMatch {
  const scenario = scenarioFromMap(map, differences);
  const { state } = startMatch(scenario, { seed: differences.seed ?? "seed", options: { friction: 0, ...differences.options } });
  const next = copyOf(state) as Loose<MatchState> & Record<"formations" | "sites" | "sides", Record<string, object>>;
  next.phase = "orders";
  for (const [id, after] of Object.entries(differences.sites ?? {})) Object.assign(next.sites[id]!, after);
  for (const [id, after] of Object.entries(differences.bodies ?? {})) Object.assign(next.formations[id]!, after);
  for (const [id, after] of Object.entries(differences.sides ?? {})) Object.assign(next.sides[id]!, after);
  Object.assign(next, differences.match ?? {});
  return { scenario, state: observed(scenario, next as MatchState) };
}

/** The state once everybody has looked round: what the sides know is what they would see now. */
export function observed(scenario: Scenario, state: MatchState): MatchState {
  const draft = openDraft(scenario, state);
  observe(draft);
  return draft.state;
}

export function scenarioFromMap(map: string, { formations = {}, definitions = {} }: Differences): Scenario {
  const sites = sitesOf(map);
  const bodies = Object.entries(formations).map(([id, small]) => formationOf(id, small));
  const cards = CARDS;
  return {
    id: "drawn",
    start: "only",
    title: { en: "Drawn", ru: "Чертёж" },
    startOs: "1917-11-01T12:00",
    countFromHour: 0,
    peopleTurns: 6,
    minutes: null,
    pace: null,
    variant: "historical",
    sides: { mrc: sideOf(sites, "mrc"), government: sideOf(sites, "government") },
    seats: Object.fromEntries(SEATS.map((seat) => [seat.id, seat])),
    seatIds: SEATS.map((seat) => seat.id),
    districts: { town: { id: "town", name: { en: "Town", ru: "Город" }, upsurge: {} } },
    districtIds: ["town"],
    sites: Object.fromEntries(sites.map((site) => [site.id, site])),
    siteIds: sites.map((site) => site.id),
    formations: Object.fromEntries(bodies.map((body) => [body.id, body])),
    formationIds: bodies.map((body) => body.id),
    turns: [0, 6, 12, 18, 24, 30].map((startHour) => ({ startHour, hours: 6, light: "day", headline: "" })),
    calendar: [],
    cards: Object.fromEntries(cards.map((card) => [card.id, card])),
    cardIds: cards.map((card) => card.id),
    history: { winner: "mrc", seatFallsHour: 20, endHour: 24, dead: [5, 10], facts: ["model"] },
    ...definitions,
  };
}

const HOLDERS: Readonly<Record<string, SideId | null>> = { m: "mrc", g: "government", ".": null };

type Cell = { readonly id: SiteId; readonly marks: readonly string[]; readonly line: number; readonly from: number; readonly to: number };

function sitesOf(map: string): readonly SiteDef[] {
  const lines = map.split("\n");
  const cells = lines.flatMap((line, index) => [...line.matchAll(/\[([^\]]+)\]/g)].map((found) => cellOf(found[1]!, index, found.index)));
  const ways: Record<SiteId, { land: SiteId[]; water: SiteId[] }> = Object.fromEntries(
    cells.map((cell) => [cell.id, { land: [], water: [] }]),
  );
  const join = (a: Cell, b: Cell, kind: "land" | "water") => {
    ways[a.id]![kind].push(b.id);
    ways[b.id]![kind].push(a.id);
  };
  for (const cell of cells) {
    const rest = lines[cell.line]!.slice(cell.to);
    const next = cells.find((other) => other.line === cell.line && other.from >= cell.to);
    if (next && /^-+\[/.test(rest)) join(cell, next, "land");
    if (next && /^~+\[/.test(rest)) join(cell, next, "water");
    for (const bar of [...(lines[cell.line + 1] ?? "").matchAll(/\|/g)].map((found) => found.index)) {
      const below = cells.find((other) => other.line === cell.line + 2 && other.from <= bar && bar < other.to);
      if (below && cell.from <= bar && bar < cell.to) join(cell, below, "land");
    }
  }
  return cells.map((cell, index) => siteOf(cell, index, ways[cell.id]!));
}

function cellOf(text: string, line: number, from: number): Cell {
  const [id = "", ...marks] = text.trim().split(/\s+/);
  return { id, marks, line, from, to: from + text.length + 2 };
}

function siteOf(
  { id, marks }: Cell,
  index: number,
  ways: { readonly land: readonly SiteId[]; readonly water: readonly SiteId[] },
): SiteDef {
  const holder = HOLDERS[marks.find((mark) => mark in HOLDERS) ?? "."] ?? null;
  const kind = (marks.find((mark) => mark.length > 1) ?? "square") as SiteKind;
  return {
    id,
    name: { en: id, ru: id },
    kind,
    district: "town",
    lat: 56,
    lon: 35,
    x: index * 1000,
    y: 0,
    weight: kind === "water" ? 0 : 1,
    cover: 1,
    holder,
    neighbours: ways.land,
    waterNeighbours: ways.water,
    effects: [],
    pickets: 0,
    includes: [],
    facts: ["model"],
  };
}

function formationOf(id: FormationId, { at, seats, ...rest }: SmallFormation): FormationDef {
  const isGovernments = id.startsWith("cadets");
  return {
    id,
    name: { en: id, ru: id },
    kind: isGovernments ? "cadets" : "red-guard",
    seats: { mrc: "hands", government: "school", ...seats },
    men: 200,
    menRange: [200, 200],
    turnsOutInPart: false,
    armed: 1,
    quality: 1,
    morale: 60,
    discipline: 50,
    allegiance: isGovernments ? -80 : 80,
    site: at,
    barracks: at,
    arrivesHour: 0,
    lastWordHour: 0,
    byRail: false,
    guns: 0,
    recruits: false,
    bound: false,
    facts: ["model"],
    note: "",
    ...rest,
  };
}

function sideOf(sites: readonly SiteDef[], side: SideId): SideDef {
  const own = sites.filter((site) => site.holder === side);
  const seat = own.find((site) => site.kind === "seat-of-power") ?? own[0] ?? sites[0]!;
  return {
    name: { en: side, ru: side },
    seatOfPower: seat.id,
    fallbackStaff: own.map((site) => site.id),
    organization: { command: 60, liaison: 50, intelligence: 50, supply: 50, commissariat: 50 },
    upsurge: 40,
    volunteers: 500,
    legitimacy: 50,
    shells: 20,
    fuses: 20,
    mayTakeGuarded: false,
    mayOpenHostilities: false,
    will: 0,
    facts: ["model"],
  };
}

const seat = (id: SeatId, party: SeatDef["party"], isStaff: boolean): SeatDef => ({
  id,
  party,
  name: { en: id, ru: id },
  brief: "",
  headquarters: "hall",
  isStaff,
  duties: party === "between" ? ["offerTruce", "visitBarracks", "negotiate", "trains"] : DUTIES.filter((duty) => !BETWEEN_ONLY.has(duty)),
  aims: [
    {
      id: `${id}-few-dead`,
      text: "Few die.",
      secret: false,
      reachedIf: { kind: "deadBelow", of: "all", count: 10 },
      inHistory: true,
      facts: ["model"],
    },
    {
      id: `${id}-win`,
      text: "The mrc prevails.",
      secret: true,
      reachedIf: { kind: "winner", is: "mrc" },
      inHistory: false,
      facts: ["model"],
    },
  ],
  facts: ["model"],
});

const BETWEEN_ONLY: ReadonlySet<string> = new Set(["offerTruce", "visitBarracks", "trains"]);

const SEATS: readonly SeatDef[] = [
  seat("staff", "mrc", true),
  seat("hands", "mrc", false),
  seat("office", "government", true),
  seat("school", "government", false),
  seat("doctors", "between", false),
];

const choice = (id: string, effects: CardDef["choices"][number]["effects"] = []): CardDef["choices"][number] => ({
  id,
  label: id,
  reason: id,
  effects,
  irreversible: false,
  botWeight: 1,
  historical: false,
});

const card = (id: string, rest: Partial<CardDef>): CardDef => ({
  id,
  kind: "decision",
  to: "mrc",
  broughtBy: "staff",
  title: id,
  question: id,
  opensHour: 0,
  openHours: 12,
  if: { kind: "always" },
  choices: [choice("yes"), choice("no")],
  first: [],
  second: false,
  agreed: null,
  facts: ["model"],
  ...rest,
});

const CARDS: readonly CardDef[] = [
  card("take", { kind: "standing", choices: [choice("yes", [{ kind: "permit", side: "mrc", act: "takeGuarded" }]), choice("no")] }),
  card("open", { kind: "standing", choices: [choice("yes", [{ kind: "permit", side: "mrc", act: "openHostilities" }]), choice("no")] }),
  card("take-too", {
    kind: "standing",
    to: "government",
    choices: [choice("yes", [{ kind: "permit", side: "government", act: "takeGuarded" }]), choice("no")],
  }),
  card("press", {
    choices: [
      choice("close", [{ kind: "legitimacy", side: "mrc", by: -5 }]),
      choice("leave", [{ kind: "legitimacy", side: "mrc", by: 5 }]),
    ],
  }),
  card("bridges", { to: "government", broughtBy: "office" }),
  card("bread", { to: "between", broughtBy: "doctors" }),
  card("truce", {
    kind: "mutual",
    to: "both",
    broughtBy: "doctors",
    opensHour: 600,
    agreed: { choice: "yes", effects: [{ kind: "truce", hours: 12 }] },
  }),
];
