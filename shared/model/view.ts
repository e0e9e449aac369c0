import type { AgreementView, TermOffers } from "./agreements.ts";
import type { Organization } from "./capacities.ts";
import type { EventKind, GameEvent } from "./events.ts";
import type {
  CardId,
  ChoiceId,
  DistrictId,
  FactId,
  FormationId,
  OrderId,
  Party,
  ScenarioId,
  SeatId,
  SideId,
  SiteId,
  StartId,
} from "./ids.ts";
import type { DutyKind, DutyOrder, FormationOrder, FormationOrderKind, Order, StandingAct, StandingCondition } from "./orders.ts";
import type { Refusal } from "./refusals.ts";
import type { CardChoice, CardDef, DistrictDef, FormationKind, LocalName, SiteDef, TurnDef } from "./scenario.ts";
import type { Dispatch, Ending, LineKind, MatchOptions, Operation, Phase } from "./state.ts";
import type { Step } from "./steps.ts";

/**
 * Everything one seat may know, and nothing else: what its client is sent and all that its bot is given.
 * Names, coordinates and texts are not repeated: they are in the scenario's public part, which every client loads once (`PublicScenario`).
 */
export type SeatView = {
  readonly scenario: ScenarioId;
  readonly start: StartId;
  readonly options: MatchOptions;
  readonly seat: SeatId;
  readonly party: Party;
  readonly turn: number;
  readonly turns: number;
  readonly phase: Phase;
  readonly hour: number;
  readonly sites: Readonly<Record<SiteId, SiteView>>;
  /** Formations that obey this seat, as last reported. */
  readonly own: Readonly<Record<FormationId, OwnFormation>>;
  /** Formations of the same side's other seats, as last reported. */
  readonly allied: Readonly<Record<FormationId, AlliedFormation>>;
  /** Enemy and waiting formations the side has seen, with the hour of the sighting. */
  readonly seen: Readonly<Record<FormationId, SeenFormation>>;
  /** Null for the seat between. */
  readonly side: OwnSide | null;
  readonly truceUntil: number | null;
  readonly hostilities: { readonly openedBy: SideId; readonly hour: number } | null;
  readonly conciliation: number | null;
  readonly trainsStopped: Readonly<Record<SideId, boolean>> | null;
  /** The seat's standing orders: those written, those on their way and those that wait with a formation, as far as the seat has been told. */
  readonly standing: readonly StandingView[];
  /** How many it may have out. */
  readonly standingAllowed: number;
  /** This seat's orders of this turn, not yet sent. */
  readonly issued: readonly { readonly id: OrderId; readonly order: FormationOrder }[];
  readonly duty: { readonly id: OrderId; readonly duty: DutyOrder } | null;
  /** Formation orders the seat has given and may give this turn. */
  readonly orders: { readonly given: number; readonly allowed: number };
  readonly operations: readonly OperationView[];
  readonly operationsLeft: number;
  /** The dispatch tracker: never a step that the seat has not been told of. */
  readonly dispatches: readonly DispatchView[];
  readonly cards: readonly CardView[];
  /** Words given and taken by this seat, oldest first. */
  readonly agreements: readonly AgreementView[];
  /** What this seat could give its word for, and what it could ask. */
  readonly offers: WordChoice;
  readonly choices: Choices;
  /** What the seat learned since the last turn began, oldest first, with causes as far as it may know them. */
  readonly news: readonly GameEvent[];
  readonly score: PublicScore;
  readonly ending: Ending | null;
  /** This seat's aims, the secret one included; after the end, whether each was reached. */
  readonly aims: readonly { readonly id: string; readonly text: string; readonly secret: boolean; readonly reached: boolean | null }[];
  /** What this person is shown of the game. Added by the match: the rules make the full view. */
  readonly step: Step;
  /** Short messages between the seats of the side, oldest first. Added by the match. */
  readonly telegrams: readonly TelegramView[];
  /** What the adjutant suggests to this person in the orders phase; null: the match is played without him. Added by the match. */
  readonly adjutant: readonly Advice[] | null;
  /** A number from 0 to 1, keyed by match, seat and turn and used for nothing else: a bot's dice. */
  readonly chance: number;
};

/** A joint operation of the own side, with the seats that have ordered somebody to join it. Whether their orders came, nobody is told here. */
export type OperationView = Operation & { readonly joined: readonly SeatId[] };

/** A telegram as one seat may read it. */
export type TelegramView = { readonly turn: number; readonly from: SeatId; readonly to: SeatId; readonly text: string };

