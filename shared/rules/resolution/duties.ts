import type { FormationId, Party, SeatId, SideId, SiteId } from "../../model/ids.ts";
import { opponentOf, signOf } from "../../model/ids.ts";
import type { DutyOrder } from "../../model/orders.ts";
import { assertNever } from "../../model/result.ts";
import { sideObeyed, sideOfSeat } from "../allegiance.ts";
import { knownToParties } from "../cards.ts";
import {
  capacityChanges,
  cardChanges,
  clamp,
  emit,
  formationChanges,
  formationOf,
  knownTo,
  matchChanges,
  sideChanges,
  siteChanges,
  siteOf,
} from "../draft.ts";
import { upsurgeChanges } from "../effects.ts";
import { SUSCEPTIBILITY } from "../kinds.ts";
import { layWire, sendRunner } from "./messengers.ts";
import { knownOf, type Resolution } from "./resolution.ts";
import { summon } from "./summons.ts";

/** One duty a seat a turn, outside the command limit; its effect counts per 6 hours of the turn. [DU-1] */
export function carryOutDuties(resolution: Resolution, hours: number): void {
  const duties = [...resolution.state.duties].sort(
    (a, b) => resolution.scenario.seatIds.indexOf(a.seat) - resolution.scenario.seatIds.indexOf(b.seat),
  );
  for (const { seat, duty } of duties) carryOut(resolution, { seat, side: sideOfSeat(resolution.scenario, seat), parts: hours / 6 }, duty);
}

/** Who does a duty, and for how many six-hour parts. */
export type Doer = { readonly seat: SeatId; readonly side: SideId | null; readonly parts: number };

function carryOut(resolution: Resolution, doer: Doer, duty: DutyOrder): void {
  switch (duty.kind) {
    case "agitate":
      return holdMeeting(resolution, doer, duty.formation);
    case "appointCommissar":
      return appointCommissar(resolution, doer, duty.formation);
    case "callOut":
      return callOut(resolution, doer, duty.district);
    case "summon":
      return summon(resolution, doer, duty.site, duty.claimsCityLost);
    case "negotiate":
      return negotiate(resolution, doer);
    case "liaison":
      return mendLine(resolution, doer, duty.site);
    case "scouts":
      return sendScouts(resolution, doer, duty.site);
    case "staffWork":
      return build(resolution, doer, "command");
    case "supplyColumn":
      return build(resolution, doer, "supply");
    case "publish":
      return publish(resolution, doer);
    case "offerTruce":
      return putMutualCard(resolution, doer, "truce");
    case "visitBarracks":
      return visitBarracks(resolution, doer, duty.formation);
    case "trains":
      return setTrains(resolution, doer, duty.side, duty.stop);
    case "mendLine":
      return layWire(resolution, doer, duty.site);
    case "runner":
      return sendRunner(resolution, doer, duty.formation);
    default:
      return assertNever(duty);
  }
}

function partyOf({ side }: Doer): Party {
  return side ?? "between";
}

/** A meeting moves allegiance, more with a better commissariat, half as much where the enemy holds the place. [DU-2] */
function holdMeeting(resolution: Resolution, { seat, side, parts }: Doer, id: FormationId): void {
  const formation = formationOf(resolution, id);
  const kind = resolution.scenario.formations[id]?.kind;
  if (side === null || formation.status !== "present" || kind === undefined) return;
  const { commissariat } = resolution.state.sides[side].organization;
  const ground = siteOf(resolution, formation.site).holder === opponentOf(side) ? resolution.constants.agitationUnderEnemy : 1;
  const by =
    signOf(side) *
    resolution.constants.agitation *
    (commissariat / 100) *
    ground *
    parts *
    Math.max(resolution.constants.agitationFloor, SUSCEPTIBILITY[kind]);
  emit(resolution, {
    kind: "meetingHeld",
    rule: "DU-2",
    side,
    seat,
    formation: id,
    site: formation.site,
    params: { by: Math.round(by) },
    inputs: { commissariat: Math.round(commissariat), susceptibility: SUSCEPTIBILITY[kind], ground },
    changes: formationChanges(resolution, id, { allegiance: clamp(formation.allegiance + by, -100, 100) }),
    known: knownTo(side, resolution.hour),
  });
}

