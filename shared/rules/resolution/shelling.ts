import type { FormationId, SideId, SiteId } from "../../model/ids.ts";
import { opponentOf } from "../../model/ids.ts";
import { sideObeyed } from "../allegiance.ts";
import { clamp, emit, formationChanges, formationOf, sideChanges, siteOf, tallyChanges } from "../draft.ts";
import { isInRange } from "../geography.ts";
import { defendersAt, gunForceOf } from "../strength.ts";
import { foughtHere, hundredths, sumOf } from "./attack.ts";
import { isTruce } from "./calendar.ts";
import { finished } from "./dispatches.ts";
import { knownOf, noteAct, type Resolution } from "./resolution.ts";
import { openHostilities } from "./yielding.ts";

/** Guns that are ordered to shell do so while there are shells and fuses: they wear down morale and help who attacks there. [FT-7] */
export function shellAll(resolution: Resolution): void {
  for (const site of Object.keys(resolution.support)) delete resolution.support[site];
  if (isTruce(resolution)) return;
  for (const id of resolution.scenario.formationIds) {
    const formation = formationOf(resolution, id);
    const side = sideObeyed(formation);
    const { doing } = formation;
    if (formation.status !== "present" || side === null || doing?.order.kind !== "shell" || doing.order.site === null) continue;
    shell(resolution, id, side, doing.order.site);
  }
}

function shell(resolution: Resolution, id: FormationId, side: SideId, site: SiteId): void {
  const { scenario, state, constants } = resolution;
  const formation = formationOf(resolution, id);
  const enemy = opponentOf(side);
  const { shells, fuses, organization } = state.sides[side];
  const wanted = formation.guns * constants.shellsPerGunHour * constants.subRoundHours;
  const fired = Math.min(wanted, shells, fuses);
  const isTarget = siteOf(resolution, site).holder === enemy && isInRange(scenario, formation.site, site, constants.gunRangeMetres);
  if (!isTarget || fired <= 0) {
    emit(resolution, {
      kind: "orderObeyed",
      rule: "FT-7",
      side,
      formation: id,
      site,
      params: { order: "shell", dispatch: formation.doing?.dispatch ?? null, why: isTarget ? "noShells" : "targetGone" },
      changes: finished(resolution, id),
      known: knownOf(resolution, { side, formation: id, site, isPublic: false }),
    });
    return;
  }
  noteAct(resolution, id, side, site);
  openHostilities(resolution, side, site, id);
  const share = fired / wanted;
  const force = gunForceOf(formation, organization.supply, constants) * share;
  const support = resolution.support[site] ?? { mrc: 0, government: 0 };
  resolution.support[site] = { ...support, [side]: support[side] + force };
  const wear = constants.gunMorale * formation.guns * share * (organization.supply / 100) * constants.subRoundHours;
  const under = defendersAt(scenario, state, enemy, site);
  const cover = scenario.sites[site]?.cover ?? 1;
  const dead =
    under.length === 0
      ? 0
      : Math.round(
          (100 * constants.lethality * constants.shellLethality * constants.subRoundHours * Math.min(force, constants.frontage)) / cover,
        ) / 100;
  const each = under.length === 0 ? 0 : Math.round((100 * dead) / under.length) / 100;
  // Nobody dies who is not there any more.
  const spared = under.map((target) => Math.max(0, hundredths(each - formationOf(resolution, target).men)));
  const died = each * under.length - sumOf(spared, (men) => men);
  const isSeat = scenario.sides[enemy].seatOfPower === site;
  emit(resolution, {
    kind: "shelled",
    rule: "FT-7",
    side,
    formation: id,
    site,
    params: { salvoes: Math.round(fired), dead: died },
    inputs: { guns: formation.guns, supply: Math.round(organization.supply), shells: Math.round(shells), fuses: Math.round(fuses) },
    changes: [
      foughtHere(resolution, site),
      ...sideChanges(resolution, side, { shells: shells - fired, fuses: fuses - fired }),
      ...sideChanges(
        resolution,
        enemy,
        isSeat ? { resolve: clamp(state.sides[enemy].resolve - constants.resolveShelled * constants.subRoundHours, 0, 100) } : {},
      ),
      ...under.flatMap((target, index) => {
        const shelled = formationOf(resolution, target);
        const dead = each - (spared[index] ?? 0);
        return formationChanges(resolution, target, {
          morale: clamp(shelled.morale - wear, 0, 100),
          men: Math.max(0, hundredths(shelled.men - dead)),
          dead: hundredths(shelled.dead + dead),
        });
      }),
      ...tallyChanges(resolution, enemy, { dead: died }),
    ],
    known: knownOf(resolution, { side, formation: id, site, isPublic: true }),
  });
}
