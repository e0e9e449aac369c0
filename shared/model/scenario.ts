import type { Capacity, Organization } from "./capacities.ts";
import type { CardId, ChoiceId, DistrictId, FactId, FormationId, Party, ScenarioId, SeatId, SideId, SiteId, StartId } from "./ids.ts";
import type { DutyKind } from "./orders.ts";
import type { Pace } from "./paces.ts";

/** A name as it was in 1917, in English and in Russian (the old spelling is not used). */
export type LocalName = { readonly en: string; readonly ru: string };

/**
 * A scenario as the rules read it: one start of one city, checked and compiled by `shared/scenarios`.
 * All times are whole hours from the start. Lists are in the order of the data and never change; records are keyed by id.
 * Sentences are in English here and carried as data; screens show them as they are.
 */
export type Scenario = {
  readonly id: ScenarioId;
  readonly start: StartId;
  readonly title: LocalName;
  /** Old-style local time of hour 0, `1917-10-24T06:00`. */
  readonly startOs: string;
  /** Hours from this start to the moment from which the score card and `sim` count (0 for the usual start, negative for a later one). */
  readonly countFromHour: number;
  readonly sides: Readonly<Record<SideId, SideDef>>;
  readonly seats: Readonly<Record<SeatId, SeatDef>>;
  readonly seatIds: readonly SeatId[];
  readonly districts: Readonly<Record<DistrictId, DistrictDef>>;
  readonly districtIds: readonly DistrictId[];
  readonly sites: Readonly<Record<SiteId, SiteDef>>;
  readonly siteIds: readonly SiteId[];
  readonly formations: Readonly<Record<FormationId, FormationDef>>;
  readonly formationIds: readonly FormationId[];
  readonly turns: readonly TurnDef[];
  /** How many of the turns people play; bots carry the match on from there. */
  readonly peopleTurns: number;
  /** Minutes of people's turns at the pace of a lesson; null: this start is no length that a class chooses. */
  readonly minutes: number | null;
  /** The clock those minutes are reckoned with, which a host is offered first; null: none. */
  readonly pace: Pace | null;
  readonly variant: "historical" | "classroom";
  readonly calendar: readonly CalendarEntry[];
  readonly cards: Readonly<Record<CardId, CardDef>>;
  readonly cardIds: readonly CardId[];
  /** What history's match came to, for the score card; every figure cited. */
  readonly history: HistoricalOutcome;
};

export type SideDef = {
  readonly name: LocalName;
  /** Losing this site costs the side resolve and organization; it is where dispatches leave from. */
  readonly seatOfPower: SiteId;
  /** Where the staff moves when the seat of power is lost, first choice first. */
  readonly fallbackStaff: readonly SiteId[];
  readonly organization: Organization;
  /** 0 to 100, in every district that does not say otherwise. */
  readonly upsurge: number;
  /** People who may still take up arms. */
  readonly volunteers: number;
  readonly legitimacy: number;
  readonly shells: number;
  readonly fuses: number;
  /** False until the side has decided or been permitted at the start. */
  readonly mayTakeGuarded: boolean;
  readonly mayOpenHostilities: boolean;
  /** How far its deciding has come at the start. */
  readonly will: number;
  readonly facts: readonly FactId[];
};

export type Aim = {
  readonly id: string;
  /** One sentence, as on the seat's card. */
  readonly text: string;
  readonly secret: boolean;
  /** Reached at the end of the match if this holds. */
  readonly reachedIf: Condition;
  /** Whether history's seat reached it, for the score card. */
  readonly inHistory: boolean;
  readonly facts: readonly FactId[];
};

export type SeatDef = {
  readonly id: SeatId;
  readonly party: Party;
  readonly name: LocalName;
  /** Two or three sentences for a newcomer: who this is and what it can do. */
  readonly brief: string;
  /** Where its dispatches start (the side's staff site if that has moved). */
  readonly headquarters: SiteId;
  /** The staff breaks ties and shares out the side's orders. One seat a side has it; the seat between never. */
  readonly isStaff: boolean;
  readonly duties: readonly DutyKind[];
  readonly aims: readonly Aim[];
  readonly facts: readonly FactId[];
};

export type DistrictDef = {
  readonly id: DistrictId;
  readonly name: LocalName;
  /** Overrides the side's upsurge where a source tells districts apart. */
  readonly upsurge: Readonly<Partial<Record<SideId, number>>>;
};