function appointCommissar(resolution: Resolution, { seat, side }: Doer, id: FormationId): void {
  const formation = formationOf(resolution, id);
  if (side === null || formation.status !== "present" || sideObeyed(formation) === opponentOf(side)) return;
  emit(resolution, {
    kind: "commissarAppointed",
    rule: "DU-3",
    side,
    seat,
    formation: id,
    site: formation.site,
    inputs: { pull: resolution.constants.commissarPull },
    changes: formationChanges(resolution, id, { commissar: side }),
    known: knownTo(side, resolution.hour),
  });
}

/** Raises a district: more upsurge, and some join at once. [DU-4] */
function callOut(resolution: Resolution, { seat, side, parts }: Doer, district: string): void {
  if (side === null) return;
  const { scenario, state, constants } = resolution;
  const taker = scenario.formationIds.find((id) => {
    const formation = formationOf(resolution, id);
    const isHere = scenario.sites[formation.site]?.district === district;
    return formation.status === "present" && isHere && sideObeyed(formation) === side && scenario.formations[id]?.recruits === true;
  });
  const joining = taker === undefined ? 0 : Math.min(state.sides[side].volunteers, constants.callOutVolunteers * parts);
  emit(resolution, {
    kind: "districtCalledOut",
    rule: "DU-4",
    side,
    seat,
    formation: taker ?? null,
    params: { district, men: Math.round(joining) },
    inputs: { upsurge: Math.round(state.upsurge[district]?.[side] ?? 0) },
    changes: [
      ...upsurgeChanges(resolution, side, district, constants.dutyCallOut * parts),
      ...(taker === undefined ? [] : formationChanges(resolution, taker, { men: formationOf(resolution, taker).men + joining })),
      ...sideChanges(resolution, side, { volunteers: state.sides[side].volunteers - joining }),
    ],
    known: knownTo(side, resolution.hour),
  });
}

/** Talks bring the sides nearer; from 50 a settlement is put before both. [DU-5] */
function negotiate(resolution: Resolution, doer: Doer): void {
  const { state, constants } = resolution;
  const conciliation = clamp(
    state.conciliation + constants.dutyNegotiate * doer.parts * (doer.side === null ? 1 : constants.negotiateOwnShare),
    0,
    100,
  );
  emit(resolution, {
    kind: "negotiated",
    rule: "DU-5",
    side: doer.side,
    seat: doer.seat,
    params: { conciliation: Math.round(conciliation) },
    inputs: { before: Math.round(state.conciliation) },
    changes: [
      ...matchChanges(resolution, { conciliation }),
      ...(doer.side === null
        ? []
        : sideChanges(resolution, doer.side, { legitimacy: clamp(state.sides[doer.side].legitimacy + 1, 0, 100) })),
    ],
    known: knownToParties([partyOf(doer), "between"], resolution.hour),
  });
  if (Math.min(conciliation, state.conciliation) >= constants.settlementFrom) putMutualCard(resolution, doer, "settlement");
}

/** Puts the scenario's truce or settlement before both sides, unless it lies there already. [DU-6] */
function putMutualCard(resolution: Resolution, doer: Doer, brings: "truce" | "settlement"): void {
  const { scenario, state } = resolution;
  const id = scenario.cardIds.find(
    (each) => scenario.cards[each]?.kind === "mutual" && scenario.cards[each]?.agreed?.effects.some((effect) => effect.kind === brings),
  );
  if (id === undefined || state.cards[id]?.status === "open") return;
  emit(resolution, {
    kind: "truceOffered",
    rule: "DU-6",
    side: doer.side,
    seat: doer.seat,
    params: { card: id, brings },
    changes: cardChanges(resolution, id, { status: "open", openedHour: resolution.hour, votes: {}, chosen: {} }),
  });
}

/** Sets up or mends the line to a site, and adds to liaison the less the more there is. [DU-7] */
function mendLine(resolution: Resolution, { seat, side, parts }: Doer, site: SiteId): void {
  if (side === null) return;
  const before = siteOf(resolution, site);
  const isHeld = before.holder !== opponentOf(side);
  emit(resolution, {
    kind: "lineSetUp",
    rule: "DU-7",
    side,
    seat,
    site,
    params: { mended: isHeld && before.lineCut[side] },
    inputs: { liaison: Math.round(resolution.state.sides[side].organization.liaison) },
    changes: [
      ...(isHeld && before.lineCut[side] ? siteChanges(resolution, site, { lineCut: { ...before.lineCut, [side]: false } }) : []),
      ...capacityChanges(resolution, side, {
        liaison: diminishing(resolution, side, "liaison", resolution.constants.dutyCapacity * parts),
      }),
    ],
    known: knownTo(side, resolution.hour),
  });
}

