import type { Change } from "../../model/events.ts";
import type { FormationId, SideId, SiteId } from "../../model/ids.ts";
import { signOf } from "../../model/ids.ts";
import { sideObeyed } from "../allegiance.ts";
import { capacityChanges, clamp, emit, formationChanges, formationOf, sideChanges, siteChanges, siteOf } from "../draft.ts";
import { isOpenTo } from "../geography.ts";
import { SUSCEPTIBILITY } from "../kinds.ts";
import { knownOf, type Resolution } from "./resolution.ts";

type Taking = {
  readonly site: SiteId;
  readonly side: SideId;
  readonly by: FormationId | null;
  readonly how: "march" | "yielded" | "assault" | "surrender";
  readonly inputs?: Readonly<Record<string, number | string>>;
};

/** A site changes hands: the new holder leaves a picket, gains what the site gives, and a success seen moves those who wait. [HO-1..HO-4] */
export function takeSite(resolution: Resolution, { site, side, by, how, inputs = {} }: Taking): void {
  const { scenario, state, constants } = resolution;
  const definition = scenario.sites[site];
  const before = siteOf(resolution, site);
  const loser = before.holder;
  if (!definition || loser === side) return;
  const gains = Object.fromEntries(definition.effects.map((effect) => [effect.capacity, effect.by * constants.siteEffect]));
  const losses = Object.fromEntries(definition.effects.map((effect) => [effect.capacity, -effect.by * constants.siteEffect]));
  emit(resolution, {
    kind: how === "yielded" ? "siteYielded" : "siteTaken",
    rule: how === "yielded" ? "FT-3" : "HO-1",
    side,
    formation: by,
    site,
    params: { from: loser, how },
    inputs,
    changes: [
      ...siteChanges(resolution, site, {
        holder: side,
        pickets: picketOf(resolution, site, side),
        takenHour: resolution.hour,
        firstLostHour: loser === null ? before.firstLostHour : (before.firstLostHour ?? resolution.hour),
      }),
      ...capacityChanges(resolution, side, gains),
      ...(loser === null ? [] : capacityChanges(resolution, loser, losses)),
      ...successSeen(resolution, side, definition.weight),
    ],
    known: knownOf(resolution, { side, formation: by, site, isPublic: true }),
  });
  if (loser !== null && scenario.sides[loser].seatOfPower === site && state.sides[loser].seatOfPowerLostHour === null)
    loseSeat(resolution, loser, site);
  if (loser !== null && state.sides[loser].staffSite === site) moveStaff(resolution, loser);
}

function picketOf(resolution: Resolution, site: SiteId, side: SideId): number {
  const { scenario, state, constants } = resolution;
  const definition = scenario.sites[site];
  if (definition === undefined || definition.kind === "water") return 0;
  if (definition.kind === "staff" || definition.kind === "seat-of-power") return constants.picketSeat;
  const isAtHome = definition.kind === "district" && (state.upsurge[definition.district]?.[side] ?? 0) >= constants.districtRisesFrom;
  return isAtHome ? constants.picketDistrict : constants.picket;
}

/** A success seen: waiting garrison units lean a little to who takes places that count. [AL-5] */
function successSeen(resolution: Resolution, side: SideId, weight: number): readonly Change[] {
  if (weight === 0) return [];
  return resolution.scenario.formationIds.flatMap((id) => {
    const formation = formationOf(resolution, id);
    const kind = resolution.scenario.formations[id]?.kind;
    if (formation.status !== "present" || sideObeyed(formation) !== null || kind === undefined) return [];
    return formationChanges(resolution, id, {
      allegiance: clamp(formation.allegiance + signOf(side) * resolution.constants.successPull * weight * SUSCEPTIBILITY[kind], -100, 100),
    });
  });
}

/** Losing the seat of power is a blow, not the end. [EN-3] */
function loseSeat(resolution: Resolution, side: SideId, site: SiteId): void {
  const { constants, state } = resolution;
  emit(resolution, {
    kind: "seatOfPowerFell",
    rule: "EN-3",
    side,
    site,
    params: { resolve: -constants.seatLossResolve, capacity: -constants.seatLossCapacity },
    changes: [
      ...sideChanges(resolution, side, {
        resolve: clamp(state.sides[side].resolve - constants.seatLossResolve, 0, 100),
        seatOfPowerLostHour: resolution.hour,
      }),
      ...capacityChanges(resolution, side, { command: -constants.seatLossCapacity, liaison: -constants.seatLossCapacity }),
    ],
  });
}

/** The staff moves to the first of its other places that is still held; if none is, it goes on where most of its men are. [EN-4] */
function moveStaff(resolution: Resolution, side: SideId): void {
  const { scenario, state } = resolution;
  const held = [...scenario.sides[side].fallbackStaff, ...scenario.siteIds].find(
    (id) => state.sites[id]?.holder === side && scenario.sites[id]?.kind !== "water",
  );
  if (held === undefined) return;
  emit(resolution, {
    kind: "staffMoved",
    rule: "EN-4",
    side,
    site: held,
    changes: sideChanges(resolution, side, { staffSite: held }),
    known: knownOf(resolution, { side, formation: null, site: held, isPublic: false }),
  });
}

/** Where a beaten or retiring formation goes: the neighbouring own site with most weight, else one that nobody holds; null: it is cut off. */
export function retreatOf(resolution: Resolution, id: FormationId, side: SideId): SiteId | null {
  const { scenario, state } = resolution;
  const from = formationOf(resolution, id).site;
  const kind = scenario.formations[id]?.kind;
  const near = kind === "ship" ? (scenario.sites[from]?.waterNeighbours ?? []) : (scenario.sites[from]?.neighbours ?? []);
  let best: SiteId | null = null;
  let bestWorth = -1;
  for (const site of near) {
    if (!isOpenTo(state, side, site) || state.sites[site]?.bridgeRaised) continue;
    const worth = (state.sites[site]?.holder === side ? 100 : 0) + (scenario.sites[site]?.weight ?? 0);
    if (worth > bestWorth) {
      best = site;
      bestWorth = worth;
    }
  }
  return best;
}
