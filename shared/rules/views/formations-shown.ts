import type { FormationId, Party, SeatId, SideId, SiteId } from "../../model/ids.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { FormationState, LineKind } from "../../model/state.ts";
import type { AlliedFormation, OwnFormation, SeenFormation } from "../../model/view.ts";
import { sideObeyed } from "../allegiance.ts";
import type { Belief } from "../belief.ts";
import { type Constants, constantsOf } from "../constants.ts";
import { roll } from "../dice.ts";
import { keeper } from "../kept.ts";
import { chanceOnTime, lineAt } from "../lines.ts";
import { activeMen } from "../strength.ts";

/** Who looks, and what he believes. */
export type Sees = {
  readonly scenario: Scenario;
  readonly belief: Belief;
  readonly seat: SeatId;
  readonly party: Party;
  readonly side: SideId | null;
  readonly lines: Readonly<Record<SiteId, LineKind>> | null;
};

/** The formations that obey this seat, as last reported. [VS-2] */
export function ownFormations(sees: Sees): Readonly<Record<FormationId, OwnFormation>> {
  const { scenario, belief, seat, side, lines } = sees;
  if (side === null || lines === null) return {};
  const constants = constantsOf(belief.options);
  const own: Record<FormationId, OwnFormation> = {};
  for (const id of scenario.formationIds) {
    const formation = belief.formations[id];
    if (!formation || !isOfSide(formation, side) || scenario.formations[id]?.seats[side] !== seat) continue;
    const line = lineAt(lines, formation, belief.hour);
    const chance = belief.options.friction === 0 ? 1 : chanceOnTime(belief.sides[side].organization.liaison, line, constants);
    own[id] = {
      site: formation.site,
      reportedHour: formation.lastWordHour,
      lastWordHour: formation.lastWordHour,
      men: Math.round(formation.men),
      active: activeMen(scenario, belief, id, constants),
      dead: Math.round(formation.dead),
      armed: round2(formation.armed),
      morale: Math.round(formation.morale),
      allegiance: Math.round(formation.allegiance),
      guns: formation.guns,
      dugIn: formation.dugIn,
      commissar: formation.commissar === side,
      bound: scenario.formations[id]?.bound === true,
      doing: doingShown(formation),
      outOfReach: formation.outOfReachUntil > belief.hour,
      line,
      chance: Math.round(chance * 100),
    };
  }
  return own;
}

/** The formations of the same side's other seats, in less detail. [VS-2] */
export function alliedFormations({ scenario, belief, seat, side }: Sees): Readonly<Record<FormationId, AlliedFormation>> {
  const allied: Record<FormationId, AlliedFormation> = {};
  if (side === null) return allied;
  const { formations, sides, options } = belief;
  const ofSide = ofSideKept(formations, [sides[side].organization, options], () => formationsOf(scenario, belief, side));
  for (const [id, formation] of ofSide) if (formation.seat !== seat) allied[id] = formation;
  return allied;
}

const ofSideKept = keeper<readonly (readonly [FormationId, AlliedFormation])[]>();

/** All formations of a side, as its seats see them of each other. */
function formationsOf(scenario: Scenario, belief: Belief, side: SideId): readonly (readonly [FormationId, AlliedFormation])[] {
  const constants = constantsOf(belief.options);
  const ofSide: (readonly [FormationId, AlliedFormation])[] = [];
  for (const id of scenario.formationIds) {
    const formation = belief.formations[id];
    const commander = scenario.formations[id]?.seats[side];
    if (!formation || !isOfSide(formation, side) || commander === undefined) continue;
    const doing = doingShown(formation);
    const shown: AlliedFormation = {
      seat: commander,
      site: formation.site,
      reportedHour: formation.lastWordHour,
      men: Math.round(formation.men),
      active: activeMen(scenario, belief, id, constants),
      armed: round2(formation.armed),
      morale: Math.round(formation.morale),
      guns: formation.guns,
      bound: scenario.formations[id]?.bound === true,
      byInitiative: doing?.byInitiative === true,
      doing,
    };
    ofSide.push([id, shown]);
  }
  return ofSide;
}

const seenKept = keeper<Readonly<Record<FormationId, SeenFormation>>>();

/** Enemy and waiting formations where they were last seen, their strength as a band that intelligence narrows. [VS-4, VS-6] The seat between counts nobody. */
export function seenFormations(sees: Sees): Readonly<Record<FormationId, SeenFormation>> {
  const { belief, party, side } = sees;
  const intelligence = side === null ? 0 : belief.sides[side].organization.intelligence;
  return seenKept(belief.sightings[party], [belief.options, belief.seed, intelligence], () => seenBy(sees, intelligence));
}

function seenBy({ scenario, belief, party, side }: Sees, intelligence: number): Readonly<Record<FormationId, SeenFormation>> {
  const constants = constantsOf(belief.options);
  const seen: Record<FormationId, SeenFormation> = {};
  for (const id of scenario.formationIds) {
    const sighting = belief.sightings[party][id];
    const kind = scenario.formations[id]?.kind;
    if (sighting === undefined || kind === undefined || (side !== null && sighting.side === side)) continue;
    const shift = roll(belief.seed, `hour ${sighting.hour} / strength of ${id} as seen by ${party}`);
    const [menFrom, menTo] = side === null ? [0, 0] : bandOf(sighting.men, intelligence, { shift, constants });
    const guns = side !== null && sighting.guns > 0;
    seen[id] = { kind, side: sighting.side, site: sighting.site, asOf: sighting.hour, menFrom, menTo, guns };
  }
  return seen;
}

/** A band around a guess that is itself off the mark, so that the truth is inside but not in the middle; in steps of 50 men. [VS-6] */
export function bandOf(
  men: number,
  intelligence: number,
  { shift, constants }: { readonly shift: number; readonly constants: Constants },
): readonly [number, number] {
  const half = constants.bandWide + ((constants.bandNarrow - constants.bandWide) * intelligence) / 100;
  const guess = men * (1 + (2 * shift - 1) * 0.4 * half);
  return [Math.floor((guess * (1 - half)) / 50) * 50, Math.ceil((guess * (1 + half)) / 50) * 50];
}

function isOfSide(formation: FormationState, side: SideId): boolean {
  return formation.status === "present" && sideObeyed(formation) === side;
}

function doingShown({ doing }: FormationState): OwnFormation["doing"] {
  return doing === null ? null : { kind: doing.order.kind, site: doing.order.site, byInitiative: doing.dispatch === null };
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
