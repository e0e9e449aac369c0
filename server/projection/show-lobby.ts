import type { LobbyState, SeatShown } from "../../shared/match/lobby.ts";
import { type MatchSchema, SeatSchema } from "../../shared/schema/match-schema.ts";

/** How often the clock is told again while a phase lasts; in between, screens count by themselves. */
const CLOCK_TOLD_EVERY_SECONDS = 10;

/** Copies what everybody may see of a match onto the replicated state; only what differs is written, so only that travels. */
export function showLobby(
  lobby: LobbyState,
  debrief: string | null,
  shown: MatchSchema,
  { tellClock = false, spectators = -1 } = {},
): void {
  const mustTell = tellClock || shown.phase !== lobby.phase || shown.turn !== lobby.turn;
  write(shown, {
    phase: lobby.phase,
    turn: lobby.turn,
    turns: lobby.turns,
    step: lobby.step,
    tone: lobby.tone,
    friction: lobby.friction,
    carriedOnFrom: lobby.carriedOnFrom ?? 0,
    debrief: debrief ?? "",
    spectators,
    secondsOfPhase: seconds(lobby.msOfPhase),
  });
  const left = seconds(lobby.msLeft);
  if (mustTell || Math.abs(shown.secondsLeft - left) >= CLOCK_TOLD_EVERY_SECONDS) write(shown, { secondsLeft: left });
  for (const [index, seat] of lobby.seats.entries()) {
    const there = shown.seats[index];
    if (there) write(there, fieldsOf(seat));
    else shown.seats.push(new SeatSchema().assign(fieldsOf(seat)));
  }
}

function fieldsOf({ seat, party, heldBy, nickname, online, ready, isHost }: SeatShown) {
  return { seat, party, heldBy, nickname, online, ready, isHost };
}

function write<Shown extends object>(shown: Shown, fields: Partial<Shown>): void {
  for (const key of Object.keys(fields) as (keyof Shown)[]) {
    const value = fields[key];
    if (value !== undefined && shown[key] !== value) shown[key] = value as Shown[keyof Shown];
  }
}

function seconds(ms: number | null): number {
  return ms === null ? -1 : Math.ceil(ms / 1000);
}
