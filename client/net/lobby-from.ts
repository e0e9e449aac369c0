import type { SeatId } from "../../shared/model/ids.ts";
import type { MatchFound } from "../../shared/protocol/answers.ts";
import type { MatchSchema } from "../../shared/schema/match-schema.ts";
import type { Lobby, MatchPhase } from "../store/session.ts";

/** The replicated state as the screens know it. `before` keeps the reading of the clock as long as the server has not told it again. */
export function lobbyFromState(state: MatchSchema, seat: SeatId | null, before: Lobby | null, nowMs: number): Lobby {
  const secondsLeft = secondsFrom(state.secondsLeft);
  const phase = state.phase as MatchPhase;
  const isSameReading = before !== null && before.phase === phase && before.turn === state.turn && before.secondsLeft === secondsLeft;
  return {
    code: state.code,
    scenario: state.scenario,
    start: state.start,
    phase,
    turn: state.turn,
    turns: state.turns,
    step: state.step,
    tone: state.tone,
    friction: state.friction,
    carriedOnFrom: state.carriedOnFrom === 0 ? null : state.carriedOnFrom,
    seats: [...state.seats].map((each) => ({
      seat: each.seat,
      party: each.party,
      heldBy: each.heldBy,
      nickname: each.nickname,
      online: each.online,
      ready: each.ready,
    })),
    secondsLeft,
    secondsOfPhase: secondsFrom(state.secondsOfPhase),
    readAt: isSameReading ? before.readAt : nowMs,
    iAmHost: [...state.seats].some((each) => each.isHost && each.seat === seat),
    solo: state.solo,
    spectators: state.spectators < 0 ? null : state.spectators,
    debrief: state.debrief === "" ? null : state.debrief,
  };
}

/** A match as it looks from outside, before anybody has sat down here. */
export function lobbyFromOutside(found: MatchFound, nowMs: number): Lobby {
  const { code, scenario, start, phase, turn, turns, step, tone, friction, carriedOnFrom, solo, debrief } = found;
  const seats = found.seats.map((seat) => ({ ...seat, ready: false }));
  const clock = { secondsLeft: null, secondsOfPhase: null, readAt: nowMs };
  const opened = { scenario, start, step, tone, friction, carriedOnFrom, solo };
  return { code, ...opened, phase: phase as MatchPhase, turn, turns, seats, ...clock, iAmHost: false, spectators: null, debrief };
}

function secondsFrom(told: number): number | null {
  return told < 0 ? null : told;
}
