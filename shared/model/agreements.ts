import type { CardId, ChoiceId, FormationId, Party, SeatId, SideId, SiteId, WordId } from "./ids.ts";
import type { Refusal } from "./refusals.ts";

/** What one seat can promise another: each a thing that the rules can judge by themselves. `until` is the hour at which it is judged. */
export const TERMS = ["sendFormation", "holdSite", "spareSite", "leaveBridge", "voteFor", "offerTruce", "runTrains"] as const;
export type TermKind = (typeof TERMS)[number];

export type Term =
  /** An own formation stands at the site by the hour. */
  | { readonly kind: "sendFormation"; readonly formation: FormationId; readonly site: SiteId; readonly until: number }
  /** The own side holds the site until the hour. */
  | { readonly kind: "holdSite"; readonly site: SiteId; readonly until: number }
  /** No formation of the seat acts against the site until the hour. */
  | { readonly kind: "spareSite"; readonly site: SiteId; readonly until: number }
  /** No formation of the seat raises the bridge until the hour. */
  | { readonly kind: "leaveBridge"; readonly site: SiteId; readonly until: number }
  /** The seat votes so at the next council. */
  | { readonly kind: "voteFor"; readonly card: CardId; readonly choice: ChoiceId }
  /** The seat between puts a truce before both sides by the hour. */
  | { readonly kind: "offerTruce"; readonly until: number }
  /** The seat between stops a side's trains, or lets them run, until the hour. */
  | { readonly kind: "runTrains"; readonly side: SideId; readonly stop: boolean; readonly until: number };

/** Why a word came to nothing, or how it was broken, where that is not plain. */
export const OUTCOME_REASONS = [
  "gone",
  "siteFell",
  "orderLate",
  "nobodyOrdered",
  "othersDid",
  "cardGone",
  "truceCame",
  "otherWord",
] as const;
export type OutcomeReason = (typeof OUTCOME_REASONS)[number];

export type Outcome = {
  readonly is: "kept" | "broken" | "overtaken";
  /** Only of what was overtaken. */
  readonly why: OutcomeReason | null;
  readonly hour: number;
  /** When each party can know of it; null: not before the debrief. */
  readonly known: Readonly<Record<Party, number | null>>;
};

/** One word given: by whom, what, and how it ended. */
export type Pledge = { readonly by: SeatId; readonly term: Term; readonly outcome: Outcome | null };

/** What one seat offered another. `asks` is the word it wants in return; null: none. */
export type Agreement = {
  readonly id: WordId;
  readonly from: SeatId;
  readonly to: SeatId;
  readonly gives: Pledge;
  readonly asks: Pledge | null;
  readonly madeHour: number;
  readonly madeTurn: number;
  readonly answer: { readonly is: "accepted" | "refused" | "withdrawn" | "unanswered"; readonly hour: number } | null;
};

/** How an agreement stands, as far as the looking seat can know it. */
export const AGREEMENT_STATES = [
  "offered",
  "refused",
  "withdrawn",
  "unanswered",
  "accepted",
  "due",
  "kept",
  "broken",
  "overtaken",
] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

export type PledgeView = {
  readonly by: SeatId;
  readonly term: Term;
  /** open: under way, or not agreed to. due: judged in this turn. */
  readonly state: "open" | "due" | Outcome["is"];
  readonly why: OutcomeReason | null;
  /** Hour at which it was judged. */
  readonly hour: number | null;
};

export type AgreementView = {
  readonly id: WordId;
  readonly from: SeatId;
  readonly to: SeatId;
  readonly gives: PledgeView;
  readonly asks: PledgeView | null;
  readonly madeHour: number;
  readonly state: AgreementState;
  /** May this seat accept or refuse it now, or withdraw it. */
  readonly mayAnswer: boolean;
  /** What speaks against accepting it now: the seat can no longer give what is asked. Null where nothing does. */
  readonly whyNotAccept: Refusal | null;
  readonly mayWithdraw: boolean;
};

/** For each term that can be given: what it can be about (formations, sites, cards, sides; nothing for a truce). */
export type TermOffers = Readonly<Partial<Record<TermKind, readonly string[]>>>;
