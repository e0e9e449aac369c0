import type { Change } from "../../model/events.ts";
import type { FormationId, SideId, SiteId } from "../../model/ids.ts";
import { opponentOf } from "../../model/ids.ts";
import type { Dispatch, DispatchStatus, FormationState, IssuedOrder, LineKind, Waiting } from "../../model/state.ts";
import { sideObeyed, sideOfSeat } from "../allegiance.ts";
import { type Belief, beliefNow } from "../belief.ts";
import { roll } from "../dice.ts";
import {
  dispatchChanges,
  emit,
  formationChanges,
  formationOf,
  type Happening,
  knownTo,
  knownToNobody,
  matchChanges,
  tallyChanges,
} from "../draft.ts";
import { chanceOnTime, lineAt, linesFrom } from "../lines.ts";
import { delayDrawn, label, type Resolution, reportDelay } from "./resolution.ts";

/** Sends off the orders of the turn, each with its chance to arrive at once; the others come late, or, through enemy ground, perhaps never. [DI-1..DI-4] */
export function sendDispatches(resolution: Resolution): void {
  const { state } = resolution;
  const outlooks = { mrc: outlookOf(resolution, "mrc"), government: outlookOf(resolution, "government") };
  for (const each of state.issued) sendOne(resolution, each, outlooks);
}

/** What a side believes when its orders go out, and how it thinks they will travel. */
type Outlook = { readonly belief: Belief; readonly lines: Resolution["lines"][SideId] };

function outlookOf({ scenario, state }: Resolution, side: SideId): Outlook {
  const belief = beliefNow(scenario, state, side);
  return { belief, lines: linesFrom(scenario, belief, side) };
}

function sendOne(resolution: Resolution, { id, seat, order, when }: IssuedOrder, outlooks: Readonly<Record<SideId, Outlook>>): void {
  const { scenario, state, constants } = resolution;
  const side = sideOfSeat(scenario, seat);
  const formation = state.formations[order.formation];
  if (side === null || formation === undefined) return;
  const line = lineAt(resolution.lines[side], formation, resolution.hour);
  const chanceOver = (over: LineKind) =>
    state.options.friction === 0 ? 1 : chanceOnTime(state.sides[side].organization.liaison, over, constants);
  const needed = chanceOver(line);
  const dice = when === undefined ? order.formation : `${order.formation} standing`;
  const rolled = roll(state.seed, label(resolution, "dispatch", dice));
  // The sender is told the chance as he can judge it: by where he believes the formation to be, and over what ground.
  const { belief, lines } = outlooks[side];
  const believed = belief.formations[order.formation];
  const told = believed === undefined ? "enemyGround" : lineAt(lines, believed, belief.hour);
  const fate = fateOf(resolution, {
    dice,
    until: formation.outOfReachUntil,
    isOnTime: rolled < needed,
    isThroughEnemy: line === "enemyGround",
  });
  const dispatch: Dispatch = {
    id: `d-${id}`,
    seat,
    side,
    order,
    sentHour: resolution.hour,
    status: fate.status,
    arrivesHour: fate.arrivesHour,
    line: told,
    chance: Math.round(chanceOver(told) * 100),
    known: "sent",
    outcome: null,
    ...(when === undefined ? {} : { when }),
  };
  emit(resolution, {
    kind: "dispatchSent",
    rule: "DI-1",
    side,
    seat,
    formation: order.formation,
    site: order.site,
    params: { order: order.kind, line: told, dispatch: dispatch.id },
    inputs: { liaison: state.sides[side].organization.liaison, line: told },
    changes: [
      { path: ["dispatches", state.dispatches.length], from: null, to: dispatch as unknown as Change["to"] },
      ...tallyChanges(resolution, side, { sent: 1, ...(fate.status === "sent" ? { onTime: 1 } : { [fate.status]: 1 }) }),
    ],
    known: knownTo(side, resolution.hour),
  });
  const kind = FATE_EVENT[fate.status];
  if (kind === null) return;
  emit(resolution, {
    kind,
    rule: "DI-3",
    side,
    seat,
    formation: order.formation,
    site: order.site,
    params: { order: order.kind, line, dispatch: dispatch.id },
    inputs: { liaison: state.sides[side].organization.liaison, line },
    draw: { label: label(resolution, "dispatch", dice), rolled, needed },
    known: { ...knownTo(side, null), ...(fate.status === "captured" ? knownTo(opponentOf(side), resolution.hour) : {}), [side]: null },
  });
}

const FATE_EVENT = { sent: null, late: "dispatchDelayed", lost: "dispatchLost", captured: "dispatchCaptured" } as const;

type Fate = { readonly status: "sent" | "late" | "lost" | "captured"; readonly arrivesHour: number | null };

