import { computed, effect, signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import type { SeatView } from "../../../shared/model/view.ts";
import { perform } from "../../input/perform.ts";
import type { BoardMode, BoardPlace } from "../../present/board-picture.ts";
import { presentFirstBoard } from "../../present/first-board.ts";
import { renamedIn } from "../../present/names-today.ts";
import { presentOperations } from "../../present/operations.ts";
import { presentBoard } from "../../present/present-board.ts";
import { presentConditions } from "../../present/standing.ts";
import { presentStory } from "../../present/story.ts";
import type { ToldBoard } from "../../present/told-board.ts";
import { toldBoard } from "../../present/told-board.ts";
import type { BoardHandle, MountBoard } from "../../store/board-port.ts";
import type { Desk } from "../../store/desk.ts";
import { isTelling } from "../../store/desk.ts";
import { useDesk, useWording } from "../desk-context.ts";
import { type BoardHand, BoardHandOver } from "./board-hand.tsx";
import { BoardWalk } from "./board-walk.tsx";
import { StoryCaption } from "./player.tsx";

/** The board: a canvas that paints, hidden from those who hear the page, and the same places and formations as elements beside it. */
export function BoardArea({ mountBoard }: { readonly mountBoard: MountBoard }) {
  const desk = useDesk();
  const { t } = useWording();
  const host = useRef<HTMLDivElement>(null);
  const [handle, setHandle] = useState<BoardHandle | null>(null);
  const [failed, setFailed] = useState(false);
  const [hand] = useState<BoardHand>(() => ({ hover: signal(null), carry: signal(null) }));
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const mounting = mountBoard(element, desk.session.scenario.id, {
      onPick: (place) => void perform({ do: "pick", place }, desk),
      mayCarry: (place) => mayCarry(desk, place),
      onCarry: (carry) => {
        hand.carry.value = carry;
      },
      onHover: (hover) => {
        hand.hover.value = hover;
      },
    });
    mounting.then(setHandle, () => setFailed(true));
    return () => void mounting.then((board) => board.destroy());
  }, [desk, mountBoard]);
  useEffect(() => (handle ? showOn(handle, desk, host.current) : undefined), [handle, desk]);
  const isPlain = desk.session.view.value?.step === "first";
  return (
    <main class="board" id="board" aria-label={t("board.label")}>
      <div ref={host} class="board__canvas" aria-hidden="true" />
      {failed && <p class="board__failed">{t("board.failed")}</p>}
      <BoardWalk />
      <BoardHandOver hand={hand} />
      <div class={`zoom${isTelling(desk) ? " zoom--away" : ""}${isPlain ? " zoom--corner" : ""}`}>
        <button type="button" aria-label={t("board.zoomIn")} onClick={() => handle?.zoom(1)}>
          +
        </button>
        <button type="button" aria-label={t("board.zoomOut")} onClick={() => handle?.zoom(-1)}>
          −
        </button>
      </div>
      {isTelling(desk) && <StoryCaption />}
    </main>
  );
}

/** Own formations are carried while orders are written. */
function mayCarry(desk: Desk, place: BoardPlace): boolean {
  const own = desk.session.view.peek()?.own ?? {};
  return desk.lobby.peek().phase === "orders" && place.kind === "formation" && own[place.id] !== undefined;
}

/** Keeps the board showing what the desk shows, and its size that of its place on the page. Returns how to stop. */
function showOn(board: BoardHandle, desk: Desk, element: HTMLElement | null): () => void {
  const width = signal(element?.clientWidth ?? 0);
  // By itself, so that the board is not shown anew whenever somebody is ready.
  const turn = computed(() => turnTold(desk));
  const stopShowing = effect(() => {
    const view = desk.session.view.value;
    if (!view) return;
    const { russianNames, namesOfToday, calendar } = desk.settings;
    const language = russianNames.value ? "ru" : "en";
    const told = toldNow(desk, view);
    board.show(
      presentBoard(desk.session.scenario, told?.view ?? view, {
        selected: desk.selected.value,
        draft: desk.draft.value,
        hovered: toldPlace(desk) ?? desk.pointed.value,
        language,
        renamed: namesOfToday.value ? renamedIn(desk.namesToday.value, language) : {},
        newStyle: calendar.value === "new",
        mode: modeFor(width.value, desk),
        ...(turn.value === null ? {} : { turn: turn.value }),
        told,
        conditions: presentConditions(view, desk.wording),
        operations: presentOperations(view, desk.wording),
        first: presentFirstBoard(view, desk.wording),
      }),
    );
  });
  const stopFollowing = effect(() => {
    const place = toldPlace(desk) ?? desk.pointed.value;
    if (place !== null) board.focusOn(place);
  });
  const sizes = new ResizeObserver(() => {
    width.value = element?.clientWidth ?? 0;
    board.resize();
    // A sheet drawn up or a telling has given the board another size: what is told or pointed at must be seen on it too.
    const place = toldPlace(desk) ?? desk.pointed.peek();
    if (place !== null) board.focusOn(place);
  });
  if (element) sizes.observe(element);
  return () => {
    stopShowing();
    stopFollowing();
    sizes.disconnect();
  };
}

/** The turn that is being told, while the view is already at the next one; null: none is. */
function turnTold(desk: Desk): number | null {
  const { phase, turn } = desk.lobby.value;
  return phase === "resolution" || phase === "report" ? turn : null;
}

/** The board as it stood at the event that is being told; null when nothing is told. */
function toldNow(desk: Desk, view: SeatView): ToldBoard | null {
  if (!isTelling(desk)) return null;
  return toldBoard(desk.session.scenario, desk.before.value, view, presentStory(view, desk.wording), desk.telling.value.index);
}

/** Where the event lies that is being told just now; null when the telling rests. */
function toldPlace(desk: Desk): BoardPlace | null {
  const view = desk.session.view.value;
  const { index, paused } = desk.telling.value;
  if (!isTelling(desk) || !view || (paused && desk.selected.value !== null)) return null;
  return presentStory(view, desk.wording).lines[index]?.at ?? null;
}

/** The sizes of marks and letters that suit a board of this width in CSS pixels. */
function modeFor(width: number, desk: Desk): BoardMode {
  if (width < 560) return "phone";
  return isTelling(desk) ? "resolution" : "play";
}
