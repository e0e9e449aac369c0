import { CAPACITIES } from "../../model/capacities.ts";
import type { Change } from "../../model/events.ts";
import { opponentOf, SIDES, type SideId, signOf } from "../../model/ids.ts";
import { sideObeyed } from "../allegiance.ts";
import {
  capacityChanges,
  clamp,
  emit,
  formationChanges,
  formationOf,
  knownTo,
  knownToNobody,
  matchChanges,
  sideChanges,
  siteOf,
} from "../draft.ts";
import { isEncircled, sharesHeld } from "../geography.ts";
import { SUSCEPTIBILITY } from "../kinds.ts";
import { growWill } from "./calendar.ts";
import type { Resolution } from "./resolution.ts";

/** The slow changes of a sub-round. Every rate is per 6 hours. */
export function slowChanges(resolution: Resolution): void {
  passTheHour(resolution);
  driftAllegiance(resolution);
  moveMorale(resolution);
  growCapacities(resolution);
  joinAndArm(resolution);
  moveResolve(resolution);
}

function share(resolution: Resolution): number {
  return resolution.constants.subRoundHours / 6;
}

/** The clock goes on, and the bots' councils come nearer to acting. [TU-2, RD-7] */
function passTheHour(resolution: Resolution): void {
  const wills = growWill(resolution);
  emit(resolution, {
    kind: "hourPassed",
    rule: "TU-2",
    params: { hour: resolution.hour },
    changes: [
      ...matchChanges(resolution, { hour: resolution.hour }),
      ...wills.flatMap(([side, will]) => sideChanges(resolution, side, { will })),
    ],
    known: knownToNobody,
  });
}

/** Garrison units drift to the side with the better commissariat, faster where it surrounds them; legitimacy moves those who wait. [AL-4] */
function driftAllegiance(resolution: Resolution): void {
  const { scenario, state, constants } = resolution;
  const { mrc, government } = state.sides;
  const pull = (constants.drift * (mrc.organization.commissariat - government.organization.commissariat)) / 100;
  const regard = (constants.driftLegitimacy * (mrc.legitimacy - government.legitimacy)) / 100;
  const changes: Change[] = [];
  const crossed: { readonly id: string; readonly from: SideId | null; readonly to: SideId | null; readonly value: number }[] = [];
  for (const id of scenario.formationIds) {
    const formation = formationOf(resolution, id);
    const kind = scenario.formations[id]?.kind;
    if (formation.status !== "present" || kind === undefined || SUSCEPTIBILITY[kind] === 0) continue;
    const before = sideObeyed(formation);
    const encircler = before !== null && isEncircled(scenario, state, before, formation.site) ? opponentOf(before) : null;
    const drift = encircler !== null && signOf(encircler) * pull > 0 ? pull * constants.driftEncircled : pull;
    const work = formation.commissar === null ? 0 : signOf(formation.commissar) * constants.commissarPull;
    const by = (drift + work + (before === null ? regard : 0)) * SUSCEPTIBILITY[kind] * share(resolution);
    const allegiance = clamp(formation.allegiance + by, -100, 100);
    changes.push(...formationChanges(resolution, id, { allegiance }));
    const after = sideObeyed({ allegiance });
    if (after !== before) crossed.push({ id, from: before, to: after, value: allegiance });
  }
  emit(resolution, {
    kind: "allegianceDrifted",
    rule: "AL-4",
    inputs: {
      commissariatMrc: Math.round(mrc.organization.commissariat),
      commissariatGovernment: Math.round(government.organization.commissariat),
    },
    changes,
    known: knownToNobody,
  });
  for (const each of crossed) {
    const side = each.to ?? each.from;
    emit(resolution, {
      kind: "allegianceCrossed",
      rule: "AL-1",
      side,
      formation: each.id,
      site: formationOf(resolution, each.id).site,
      params: { from: each.from, to: each.to },
      inputs: {
        allegiance: Math.round(each.value),
        commissariatMrc: Math.round(mrc.organization.commissariat),
        commissariatGovernment: Math.round(government.organization.commissariat),
      },
      changes: each.from === null ? [] : formationChanges(resolution, each.id, { doing: null }),
      known: each.to === null ? knownTo(each.from as SideId, resolution.hour) : knownTo(each.to, resolution.hour),
    });
  }
}

/** Out of the fight morale recovers towards a base that commissariat shifts; surrounded it falls. [MO-1, MO-2] */
function moveMorale(resolution: Resolution): void {
  const { scenario, state, constants } = resolution;
  const changes: Change[] = [];
  for (const id of scenario.formationIds) {
    const formation = formationOf(resolution, id);
    const side = sideObeyed(formation);
    if (formation.status !== "present" || side === null || resolution.fought.has(id)) continue;
    const base = clamp(
      (scenario.formations[id]?.morale ?? 50) + constants.moraleCommissariat * (state.sides[side].organization.commissariat - 50),
      constants.moraleLow,
      constants.moraleHigh,
    );
    const isAlone = isEncircled(scenario, state, side, formation.site);
    const by = isAlone
      ? -constants.isolationMorale * constants.subRoundHours
      : constants.moraleRecovery * (base - formation.morale) * share(resolution);
    changes.push(...formationChanges(resolution, id, { morale: clamp(formation.morale + by, 0, 100) }));
  }
  emit(resolution, { kind: "moraleRecovered", rule: "MO-1", changes, known: knownToNobody });
}

