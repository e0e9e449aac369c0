import type { DistrictId, FormationId, OperationId, SideId, SiteId } from "../../shared/model/ids.ts";
import type { DutyKind, FormationOrderKind, OperationOrder, StandingAct } from "../../shared/model/orders.ts";

/** An order to a formation, being written. */
export type FormationDraft = {
  readonly kind: "formation";
  readonly formation: FormationId;
  readonly order: FormationOrderKind;
  readonly site: SiteId | null;
  readonly operation: OperationId | null;
};

/** An order of the seat's duty, being written. Which of the places it needs depends on the duty. */
export type DutyDraft = {
  readonly kind: "duty";
  readonly duty: DutyKind;
  readonly site: SiteId | null;
  readonly formation: FormationId | null;
  readonly district: DistrictId | null;
  readonly side: SideId | null;
  readonly claimsCityLost: boolean;
};

/** A joint operation, being planned. */
export type OperationDraft = {
  readonly kind: "operation";
  readonly act: OperationOrder["act"];
  readonly site: SiteId | null;
  readonly turn: number;
  readonly onceHeld: SiteId | null;
};

/** What a standing order can wait for, as one chooses it: a place that is held is one won or one lost. */
export const WAITS = ["lineCut", "attacked", "seatAttacked", "shotsFired", "enemySeen", "lost", "won", "hourFrom"] as const;
export type Wait = (typeof WAITS)[number];

/** What it can tell a formation to do: of a bridge, which way. */
export type Deed = Exclude<StandingAct, "bridge"> | "raise" | "lower";

/** A standing order, being put together. */
export type StandingDraft = {
  readonly kind: "standing";
  readonly wait: Wait;
  readonly watched: SiteId | null;
  readonly hour: number | null;
  readonly formation: FormationId | null;
  readonly deed: Deed;
  readonly site: SiteId | null;
};

/** What this seat is writing and has not sent. Kept over a reload: half-finished orders survive. */
export type Draft = FormationDraft | DutyDraft | OperationDraft | StandingDraft;
