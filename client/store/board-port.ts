import type { ScenarioId } from "../../shared/model/ids.ts";
import type { BoardPicture, BoardPlace } from "../present/board-picture.ts";

/** A board on the page, as far as the HUD speaks to it. The stage has the one that draws; tests have one that remembers. */
export interface BoardHandle {
  show(picture: BoardPicture): void;
  focusOn(place: BoardPlace): void;
  zoom(direction: 1 | -1): void;
  resize(): void;
  destroy(): void;
  readonly ready: Promise<void>;
}

/** Where a hand is, in CSS pixels from the board's upper left. */
type At = readonly [x: number, y: number];
/** What a mouse points at, and where. */
export type BoardHover = { readonly place: BoardPlace; readonly at: At };
/** A counter on its way in a hand: from where, to where by now, and over which place. */
export type BoardCarry = { readonly from: At; readonly to: At; readonly over: BoardPlace | null };

export type BoardHandlers = {
  readonly onPick: (place: BoardPlace) => void;
  /** Whether a counter may be carried to a place now; without an answer a drag always moves the plan. */
  readonly mayCarry?: (place: BoardPlace) => boolean;
  /** Null: the hand is empty again. Where it let a counter go comes as a pick, as two taps would. */
  readonly onCarry?: (carry: BoardCarry | null) => void;
  readonly onHover?: (hover: BoardHover | null) => void;
};

/** Fetches the stage, which is large, and puts a board into an element. */
export type MountBoard = (host: HTMLElement, city: ScenarioId, handlers: BoardHandlers) => Promise<BoardHandle>;
