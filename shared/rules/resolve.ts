import type { GameEvent } from "../model/events.ts";
import { SIDES } from "../model/ids.ts";
import { invariant } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { MatchState } from "../model/state.ts";
import { openCards } from "./cards.ts";
import { emit, knownToNobody, matchChanges, openDraft, sideChanges } from "./draft.ts";
import { observe } from "./observation.ts";
import { dropUnanswered, judgeAgreements, watchAgreements } from "./resolution/agreements.ts";
import { arrivals, calendarStep, endTruce } from "./resolution/calendar.ts";
import { deliverDispatches, lapseOrders, receiveReports, sendDispatches } from "./resolution/dispatches.ts";
import { carryOutDuties } from "./resolution/duties.ts";
import { endByResolve, endOnPoints } from "./resolution/endings.ts";
import { fightAll } from "./resolution/fighting.ts";
import { initiativeStep } from "./resolution/initiative.ts";
import { moveAll } from "./resolution/movement.ts";
import { deadNow, openResolution, type Resolution } from "./resolution/resolution.ts";
import { shellAll } from "./resolution/shelling.ts";
import { slowChanges } from "./resolution/slow.ts";
import { standingOrderStep } from "./resolution/standing-orders.ts";

/**
 * Resolves a turn: duties and dispatches go out, then sub-rounds of 2 hours, then reports come in and the next turn begins, in council. [TU-1, TU-2]
 * Throws if the match is not in its orders phase.
 */
export function resolveTurn(scenario: Scenario, state: MatchState): { readonly state: MatchState; readonly events: readonly GameEvent[] } {
  invariant(state.phase === "orders", `resolveTurn in phase ${state.phase}`);
  const turn = scenario.turns[state.turn - 1];
  invariant(turn, `turn ${state.turn} is not in the calendar`);
  const draft = openDraft(scenario, state);
  const resolution = openResolution(draft, Math.max(1, Math.round(turn.hours / draft.constants.subRoundHours)));
  carryOutDuties(resolution, turn.hours);
  sendDispatches(resolution);
  for (; resolution.subRound < resolution.subRounds && resolution.state.ending === null; resolution.subRound++) playSubRound(resolution);
  receiveReports(resolution);
  observe(resolution);
  endOnPoints(resolution);
  dropUnanswered(resolution);
  beginNextTurn(resolution);
  return { state: resolution.state, events: resolution.events };
}

function playSubRound(resolution: Resolution): void {
  resolution.subStart = resolution.hour;
  resolution.deadBefore = deadNow(resolution);
  resolution.fought.clear();
  watchAgreements(resolution);
  calendarStep(resolution);
  arrivals(resolution);
  endTruce(resolution);
  deliverDispatches(resolution);
  standingOrderStep(resolution);
  initiativeStep(resolution);
  resolution.hour = resolution.subStart + resolution.constants.subRoundHours;
  moveAll(resolution);
  shellAll(resolution);
  fightAll(resolution);
  lapseOrders(resolution);
  slowChanges(resolution);
  judgeAgreements(resolution);
  endByResolve(resolution);
}

function beginNextTurn(resolution: Resolution): void {
  const { state } = resolution;
  const isOver = state.ending !== null;
  emit(resolution, {
    kind: "turnBegan",
    rule: "TU-1",
    params: { turn: isOver ? state.turn : state.turn + 1 },
    changes: [
      ...matchChanges(resolution, {
        turn: isOver ? state.turn : state.turn + 1,
        phase: isOver ? "ended" : "council",
        hour: resolution.hour,
        issued: [],
        duties: [],
        operations: state.operations.filter((each) => each.turn >= state.turn),
      }),
      ...SIDES.flatMap((side) => sideChanges(resolution, side, { hesitates: false, shares: null })),
    ],
    known: isOver ? { mrc: resolution.hour, government: resolution.hour, between: resolution.hour } : knownToNobody,
  });
  if (!isOver) openCards(resolution);
}