function sendScouts(resolution: Resolution, doer: Doer, site: SiteId): void {
  const { seat, side, parts } = doer;
  if (side === null) return;
  const before = siteOf(resolution, site);
  emit(resolution, {
    kind: "scoutsSent",
    rule: "DU-8",
    side,
    seat,
    site,
    inputs: { intelligence: Math.round(resolution.state.sides[side].organization.intelligence) },
    changes: [
      ...siteChanges(resolution, site, {
        scoutedUntil: { ...before.scoutedUntil, [side]: resolution.hour + Math.max(resolution.constants.scoutHours, 6 * parts + 2) },
      }),
      ...capacityChanges(resolution, side, { intelligence: diminishing(resolution, side, "intelligence", parts) }),
    ],
    known: knownTo(side, resolution.hour),
  });
}

/** Staff work adds to command, a supply column to supply and the stocks of shells. [DU-9] */
function build(resolution: Resolution, { seat, side, parts }: Doer, capacity: "command" | "supply"): void {
  if (side === null) return;
  const { constants, state } = resolution;
  const gain = diminishing(resolution, side, capacity, (capacity === "command" ? constants.dutyCapacity : constants.dutySupply) * parts);
  const { shells, fuses, organization } = state.sides[side];
  const stocks =
    capacity === "supply"
      ? sideChanges(resolution, side, {
          shells: shells + constants.dutyShells * parts,
          fuses: fuses + constants.dutyShells * constants.fusesShare * parts,
        })
      : [];
  emit(resolution, {
    kind: capacity === "command" ? "staffWorked" : "supplyBrought",
    rule: "DU-9",
    side,
    seat,
    params: { by: Math.round(gain * 10) / 10 },
    inputs: { before: Math.round(organization[capacity]) },
    changes: [...capacityChanges(resolution, side, { [capacity]: gain }), ...stocks],
    known: knownTo(side, resolution.hour),
  });
}

/** A paper or a leaflet: commissariat and upsurge, everywhere a little. [DU-10] */
function publish(resolution: Resolution, { seat, side, parts }: Doer): void {
  if (side === null) return;
  const by = resolution.constants.dutyPublish * parts;
  emit(resolution, {
    kind: "published",
    rule: "DU-10",
    side,
    seat,
    params: { by: Math.round(by * 10) / 10 },
    inputs: { before: Math.round(resolution.state.sides[side].organization.commissariat) },
    changes: [
      ...capacityChanges(resolution, side, { commissariat: diminishing(resolution, side, "commissariat", by) }),
      ...upsurgeChanges(resolution, side, "all", by),
    ],
    known: knownTo(side, resolution.hour),
  });
}

/** Conciliators at a barracks: a waiting unit is drawn to the middle. [DU-11] */
function visitBarracks(resolution: Resolution, { seat, parts }: Doer, id: FormationId): void {
  const formation = formationOf(resolution, id);
  if (formation.status !== "present" || sideObeyed(formation) !== null) return;
  const pull = resolution.constants.visitPull * parts;
  const allegiance = formation.allegiance > 0 ? Math.max(0, formation.allegiance - pull) : Math.min(0, formation.allegiance + pull);
  emit(resolution, {
    kind: "barracksVisited",
    rule: "DU-11",
    seat,
    formation: id,
    site: formation.site,
    inputs: { pull },
    changes: formationChanges(resolution, id, { allegiance }),
    known: knownToParties(["between"], resolution.hour),
  });
}

function setTrains(resolution: Resolution, { seat }: Doer, side: SideId, stop: boolean): void {
  emit(resolution, {
    kind: stop ? "trainsStopped" : "trainsLetThrough",
    rule: "DU-12",
    side,
    seat,
    changes: matchChanges(resolution, { trainsStopped: { ...resolution.state.trainsStopped, [side]: stop } }),
    known: knownOf(resolution, { side, formation: null, site: resolution.state.sides[side].staffSite, isPublic: true }),
  });
}

/** The nearer a capacity is to 100, the less work adds. */
function diminishing(
  resolution: Resolution,
  side: SideId,
  capacity: "command" | "liaison" | "intelligence" | "supply" | "commissariat",
  by: number,
): number {
  return (by * (100 - resolution.state.sides[side].organization[capacity])) / 100;
}
