import type { Change } from "../../model/events.ts";
import type { FormationId, SideId } from "../../model/ids.ts";
import { opponentOf } from "../../model/ids.ts";
import { clamp, emit, formationChanges, formationOf, siteChanges, siteOf, tallyChanges } from "../draft.ts";
import { activeMen, isGuarded } from "../strength.ts";
import { type Attack, foughtHere, hundredths, inputsOf, sumOf } from "./attack.ts";
import { finished } from "./dispatches.ts";
import { retreatOf, takeSite } from "./holding.ts";
import { knownOf, type Resolution } from "./resolution.ts";
import { layDownArms, moveIn, withdrawTo } from "./yielding.ts";

/** Too weak: thrown back at once, with some loss and shaken for hours. [FT-5] */
export function throwBack(resolution: Resolution, attack: Attack): void {
  const { constants } = resolution;
  const share = constants.thrownBackShare;
  const losses = lossesOf(resolution, attack.side, attack.attackers, firepower(resolution, attack.defenceFire) * share, 1);
  for (const id of attack.attackers) {
    resolution.fought.add(id);
    const formation = formationOf(resolution, id);
    const after = {
      morale: clamp(formation.morale - constants.thrownBackMorale, 0, 100),
      shakenUntil: resolution.hour + constants.shakenHours,
    };
    emit(resolution, {
      kind: "assaultThrownBack",
      rule: "FT-5",
      side: attack.side,
      formation: id,
      site: attack.site,
      params: { dead: losses.dead[id] ?? 0, byInitiative: formation.doing?.dispatch === null },
      inputs: { ...inputsOf(attack), needed: constants.thrownBackRatio },
      changes: [
        foughtHere(resolution, attack.site),
        ...losses.changes(id),
        ...finished(resolution, id, { ...after, ...losses.men(id) }, "obeyed"),
      ],
      known: knownOf(resolution, { side: attack.side, formation: id, site: attack.site, isPublic: true }),
    });
  }
}

/** A fire fight of one sub-round: dead on both sides by frontage, cover and quality, morale worn down by the ratio; then who holds, breaks or takes. [FT-6] */
export function exchangeFire(resolution: Resolution, attack: Attack): void {
  const { constants } = resolution;
  const enemy = opponentOf(attack.side);
  const attackersLose = lossesOf(resolution, attack.side, attack.attackers, firepower(resolution, attack.defenceFire), 1);
  const defendersLose = lossesOf(resolution, enemy, attack.defenders, firepower(resolution, attack.force), attack.cover);
  const wear = constants.moraleWear * constants.subRoundHours;
  const pressure = clamp(attack.ratio, constants.pressureFloor, constants.pressureCap);
  const picketsLeft = Math.max(0, siteOf(resolution, attack.site).pickets - Math.round(constants.picketWear * pressure));
  emit(resolution, {
    kind: "fought",
    rule: "FT-6",
    side: attack.side,
    formation: attack.attackers[0] ?? null,
    site: attack.site,
    params: {
      deadOfAttackers: hundredths(attackersLose.total),
      deadOfDefenders: hundredths(defendersLose.total),
      formations: attack.attackers.length + attack.defenders.length,
    },
    inputs: inputsOf(attack),
    changes: [
      foughtHere(resolution, attack.site),
      ...siteChanges(resolution, attack.site, { pickets: picketsLeft }),
      ...attack.attackers.flatMap((id) => worn(resolution, id, wear / pressure, attackersLose)),
      ...attack.defenders.flatMap((id) => worn(resolution, id, wear * pressure, defendersLose)),
      ...attackersLose.tally,
      ...defendersLose.tally,
    ],
    known: knownOf(resolution, { side: attack.side, formation: attack.attackers[0] ?? null, site: attack.site, isPublic: true }),
  });
  for (const id of [...attack.attackers, ...attack.defenders]) resolution.fought.add(id);
  for (const id of attack.defenders)
    if (formationOf(resolution, id).morale < constants.breakMorale) breakOff(resolution, id, enemy, attack);
  for (const id of attack.attackers) if (formationOf(resolution, id).morale < constants.breakMorale) giveUp(resolution, id, attack);
  if (isGuarded(resolution.scenario, resolution.state, attack.site)) return;
  const left = attack.attackers.filter((id) => formationOf(resolution, id).doing?.order.site === attack.site);
  if (left.length === 0) return;
  takeSite(resolution, { site: attack.site, side: attack.side, by: left[0] ?? null, how: "assault", inputs: inputsOf(attack) });
  moveIn(resolution, { ...attack, attackers: left });
}