/** One sensible thing that a person could order now, with what it costs: never said to be the best. */
export type Advice = {
  /** They can be given as they stand, in this order: an operation comes before those who join it. */
  readonly orders: readonly Order[];
  readonly cost: {
    /** Of the orders that the seat may give this turn. */
    readonly orders: number;
    /** Those who would turn out for it. */
    readonly men: number;
    /** Hours of march until the last of them can act there; null for a duty. */
    readonly hours: number | null;
    /** Chance in 100 that the order comes in time, of several the least; null for a duty. */
    readonly chance: number | null;
    /** Own dead to be expected this turn, from and to. */
    readonly dead: readonly [number, number];
  };
};

export type SiteView = {
  readonly holder: SideId | null;
  /** Hour of this knowledge. Equal to the view's hour when seen now. */
  readonly asOf: number;
  readonly contested: boolean;
  readonly bridgeRaised: boolean;
  /** Own side's line to it works; null for the seat between. */
  readonly lineWorks: boolean | null;
  /** The side sees what stands here now. */
  readonly inSight: boolean;
};

export type OwnFormation = {
  readonly site: SiteId;
  readonly reportedHour: number;
  /** Equal to the view's hour while contact holds; the older, the staler. */
  readonly lastWordHour: number;
  readonly men: number;
  /** Those who would turn out now. */
  readonly active: number;
  readonly dead: number;
  readonly armed: number;
  readonly morale: number;
  readonly allegiance: number;
  readonly guns: number;
  readonly dugIn: boolean;
  readonly commissar: boolean;
  /** Guards a seat of power and cannot be ordered away. */
  readonly bound: boolean;
  readonly doing: { readonly kind: FormationOrderKind; readonly site: SiteId | null; readonly byInitiative: boolean } | null;
  readonly outOfReach: boolean;
  readonly line: LineKind;
  /** Chance in 100 that an order given now arrives this turn in time. */
  readonly chance: number;
};

export type AlliedFormation = {
  readonly seat: SeatId;
  readonly site: SiteId;
  readonly reportedHour: number;
  readonly men: number;
  /** Those who would turn out now. */
  readonly active: number;
  readonly armed: number;
  readonly morale: number;
  readonly guns: number;
  readonly bound: boolean;
  readonly byInitiative: boolean;
  readonly doing: OwnFormation["doing"];
};

export type SeenFormation = {
  readonly kind: FormationKind;
  /** null: it waits in its barracks and obeys nobody. */
  readonly side: SideId | null;
  readonly site: SiteId;
  readonly asOf: number;
  /** Strength band, narrower with better intelligence. */
  readonly menFrom: number;
  readonly menTo: number;
  readonly guns: boolean;
};

export type OwnSide = {
  readonly organization: Organization;
  readonly organizationBefore: Organization;
  readonly resolve: number;
  readonly legitimacy: number;
  readonly will: number;
  readonly mayTakeGuarded: boolean;
  readonly mayOpenHostilities: boolean;
  readonly hesitates: boolean;
  readonly staffSite: SiteId;
  readonly shells: number;
  readonly fuses: number;
  readonly upsurge: Readonly<Record<DistrictId, number>>;
  /** The pool and how it is shared. */
  readonly pool: number;
  readonly shares: Readonly<Record<SeatId, number>>;
  /** The staff has shared the pool out this turn. */
  readonly sharedOut: boolean;
  readonly dead: number;
};

export type DispatchView = Pick<Dispatch, "id" | "order" | "sentHour" | "line" | "chance" | "known"> & {
  /** Hours since it was sent without a word: for "no word yet". */
  readonly hoursOut: number;
};

export type StandingView = {
  readonly id: OrderId;
  readonly formation: FormationId;
  /** Null: a revocation. */
  readonly when: StandingCondition | null;
  readonly act: StandingAct;
  readonly site: SiteId | null;
  readonly raise: boolean | null;
  /** written: may be taken back. sent, received: as the dispatch tracker has it. */
  readonly known: "written" | "sent" | "received";
  readonly chance: number | null;
};

export type CardView = {
  readonly card: CardId;
  readonly status: "open" | "decided" | "lapsed";
  readonly openedHour: number;
  readonly closesHour: number | null;
  /** May this seat vote on it now. */
  readonly mayVote: boolean;
  readonly votes: Readonly<Record<SeatId, ChoiceId>>;
  /** What the seat's own party chose. */
  readonly chosen: ChoiceId | null;
};

/** Every order the seat could give now, or the reason why not: used to check orders, to highlight, by bots and by the fuzzer. */
export type Choices = {
  readonly formations: Readonly<Record<FormationId, Readonly<Record<FormationOrderKind, FormationChoice>>>>;
  readonly duties: Readonly<Partial<Record<DutyKind, DutyChoice>>>;
  /** May a standing order be given to this formation, and to do what. */
  readonly standing: Readonly<Record<FormationId, StandingChoice>>;
};

