import type { Organization } from "../../model/capacities.ts";
import type { GameEvent } from "../../model/events.ts";
import { type FormationId, type SeatId, SIDES, type SideId } from "../../model/ids.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { MatchState } from "../../model/state.ts";
import type { SeatView } from "../../model/view.ts";
import { sideObeyed } from "../../rules/allegiance.ts";
import { constantsOf } from "../../rules/constants.ts";
import { countedHour, initiativeShare, onTimeShare, scoreCard } from "../../rules/scoring.ts";
import { activeMen } from "../../rules/strength.ts";
import { hasFormationOrder, hasMeaningfulOrder } from "./meaningful.ts";
import { watchScenes } from "./scenes.ts";

/** How things stood when a turn was over. */
export type Mark = {
  /** Hours from the moment from which the score card counts. */
  readonly hour: number;
  /** Men with rifles who obey a side and turn out for it. */
  readonly inArms: Readonly<Record<SideId, number>>;
  /** Those of them who are out of their barracks or about something. */
  readonly inStreet: Readonly<Record<SideId, number>>;
  readonly organization: Readonly<Record<SideId, Organization>>;
  readonly dead: number;
};

/** What the laboratory keeps of one game. Hours count from the moment from which the score card counts. */
export type GameMeasures = {
  readonly ended: boolean;
  readonly outcome: "mrc" | "government" | "settlement" | "nobody";
  readonly endHour: number;
  /** When the side that lost in history lost its seat of power; null: never. */
  readonly seatFallsHour: number | null;
  readonly dead: number;
  readonly initiative: Readonly<Record<SideId, number | null>>;
  readonly onTime: Readonly<Record<SideId, number | null>>;
  readonly course: readonly Mark[];
  /** Ids of the aims that each seat reached. */
  readonly aims: Readonly<Record<SeatId, readonly string[]>>;
  /** Share of the turns in which each seat had something worth ordering. */
  readonly busy: Readonly<Record<SeatId, number>>;
  /** The sides that had no meaningful order to any formation for three turns on end. */
  readonly deadEnds: readonly SideId[];
  readonly scenes: readonly string[];
};

/** So many turns on end without a meaningful order are a dead end. [LB-2] */
const TURNS_OF_A_DEAD_END = 3;

/** Watches one match and says what the laboratory keeps of it. */
export function openMeasures(scenario: Scenario): {
  /** To be told of every view that a bot is given. */
  readonly seen: (view: SeatView) => void;
  /** To be told of the state after every turn, and of all that has happened since the match began. */
  readonly turnOver: (state: MatchState, events: readonly GameEvent[]) => void;
  readonly result: (state: MatchState) => GameMeasures;
} {
  const busyTurns = new Map<SeatId, Set<number>>(scenario.seatIds.map((seat) => [seat, new Set()]));
  const commandTurns = new Map<SeatId, Set<number>>(scenario.seatIds.map((seat) => [seat, new Set()]));
  const course: Mark[] = [];
  const scenes = watchScenes(scenario);
  let told = 0;
  let orderTurns = 0;
  return {
    seen: (view) => {
      if (view.phase !== "orders") return;
      orderTurns = Math.max(orderTurns, view.turn);
      if (hasMeaningfulOrder(view)) busyTurns.get(view.seat)?.add(view.turn);
      if (hasFormationOrder(view)) commandTurns.get(view.seat)?.add(view.turn);
    },
    turnOver: (state, events) => {
      course.push(markOf(scenario, state));
      scenes.turnOver(state, events.slice(told));
      told = events.length;
    },
    result: (state) => ({
      ...outcomeOf(scenario, state),
      course,
      aims: Object.fromEntries(
        scoreCard(scenario, state).seats.map(({ seat, aims }) => [seat, aims.filter((aim) => aim.reached).map((aim) => aim.id)]),
      ),
      busy: Object.fromEntries(scenario.seatIds.map((seat) => [seat, (busyTurns.get(seat)?.size ?? 0) / Math.max(1, orderTurns)])),
      deadEnds: SIDES.filter((side) => isDeadEnd(scenario, side, commandTurns, orderTurns)),
      scenes: scenes.seen(),
    }),
  };
}

function isDeadEnd(scenario: Scenario, side: SideId, commandTurns: ReadonlyMap<SeatId, ReadonlySet<number>>, turns: number): boolean {
  const seats = scenario.seatIds.filter((seat) => scenario.seats[seat]?.party === side);
  let idle = 0;
  for (let turn = 1; turn <= turns; turn++) {
    idle = seats.some((seat) => commandTurns.get(seat)?.has(turn)) ? 0 : idle + 1;
    if (idle >= TURNS_OF_A_DEAD_END) return true;
  }
  return false;
}

function outcomeOf(scenario: Scenario, state: MatchState) {
  const { mrc, government } = state.sides;
  const fell = state.sides[scenario.history.winner === "mrc" ? "government" : "mrc"].seatOfPowerLostHour;
  return {
    ended: state.phase === "ended" && state.ending !== null,
    outcome: state.ending?.by === "settlement" ? ("settlement" as const) : (state.ending?.winner ?? ("nobody" as const)),
    endHour: countedHour(scenario, state.ending?.hour ?? state.hour),
    seatFallsHour: fell === null ? null : countedHour(scenario, fell),
    dead: Math.round(mrc.tally.dead + government.tally.dead),
    initiative: { mrc: initiativeShare(mrc.tally), government: initiativeShare(government.tally) },
    onTime: { mrc: onTimeShare(mrc.tally), government: onTimeShare(government.tally) },
  };
}

function markOf(scenario: Scenario, state: MatchState): Mark {
  const { mrc, government } = state.sides;
  return {
    hour: countedHour(scenario, state.hour),
    inArms: menWithRifles(scenario, state, () => true),
    inStreet: menWithRifles(scenario, state, (id) => isInStreet(scenario, state, id)),
    organization: { mrc: mrc.organization, government: government.organization },
    dead: Math.round(mrc.tally.dead + government.tally.dead),
  };
}

/** Men with a rifle who turn out for a side, of the formations asked for. */
function menWithRifles(scenario: Scenario, state: MatchState, isCounted: (id: FormationId) => boolean): Readonly<Record<SideId, number>> {
  const constants = constantsOf(state.options);
  const men = { mrc: 0, government: 0 };
  for (const id of scenario.formationIds) {
    const formation = state.formations[id];
    const side = formation === undefined ? null : sideObeyed(formation);
    if (formation === undefined || side === null || formation.status !== "present" || !isCounted(id)) continue;
    men[side] += activeMen(scenario, state, id, constants) * formation.armed;
  }
  return { mrc: Math.round(men.mrc), government: Math.round(men.government) };
}

/** Has left its barracks or is about something there: whoever sits in a school and waits is counted by no witness. */
function isInStreet(scenario: Scenario, state: MatchState, id: FormationId): boolean {
  const formation = state.formations[id];
  if (formation === undefined) return false;
  const { doing, site } = formation;
  return site !== scenario.formations[id]?.barracks || (doing !== null && doing.order.site !== null && doing.order.site !== site);
}
