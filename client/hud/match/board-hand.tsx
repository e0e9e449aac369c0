import type { Signal } from "@preact/signals";
import { presentBoardPlate } from "../../present/board-plate.ts";
import type { BoardCarry, BoardHover } from "../../store/board-port.ts";
import { useDesk, useView, useWording } from "../desk-context.ts";

/** Nearer to the upper edge than this, a tip hangs below what it tells of. */
const ROOM_ABOVE = 180;

/** What the hand is doing over the board: pointing at a mark, or carrying a counter to a place. */
export type BoardHand = { readonly hover: Signal<BoardHover | null>; readonly carry: Signal<BoardCarry | null> };

/** The line that follows a carried counter, and the tip of what is pointed at. Both only repeat what lists, plate and form say. */
export function BoardHandOver({ hand }: { readonly hand: BoardHand }) {
  const carry = hand.carry.value;
  const over = carry ? carry.over && { place: carry.over, at: carry.to } : hand.hover.value;
  return (
    <>
      {carry && <CarryLine carry={carry} />}
      {over && <Tip hover={over} />}
    </>
  );
}

function CarryLine({ carry }: { readonly carry: BoardCarry }) {
  const view = useView();
  const [[x1, y1], [x2, y2]] = [carry.from, carry.to];
  return (
    <svg class={`carry carry--${view.party}`} aria-hidden="true">
      <line class="carry__casing" x1={x1} y1={y1} x2={x2} y2={y2} />
      <line x1={x1} y1={y1} x2={x2} y2={y2} />
      <circle class="carry__casing" cx={x2} cy={y2} r="15" />
      <circle cx={x2} cy={y2} r="15" />
    </svg>
  );
}

function Tip({ hover }: { readonly hover: BoardHover }) {
  const desk = useDesk();
  const w = useWording();
  const { name, lines } = presentBoardPlate(useView(), hover.place, { selected: desk.selected.value, draft: desk.draft.value }, w);
  const [x, y] = hover.at;
  return (
    <p class={`tip${y < ROOM_ABOVE ? " tip--below" : ""}`} aria-hidden="true" style={{ "--x": `${x}px`, "--y": `${y}px` }}>
      <b>{name}</b>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
}