export type StandingChoice =
  | { readonly ok: true; readonly acts: readonly { readonly act: StandingAct; readonly place: StandingPlace }[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** What kind of place the act of a standing order is meant for. */
export type StandingPlace = "none" | "land" | "water" | "bridge";

/**
 * May the seat offer its word now; what it could give to a seat of each party, and what it could ask of one. Formations that can be asked for are those
 * of all other seats of the side: each seat can be asked for its own.
 */
export type WordChoice =
  | {
      readonly ok: true;
      /** The last hour that can be named. */
      readonly latest: number;
      /** Where an own formation could be sent. */
      readonly sendTo: readonly SiteId[];
      readonly gives: Readonly<Record<Party, TermOffers>>;
      readonly asks: Readonly<Record<Party, TermOffers>>;
    }
  | { readonly ok: false; readonly refusal: Refusal };

export type Target = { readonly site: SiteId /** Hours of march before it can act there. */; readonly hours: number };

export type FormationChoice =
  | { readonly ok: true /** Empty for orders without a place. */; readonly targets: readonly Target[] }
  | { readonly ok: false; readonly refusal: Refusal };

export type DutyChoice =
  | {
      readonly ok: true;
      readonly sites: readonly SiteId[];
      readonly formations: readonly FormationId[];
      readonly districts: readonly DistrictId[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

export type PublicScore = {
  /** Share of the city's weight held, 0 to 1, as publicly known. */
  readonly held: Readonly<Record<SideId, number>>;
};

/** What a paper of either side could print: no formation, no figure, no order and no cause. [VS-10] */
export const PUBLIC_NEWS_KINDS = [
  "siteTaken",
  "siteYielded",
  "fought",
  "assaultThrownBack",
  "shelled",
  "formationSurrendered",
  "hostilitiesOpened",
  "truceOffered",
  "truceBegan",
  "truceEnded",
  "agreementReached",
  "bridgeRaised",
  "bridgeLowered",
  "trainsStopped",
  "trainsLetThrough",
  "calendarHappened",
] as const satisfies readonly EventKind[];
export type PublicNewsKind = (typeof PUBLIC_NEWS_KINDS)[number];

export type PublicNews = {
  readonly kind: PublicNewsKind;
  /** When it happened. */
  readonly hour: number;
  /** Whose doing it was, or whose men or trains it befell; null: nobody's. */
  readonly side: SideId | null;
  readonly site: SiteId | null;
  /** How a place changed hands; null for all else. */
  readonly how: string | null;
  /** The sentence of a dated event; null for all else. */
  readonly text: string | null;
};

/** What the projector and spectators see before the debrief: holders as publicly known, and the clock. */
export type PublicView = Pick<
  SeatView,
  "scenario" | "start" | "turn" | "turns" | "phase" | "hour" | "truceUntil" | "hostilities" | "score" | "ending"
> & {
  readonly sites: Readonly<Record<SiteId, { readonly holder: SideId | null; readonly bridgeRaised: boolean }>>;
  /** What became known to everybody since the last turn began, oldest first. */
  readonly news: readonly PublicNews[];
};

/**
 * The part of a scenario that everybody may know before the first turn: places, names, seats, texts of cards. No strengths, no secret aims, no
 * calendar, nothing of what was chosen in 1917. Made by `publicScenario` in `shared/scenarios`, sent once to every client.
 */
export type PublicScenario = {
  readonly id: ScenarioId;
  readonly start: StartId;
  readonly title: LocalName;
  readonly startOs: string;
  readonly sides: Readonly<Record<SideId, { readonly name: LocalName; readonly seatOfPower: SiteId }>>;
  readonly seats: readonly {
    readonly id: SeatId;
    readonly party: Party;
    readonly name: LocalName;
    readonly brief: string;
    readonly headquarters: SiteId;
    readonly isStaff: boolean;
    readonly duties: readonly DutyKind[];
    readonly aims: readonly { readonly id: string; readonly text: string }[];
    readonly facts: readonly FactId[];
  }[];
  readonly districts: readonly Pick<DistrictDef, "id" | "name">[];
  readonly sites: readonly (Omit<SiteDef, "holder" | "pickets"> & { readonly holder: SideId | null })[];
  readonly formations: readonly {
    readonly id: FormationId;
    readonly name: LocalName;
    readonly kind: FormationKind;
    readonly note: string;
    readonly facts: readonly FactId[];
  }[];
  readonly turns: readonly TurnDef[];
  /** How many of the turns people play. */
  readonly peopleTurns: number;
  readonly cards: readonly {
    readonly id: CardId;
    readonly kind: CardDef["kind"];
    readonly to: CardDef["to"];
    readonly broughtBy: SeatId;
    readonly title: string;
    readonly question: string;
    readonly choices: readonly Pick<CardChoice, "id" | "label" | "reason" | "irreversible" | "effects">[];
    readonly agreed: CardDef["agreed"];
    readonly first: CardDef["first"];
    readonly second: boolean;
    readonly facts: readonly FactId[];
  }[];
};