/** Practice: capacities below 80 close the gap, in war twice as fast; shells come in by supply. [OR-3] */
function growCapacities(resolution: Resolution): void {
  const { state, constants } = resolution;
  const rate = constants.learn * (state.hostilities === null ? constants.learnBeforeWar : 1) * share(resolution);
  for (const side of SIDES) {
    const { organization, shells, fuses } = state.sides[side];
    const gains = Object.fromEntries(
      CAPACITIES.map((capacity) => [capacity, Math.max(0, constants.learnCeiling - organization[capacity]) * rate]),
    );
    const stock = constants.stocksPerSupply * organization.supply * share(resolution);
    emit(resolution, {
      kind: "capacitiesGrew",
      rule: "OR-3",
      side,
      changes: [
        ...capacityChanges(resolution, side, gains),
        ...sideChanges(resolution, side, { shells: shells + stock, fuses: fuses + stock * constants.fusesShare }),
      ],
      known: knownToNobody,
    });
  }
}

/** Volunteers join where upsurge and supply allow, and those without a rifle get one. [OR-4, OR-5] */
function joinAndArm(resolution: Resolution): void {
  const { scenario, state, constants } = resolution;
  for (const side of SIDES) {
    const { volunteers, organization } = state.sides[side];
    const supply = organization.supply / 100;
    const takers = scenario.formationIds.filter((id) => {
      const formation = formationOf(resolution, id);
      return formation.status === "present" && sideObeyed(formation) === side && scenario.formations[id]?.recruits === true;
    });
    const joining = takers.length === 0 ? 0 : volunteers * constants.recruit * supply * share(resolution);
    const changes: Change[] = [...sideChanges(resolution, side, { volunteers: volunteers - joining })];
    for (const id of scenario.formationIds) {
      const formation = formationOf(resolution, id);
      if (formation.status !== "present" || sideObeyed(formation) !== side) continue;
      const men = takers.includes(id) ? formation.men + joining / takers.length : formation.men;
      const rifles = formation.armed * formation.men + (takers.includes(id) ? (joining / takers.length) * supply : 0);
      const armed =
        men > 0 ? clamp(rifles / men + constants.arm * supply * (1 - formation.armed) * share(resolution), 0, 1) : formation.armed;
      changes.push(...formationChanges(resolution, id, { men, armed }));
    }
    emit(resolution, {
      kind: "recruitsJoined",
      rule: "OR-4",
      side,
      params: { men: Math.round(joining) },
      inputs: { supply: Math.round(organization.supply), volunteers: Math.round(volunteers) },
      changes,
      known: knownToNobody,
    });
  }
}

/** Resolve follows the share of the city held; a surrounded staff, the side's dead and having nobody left cost it. [EN-2, EN-3] */
function moveResolve(resolution: Resolution): void {
  const { scenario, state, constants } = resolution;
  const held = sharesHeld(scenario, (site) => siteOf(resolution, site).holder);
  for (const side of SIDES) {
    const { resolve, staffSite, tally } = state.sides[side];
    const isAlone = isEncircled(scenario, state, side, staffSite);
    const diedNow = tally.dead - resolution.deadBefore[side];
    const byShare = constants.resolveRate * (held[side] - constants.resolveBalance) * share(resolution);
    const byPlight =
      ((isAlone ? constants.resolveIsolated : 0) + (isBeaten(resolution, side) ? constants.seatLossResolve : 0)) * share(resolution);
    const by = byShare - byPlight - (constants.resolveDead * diedNow) / 1000;
    emit(resolution, {
      kind: "resolveMoved",
      rule: "EN-2",
      side,
      params: { by: Math.round(by * 10) / 10 },
      inputs: {
        held: Math.round(held[side] * 100) / 100,
        balance: constants.resolveBalance,
        dead: Math.round(diedNow),
        encircled: isAlone ? 1 : 0,
      },
      changes: sideChanges(resolution, side, { resolve: clamp(resolve + by, 0, 100) }),
      known: knownTo(side, resolution.hour),
    });
  }
}

/** Without its seat of power and without anybody on the board who obeys it, a side has nothing left to order. [EN-3] */
function isBeaten(resolution: Resolution, side: SideId): boolean {
  const { scenario } = resolution;
  if (siteOf(resolution, scenario.sides[side].seatOfPower).holder === side) return false;
  return scenario.formationIds.every((id) => {
    const formation = formationOf(resolution, id);
    return formation.status !== "present" || sideObeyed(formation) !== side;
  });
}
