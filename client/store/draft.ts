import type { DistrictId, FormationId, OperationId, SideId, SiteId } from "../../shared/model/ids.ts";
import type { DutyKind, FormationOrderKind, OperationOrder } from "../../shared/model/orders.ts";

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

/** What this seat is writing and has not sent. Kept over a reload: half-finished orders survive. */
export type Draft = FormationDraft | DutyDraft | OperationDraft;
