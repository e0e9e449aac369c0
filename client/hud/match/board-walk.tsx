import { presentBoardPlate } from "../../present/board-plate.ts";
import { presentFormations } from "../../present/formations.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";

/**
 * The board for the keyboard: arrow keys walk its routes from place to place, Enter picks, Tab goes on from one own formation to the next.
 * Where one stands is written on a plate over the board, as the canvas cannot be read aloud.
 */
export function BoardWalk() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const view = useView();
  const plate = presentBoardPlate(view, desk.pointed.value, { selected: desk.selected.value, draft: desk.draft.value }, w);
  return (
    <div class="walk" data-board-walk>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the plate is the board for the keyboard; its label tells of the arrows */}
      <div class="walk__stand" role="application" tabIndex={0} aria-label={w.t("board.walk")} aria-describedby="walk-plate" />
      <ul class="walk__formations" aria-label={w.t("formations.own")}>
        {presentFormations(view, w).own.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              class="heard-only"
              onFocus={() => say({ do: "point", place: { kind: "formation", id: row.id } })}
              onClick={() => say({ do: "pick", place: { kind: "formation", id: row.id } })}
            >
              {row.name}
            </button>
          </li>
        ))}
      </ul>
      <p id="walk-plate" class="walk__plate">
        <b>{plate.name}</b>
        {plate.lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
    </div>
  );
}