function fateOf(
  resolution: Resolution,
  what: { readonly dice: string; readonly until: number; readonly isOnTime: boolean; readonly isThroughEnemy: boolean },
): Fate {
  const { state, constants, hour } = resolution;
  if (what.isOnTime && what.until > hour) return { status: "late", arrivesHour: what.until };
  if (what.isOnTime) return { status: "sent", arrivesHour: hour };
  if (what.isThroughEnemy && roll(state.seed, label(resolution, "lost", what.dice)) < constants.lostShare) {
    const isRead = roll(state.seed, label(resolution, "captured", what.dice)) < constants.capturedShare;
    return { status: isRead ? "captured" : "lost", arrivesHour: null };
  }
  return { status: "late", arrivesHour: hour + delayDrawn(resolution, label(resolution, "delay", what.dice)) };
}

/** Hands over what has arrived by now: the order comes into force, or is refused by those who no longer obey. [DI-4, DI-5] */
export function deliverDispatches(resolution: Resolution): void {
  for (const dispatch of resolution.state.dispatches) {
    const isDue =
      (dispatch.status === "sent" || dispatch.status === "late") &&
      dispatch.arrivesHour !== null &&
      dispatch.arrivesHour <= resolution.hour;
    if (isDue) deliver(resolution, dispatch);
  }
}

function deliver(resolution: Resolution, dispatch: Dispatch): void {
  const id = dispatch.order.formation;
  const formation = formationOf(resolution, id);
  const isObeyed = formation.status === "present" && sideObeyed(formation) === dispatch.side;
  const about = {
    side: dispatch.side,
    seat: dispatch.seat,
    formation: id,
    site: dispatch.order.site,
    params: { order: dispatch.order.kind, dispatch: dispatch.id },
  };
  const known = knownTo(dispatch.side, resolution.hour + reportDelay(resolution, id));
  if (!isObeyed) {
    emit(resolution, {
      kind: "orderNotObeyed",
      rule: "DI-5",
      ...about,
      inputs: { allegiance: formation.allegiance, status: formation.status },
      changes: dispatchChanges(resolution, dispatch.id, { status: "done", outcome: "refused" }),
      known,
    });
    return;
  }
  if (dispatch.when !== undefined) return takeStanding(resolution, dispatch, about, known);
  emit(resolution, {
    kind: "dispatchArrived",
    rule: "DI-4",
    ...about,
    inputs: { hoursUnderWay: resolution.hour - dispatch.sentHour, line: dispatch.line },
    changes: [
      ...dispatchChanges(resolution, dispatch.id, { status: "arrived" }),
      ...putInForce(resolution, dispatch, { lastWordHour: resolution.hour }),
    ],
    known,
  });
}

/** The order becomes what the formation does; what it did before is laid aside. */
export function putInForce(resolution: Resolution, dispatch: Dispatch, after: Partial<FormationState> = {}): readonly Change[] {
  const { order } = dispatch;
  const formation = formationOf(resolution, order.formation);
  const replaced = formation.doing?.dispatch;
  return [
    ...(replaced ? closedBy(resolution, replaced, "lapsed") : []),
    ...formationChanges(resolution, order.formation, {
      doing: { order, dispatch: dispatch.id, sinceHour: resolution.hour, lapsesHour: lapsesAt(resolution, dispatch) },
      dugIn: formation.dugIn && (order.kind === "hold" || order.kind === "digIn"),
      ...after,
    }),
    ...(order.kind === "hold" ? [] : tallyChanges(resolution, dispatch.side, { actsOrdered: 1 })),
  ];
}

/** A standing order that arrives is kept and takes the place of the older one; a revocation leaves none. [SO-2] */
function takeStanding(
  resolution: Resolution,
  dispatch: Dispatch,
  about: Pick<Happening, "side" | "seat" | "formation" | "site" | "params">,
  known: Happening["known"],
): void {
  const id = dispatch.order.formation;
  const isRevoked = dispatch.when?.kind === "never";
  const older = resolution.state.dispatches.filter((each) => isKept(each) && each.order.formation === id);
  emit(resolution, {
    kind: "standingOrderTaken",
    rule: "SO-2",
    ...about,
    params: { ...about.params, when: dispatch.when?.kind ?? null, watched: watchedBy(dispatch) },
    inputs: { hoursUnderWay: resolution.hour - dispatch.sentHour, line: dispatch.line },
    changes: [
      ...older.flatMap((each) => closedBy(resolution, each.id, "lapsed")),
      ...dispatchChanges(resolution, dispatch.id, isRevoked ? { status: "done", outcome: "obeyed" } : { status: "arrived" }),
      ...formationChanges(resolution, id, { lastWordHour: resolution.hour }),
    ],
    ...(known === undefined ? {} : { known }),
  });
}

/** The place that a standing order keeps an eye on, or null. */
export function watchedBy({ when }: Dispatch): SiteId | null {
  return when !== undefined && "site" in when ? when.site : null;
}

/** A standing order that waits with its formation. */
export function isKept(dispatch: Dispatch): dispatch is Dispatch & { readonly when: Waiting } {
  return dispatch.when !== undefined && dispatch.status === "arrived" && dispatch.firedHour === undefined;
}

