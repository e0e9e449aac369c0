import type { FormationId, OperationId, SideId, SiteId } from "../../shared/model/ids.ts";
import type { FormationKind, SiteKind } from "../../shared/model/scenario.ts";
import type { Flag } from "./flags.ts";

/**
 * Everything the board shows, as plain data: what stands where and what it looks like, not how it is drawn. Made by `presentBoard` for a
 * seat; the debrief and the projector may make their own. The board compares two pictures by id to see what has moved.
 */
export type BoardPicture = {
  readonly light: Light;
  readonly mode: BoardMode;
  /** Names on the plan and letters on the counters: one language at a time, never both. */
  readonly language: BoardLanguage;
  /** What the plan prints instead of a name of 1917 (as written in English), in its language; without it nothing is renamed. */
  readonly renamed?: Renamed;
  /** What the seat does not see now lies under a veil. False for the projector and the debrief's truth. */
  readonly fog: boolean;
  readonly sites: readonly SitePicture[];
  readonly counters: readonly CounterPicture[];
  readonly arrows: readonly ArrowPicture[];
  /** Plates that tell of a joint operation, one beside another at the upper left. */
  readonly plates: readonly PlatePicture[];
  /** First play's wires from the headquarters to the seat's units; none in the other steps, which have gauges and a tracker. */
  readonly wires: readonly WirePicture[];
  /** What the lines of the wires mean, as far as they occur. */
  readonly legend: readonly WireKey[];
  /** Places that the first look at the board should hold, the first of them in any case; none: the core of the city. */
  readonly frame: readonly SiteId[];
  /** First play: the plan alone, without overview and scale. */
  readonly plain: boolean;
  /** The one thing that list and board both point at; null: nothing. */
  readonly focus: BoardPlace | null;
  /** While a turn is told over the board: whose way the event tells, over which places; the way is empty where nobody moves. Null: nothing is told. */
  readonly told: TripPicture | null;
};

export type TripPicture = { readonly formation: FormationId | null; readonly along: readonly SiteId[] };

export type Light = "day" | "dusk" | "night";
/** Sizes of marks and letters: a desk, a hand, a wall. `resolution` is the desk while events are told. */
export type BoardMode = "play" | "resolution" | "projector" | "phone";
export type BoardLanguage = "en" | "ru";
export type Renamed = Readonly<Record<string, string>>;

/** A site or a formation of the board: two kinds of ids that may share a word. */
export type BoardPlace = { readonly kind: "site"; readonly id: SiteId } | { readonly kind: "formation"; readonly id: FormationId };

export type SitePicture = {
  readonly id: SiteId;
  readonly lat: number;
  readonly lon: number;
  readonly name: string;
  /** A second, smaller line below the name, or null. */
  readonly note: string | null;
  readonly kind: SiteKind;
  readonly holder: SideId | null;
  readonly seatOfPower: boolean;
  readonly contested: boolean;
  /** A bridge that nobody can cross. */
  readonly bridgeRaised: boolean;
  /** Aim of an order or of an operation, sent or being written: the dashed ring. */
  readonly target: boolean;
  /** An order being written could go here: a thin ring, so that the reach is seen before a place is picked. */
  readonly inReach: boolean;
  /** How long the march there takes, as the badge on its mark says it; null: out of reach, or there is no march. */
  readonly hours?: string | null;
  /** A formation is picked that cannot go there now: the mark steps back. */
  readonly dimmed?: boolean;
  readonly selected: boolean;
  readonly inSight: boolean;
  /** Hour or day of the last knowledge when that is old; null: known now. */
  readonly asOfLabel: string | null;
  /** Who gets a label first when there is not room for all: the higher the earlier. */
  readonly rank: number;
  /** A small mark that is named only when it is pointed at: first play names a dozen places. */
  readonly minor: boolean;
};

/** What a counter's mark shows; `unknown` where a report only says that somebody is there. */
export type CounterMark = FormationKind | "unknown";

export type CounterPicture = {
  readonly id: FormationId;
  readonly site: SiteId;
  /** null: it waits in its barracks and obeys nobody. */
  readonly side: SideId | null;
  readonly mark: CounterMark;
  /** 1 under 100 men, 2 to 500, 3 to 2,000, 4 to 5,000, 5 above. */
  readonly pips: 1 | 2 | 3 | 4 | 5;
  readonly stale: boolean;
  /** The date tag of a stale counter: hour today, else day. */
  readonly tag: string | null;
  readonly contested: boolean;
  readonly dugIn: boolean;
  readonly outOfContact: boolean;
  readonly ownInitiative: boolean;
  readonly commissar: boolean;
  /** The seat may command it: it comes first when counters share a place. */
  readonly own: boolean;
  readonly selected: boolean;
  readonly name: string;
  /** First play: whether it obeys, as a flag above it, and the word for that below its name. */
  readonly flag: Flag | null;
  readonly word: string | null;
};

export type ArrowPicture = {
  readonly id: string;
  readonly from: BoardPlace;
  readonly to: BoardPlace;
  /**
   * sent: solid. draft: dashed, being written or waiting for a condition. operation: solid and broader, several meet at one target.
   * courier: dots with the chance on them.
   */
  readonly kind: "sent" | "draft" | "courier" | "operation";
  readonly side: SideId | null;
  /** It takes what it goes to, and does not only march there: a bar stands before its head. */
  readonly takes?: boolean;
  /** What it waits for, in a few words, on the line. */
  readonly label?: string;
  /** Chance in 100, shown on a courier's way; null elsewhere. */
  readonly chance: number | null;
};

export type PlatePicture = {
  readonly id: OperationId;
  readonly letter: string;
  readonly site: SiteId;
  readonly title: string;
  readonly lines: readonly string[];
  /** First play: one clock for several seats, and who of them has said yes. Null: the plate has its letter instead. */
  readonly joint: JointPicture | null;
};

export type JointPicture = {
  /** The hour the dial shows, 0 to 24. */
  readonly hour: number;
  readonly seats: readonly { readonly name: string; readonly joined: boolean }[];
};

/** A line with cross-arms, as on old plans. Cut, it has a gap with loose ends and a badge with the word. */
export type WirePicture = {
  readonly id: string;
  readonly from: BoardPlace;
  readonly to: BoardPlace;
  readonly whole: boolean;
  /** What the badge in the gap says. */
  readonly word: string;
};
export type WireKey = { readonly whole: boolean; readonly text: string };

/** A board on which nothing stands and nothing is asked for. */
export const EMPTY_BOARD = {
  sites: [],
  counters: [],
  arrows: [],
  plates: [],
  wires: [],
  legend: [],
  frame: [],
  plain: false,
  renamed: {},
  focus: null,
  told: null,
} as const satisfies Partial<BoardPicture>;
