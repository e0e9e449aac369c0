import type { SeatId, SideId } from "../model/ids.ts";
import type { Course, Moment } from "./course.ts";

/** How the orders of a side or a seat fared. `sent` is the sum of the four fates; what became of those that arrived is counted apart. */
export type DispatchCounts = {
  readonly sent: number;
  readonly onTime: number;
  readonly late: number;
  readonly lost: number;
  readonly captured: number;
  readonly obeyed: number;
  readonly lapsed: number;
  readonly refused: number;
  /** Hours on the way of each order that came late, in the order of arrival. */
  readonly hoursLate: readonly number[];
};

export type Dispatches = {
  readonly sides: Readonly<Record<SideId, DispatchCounts>>;
  readonly seats: Readonly<Record<SeatId, DispatchCounts>>;
};

type Tally = { -readonly [Key in keyof DispatchCounts]: DispatchCounts[Key] extends number ? number : number[] };

/** Counts the orders to formations of every side and seat by what became of them. */
export function dispatchesOf({ scenario, moments }: Course): Dispatches {
  const sides: Record<SideId, Tally> = { mrc: empty(), government: empty() };
  const seats: Record<SeatId, Tally> = {};
  for (const seat of scenario.seatIds) if (scenario.seats[seat]?.party !== "between") seats[seat] = empty();
  const senders = new Map<string, SeatId | null>();
  for (const moment of moments) {
    const { side, params } = moment.event;
    if (side === null || typeof params["dispatch"] !== "string") continue;
    const seat = moment.event.seat ?? senders.get(params["dispatch"]) ?? null;
    senders.set(params["dispatch"], seat);
    for (const tally of [sides[side], seat === null ? undefined : seats[seat]]) if (tally) count(tally, moment);
  }
  return { sides, seats };
}

function empty(): Tally {
  return { sent: 0, onTime: 0, late: 0, lost: 0, captured: 0, obeyed: 0, lapsed: 0, refused: 0, hoursLate: [] };
}

function count(tally: Tally, { event, before }: Moment): void {
  switch (event.kind) {
    case "dispatchSent":
      tally.sent += 1;
      // Only what does not go well is told by an event of its own: until then it is on time.
      tally.onTime += 1;
      return;
    case "dispatchDelayed":
      return fare(tally, "late");
    case "dispatchLost":
      return fare(tally, "lost");
    case "dispatchCaptured":
      return fare(tally, "captured");
    case "dispatchArrived":
    case "standingOrderTaken":
      return noteDelay(tally, event.hour - sentHourOf(before, String(event.params["dispatch"]), event.hour));
    case "orderObeyed":
      tally.obeyed += 1;
      return;
    case "orderLapsed":
    case "standingOrderDropped":
      tally.lapsed += 1;
      return;
    case "orderNotObeyed":
      tally.refused += 1;
      return;
    default:
      return;
  }
}

function fare(tally: Tally, fate: "late" | "lost" | "captured"): void {
  tally.onTime -= 1;
  tally[fate] += 1;
}

function noteDelay(tally: Tally, hours: number): void {
  if (hours > 0) tally.hoursLate.push(hours);
}

function sentHourOf(state: Moment["before"], dispatch: string, otherwise: number): number {
  return state.dispatches.find((each) => each.id === dispatch)?.sentHour ?? otherwise;
}
