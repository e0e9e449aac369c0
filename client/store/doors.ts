import type { BotWishes } from "../../shared/model/bots.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { Pace } from "../../shared/model/paces.ts";
import type { Result } from "../../shared/model/result.ts";
import type { Friction } from "../../shared/model/state.ts";
import type { Step } from "../../shared/model/steps.ts";
import type { Tone } from "../../shared/model/tones.ts";
import type { PublicScenario } from "../../shared/model/view.ts";
import type { Lobby, Session } from "./session.ts";
import type { Watch } from "./watch.ts";

/** Why a door stayed shut, as a stable code with facts; the sentence is `trouble.<code>`. */
export type Trouble = { readonly code: string; readonly facts: Readonly<Record<string, string | number>> };

export type MatchWish = {
  readonly scenario: string;
  readonly start: string;
  /** Alone against bots, or a match that others join by its code. */
  readonly solo: boolean;
  readonly pace: Pace;
  readonly step: Step;
  readonly tone: Tone;
  /** Whether people can ask the adjutant; left out: they can. */
  readonly adjutant?: boolean;
  readonly friction: Friction;
  /** Left out: the usual ones. */
  readonly bots?: BotWishes;
};

/** A match as one sees it before taking a seat. */
export type MatchSeen = { readonly lobby: Lobby; readonly scenario: PublicScenario };

/** The ways into a match. The network has one implementation; the gallery and the tests have another. */
export interface Doors {
  /** Opens a match and answers its code. */
  open(wish: MatchWish): Promise<Result<{ readonly code: string }, Trouble>>;
  look(code: string): Promise<Result<MatchSeen, Trouble>>;
  sit(code: string, seat: SeatId | null, nickname: string): Promise<Result<Session, Trouble>>;
  /** The seat this browser already has in the match, or null if it has none. */
  resume(code: string): Promise<Session | null>;
  /** Watches the match of a spectators' link. */
  watch(id: string): Promise<Result<Watch, Trouble>>;
}
