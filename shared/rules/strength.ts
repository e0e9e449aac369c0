import type { FormationId, SideId, SiteId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import type { FormationState, MatchState } from "../model/state.ts";
import { sideObeyed } from "./allegiance.ts";
import type { Constants } from "./constants.ts";

/** Men of a formation who turn out for the side it obeys: all, or, of a garrison regiment, a share that commissariat and allegiance decide. [AL-2] */
export function activeMen(scenario: Scenario, state: MatchState, id: FormationId, constants: Constants): number {
  const formation = state.formations[id];
  const definition = scenario.formations[id];
  if (!formation || !definition || formation.status !== "present") return 0;
  const side = sideObeyed(formation);
  if (side === null) return 0;
  if (!definition.turnsOutInPart) return formation.men;
  const commissariat = state.sides[side].organization.commissariat / 100;
  const leaning = (formation.allegiance < 0 ? -formation.allegiance : formation.allegiance) / 100;
  return Math.round(formation.men * (constants.turnoutBase + constants.turnoutSpan * commissariat * leaning));
}

/** Morale between half and one and a half of a man's force. */
export function moraleFactor(morale: number, constants: Constants): number {
  return constants.moraleFloor + morale / 100;
}

/** Effective force of a formation before cover and coordination: men * armed share * quality * morale. [FT-1] */
export function forceOf(scenario: Scenario, state: MatchState, id: FormationId, constants: Constants): number {
  const formation = state.formations[id];
  const definition = scenario.formations[id];
  if (!formation || !definition) return 0;
  return activeMen(scenario, state, id, constants) * formation.armed * definition.quality * moraleFactor(formation.morale, constants);
}

/** What guns with shells add for one sub-round of a side with this supply. */
export function gunForceOf(formation: Pick<FormationState, "guns">, supply: number, constants: Constants): number {
  return (formation.guns * constants.gunForce * supply) / 100;
}

/** Formations of a side that stand at a site and would fight there, in the order of the data. */
export function defendersAt(scenario: Scenario, state: MatchState, side: SideId, site: SiteId): readonly FormationId[] {
  return scenario.formationIds.filter((id) => isDefender(state, side, site, id));
}

function isDefender(state: MatchState, side: SideId, site: SiteId, id: FormationId): boolean {
  const formation = state.formations[id];
  return formation?.site === site && formation.status === "present" && sideObeyed(formation) === side;
}

/** Men who guard a site for its holder without belonging to a formation, as effective force. [FT-2] */
export function picketForce(state: MatchState, site: SiteId, constants: Constants): number {
  return (state.sites[site]?.pickets ?? 0) * constants.picketQuality;
}

/** Is anybody there who would have to be made to yield. */
export function isGuarded(scenario: Scenario, state: MatchState, site: SiteId): boolean {
  const holder = state.sites[site]?.holder ?? null;
  if (holder === null) return false;
  return (state.sites[site]?.pickets ?? 0) > 0 || scenario.formationIds.some((id) => isDefender(state, holder, site, id));
}
