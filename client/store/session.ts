import type { ReadonlySignal } from "@preact/signals";
import type { Party, SeatId } from "../../shared/model/ids.ts";
import type { Order } from "../../shared/model/orders.ts";
import type { Refusal } from "../../shared/model/refusals.ts";
import type { Result } from "../../shared/model/result.ts";
import type { Step } from "../../shared/model/steps.ts";
import type { Tone } from "../../shared/model/tones.ts";
import type { PublicScenario, SeatView } from "../../shared/model/view.ts";
import type { TroubleCode } from "../../shared/protocol/answers.ts";

/** The phases as people live them. The server's clock leads from one to the next. */
export type MatchPhase = "lobby" | "briefing" | "council" | "orders" | "resolution" | "report" | "ended";

export type LobbySeat = {
  readonly seat: SeatId;
  readonly party: Party;
  /** A bot holds every seat that has no person, or whose person is gone for 45 s. */
  readonly heldBy: "bot" | "person" | "caretaker";
  readonly nickname: string;
  readonly online: boolean;
  readonly ready: boolean;
};

/** What everybody in the match may see of it. */
export type Lobby = {
  readonly code: string;
  readonly scenario: string;
  readonly start: string;
  readonly phase: MatchPhase;
  readonly turn: number;
  /** How many turns people play. */
  readonly turns: number;
  readonly step: Step;
  readonly tone: Tone;
  readonly friction: number;
  /** The first turn that bots played for everybody; null: none. */
  readonly carriedOnFrom: number | null;
  readonly seats: readonly LobbySeat[];
  /** Seconds left in this phase when `readAt` was taken from the local clock; null: no clock. */
  readonly secondsLeft: number | null;
  readonly secondsOfPhase: number | null;
  readonly readAt: number;
  readonly iAmHost: boolean;
  readonly solo: boolean;
  /** How many screens watch and cannot act; null: the match is not open to them. */
  readonly spectators: number | null;
  /** Path of the debrief once the match has ended. */
  readonly debrief: string | null;
};

/** joining, open, lost (coming back by itself), gone (will not come back: `reason` says why). */
export type Connection = { readonly state: "joining" | "open" | "lost" | "gone"; readonly reason: string | null };

/** A refusal, or what went wrong on the way, as a stable code with facts; null: done. */
export type Answer = Refusal | { readonly code: TroubleCode | "offline"; readonly facts: Readonly<Record<string, string | number>> } | null;

/** The way a screen talks to its match. The network session is one implementation; tests use another. */
export interface Session {
  readonly seat: SeatId;
  readonly scenario: PublicScenario;
  readonly lobby: ReadonlySignal<Lobby>;
  readonly view: ReadonlySignal<SeatView | null>;
  readonly connection: ReadonlySignal<Connection>;
  issueOrder(order: Order): Promise<Answer>;
  sendTelegram(to: SeatId, text: string): Promise<Answer>;
  setReady(ready: boolean): Promise<Answer>;
  startMatch(): Promise<Answer>;
  /** The host opens the match to spectators, or closes it; answered with the path of the page that watches, null: closed. */
  setWatchLink(open: boolean): Promise<Result<string | null, NonNullable<Answer>>>;
  leave(): void;
}
