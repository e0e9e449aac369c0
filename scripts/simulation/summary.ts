import { SCENES } from "../../shared/analysis/laboratory/scenes.ts";
import { meanOfKnown, type Spread, shareOf as shareWithInterval, spreadOf } from "../../shared/analysis/laboratory/statistics.ts";
import { addHours } from "../../shared/model/calendar.ts";
import { bySide, type SeatId, type SideId } from "../../shared/model/ids.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { type GameResult, type Simulation, seedOf } from "./game.ts";
import type { Failure, Played } from "./part.ts";

export type Summary = {
  readonly scenario: string;
  readonly start: string;
  readonly seed: string;
  readonly swapOrganization: boolean;
  readonly constants: Readonly<Record<string, number>>;
  readonly games: number;
  /** Share of the games that came to an end. */
  readonly ended: number;
  readonly outcomes: Readonly<Record<GameResult["outcome"], number>>;
  /** Old style. */
  readonly endTime: Spread<string>;
  /** When the side that lost in history lost its seat of power; games in which it never did count as later than all others. Old style. */
  readonly seatFalls: Spread<string>;
  readonly seatFallsShare: number;
  /** Hours to the end from the moment from which the score card counts. */
  readonly hours: Spread<number>;
  readonly dead: Spread<number>;
  readonly initiativeShare: Readonly<Record<SideId, number | null>>;
  readonly ordersOnTime: Readonly<Record<SideId, number | null>>;
  /** Games in which a side had no meaningful order for three turns on end, and games that did not end. */
  readonly deadEnds: Readonly<Record<SideId | "notEnded", number>>;
  /** The seeds of these games, the first few. */
  readonly deadEndSeeds: readonly string[];
  /** Games that broke off with an exception. */
  readonly failures: readonly Failure[];
  /** Of each seat: the share of the games in which it reached each of its aims, and of the turns in which it had something worth ordering. */
  readonly seats: Readonly<Record<SeatId, { readonly aims: Readonly<Record<string, number>>; readonly busy: number | null }>>;
  /** Share of the games in which each scene came by itself. */
  readonly scenes: Readonly<Record<string, number>>;
};

/** So many seeds are enough to look into. */
const SEEDS_TOLD = 10;

export function summaryOf(simulation: Simulation, scenario: Scenario, { results, failures }: Played): Summary {
  const { seed, constants, organization } = simulation;
  const counted = addHours(scenario.startOs, scenario.countFromHour);
  const isoOf = (hour: number) => addHours(counted, hour);
  const falls = results.map((result) => result.seatFallsHour);
  const share = (outcome: GameResult["outcome"]) => shareOf(results, (result) => result.outcome === outcome);
  const hours = spreadOf(results.map((result) => result.endHour));
  return {
    scenario: scenario.id,
    start: scenario.start,
    seed,
    swapOrganization: organization !== null,
    constants,
    games: results.length,
    ended: shareOf(results, (result) => result.ended),
    outcomes: { mrc: share("mrc"), government: share("government"), settlement: share("settlement"), nobody: share("nobody") },
    endTime: mapSpread(hours, isoOf),
    seatFalls: mapSpread(spreadOf(falls), isoOf),
    seatFallsShare: shareOf(falls, (hour) => hour !== null),
    hours,
    dead: spreadOf(results.map((result) => result.dead)),
    initiativeShare: bySide((side) => meanOf(results.map((result) => result.initiative[side]))),
    ordersOnTime: bySide((side) => meanOf(results.map((result) => result.onTime[side]))),
    deadEnds: {
      ...bySide((side) => results.filter(({ deadEnds }) => deadEnds.includes(side)).length),
      notEnded: results.filter((result) => !result.ended).length,
    },
    deadEndSeeds: results
      .filter(({ ended, deadEnds }) => !ended || deadEnds.length > 0)
      .slice(0, SEEDS_TOLD)
      .map(({ game }) => seedOf(simulation, game)),
    failures,
    seats: Object.fromEntries(scenario.seatIds.map((seat) => [seat, seatSummary(scenario, results, seat)])),
    scenes: Object.fromEntries(
      SCENES.filter((scene) => scene.scenario === scenario.id).map(({ id }) => [id, shareOf(results, ({ scenes }) => scenes.includes(id))]),
    ),
  };
}

function seatSummary(scenario: Scenario, results: readonly GameResult[], seat: SeatId): Summary["seats"][SeatId] {
  const aims = scenario.seats[seat]?.aims ?? [];
  return {
    aims: Object.fromEntries(aims.map(({ id }) => [id, shareOf(results, (result) => result.aims[seat]?.includes(id) === true)])),
    busy: meanOf(results.map(({ busy }) => busy[seat] ?? null)),
  };
}

function mapSpread<Value>({ p10, median, p90 }: Spread<number>, to: (value: number) => Value): Spread<Value> {
  const each = (value: number | null) => (value === null ? null : to(value));
  return { p10: each(p10), median: each(median), p90: each(p90) };
}

function shareOf<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
  return round4(shareWithInterval(items, isSo).value);
}

/** The mean over the games in which there was anything to count. */
function meanOf(values: readonly (number | null)[]): number | null {
  const mean = meanOfKnown(values);
  return mean === null ? null : round4(mean);
}

function round4(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