function worn(resolution: Resolution, id: FormationId, wear: number, losses: Losses): readonly Change[] {
  const formation = formationOf(resolution, id);
  return formationChanges(resolution, id, { morale: clamp(formation.morale - wear, 0, 100), ...losses.men(id) });
}

/** A defender whose morale is gone leaves for the nearest own place, or lays down his arms where he is cut off. */
function breakOff(resolution: Resolution, id: FormationId, side: SideId, attack: Attack): void {
  const to = retreatOf(resolution, id, side);
  const cause = { rule: "FT-6", inputs: inputsOf(attack) };
  if (to === null || siteOf(resolution, to).holder !== side) return layDownArms(resolution, id, attack.site, cause);
  withdrawTo(resolution, id, to, cause);
}

function giveUp(resolution: Resolution, id: FormationId, attack: Attack): void {
  emit(resolution, {
    kind: "formationBroke",
    rule: "FT-6",
    side: attack.side,
    formation: id,
    site: attack.site,
    inputs: { morale: Math.round(formationOf(resolution, id).morale), needed: resolution.constants.breakMorale },
    changes: finished(resolution, id, { shakenUntil: resolution.hour + resolution.constants.shakenHours }, "obeyed"),
    known: knownOf(resolution, { side: attack.side, formation: id, site: attack.site, isPublic: false }),
  });
}

/** No more than a frontage can fire at one site. */
function firepower(resolution: Resolution, force: number): number {
  return Math.min(force, resolution.constants.frontage);
}

type Losses = {
  readonly total: number;
  readonly dead: Readonly<Record<FormationId, number>>;
  readonly men: (id: FormationId) => { readonly men?: number; readonly dead?: number };
  /** The tally's changes for all of them at once. */
  readonly tally: readonly Change[];
  /** The tally's changes for one, for events of one formation. */
  readonly changes: (id: FormationId) => readonly Change[];
};

/** Expected dead of a sub-round under this fire, shared by those who turned out. No die is thrown: decisions weigh more than dice. [FT-6] */
function lossesOf(resolution: Resolution, side: SideId, ids: readonly FormationId[], fire: number, cover: number): Losses {
  const { scenario, state, constants } = resolution;
  const out = sumOf(ids, (id) => activeMen(scenario, state, id, constants));
  const dead: Record<FormationId, number> = {};
  let total = 0;
  for (const id of ids) {
    const active = activeMen(scenario, state, id, constants);
    const quality = scenario.formations[id]?.quality ?? constants.trainedQuality;
    const expected =
      out > 0 ? (constants.lethality * constants.subRoundHours * fire * (constants.trainedQuality / quality) * (active / out)) / cover : 0;
    const suffered = hundredths(Math.min(active, expected));
    dead[id] = suffered;
    total += suffered;
  }
  return {
    total,
    dead,
    men: (id) => {
      const formation = formationOf(resolution, id);
      return { men: hundredths(formation.men - (dead[id] ?? 0)), dead: hundredths(formation.dead + (dead[id] ?? 0)) };
    },
    tally: tallyChanges(resolution, side, { dead: total }),
    changes: (id) => tallyChanges(resolution, side, { dead: dead[id] ?? 0 }),
  };
}
