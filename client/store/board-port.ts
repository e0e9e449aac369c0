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

export type BoardHandlers = { readonly onPick: (place: BoardPlace) => void };

/** Fetches the stage, which is large, and puts a board into an element. */
export type MountBoard = (host: HTMLElement, city: ScenarioId, handlers: BoardHandlers) => Promise<BoardHandle>;
