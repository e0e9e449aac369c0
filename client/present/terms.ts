import type { Term } from "../../shared/model/agreements.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import { momentOf } from "./moment.ts";
import type { Wording } from "./wording.ts";

/** What a seat promises, in one clause: "Duma offers a truce by 26 October, 12:00". */
export function termWords(term: Term, by: SeatId, w: Wording): string {
  return w.t(`termSays.${term.kind}`, {
    seat: w.seat(by),
    formation: "formation" in term ? w.formation(term.formation) : null,
    site: "site" in term ? w.site(term.site) : null,
    card: "card" in term ? w.any(term.card) : null,
    choice: "card" in term ? w.any(`${term.card}/${term.choice}`) : null,
    side: "side" in term ? w.side(term.side) : null,
    stop: "stop" in term && term.stop,
    until: "until" in term ? hourWords(term.until, w) : null,
  });
}

function hourWords(hour: number, w: Wording): string {
  return momentOf(w.scenario, hour).hour(w.t);
}
