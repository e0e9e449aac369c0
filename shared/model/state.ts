import type { Agreement } from "./agreements.ts";
import type { BotChoice } from "./bots.ts";
import type { Capacity, Organization } from "./capacities.ts";
import type {
  CardId,
  ChoiceId,
  DispatchId,
  DistrictId,
  FormationId,
  OperationId,
  OrderId,
  Party,
  ScenarioId,
  SeatId,
  SideId,
  SiteId,
  StartId,
} from "./ids.ts";
import type { DutyOrder, FormationOrder, StandingCondition } from "./orders.ts";

/** How much of the friction of 1917 the host wants: 0 none, 1 orders late or lost, 2 reports too (the calibrated default), 3 telegrams between seats too. */
export const FRICTION_LEVELS = [0, 1, 2, 3] as const;
export type Friction = (typeof FRICTION_LEVELS)[number];

export type MatchOptions = {
  readonly friction: Friction;
  /** The sides start with these capacities instead of the scenario's (say, another scenario's): the laboratory's first question. Null: as they are. */
  readonly organization: Readonly<Record<SideId, Organization>> | null;
  /** Values that replace those of `rules/constants.ts`, by name: for the laboratory and the tuner. Empty in every match that people play. */
  readonly constants: Readonly<Record<string, number>>;
  /** What the host chose for the bots of a side; left out: the calibrated ones. */
  readonly bots?: Readonly<Partial<Record<SideId, BotChoice>>>;
};

export const PHASES = ["council", "orders", "ended"] as const;
/** What the rules know of phases. Briefing, resolution and report are times for people, kept by the match (`shared/match`). */
export type Phase = (typeof PHASES)[number];

/**
 * The whole truth of a match: plain JSON, `null` for nobody or unknown. Scenario data is not repeated here.
 * Changed only by `evolve`. Hours count from the scenario's start.
 */
export type MatchState = {
  readonly scenario: ScenarioId;
  readonly start: StartId;
  readonly seed: string;
  readonly options: MatchOptions;
  /** From 1. The turn being played, or the last one. */
  readonly turn: number;
  readonly phase: Phase;
  /** The hour it is: the start of the turn in council and orders, the end of the match at the end. */
  readonly hour: number;
  readonly sites: Readonly<Record<SiteId, SiteState>>;
  readonly formations: Readonly<Record<FormationId, FormationState>>;
  readonly sides: Readonly<Record<SideId, SideState>>;
  readonly upsurge: Readonly<Record<DistrictId, Readonly<Record<SideId, number>>>>;
  /** Where each party last saw or heard of a formation; what nobody of it has seen is missing. Views are made from this, not from the truth. */
  readonly sightings: Readonly<Record<Party, Readonly<Record<FormationId, Sighting>>>>;
  /** Whom each party takes for the holder of a site. */
  readonly knownHolders: Readonly<Record<Party, Readonly<Record<SiteId, KnownHolder>>>>;
  /** Formation orders given this turn and not yet sent. Empty outside the orders phase. */
  readonly issued: readonly IssuedOrder[];
  readonly duties: readonly IssuedDuty[];
  readonly operations: readonly Operation[];
  /** All dispatches that are still on their way or in force, and those of the last two turns. */
  readonly dispatches: readonly Dispatch[];
  readonly cards: Readonly<Record<CardId, CardState>>;
  /** Words offered between seats, in the order in which they were offered; missing: none ever was. */
  readonly agreements?: readonly Agreement[];
  /** Hour until which a truce holds; nobody attacks. */
  readonly truceUntil: number | null;
  /** Who opened hostilities first, and when. */
  readonly hostilities: { readonly openedBy: SideId; readonly hour: number } | null;
  /** How far the seat between has brought the sides: 0 to 100 each. */
  readonly conciliation: number;
  readonly trainsStopped: Readonly<Record<SideId, boolean>>;
  readonly ending: Ending | null;
  /** Numbers each seat's orders. A count of its own, so that nobody can tell from his orders' numbers how many another has given. */
  readonly nextNumbers: Readonly<Record<SeatId, number>>;
};

export type SiteState = {
  readonly holder: SideId | null;
  /** Men left behind by whoever took it; they guard and never march. */
  readonly pickets: number;
  readonly bridgeRaised: boolean;
  /** Whose telephone line to this site is cut. */
  readonly lineCut: Readonly<Record<SideId, boolean>>;
  /** Who has a wire of his own to this site, past the exchange; missing: nobody. */
  readonly ownWire?: Readonly<Record<SideId, boolean>>;
  /** Hour until which a side has scouts out here. */
  readonly scoutedUntil: Readonly<Record<SideId, number>>;
  /** Hour of the last fighting here, or null. */
  readonly foughtHour: number | null;
  readonly takenHour: number | null;
  /** When its first holder first lost it. */
  readonly firstLostHour: number | null;
};

export type FormationStatus = "coming" | "present" | "surrendered" | "departed" | "destroyed";

/** What its own side last heard of a formation. */
export type LastReport = {
  readonly hour: number;
  readonly site: SiteId;
  readonly men: number;
  readonly morale: number;
  readonly allegiance: number;
};

/** What a party saw of a formation when it last had it in sight; of its own: what the report said beside `LastReport`. */
export type Sighting = {
  readonly hour: number;
  readonly site: SiteId;
  /** Whom it obeyed then; null: it waited. */
  readonly side: SideId | null;
  /** Who were to be seen: those who turn out, or, of those who wait, all on strength. */
  readonly men: number;
  readonly dead: number;
  readonly armed: number;
  readonly guns: number;
  readonly dugIn: boolean;
};