export const SITE_KINDS = [
  "staff",
  "seat-of-power",
  "barracks",
  "palace",
  "telephone",
  "telegraph",
  "bank",
  "square",
  "station",
  "power",
  "arsenal",
  "depot",
  "bridge",
  "district",
  "school",
  "port",
  "press",
  "gun-park",
  "water",
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

export type SiteDef = {
  readonly id: SiteId;
  readonly name: LocalName;
  readonly kind: SiteKind;
  readonly district: DistrictId;
  /** Degrees; the board's plan uses the same. */
  readonly lat: number;
  readonly lon: number;
  /** Whole metres east and north of the board's centre, for the reach of guns. */
  readonly x: number;
  readonly y: number;
  /** Its share in holding the city; 0 for barracks and water. */
  readonly weight: number;
  /** Defender's effective force is multiplied by this. */
  readonly cover: number;
  readonly holder: SideId | null;
  readonly neighbours: readonly SiteId[];
  /** Water sites are linked by water only; ships use these and nobody else does. */
  readonly waterNeighbours: readonly SiteId[];
  /** What its holder gains, and the other side loses, when it changes hands. */
  readonly effects: readonly { readonly capacity: Capacity; readonly by: number }[];
  /** A guard that never marches: bank guards, militia. Model, unless a fact says so. */
  readonly pickets: number;
  /** Members of the merged place, for labels and captions (`district_staff`, `admiralty`). */
  readonly includes: readonly { readonly id: string; readonly name: LocalName; readonly lat: number; readonly lon: number }[];
  readonly facts: readonly FactId[];
};

export const FORMATION_KINDS = [
  "regiment",
  "red-guard",
  "sailors",
  "cadets",
  "officers",
  "cossacks",
  "shock-troops",
  "militia",
  "guns",
  "ship",
  "cyclists",
  "engineers",
  "armoured-cars",
  "volunteers",
  "women",
] as const;
export type FormationKind = (typeof FORMATION_KINDS)[number];

export type FormationDef = {
  readonly id: FormationId;
  readonly name: LocalName;
  readonly kind: FormationKind;
  /** Who commands it when it obeys that side. */
  readonly seats: Readonly<Record<SideId, SeatId>>;
  /** Men on strength at the start, and the range the sources give. */
  readonly men: number;
  readonly menRange: readonly [number, number];
  /** Only a turn-out of a garrison regiment takes the street; everybody of the other kinds does. */
  readonly turnsOutInPart: boolean;
  /** 0 to 1: the share with a rifle. */
  readonly armed: number;
  /** 1 is trained infantry. */
  readonly quality: number;
  readonly morale: number;
  readonly discipline: number;
  /** -100 government to +100 mrc. */
  readonly allegiance: number;
  readonly site: SiteId;
  readonly barracks: SiteId;
  /** Hour of arrival on the board at `site`; 0 or less: there from the start. */
  readonly arrivesHour: number;
  /** When its staff last heard of it; 0: at the start, less: before it. */
  readonly lastWordHour: number;
  /** Needs the railway: does not come while trains for its side are stopped. */
  readonly byRail: boolean;
  readonly guns: number;
  /** Grows with volunteers of its side. */
  readonly recruits: boolean;
  /** Guards of a seat of power cannot be ordered away. */
  readonly bound: boolean;
  readonly facts: readonly FactId[];
  /** One or two sentences about the real formation, cited by `facts`. */
  readonly note: string;
};

export type TurnDef = {
  readonly startHour: number;
  readonly hours: number;
  readonly light: "day" | "dusk" | "night";
  /** What the briefing may tell of the day, without telling the outcome. */
  readonly headline: string;
};

/** Something true or false of a match; interpreted in one place, `rules/conditions.ts`. */
export type Condition =
  | { readonly kind: "always" }
  | { readonly kind: "held"; readonly site: SiteId; readonly by: SideId }
  | { readonly kind: "heldUntil"; readonly site: SiteId; readonly by: SideId; readonly hour: number }
  | { readonly kind: "hourFrom"; readonly hour: number }
  | { readonly kind: "hostilities"; readonly openedBy: SideId | "any" }
  | { readonly kind: "chosen"; readonly card: CardId; readonly choice: ChoiceId }
  | { readonly kind: "winner"; readonly is: SideId | "settlement" | "nobody" }
  | { readonly kind: "deadBelow"; readonly count: number; readonly of: SideId | "all" }
  | { readonly kind: "endedBefore"; readonly hour: number }
  | { readonly kind: "capacityFrom"; readonly side: SideId; readonly capacity: Capacity; readonly value: number }
  | { readonly kind: "legitimacyFrom"; readonly side: SideId; readonly value: number }
  | { readonly kind: "sitesHeld"; readonly by: SideId; readonly siteKind: SiteKind | "any"; readonly count: number }
  | { readonly kind: "obeys"; readonly formation: FormationId; readonly side: SideId }
  | { readonly kind: "menFrom"; readonly side: SideId; readonly count: number }
  | { readonly kind: "truceHeld" }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "all"; readonly of: readonly Condition[] }
  | { readonly kind: "any"; readonly of: readonly Condition[] };

