import type { Term } from "./agreements.ts";
import type { CardId, ChoiceId, DistrictId, FormationId, OperationId, OrderId, SeatId, SideId, SiteId, WordId } from "./ids.ts";

/** Orders to a formation (GAME.md 5). They cost one of the side's orders and travel as dispatches. */
export const FORMATION_ORDERS = [
  "march",
  "hold",
  "seize",
  "showOfForce",
  "blockade",
  "assault",
  "bridge",
  "arm",
  "digIn",
  "shell",
  "withdraw",
] as const;
export type FormationOrderKind = (typeof FORMATION_ORDERS)[number];

/**
 * One order to one formation. `site` is where: the target of march, seize, showOfForce, blockade, assault, shell and withdraw, the bridge
 * for bridge; null for hold, digIn and arm (arm walks to the nearest own arsenal). `operation` joins it to an operation of its side.
 */
export type FormationOrder = {
  readonly kind: FormationOrderKind;
  readonly formation: FormationId;
  readonly site: SiteId | null;
  readonly operation: OperationId | null;
  /** For bridge only: up (nobody crosses) or down. */
  readonly raise: boolean | null;
};

/** Orders of a seat's duty: one a seat a turn, outside the command limit. Offers, visits and trains belong to the seat between. */
export const DUTIES = [
  "agitate",
  "appointCommissar",
  "callOut",
  "summon",
  "negotiate",
  "liaison",
  "scouts",
  "staffWork",
  "supplyColumn",
  "publish",
  "offerTruce",
  "visitBarracks",
  "trains",
  "runner",
  "mendLine",
] as const;
export type DutyKind = (typeof DUTIES)[number];

/** Those that do something for a seat between the sides, which has neither troops nor organization. */
export const DUTIES_BETWEEN: readonly DutyKind[] = ["negotiate", "offerTruce", "visitBarracks", "trains"];

export type DutyOrder =
  /** A meeting at a formation: moves its allegiance. */
  | { readonly kind: "agitate"; readonly formation: FormationId }
  | { readonly kind: "appointCommissar"; readonly formation: FormationId }
  /** Raise the upsurge and the volunteers of a district. */
  | { readonly kind: "callOut"; readonly district: DistrictId }
  /** Summon those who hold a site to surrender; `claim` true says that the city is lost, which may be false news. */
  | { readonly kind: "summon"; readonly site: SiteId; readonly claimsCityLost: boolean }
  /** Bring the sides nearer to a settlement. */
  | { readonly kind: "negotiate" }
  /** Set up or mend the line to a site. */
  | { readonly kind: "liaison"; readonly site: SiteId }
  | { readonly kind: "scouts"; readonly site: SiteId }
  | { readonly kind: "staffWork" }
  | { readonly kind: "supplyColumn" }
  | { readonly kind: "publish" }
  /** Put a mutual truce card before both sides. */
  | { readonly kind: "offerTruce" }
  /** Speak to a neutral formation: fewer join either side. */
  | { readonly kind: "visitBarracks"; readonly formation: FormationId }
  /** Let a side's trains through, or stop them. */
  | { readonly kind: "trains"; readonly side: SideId; readonly stop: boolean }
  /** Send a runner to an own formation: he brings back its report, and its courier's way stays open for a while. */
  | { readonly kind: "runner"; readonly formation: FormationId }
  /** Lay a wire of one's own to a site, past the exchange. */
  | { readonly kind: "mendLine"; readonly site: SiteId };

/**
 * An operation: several formations act on one site together. With a later turn or a condition it is a prepared plan.
 * Issuing one costs no order; the orders that join it do. `turn` is the turn in which it is carried out, this one or a later one.
 */
export type OperationOrder = {
  readonly kind: "planOperation";
  readonly operation: OperationId;
  readonly act: "assault" | "seize" | "showOfForce";
  readonly site: SiteId;
  readonly turn: number;
  /** Carried out only if this site is then held by the side; null for no condition. */
  readonly onceHeld: SiteId | null;
};

