import type { FormationId, SideId, SiteId } from "../../model/ids.ts";
import { opponentOf } from "../../model/ids.ts";
import type { Refusal } from "../../model/refusals.ts";
import { assertNever } from "../../model/result.ts";
import type { Dispatch, FormationState, SiteState, Waiting } from "../../model/state.ts";
import { sideObeyed } from "../allegiance.ts";
import { type Belief, beliefNow } from "../belief.ts";
import { dispatchChanges, emit, formationOf, type Happening, knownTo, siteOf } from "../draft.ts";
import { linesFrom } from "../lines.ts";
import { whyNotCarriedOut } from "../orders/formation-order.ts";
import { isRefusal, standingOf } from "../orders/standing.ts";
import { defendersAt, isGuarded } from "../strength.ts";
import { closedBy, isKept, putInForce, watchedBy } from "./dispatches.ts";
import { type Resolution, reportDelay } from "./resolution.ts";

/**
 * At the beginning of each sub-round every formation looks whether what its standing order waits for has come about, as far as it can know it where it
 * stands; then it carries the order out, once, or, if it may not or cannot, lets it be and says why. [SO-3, SO-4, SO-6]
 */
export function standingOrderStep(resolution: Resolution): void {
  for (const dispatch of resolution.state.dispatches) {
    if (!isKept(dispatch)) continue;
    const formation = formationOf(resolution, dispatch.order.formation);
    const isObeyed = formation.status === "present" && sideObeyed(formation) === dispatch.side;
    if (!isObeyed || isStale(resolution, dispatch)) lapse(resolution, dispatch);
    else if (formation.outOfReachUntil <= resolution.hour && comesAbout(resolution, { side: dispatch.side, formation }, dispatch.when))
      carryOut(resolution, dispatch);
  }
}

type Bearer = { readonly side: SideId; readonly formation: FormationState };

function isStale({ hour, constants }: Resolution, dispatch: Dispatch): boolean {
  return dispatch.arrivesHour !== null && hour >= dispatch.arrivesHour + constants.standingHours;
}

function comesAbout(resolution: Resolution, bearer: Bearer, when: Waiting): boolean {
  const { side, formation } = bearer;
  switch (when.kind) {
    case "lineCut":
      return !hasTelephone(resolution, bearer);
    case "attacked":
      return wasAttacked(resolution, side, formation.site);
    case "seatAttacked": {
      const seat = resolution.scenario.sides[side].seatOfPower;
      return wasAttacked(resolution, side, seat) && (isNear(resolution, formation, seat) || hasTelephone(resolution, bearer));
    }
    case "shotsFired":
      return resolution.state.hostilities !== null;
    case "enemySeen":
      if (isNear(resolution, formation, when.site)) return hasMenAt(resolution, opponentOf(side), when.site);
      return hasTelephone(resolution, bearer) && isToldOfEnemy(resolution, side, when.site);
    case "held":
      if (isNear(resolution, formation, when.site)) return siteOf(resolution, when.site).holder === when.by;
      return hasTelephone(resolution, bearer) && resolution.state.knownHolders[side][when.site]?.holder === when.by;
    case "hourFrom":
      return resolution.hour >= when.hour;
    case "never":
      return false;
    default:
      return assertNever(when);
  }
}

/** Fought for while the side held it: who has only just won a place was not attacked there. */
function wasAttacked(resolution: Resolution, side: SideId, site: SiteId): boolean {
  const { foughtHour, takenHour, holder } = siteOf(resolution, site);
  return holder === side && foughtHour !== null && foughtHour >= resolution.hour && (takenHour ?? -1) < foughtHour;
}

function hasMenAt({ scenario, state }: Resolution, side: SideId, site: SiteId): boolean {
  const { holder, pickets } = state.sites[site] as SiteState;
  return (holder === side && pickets > 0) || defendersAt(scenario, state, side, site).length > 0;
}

/** What its side saw when the turn began is passed on by telephone. */
function isToldOfEnemy({ state }: Resolution, side: SideId, site: SiteId): boolean {
  const enemy = opponentOf(side);
  const known = state.knownHolders[side][site];
  if (known?.seen === true && known.holder === enemy && known.guarded) return true;
  return Object.values(state.sightings[side]).some((seen) => seen.site === site && seen.side === enemy && seen.hour === state.hour);
}

function isNear({ scenario }: Resolution, { site: here }: FormationState, there: SiteId): boolean {
  const place = scenario.sites[here];
  return here === there || place?.neighbours.includes(there) === true || place?.waterNeighbours.includes(there) === true;
}

function hasTelephone({ scenario, state }: Resolution, { side, formation }: Bearer): boolean {
  return linesFrom(scenario, state, side)[formation.site] === "telephone";
}

/** Leave, truce, ways and shells are asked for now, not when the order was given. */
function carryOut(resolution: Resolution, dispatch: Dispatch): void {
  const { order, side, seat } = dispatch;
  const standing = standingOf(resolution.scenario, onTheSpot(resolution, side, order.formation), seat, order.formation);
  const refusal = isRefusal(standing) ? standing : whyNotCarriedOut(standing, order);
  if (refusal === null) fire(resolution, dispatch);
  else drop(resolution, dispatch, refusal);
}

/** What the formation has before its eyes, and of everything else what its side believes. */
function onTheSpot(resolution: Resolution, side: SideId, id: FormationId): Belief {
  const { scenario, state, hour } = resolution;
  const formation = formationOf(resolution, id);
  const belief = beliefNow(scenario, state, side);
  const sites = { ...belief.sites };
  for (const site of scenario.siteIds)
    if (isNear(resolution, formation, site))
      sites[site] = { ...siteOf(resolution, site), pickets: isGuarded(scenario, state, site) ? 1 : 0 };
  return { ...belief, hour, sites, formations: { ...belief.formations, [id]: formation } };
}

function fire(resolution: Resolution, dispatch: Dispatch): void {
  const { hour } = resolution;
  emit(resolution, {
    kind: "standingOrderFired",
    rule: "SO-3",
    ...told(resolution, dispatch),
    inputs: { waited: hour - (dispatch.arrivesHour ?? hour) },
    changes: [...putInForce(resolution, dispatch), ...dispatchChanges(resolution, dispatch.id, { firedHour: hour })],
  });
}

function drop(resolution: Resolution, dispatch: Dispatch, { code, facts }: Refusal): void {
  const about = told(resolution, dispatch);
  emit(resolution, {
    kind: "standingOrderDropped",
    rule: "SO-6",
    ...about,
    params: { ...facts, ...about.params, whyNot: code },
    changes: closedBy(resolution, dispatch.id, "lapsed"),
  });
}

function lapse(resolution: Resolution, dispatch: Dispatch): void {
  emit(resolution, {
    kind: "orderLapsed",
    rule: "SO-4",
    ...told(resolution, dispatch),
    changes: closedBy(resolution, dispatch.id, "lapsed"),
  });
}

/** Only its own side hears what it had been told to wait for, when its report comes. */
function told(resolution: Resolution, dispatch: Dispatch) {
  const { id, order, side, seat, when } = dispatch;
  return {
    side,
    seat,
    formation: order.formation,
    site: order.site,
    params: { order: order.kind, dispatch: id, when: when?.kind ?? null, watched: watchedBy(dispatch) },
    known: knownTo(side, resolution.hour + reportDelay(resolution, order.formation)),
  } satisfies Partial<Happening>;
}
