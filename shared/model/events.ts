import type { FormationId, RuleId, SeatId, SideId, SiteId } from "./ids.ts";

/**
 * What happened: a fact in the past tense with every die already rolled. One shape serves them all, so that the log, the report, the debrief
 * and `evolve` need no list of special cases: who and where, the figures its sentence needs, its cause, and the changes it makes.
 */
export type GameEvent = {
  readonly kind: EventKind;
  readonly turn: number;
  /** Hour from the scenario's start at which it happened (the end of its sub-round for what a sub-round brings). */
  readonly hour: number;
  readonly side: SideId | null;
  readonly seat: SeatId | null;
  readonly formation: FormationId | null;
  readonly site: SiteId | null;
  /** Everything else its sentence needs: numbers, ids, codes. */
  readonly params: Readonly<Record<string, string | number | boolean | null>>;
  readonly cause: Cause;
  readonly changes: readonly Change[];
  /** When each party hears of it, in hours from the start; null: not before the debrief. */
  readonly known: Readonly<Record<"mrc" | "government" | "between", number | null>>;
};

/** Why: inputs, rule, draw. The effect is `changes`. */
export type Cause = {
  readonly rule: RuleId;
  readonly inputs: readonly { readonly name: string; readonly value: number | string }[];
  readonly draw: Draw | null;
};

/** One keyed roll: the event came about because `rolled` was below `needed` (both 0 to 1), or because it was not. */
export type Draw = { readonly label: string; readonly rolled: number; readonly needed: number };

/**
 * One changed place of the state. `to` replaces what stands at `path`; the last part of a path may be an array's index or its length (append). Without
 * `to` the place is taken away.
 */
export type Change = { readonly path: readonly (string | number)[]; readonly from: Json; readonly to?: Json | undefined };

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const EVENT_KINDS = [
  // a seat's doing, before the lock
  "orderIssued",
  "orderTakenBack",
  "operationPlanned",
  "poolShared",
  "voteCast",
  "wordOffered",
  "wordAccepted",
  "wordRefused",
  "wordWithdrawn",
  // council and clock
  "turnBegan",
  "hourPassed",
  "cardOpened",
  "cardLapsed",
  "decisionCarried",
  "agreementReached",
  "sideHesitated",
  "permitGranted",
  "calendarHappened",
  "truceBegan",
  "truceEnded",
  "hostilitiesOpened",
  "matchEnded",
  // dispatches
  "dispatchSent",
  "dispatchArrived",
  "dispatchDelayed",
  "dispatchLost",
  "dispatchCaptured",
  "orderLapsed",
  "orderNotObeyed",
  "orderObeyed",
  "standingOrderTaken",
  "standingOrderFired",
  "standingOrderDropped",
  "reportReceived",
  "sighted",
  "lineCut",
  "lineMended",
  // movement and holding
  "formationArrived",
  "formationMoved",
  "formationHeldUp",
  "formationWithdrew",
  "siteTaken",
  "siteYielded",
  "showOfForceFailed",
  "bridgeRaised",
  "bridgeLowered",
  "dugIn",
  "armsIssued",
  // fighting
  "assaultThrownBack",
  "fought",
  "shelled",
  "formationBroke",
  "formationSurrendered",
  // initiative
  "actedByInitiative",
  "wentHome",
  "fraternized",
  "ralliedToSeat",
  "provoked",
  // duties
  "meetingHeld",
  "commissarAppointed",
  "districtCalledOut",
  "summoned",
  "summonsBelieved",
  "lieFoundOut",
  "negotiated",
  "lineSetUp",
  "scoutsSent",
  "staffWorked",
  "supplyBrought",
  "published",
  "truceOffered",
  "barracksVisited",
  "trainsStopped",
  "trainsLetThrough",
  "runnerBack",
  "runnerTurnedBack",
  // agreements between seats
  "wordKept",
  "wordBroken",
  "wordOvertaken",
  // slow changes, one event a sub-round for all
  "allegianceDrifted",
  "allegianceCrossed",
  "moraleRecovered",
  "capacitiesGrew",
  "upsurgeMoved",
  "resolveMoved",
  "legitimacyMoved",
  "recruitsJoined",
  "staffMoved",
  "seatOfPowerFell",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
