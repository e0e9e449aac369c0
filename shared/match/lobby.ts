import type { Party, SeatId } from "../model/ids.ts";
import type { Friction } from "../model/state.ts";
import type { Step } from "../model/steps.ts";
import type { Tone } from "../model/tones.ts";
import type { HeldBy } from "../replay/record.ts";
import type { MatchPhase } from "./phases.ts";

/** A seat as everybody in the match may see it. */
export type SeatShown = {
  readonly seat: SeatId;
  readonly party: Party;
  readonly heldBy: HeldBy;
  readonly nickname: string;
  readonly online: boolean;
  /** Nobody waits for this seat in this phase. */
  readonly ready: boolean;
  readonly isHost: boolean;
};

/** What everybody in the match may see of it. */
export type LobbyState = {
  readonly phase: MatchPhase;
  /** The turn being talked about: in resolution and report the one just resolved. */
  readonly turn: number;
  /** How many turns people play. */
  readonly turns: number;
  readonly step: Step;
  readonly tone: Tone;
  readonly friction: Friction;
  /** The first turn that bots played for everybody; null: none. */
  readonly carriedOnFrom: number | null;
  readonly seats: readonly SeatShown[];
  /** Null: no clock. */
  readonly msLeft: number | null;
  readonly msOfPhase: number | null;
};
