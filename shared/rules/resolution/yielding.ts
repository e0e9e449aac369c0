import type { FormationId, SideId, SiteId } from "../../model/ids.ts";
import { opponentOf, signOf } from "../../model/ids.ts";
import { sideLeanedTo } from "../allegiance.ts";
import { clamp, emit, type formationChanges, formationOf, matchChanges, sideChanges } from "../draft.ts";
import { type Attack, foughtHere, inputsOf } from "./attack.ts";
import { finished } from "./dispatches.ts";
import { retreatOf, takeSite } from "./holding.ts";
import { knownOf, type Resolution } from "./resolution.ts";

/** Until a side opens hostilities the weaker yields without shots to a show of force of 3.3 to 1; below that nothing happens and the formation reports. [FT-3] */
export function standOff(resolution: Resolution, attack: Attack): void {
  const { constants, state } = resolution;
  const needed = state.hostilities === null ? constants.standOffRatio : constants.surrenderRatio;
  if (attack.ratio >= needed) {
    for (const id of attack.defenders) giveWay(resolution, id, attack);
    takeSite(resolution, {
      site: attack.site,
      side: attack.side,
      by: attack.attackers[0] ?? null,
      how: "yielded",
      inputs: { ...inputsOf(attack), needed },
    });
    moveIn(resolution, attack);
    return;
  }
  if (
    resolution.subRound < resolution.subRounds - 1 &&
    attack.attackers.some((id) => formationOf(resolution, id).doing?.order.operation !== null)
  )
    return;
  for (const id of attack.attackers) {
    emit(resolution, {
      kind: "showOfForceFailed",
      rule: "FT-3",
      side: attack.side,
      formation: id,
      site: attack.site,
      inputs: { ...inputsOf(attack), needed },
      changes: finished(resolution, id, {}, "obeyed"),
      known: knownOf(resolution, { side: attack.side, formation: id, site: attack.site, isPublic: false }),
    });
  }
}

/** The first assault of a match opens hostilities for both sides, and costs the one who opens them legitimacy. [FT-8] */
export function openHostilities(resolution: Resolution, side: SideId, site: SiteId, formation: FormationId | null): void {
  if (resolution.state.hostilities !== null) return;
  const legitimacy = clamp(resolution.state.sides[side].legitimacy - resolution.constants.openLegitimacy, 0, 100);
  emit(resolution, {
    kind: "hostilitiesOpened",
    rule: "FT-8",
    side,
    formation,
    site,
    changes: [
      ...matchChanges(resolution, { hostilities: { openedBy: side, hour: resolution.hour } }),
      ...sideChanges(resolution, side, { legitimacy }),
    ],
  });
}

/** Overwhelmed, disheartened: they lay down their arms. Garrison men go back to waiting, the others are disarmed. [FT-4] */
export function surrenderTo(resolution: Resolution, attack: Attack): void {
  for (const id of attack.defenders) layDownArms(resolution, id, attack.site, { rule: "FT-4", inputs: inputsOf(attack) });
  takeSite(resolution, {
    site: attack.site,
    side: attack.side,
    by: attack.attackers[0] ?? null,
    how: "surrender",
    inputs: inputsOf(attack),
  });
  moveIn(resolution, attack);
}

/** A formation gives up its arms. A garrison unit is left in its barracks and waits; everybody else leaves the match, disarmed. */
export function layDownArms(
  resolution: Resolution,
  id: FormationId,
  site: SiteId,
  cause: { readonly rule: string; readonly inputs: Readonly<Record<string, number | string>> },
): void {
  const formation = formationOf(resolution, id);
  const definition = resolution.scenario.formations[id];
  const side = sideLeanedTo(formation);
  const after: Readonly<Parameters<typeof formationChanges>[2]> =
    definition?.turnsOutInPart === true
      ? { allegiance: signOf(side) * resolution.constants.yieldedAllegiance, site: definition.barracks, dugIn: false, guns: 0 }
      : { status: "surrendered", dugIn: false };
  emit(resolution, {
    kind: "formationSurrendered",
    rule: cause.rule,
    side,
    formation: id,
    site,
    params: { men: Math.round(formation.men), guns: formation.guns },
    inputs: { ...cause.inputs, morale: Math.round(formation.morale) },
    changes: finished(resolution, id, after, "lapsed"),
    known: knownOf(resolution, { side, formation: id, site, isPublic: true }),
  });
}

/** Leaves without shots for the nearest own place; who has none, or is bound to the place, is disarmed. */
function giveWay(resolution: Resolution, id: FormationId, attack: Attack): void {
  const side = opponentOf(attack.side);
  const to = resolution.scenario.formations[id]?.bound === true ? null : retreatOf(resolution, id, side);
  if (to === null) return layDownArms(resolution, id, attack.site, { rule: "FT-3", inputs: inputsOf(attack) });
  withdrawTo(resolution, id, to, { rule: "FT-3", inputs: inputsOf(attack) });
}

export function withdrawTo(
  resolution: Resolution,
  id: FormationId,
  to: SiteId,
  cause: { readonly rule: string; readonly inputs: Readonly<Record<string, number>> },
): void {
  const formation = formationOf(resolution, id);
  const side = sideLeanedTo(formation);
  emit(resolution, {
    kind: "formationWithdrew",
    rule: cause.rule,
    side,
    formation: id,
    site: to,
    params: { from: formation.site },
    inputs: cause.inputs,
    changes: finished(
      resolution,
      id,
      { site: to, dugIn: false, shakenUntil: resolution.hour + resolution.constants.shakenHours },
      "lapsed",
    ),
    known: knownOf(resolution, { side, formation: id, site: formation.site, isPublic: false }),
  });
}

/** The victors go in; their order is carried out. Guns stay where they fire from. */
export function moveIn(resolution: Resolution, attack: Attack): void {
  for (const id of attack.attackers) {
    const isGuns = resolution.scenario.formations[id]?.kind === "guns";
    emit(resolution, {
      kind: "orderObeyed",
      rule: "HO-2",
      side: attack.side,
      formation: id,
      site: attack.site,
      params: {
        order: formationOf(resolution, id).doing?.order.kind ?? "assault",
        dispatch: formationOf(resolution, id).doing?.dispatch ?? null,
      },
      changes: [foughtHere(resolution, attack.site), ...finished(resolution, id, isGuns ? {} : { site: attack.site, dugIn: false })],
      known: knownOf(resolution, { side: attack.side, formation: id, site: attack.site, isPublic: false }),
    });
  }
}