/** Which formations an effect touches. */
export type FormationSelector =
  | { readonly these: readonly FormationId[] }
  | { readonly obeying: SideId }
  | { readonly neutral: true }
  | { readonly at: SiteId }
  | { readonly ofKind: FormationKind };

/** What a card, a calendar entry or a site does; interpreted in one place, `rules/effects.ts`. `by` is added, clamped to the range. */
export type Effect =
  | { readonly kind: "capacity"; readonly side: SideId; readonly capacity: Capacity; readonly by: number }
  | { readonly kind: "legitimacy"; readonly side: SideId; readonly by: number }
  | { readonly kind: "resolve"; readonly side: SideId; readonly by: number }
  | { readonly kind: "will"; readonly side: SideId; readonly by: number }
  | { readonly kind: "upsurge"; readonly side: SideId; readonly district: DistrictId | "all"; readonly by: number }
  | { readonly kind: "volunteers"; readonly side: SideId; readonly by: number }
  | { readonly kind: "stocks"; readonly side: SideId; readonly shells: number; readonly fuses: number }
  | { readonly kind: "allegiance"; readonly formations: FormationSelector; readonly by: number }
  | { readonly kind: "morale"; readonly formations: FormationSelector; readonly by: number }
  | { readonly kind: "armed"; readonly formations: FormationSelector; readonly by: number }
  | { readonly kind: "holder"; readonly site: SiteId; readonly side: SideId | null }
  | { readonly kind: "bridges"; readonly sites: readonly SiteId[]; readonly raised: boolean }
  | { readonly kind: "permit"; readonly side: SideId; readonly act: Permit }
  | { readonly kind: "arrival"; readonly formation: FormationId; readonly delayHours: number }
  | { readonly kind: "depart"; readonly formation: FormationId }
  | { readonly kind: "place"; readonly formation: FormationId; readonly site: SiteId }
  | { readonly kind: "line"; readonly site: SiteId; readonly side: SideId; readonly cut: boolean }
  | { readonly kind: "trains"; readonly side: SideId; readonly stopped: boolean }
  | { readonly kind: "truce"; readonly hours: number }
  | { readonly kind: "settlement" };

/** What a side may do only after it has decided so. */
export const PERMITS = ["takeGuarded", "openHostilities"] as const;
export type Permit = (typeof PERMITS)[number];

export type CalendarEntry = {
  readonly id: string;
  readonly hour: number;
  readonly if: Condition;
  /** One sentence, past tense, for the report. */
  readonly text: string;
  readonly effects: readonly Effect[];
  /** Who hears of it at once. */
  readonly knownTo: readonly Party[];
  readonly facts: readonly FactId[];
};

export type CardDef = {
  readonly id: CardId;
  /**
   * `decision`: a side votes (or the seat between decides for itself).
   * `mutual`: the same card lies before both sides; its `agreed` effects happen if both choose `agreed.choice` while it is open.
   * `standing`: always on the table until carried; only the two permits are such cards.
   */
  readonly kind: "decision" | "mutual" | "standing";
  /** Who decides. A mutual card is put to both sides. */
  readonly to: Party | "both";
  /** The seat that brings it to the table: it tells the story from where it sits. */
  readonly broughtBy: SeatId;
  readonly title: string;
  readonly question: string;
  readonly opensHour: number;
  /** Open for this many hours; then, undecided, it lapses and the side hesitates (never for standing cards). */
  readonly openHours: number;
  readonly if: Condition;
  readonly choices: readonly CardChoice[];
  /** The choices that first play shows; empty: first play does not show the card. */
  readonly first: readonly ChoiceId[];
  /** Second play shows it, with all its choices. */
  readonly second: boolean;
  readonly agreed: { readonly choice: ChoiceId; readonly effects: readonly Effect[] } | null;
  readonly facts: readonly FactId[];
};

export type CardChoice = {
  readonly id: ChoiceId;
  /** Three to eight words. */
  readonly label: string;
  /** What speaks for it, one or two sentences. */
  readonly reason: string;
  readonly effects: readonly Effect[];
  /** Never chosen by a bot for an absent person. */
  readonly irreversible: boolean;
  /** Relative weight with which a bot that has no other ground picks it. */
  readonly botWeight: number;
  readonly historical: boolean;
};

export type HistoricalOutcome = {
  readonly winner: SideId;
  /** Hours from `countFromHour`. */
  readonly seatFallsHour: number | null;
  readonly endHour: number;
  /** Low and high of the disputed range. */
  readonly dead: readonly [number, number];
  readonly facts: readonly FactId[];
};