/** An order lapses 14 hours after it arrives; one that belongs to a plan of a later turn, so long after that turn begins. */
function lapsesAt(resolution: Resolution, dispatch: Dispatch): number {
  const plan = resolution.state.operations.find((each) => each.id === dispatch.order.operation);
  const starts = plan ? (resolution.scenario.turns[plan.turn - 1]?.startHour ?? resolution.hour) : resolution.hour;
  return Math.max(resolution.hour, starts) + resolution.constants.lapseHours;
}

export function closedBy(resolution: Resolution, dispatch: string, outcome: "obeyed" | "lapsed"): readonly Change[] {
  const status: DispatchStatus = "done";
  return resolution.state.dispatches.some((each) => each.id === dispatch) ? dispatchChanges(resolution, dispatch, { status, outcome }) : [];
}

/** A formation has done what it was doing. Changes only; the step that ends it writes the event. */
export function finished(
  resolution: Resolution,
  id: FormationId,
  after: Partial<FormationState> = {},
  outcome: "obeyed" | "lapsed" = "obeyed",
): readonly Change[] {
  const doing = formationOf(resolution, id).doing;
  return [
    ...(doing?.dispatch ? closedBy(resolution, doing.dispatch, outcome) : []),
    ...formationChanges(resolution, id, { doing: null, ...after }),
  ];
}

/** Orders that nobody could carry out in time lapse. [DI-5] */
export function lapseOrders(resolution: Resolution): void {
  for (const id of resolution.scenario.formationIds) {
    const formation = formationOf(resolution, id);
    const { doing } = formation;
    if (doing === null || (doing.lapsesHour > resolution.hour && formation.status === "present")) continue;
    const side = sideObeyed(formation);
    const isKept =
      doing.order.kind === "hold" || doing.order.kind === "digIn" || doing.order.kind === "shell" || doing.order.kind === "blockade";
    if (doing.dispatch === null || side === null) {
      emit(resolution, { kind: "hourPassed", rule: "DI-5", changes: finished(resolution, id), known: knownToNobody });
      continue;
    }
    emit(resolution, {
      kind: isKept ? "orderObeyed" : "orderLapsed",
      rule: "DI-5",
      side,
      // Who gave the order is the one to be told that nothing came of it.
      seat: resolution.state.dispatches.find((each) => each.id === doing.dispatch)?.seat ?? null,
      formation: id,
      site: doing.order.site,
      params: { order: doing.order.kind, dispatch: doing.dispatch },
      changes: finished(resolution, id, {}, isKept ? "obeyed" : "lapsed"),
      known: knownTo(side, resolution.hour + reportDelay(resolution, id)),
    });
  }
}

/** At the end of the turn those in contact report where they stand; the others stay as last reported. Trackers learn what the reports tell. [DI-6] */
export function receiveReports(resolution: Resolution): void {
  for (const side of ["mrc", "government"] as const) reportsOf(resolution, side);
  const kept = resolution.state.dispatches.filter((each) => !isOver(each) || each.sentHour > resolution.hour - 36);
  if (kept.length < resolution.state.dispatches.length) {
    emit(resolution, { kind: "hourPassed", rule: "DI-6", changes: matchChanges(resolution, { dispatches: kept }), known: knownToNobody });
  }
}

function isOver(dispatch: Dispatch): boolean {
  return dispatch.status === "done" || dispatch.status === "lost" || dispatch.status === "captured";
}

function reportsOf(resolution: Resolution, side: SideId): void {
  const { scenario, state, hour } = resolution;
  const changes: Change[] = [];
  let reported = 0;
  let silent = 0;
  for (const id of scenario.formationIds) {
    const formation = formationOf(resolution, id);
    if (formation.status !== "present" || sideObeyed(formation) !== side) continue;
    if (reportDelay(resolution, id) > 0) {
      silent++;
      continue;
    }
    reported++;
    const { site, men, morale, allegiance } = formation;
    changes.push(...formationChanges(resolution, id, { report: { hour, site, men, morale, allegiance }, lastWordHour: hour }));
    for (const dispatch of state.dispatches) {
      if (dispatch.side !== side || dispatch.order.formation !== id) continue;
      const known = tellsOf(dispatch);
      if (known !== dispatch.known) changes.push(...dispatchChanges(resolution, dispatch.id, { known }));
    }
  }
  emit(resolution, {
    kind: "reportReceived",
    rule: "DI-6",
    side,
    params: { reported, silent },
    inputs: { liaison: state.sides[side].organization.liaison },
    changes,
    known: knownTo(side, hour),
  });
}

/** What a report from the formation tells of an order sent to it. */
function tellsOf(dispatch: Dispatch): Dispatch["known"] {
  switch (dispatch.status) {
    case "arrived":
      // Of a standing order it is told that it was followed, though the act itself goes on.
      return dispatch.firedHour === undefined ? "received" : "obeyed";
    case "done":
      return dispatch.outcome ?? "obeyed";
    case "lost":
    case "captured":
      return "notDelivered";
    case "sent":
    case "late":
      return "sent";
  }
}
