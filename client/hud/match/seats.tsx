import { presentSeats } from "../../present/seats.ts";
import { useDesk, useView, useWording } from "../desk-context.ts";
import { Aims } from "../parts/aims.tsx";
import { SeatSquare } from "../parts/seat-square.tsx";
import { WatchLink } from "../parts/watch-link.tsx";
import { Agreements } from "./agreements.tsx";
import { OrganizationStrip } from "./strip.tsx";

/** The seats tab: this seat's aims, who sits where and who is ready; on a phone also the organization. */
export function Seats() {
  const desk = useDesk();
  const w = useWording();
  const view = useView();
  const seats = presentSeats(desk.lobby.value, view.seat, w);
  const own = w.scenario.seats.find((seat) => seat.id === view.seat);
  return (
    <div class="seats-part">
      <section class="section">
        <h2 class="subhead">{own?.name.en}</h2>
        <p class="small">{own?.brief}</p>
        <h3 class="caps">{w.t("aims.title")}</h3>
        <Aims />
      </section>
      <section class="section">
        <h2 class="subhead">{w.t("seats.title")}</h2>
        <ul class="ledger">
          {seats.map((seat) => (
            <li key={seat.id} class="seat">
              <SeatSquare party={seat.party} letter={seat.letter} />
              <span class="seat__name">
                {seat.name}
                <small>{seat.who}</small>
              </span>
              <span class={`seat__state${seat.ready ? " seat__state--ready" : ""}`}>{seat.state}</span>
            </li>
          ))}
        </ul>
      </section>
      <Agreements />
      <WatchLink lobby={desk.lobby.value} session={desk.session} />
      <div class="seats-part__strip">
        <OrganizationStrip />
      </div>
    </div>
  );
}
