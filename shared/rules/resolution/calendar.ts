import { SIDES, type SideId } from "../../model/ids.ts";
import { sideLeanedTo } from "../allegiance.ts";
import { knownToParties } from "../cards.ts";
import { holds } from "../conditions.ts";
import { roll } from "../dice.ts";
import { emit, formationChanges, formationOf, knownTo, knownToNobody, matchChanges } from "../draft.ts";
import { changesOfEffect } from "../effects.ts";
import { willInSixHours } from "../will.ts";
import type { Resolution } from "./resolution.ts";

/** What the calendar brings in this sub-round, if its condition holds: the world outside the players' reach. [TU-3] */
export function calendarStep(resolution: Resolution): void {
  const until = resolution.subStart + resolution.constants.subRoundHours;
  for (const entry of resolution.scenario.calendar) {
    if (entry.hour < resolution.subStart || entry.hour >= until || !holds(resolution.scenario, resolution.state, entry.if)) continue;
    const known = knownToParties(entry.knownTo, resolution.hour);
    emit(resolution, {
      kind: "calendarHappened",
      rule: "TU-3",
      params: { entry: entry.id, text: entry.text, fact: entry.facts[0] ?? "model" },
      known,
    });
    for (const effect of entry.effects) {
      const changes = changesOfEffect(resolution, effect);
      if (changes.length > 0)
        emit(resolution, {
          kind: "calendarHappened",
          rule: "TU-3",
          params: { entry: entry.id, effect: effect.kind, text: "" },
          changes,
          known: knownToNobody,
        });
    }
  }
}

/** Reinforcements whose hour has come appear, unless their train is stopped or the place is the enemy's: then they come two hours later, and ask again. [TU-4] */
export function arrivals(resolution: Resolution): void {
  const { scenario, state } = resolution;
  for (const id of scenario.formationIds) {
    const formation = formationOf(resolution, id);
    const definition = scenario.formations[id];
    if (formation.status !== "coming" || formation.arrivesHour > resolution.hour || !definition) continue;
    const side = sideLeanedTo(formation);
    if (definition.byRail && state.trainsStopped[side]) {
      emit(resolution, {
        kind: "formationHeldUp",
        rule: "TU-4",
        side,
        formation: id,
        site: formation.site,
        params: { why: "trainsStopped" },
        changes: formationChanges(resolution, id, { arrivesHour: resolution.hour + resolution.constants.trainDelay }),
        known: knownTo(side, resolution.hour),
      });
      continue;
    }
    const report = {
      hour: resolution.hour,
      site: formation.site,
      men: formation.men,
      morale: formation.morale,
      allegiance: formation.allegiance,
    };
    emit(resolution, {
      kind: "formationArrived",
      rule: "TU-4",
      side,
      formation: id,
      site: formation.site,
      params: { men: formation.men },
      changes: formationChanges(resolution, id, { status: "present", report, lastWordHour: resolution.hour }),
      known: knownTo(side, resolution.hour),
    });
  }
}

/** A truce runs out by the clock. [TU-5] */
export function endTruce(resolution: Resolution): void {
  const { truceUntil } = resolution.state;
  if (truceUntil === null || truceUntil > resolution.hour) return;
  emit(resolution, { kind: "truceEnded", rule: "TU-5", changes: matchChanges(resolution, { truceUntil: null }) });
}

export function isTruce(resolution: Resolution): boolean {
  return resolution.state.truceUntil !== null && resolution.state.truceUntil > resolution.subStart;
}

/** Bots' will to act grows with command; drawn once per side and six hours, so that the length of a turn does not matter. [RD-7] */
export function growWill(resolution: Resolution): readonly (readonly [SideId, number])[] {
  const share = resolution.constants.subRoundHours / 6;
  return SIDES.map((side) => {
    const { organization, will, hesitates } = resolution.state.sides[side];
    return [
      side,
      hesitates ? will : will + willInSixHours(organization.command, resolution.constants) * willDrawn(resolution, side) * share,
    ] as const;
  });
}

function willDrawn(resolution: Resolution, side: SideId): number {
  const part = Math.floor(resolution.subStart / 6);
  return (
    1 -
    resolution.constants.willSpread +
    2 * resolution.constants.willSpread * roll(resolution.state.seed, `day part ${part} / will / ${side}`)
  );
}
