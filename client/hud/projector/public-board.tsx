import { useEffect, useRef, useState } from "preact/hooks";
import type { PublicScenario, PublicView } from "../../../shared/model/view.ts";
import { presentPublicBoard } from "../../present/public-board.ts";
import type { BoardHandle, MountBoard } from "../../store/board-port.ts";
import type { Lobby } from "../../store/session.ts";
import { useText } from "../text-context.ts";

type Props = { readonly scenario: PublicScenario; readonly lobby: Lobby; readonly view: PublicView; readonly mountBoard: MountBoard };

/** Below this the page is read as text: names of places would not fit on a plan of that size. The sheet says the same. */
const WALL = "(min-width: 60rem) and (min-aspect-ratio: 5/4)";

/** The board is made for a page of this width; a smaller page shows it smaller, so that a wall looks the same on every projector. */
const MADE_FOR = 1920;

/** Fits the board's own pixels to the room it has. */
function fillRoom(element: HTMLElement): void {
  const room = element.parentElement;
  if (!room) return;
  const scale = Math.min(1, innerWidth / MADE_FOR);
  Object.assign(element.style, {
    width: `${room.clientWidth / scale}px`,
    height: `${room.clientHeight / scale}px`,
    transform: scale < 1 ? `scale(${scale})` : "none",
  });
}

/** The plan of the city with who is known to hold what; nobody needs to point at it. It is fetched only where it is shown. */
export function PublicBoard({ scenario, lobby, view, mountBoard }: Props) {
  const t = useText();
  const host = useRef<HTMLDivElement>(null);
  const [isWall, setIsWall] = useState(() => matchMedia(WALL).matches);
  const [handle, setHandle] = useState<BoardHandle | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const wide = matchMedia(WALL);
    const see = () => setIsWall(wide.matches);
    wide.addEventListener("change", see);
    return () => wide.removeEventListener("change", see);
  }, []);
  useEffect(() => {
    const element = host.current;
    if (!element || !isWall) return;
    fillRoom(element);
    const mounting = mountBoard(element, scenario.id, { onPick: () => {} });
    mounting.then(setHandle, () => setFailed(true));
    return () => {
      setHandle(null);
      void mounting.then(
        (board) => board.destroy(),
        () => {},
      );
    };
  }, [scenario, mountBoard, isWall]);
  const isTold = lobby.phase === "resolution" || lobby.phase === "report";
  const turn = isTold ? lobby.turn : view.turn;
  useEffect(() => handle?.show(presentPublicBoard(scenario, view, { turn, mode: "projector" })), [handle, scenario, view, turn]);
  useEffect(() => {
    const element = host.current;
    if (!element?.parentElement || !handle) return;
    const sizes = new ResizeObserver(() => {
      fillRoom(element);
      handle.resize();
    });
    sizes.observe(element.parentElement);
    return () => sizes.disconnect();
  }, [handle]);
  if (!isWall) return null;
  return (
    <div class="wall__plan">
      <div ref={host} class="wall__canvas" aria-hidden="true" />
      {failed && <p class="board__failed">{t("board.failed")}</p>}
    </div>
  );
}
