import type { CardId, ChoiceId, FormationId, OperationId, SeatId, SiteId } from "../../shared/model/ids.ts";
import type { DutyKind, FormationOrderKind, OperationOrder, Order, WithdrawOrder } from "../../shared/model/orders.ts";
import type { BoardPlace } from "../present/board-picture.ts";
import type { Gauge } from "../present/organization.ts";
import type { SheetStop, Tab } from "../store/desk.ts";
import type { DutyDraft, OperationDraft, StandingDraft } from "../store/draft.ts";

export type Direction = "up" | "down" | "left" | "right";

/** What somebody wants, however they said it: a click, a touch, a key or the board. */
export type Intent =
  | { readonly do: "openTab"; readonly tab: Tab }
  | { readonly do: "drawSheet"; readonly stop: SheetStop }
  | { readonly do: "pick"; readonly place: BoardPlace }
  | { readonly do: "pickNext"; readonly step: 1 | -1 }
  | { readonly do: "walk"; readonly direction: Direction; readonly rank: 0 | 1 }
  | { readonly do: "point"; readonly place: BoardPlace }
  | { readonly do: "pickPointed" }
  | { readonly do: "stepBack" }
  | { readonly do: "chooseOrder"; readonly order: FormationOrderKind }
  | { readonly do: "aim"; readonly site: SiteId }
  | { readonly do: "join"; readonly operation: OperationId | null }
  | { readonly do: "chooseDuty"; readonly duty: DutyKind }
  | { readonly do: "turnDuty"; readonly patch: Partial<DutyDraft> }
  | { readonly do: "planOperation"; readonly act: OperationOrder["act"] }
  | { readonly do: "changeOperation"; readonly patch: Partial<OperationDraft> }
  | { readonly do: "share"; readonly shares: Readonly<Record<SeatId, number>> }
  | { readonly do: "send" }
  | { readonly do: "writeStanding"; readonly formation: FormationId | null }
  | { readonly do: "changeStanding"; readonly patch: Partial<StandingDraft> }
  | { readonly do: "revoke"; readonly formation: FormationId }
  | { readonly do: "give"; readonly orders: readonly Order[]; readonly what: string }
  | { readonly do: "takeBack"; readonly order: WithdrawOrder["order"] }
  | { readonly do: "putDraftAway" }
  | { readonly do: "undo" }
  | { readonly do: "openCard"; readonly card: CardId | null }
  | { readonly do: "openGauge"; readonly gauge: Gauge["id"] | null }
  | { readonly do: "pickChoice"; readonly choice: ChoiceId }
  | { readonly do: "pickChoiceAt"; readonly index: number }
  | { readonly do: "vote"; readonly card: CardId; readonly choice: ChoiceId }
  | { readonly do: "castVote" }
  | { readonly do: "ready" }
  | { readonly do: "putSlipAway" }
  | { readonly do: "tell"; readonly index: number }
  | { readonly do: "tellNext"; readonly step: 1 | -1 }
  | { readonly do: "pause" }
  | { readonly do: "tellAgain" }
  | { readonly do: "endTelling" }
  | { readonly do: "help" }
  | { readonly do: "settings" };
