import type { OrderId, Party, ScenarioId, SeatId, StartId } from "../model/ids.ts";
import type { Pace } from "../model/paces.ts";
import type { Refusal } from "../model/refusals.ts";
import type { Friction } from "../model/state.ts";
import type { Step } from "../model/steps.ts";
import type { Tone } from "../model/tones.ts";

/**
 * What can go wrong at the door, before the rules are asked. Stable codes like those of refusals, with the same facts beside them;
 * docs/PROTOCOL.md says when each is given.
 */
export const TROUBLE_CODES = [
  "badMessage",
  "tooFast",
  "notHost",
  "otherProtocol",
  "unknownMatch",
  "unknownScenario",
  "unknownDebrief",
  "unknownSeat",
  "unknownWatchLink",
  "notEndedYet",
  "seatTaken",
  "noSeatFree",
  "matchIsSolo",
  "matchHasBegun",
  "matchHasEnded",
  "notYourSeat",
  "badNickname",
  "onlyWatching",
  "tooManyWatch",
  "notFound",
  "serverTrouble",
] as const;
export type TroubleCode = (typeof TROUBLE_CODES)[number];

export type Trouble = { readonly code: TroubleCode; readonly facts: Refusal["facts"] };

/** What a rejected request carries. */
export type Rejection = Refusal | Trouble;

export type OrderFiled = { readonly order: OrderId | null };

/** Answer of POST /api/matches. */
export type MatchOpened = { readonly code: string };

/** For `consumeSeatReservation` of the Colyseus SDK: a way in for fifteen seconds. */
export type Reservation = { readonly name: string; readonly sessionId: string; readonly roomId: string; readonly processId?: string };

/** Answer of `setWatchLink`: where spectators watch; null: nobody may. */
export type WatchLink = { readonly path: string | null };

/** Answer of POST /api/watch/:id: a way to watch the match, with which nobody can do anything in it. */
export type WatchGiven = { readonly scenario: ScenarioId; readonly start: StartId; readonly reservation: Reservation };

/** Answer of POST /api/matches/:code/seats: a way in for fifteen seconds, and the secret with which the same person comes back. */
export type SeatGiven = {
  readonly code: string;
  readonly seat: SeatId;
  readonly seatToken: string;
  readonly reservation: Reservation;
};

/** Answer of GET /api/matches/:code. */
export type MatchFound = {
  readonly code: string;
  readonly scenario: ScenarioId;
  readonly start: StartId;
  readonly phase: string;
  readonly turn: number;
  readonly turns: number;
  readonly step: Step;
  readonly tone: Tone;
  readonly friction: Friction;
  readonly carriedOnFrom: number | null;
  readonly pace: Pace;
  readonly solo: boolean;
  readonly debrief: string | null;
  readonly seats: readonly {
    readonly seat: SeatId;
    readonly party: Party;
    readonly heldBy: "bot" | "person" | "caretaker";
    readonly nickname: string;
    readonly online: boolean;
  }[];
};

/** Answer of GET /api/scenarios. */
export type ScenariosListed = readonly {
  readonly id: ScenarioId;
  readonly title: { readonly en: string; readonly ru: string };
  readonly starts: readonly {
    readonly id: StartId;
    readonly startOs: string;
    readonly turns: number;
    readonly peopleTurns: number;
    readonly minutes: number | null;
    readonly pace: Pace | null;
    readonly variant: "historical" | "classroom";
  }[];
}[];