export type KnownHolder = {
  readonly holder: SideId | null;
  readonly hour: number;
  /** Somebody stands guard there, or nobody could see that nobody does. */
  readonly guarded: boolean;
  /** Seen with own eyes at that hour; false: hearsay. */
  readonly seen: boolean;
};

export type FormationState = {
  readonly status: FormationStatus;
  readonly site: SiteId;
  readonly men: number;
  readonly dead: number;
  readonly armed: number;
  readonly morale: number;
  readonly allegiance: number;
  readonly arrivesHour: number;
  readonly guns: number;
  readonly dugIn: boolean;
  readonly commissar: SideId | null;
  /** What it is doing; null: nothing ordered. */
  readonly doing: Doing | null;
  readonly report: LastReport;
  /** Acted by itself: no order reaches it until this hour. */
  readonly outOfReachUntil: number;
  /** Hour since which it has had no word of its own side; equal to the current hour while in contact. */
  readonly lastWordHour: number;
  /** A runner keeps a courier's way to it open until this hour; missing: none was ever sent. */
  readonly courierUntil?: number;
  /** Thrown back or broken: takes no offensive order before this hour. */
  readonly shakenUntil: number;
};

/** An act under way, ordered (`dispatch` set) or by initiative (`dispatch` null). */
export type Doing = {
  readonly order: FormationOrder;
  readonly dispatch: DispatchId | null;
  readonly sinceHour: number;
  readonly lapsesHour: number;
};

export type SideState = {
  readonly organization: Readonly<Record<Capacity, number>>;
  readonly resolve: number;
  readonly legitimacy: number;
  /** The bots' will to act (docs/MODEL.md, RD): at 1 they take guarded places, at 3.5 they shoot. People vote instead. */
  readonly will: number;
  readonly mayTakeGuarded: boolean;
  readonly mayOpenHostilities: boolean;
  /** Let a decision lapse: half its orders this turn, no growth of will. */
  readonly hesitates: boolean;
  readonly staffSite: SiteId;
  readonly seatOfPowerLostHour: number | null;
  readonly volunteers: number;
  readonly shells: number;
  readonly fuses: number;
  /** Orders each seat may give this turn; null: by number of formations. */
  readonly shares: Readonly<Record<SeatId, number>> | null;
  readonly tally: Tally;
};

/** What the debrief and `sim` count. */
export type Tally = {
  readonly sent: number;
  readonly onTime: number;
  readonly late: number;
  readonly lost: number;
  readonly captured: number;
  readonly actsOrdered: number;
  readonly actsByInitiative: number;
  readonly dead: number;
};

/** What a standing order waits for; `never` is a revocation: it takes the place of the older one and waits for nothing. */
export type Waiting = StandingCondition | { readonly kind: "never" };

export type IssuedOrder = {
  readonly id: OrderId;
  readonly seat: SeatId;
  readonly order: FormationOrder;
  /** Of a standing order only. */
  readonly when?: Waiting;
};
export type IssuedDuty = { readonly id: OrderId; readonly seat: SeatId; readonly duty: DutyOrder };

export type Operation = {
  readonly id: OperationId;
  /** A letter for the board's plate: A, B, C … */
  readonly letter: string;
  readonly side: SideId;
  readonly seat: SeatId;
  readonly act: "assault" | "seize" | "showOfForce";
  readonly site: SiteId;
  readonly turn: number;
  readonly onceHeld: SiteId | null;
};

/** sent: on its way. arrived: in force. late: arrives later, as set. lost, captured: never arrives. done: carried out, replaced or lapsed. */
export type DispatchStatus = "sent" | "arrived" | "late" | "lost" | "captured" | "done";

export type Dispatch = {
  readonly id: DispatchId;
  readonly seat: SeatId;
  readonly side: SideId;
  readonly order: FormationOrder;
  readonly sentHour: number;
  readonly status: DispatchStatus;
  readonly arrivesHour: number | null;
  readonly line: LineKind;
  /** Chance in 100 to arrive within the first sub-round, as told to the player when it was sent. */
  readonly chance: number;
  /** How it ended, once its own side has heard of it: what the tracker may show. */
  readonly known: "sent" | "received" | "obeyed" | "lapsed" | "notDelivered" | "refused";
  /** How it truly ended; null while under way. */
  readonly outcome: "obeyed" | "lapsed" | "refused" | null;
  /** Of a standing order only: it waits for this with the formation, once it has arrived. */
  readonly when?: Waiting;
  /** Of a standing order only: hour at which it was carried out. */
  readonly firedHour?: number;
};

export const LINE_KINDS = ["telephone", "ownGround", "contested", "enemyGround"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export type CardState = {
  /** waiting: not yet open. open: on the table. decided, lapsed: over. */
  readonly status: "waiting" | "open" | "decided" | "lapsed";
  readonly openedHour: number | null;
  /** The vote of each seat that has voted while it was open. */
  readonly votes: Readonly<Record<SeatId, ChoiceId>>;
  /** What each party chose. */
  readonly chosen: Readonly<Partial<Record<Party, ChoiceId>>>;
};

export type Ending = {
  /** resolve: a side's will broke. settlement: both signed. points: the last turn was over. */
  readonly by: "resolve" | "settlement" | "points";
  readonly winner: SideId | null;
  readonly hour: number;
};
