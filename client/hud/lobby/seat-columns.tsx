import { useRef } from "preact/hooks";
import type { Party, SeatId } from "../../../shared/model/ids.ts";
import type { PublicScenario } from "../../../shared/model/view.ts";
import type { SeatRow } from "../../present/seats.ts";
import { PartySwatch } from "../marks/site-mark.tsx";
import { rove } from "../parts/rove.ts";
import { SeatSquare } from "../parts/seat-square.tsx";
import { useText } from "../text-context.ts";

/** MRC, between, government: the seats in three columns, one group to choose from. */
const COLUMNS: readonly Party[] = ["mrc", "between", "government"];

type Props = {
  readonly seats: readonly SeatRow[];
  readonly picked: SeatId | null;
  readonly scenario: PublicScenario;
  readonly onPick: (seat: SeatId) => void;
};

export function SeatColumns({ seats, picked, scenario, onPick }: Props) {
  const t = useText();
  const group = useRef<HTMLDivElement>(null);
  return (
    <div ref={group} class="seat-columns" role="radiogroup" aria-label={t("lobby.seats")} onKeyDown={(event) => rove(event, group.current)}>
      {COLUMNS.map((party) => (
        <div key={party} class={`seat-column seat-column--${party}`}>
          <h2 class="seat-column__head">
            <PartySwatch party={party} />
            {party === "between" ? t("party.between") : scenario.sides[party].name.en}
          </h2>
          <div class="seat-column__seats">
            {seats
              .filter((seat) => seat.party === party)
              .map((seat) => (
                <SeatButton key={seat.id} seat={seat} isPicked={seat.id === picked} onPick={onPick} />
              ))}
          </div>
          {party === "between" && <p class="small soft">{t("lobby.between")}</p>}
        </div>
      ))}
    </div>
  );
}

function SeatButton({
  seat,
  isPicked,
  onPick,
}: {
  readonly seat: SeatRow;
  readonly isPicked: boolean;
  readonly onPick: (seat: SeatId) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native radio cannot hold these rows with one roving stop over three columns
    <button
      type="button"
      role="radio"
      aria-checked={isPicked}
      tabIndex={isPicked ? 0 : -1}
      class={`seat-button${isPicked ? " is-on" : ""}`}
      onClick={() => onPick(seat.id)}
    >
      <SeatSquare party={seat.party} letter={seat.letter} />
      <span class="seat-button__words">
        <b>{seat.name}</b>
        <span>{seat.who}</span>
      </span>
      <span class={`seat-button__state${seat.free ? "" : " is-taken"}`}>{seat.state}</span>
    </button>
  );
}