/** What a formation can be told to do by a standing order. Whether it then may is asked when its condition comes about. */
export const STANDING_ACTS = [
  "hold",
  "march",
  "seize",
  "showOfForce",
  "blockade",
  "assault",
  "bridge",
  "digIn",
  "shell",
  "withdraw",
] as const satisfies readonly FormationOrderKind[];
export type StandingAct = (typeof STANDING_ACTS)[number];

/** When a standing order is to be carried out: only what the formation itself can know on the spot, or what everybody in the city hears. */
export type StandingCondition =
  /** No telephone works between it and its staff. */
  | { readonly kind: "lineCut" }
  /** Somebody fought for the place where it stands, in the last two hours. */
  | { readonly kind: "attacked" }
  /** The same at its side's seat of power: it stands near enough to hear it, or is told by telephone. */
  | { readonly kind: "seatAttacked" }
  /** Anybody has opened hostilities. */
  | { readonly kind: "shotsFired" }
  /** The enemy's men stand there: it stands there or beside it, or is told by telephone what its side knows. */
  | { readonly kind: "enemySeen"; readonly site: SiteId }
  /** A side holds the site, known in the same ways. */
  | { readonly kind: "held"; readonly site: SiteId; readonly by: SideId }
  | { readonly kind: "hourFrom"; readonly hour: number };

/**
 * What a formation is to do once something comes about. It costs one order when it is given, travels like any order, fires once, and a later one
 * that reaches the formation takes its place. `site` and `raise` as in an order to a formation.
 */
export type StandingOrder = {
  readonly kind: "giveStanding";
  readonly formation: FormationId;
  readonly when: StandingCondition;
  readonly act: StandingAct;
  readonly site: SiteId | null;
  readonly raise: boolean | null;
};

/** Tells a formation to forget its standing order. An order like any other: it must reach them. */
export type RevokeOrder = { readonly kind: "revokeStanding"; readonly formation: FormationId };

/** The staff shares out its side's orders: how many each seat may give this turn. */
export type ShareOrder = { readonly kind: "shareOrders"; readonly shares: Readonly<Record<SeatId, number>> };

/** A vote in council. A later vote of the same seat on the same card replaces the earlier one. */
export type VoteOrder = { readonly kind: "vote"; readonly card: CardId; readonly choice: ChoiceId };

/** Under this the sharing out of a side's orders is taken back. */
export const SHARES_ID = "shares";

/**
 * Takes back one of the seat's own acts of this phase, before it is closed: an order by its number, an operation by its id, a vote by its card, the
 * sharing out by `SHARES_ID`.
 */
export type WithdrawOrder = { readonly kind: "takeBack"; readonly order: OrderId | OperationId | CardId };

/**
 * One seat's word to another: offered, with or without a word asked in return, and answered. `word` is named by who offers, begins with his seat's name
 * and is used once.
 */
export type WordOrder =
  | { readonly kind: "offerWord"; readonly word: WordId; readonly to: SeatId; readonly gives: Term; readonly asks: Term | null }
  | { readonly kind: "acceptWord"; readonly word: WordId }
  | { readonly kind: "refuseWord"; readonly word: WordId }
  | { readonly kind: "withdrawWord"; readonly word: WordId };

/** Everything a seat may want. `kind` tells them apart. */
export type Order =
  | ({ readonly type: "formation" } & FormationOrder)
  | ({ readonly type: "duty" } & DutyOrder)
  | ({ readonly type: "operation" } & OperationOrder)
  | ({ readonly type: "standing" } & (StandingOrder | RevokeOrder))
  | ({ readonly type: "share" } & ShareOrder)
  | ({ readonly type: "vote" } & VoteOrder)
  | ({ readonly type: "word" } & WordOrder)
  | ({ readonly type: "takeBack" } & WithdrawOrder);
