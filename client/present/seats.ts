import type { Party, SeatId } from "../../shared/model/ids.ts";
import type { Lobby, LobbySeat } from "../store/session.ts";
import type { Wording } from "./wording.ts";

export type SeatRow = {
  readonly id: SeatId;
  readonly party: Party;
  readonly name: string;
  /** One or two capital letters for the square beside the name. */
  readonly letter: string;
  readonly who: string;
  readonly state: string;
  readonly ready: boolean;
  readonly mine: boolean;
  /** Nobody sits here yet: a person may take it. */
  readonly free: boolean;
};

/** Who sits where, in the order of the scenario, and whether they are ready. */
export function presentSeats(lobby: Lobby, me: SeatId | null, w: Wording): readonly SeatRow[] {
  return w.scenario.seats.map((seat) => {
    const held = lobby.seats.find((each) => each.seat === seat.id);
    return {
      id: seat.id,
      party: seat.party,
      name: seat.name.en,
      letter: letterOf(seat.name.en),
      who: whoOf(held, seat.id === me, w),
      state: stateOf(held, lobby, w),
      ready: held !== undefined && held.heldBy === "person" && held.ready,
      mine: seat.id === me,
      free: held === undefined || held.heldBy === "bot",
    };
  });
}

/** The person who sits there by the nickname given, "you", a bot, or a caretaker. */
function whoOf(held: LobbySeat | undefined, mine: boolean, w: Wording): string {
  if (mine) return held?.nickname ? w.t("seat.youNamed", { name: held.nickname }) : w.t("seat.you");
  if (held === undefined || held.heldBy === "bot") return w.t("seat.bot");
  if (held.heldBy === "caretaker") return w.t("seat.caretaker", { name: held.nickname || w.t("seat.somebody") });
  return held.nickname || w.t("seat.somebody");
}

function stateOf(held: LobbySeat | undefined, lobby: Lobby, w: Wording): string {
  if (held === undefined || held.heldBy === "bot") return lobby.phase === "lobby" ? w.t("seat.free") : w.t("seat.byBot");
  if (!held.online) return w.t("seat.away");
  if (lobby.phase === "lobby") return w.t("seat.seated");
  return held.ready ? w.t("seat.ready") : w.t("seat.thinking");
}

const ARTICLES = new Set(["the", "of", "in", "on", "at"]);

/** The first letter of the first word that says something. */
function letterOf(name: string): string {
  const word = name.split(/[\s-]+/).find((each) => !ARTICLES.has(each.toLowerCase())) ?? name;
  return word.slice(0, 1).toUpperCase();
}

/** How many of those who are waited for have finished, and who has not, by seat and not by person. */
export function presentReadiness(
  lobby: Lobby,
  me: SeatId | null,
  w: Wording,
): { readonly ready: number; readonly of: number; readonly waitingFor: readonly string[] } {
  const people = lobby.seats.filter((seat) => seat.heldBy === "person");
  const waiting = people.filter((seat) => !seat.ready);
  return {
    ready: people.length - waiting.length,
    of: people.length,
    waitingFor: waiting.map((seat) => (seat.seat === me ? w.t("foot.you") : w.seat(seat.seat))),
  };
}
