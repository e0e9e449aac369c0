import { effect, signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { perform } from "../../input/perform.ts";
import type { BoardMode, BoardPlace } from "../../present/board-picture.ts";
import { presentOperations } from "../../present/operations.ts";
import { presentBoard } from "../../present/present-board.ts";
import { presentStory } from "../../present/story.ts";
import type { BoardHandle, MountBoard } from "../../store/board-port.ts";
import type { Desk } from "../../store/desk.ts";
import type { MatchPhase } from "../../store/session.ts";
import { useDesk, useWording } from "../desk-context.ts";
import { BoardWalk } from "./board-walk.tsx";
import { StoryPlayer } from "./player.tsx";

/** The board: a canvas that paints, hidden from those who hear the page, and the same places and formations as elements beside it. */
export function BoardArea({ mountBoard }: { readonly mountBoard: MountBoard }) {
  const desk = useDesk();
  const { t } = useWording();
  const host = useRef<HTMLDivElement>(null);
  const [handle, setHandle] = useState<BoardHandle | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const mounting = mountBoard(element, desk.session.scenario.id, { onPick: (place) => void perform({ do: "pick", place }, desk) });
    mounting.then(setHandle, () => setFailed(true));
    return () => void mounting.then((board) => board.destroy());
  }, [desk, mountBoard]);
  useEffect(() => (handle ? showOn(handle, desk, host.current) : undefined), [handle, desk]);
  const { phase } = desk.session.lobby.value;
  return (
    <main class="board" id="board" aria-label={t("board.label")}>
      <div ref={host} class="board__canvas" aria-hidden="true" />
      {failed && <p class="board__failed">{t("board.failed")}</p>}
      <BoardWalk />
      <div class="zoom">
        <button type="button" aria-label={t("board.zoomIn")} onClick={() => handle?.zoom(1)}>
          +
        </button>
        <button type="button" aria-label={t("board.zoomOut")} onClick={() => handle?.zoom(-1)}>
          −
        </button>
      </div>
      {phase === "resolution" && <StoryPlayer />}
    </main>
  );
}

/** Keeps the board showing what the desk shows, and its size that of its place on the page. Returns how to stop. */
function showOn(board: BoardHandle, desk: Desk, element: HTMLElement | null): () => void {
  const mode = signal<BoardMode>("play");
  const stopShowing = effect(() => {
    const view = desk.session.view.value;
    if (!view) return;
    board.show(
      presentBoard(desk.session.scenario, view, {
        selected: desk.selected.value,
        draft: desk.draft.value,
        hovered: toldPlace(desk) ?? desk.pointed.value,
        mode: mode.value,
        operations: presentOperations(view, desk.wording),
      }),
    );
  });
  const stopFollowing = effect(() => {
    const place = toldPlace(desk) ?? desk.pointed.value;
    if (place !== null) board.focusOn(place);
  });
  const sizes = new ResizeObserver(() => {
    mode.value = modeFor(element?.clientWidth ?? 0, desk.session.lobby.peek().phase);
    board.resize();
  });
  if (element) sizes.observe(element);
  return () => {
    stopShowing();
    stopFollowing();
    sizes.disconnect();
  };
}

/** Where the event lies that is being told just now. */
function toldPlace(desk: Desk): BoardPlace | null {
  const view = desk.session.view.value;
  if (desk.session.lobby.value.phase !== "resolution" || !view) return null;
  return presentStory(view, desk.wording).lines[desk.telling.value.index]?.at ?? null;
}

/** The sizes of marks and letters that suit a board of this width in CSS pixels. */
function modeFor(width: number, phase: MatchPhase): BoardMode {
  if (width < 560) return "phone";
  if (width > 1150) return "projector";
  return phase === "resolution" ? "resolution" : "play";
}
