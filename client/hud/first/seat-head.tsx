import { presentSeats } from "../../present/seats.ts";
import { useDesk, useView, useWording } from "../desk-context.ts";
import { SeatSquare } from "../parts/seat-square.tsx";

const LETTERS = { mrc: "M", government: "G", between: "N" } as const;

/** Who one is and the one thing one is after. */
export function SeatHead() {
  const desk = useDesk();
  const w = useWording();
  const view = useView();
  const mine = presentSeats(desk.lobby.value, view.seat, w).find((seat) => seat.mine);
  return (
    <header class="seat-head" data-guide="seat">
      <SeatSquare party={view.party} letter={LETTERS[view.party]} />
      <div>
        <h2 class="seat-head__name">{mine?.name}</h2>
        {view.aims.slice(0, 1).map((aim) => (
          <p key={aim.id}>
            <b>{w.t("seat.aim")}</b> {aim.text}
          </p>
        ))}
      </div>
    </header>
  );
}
