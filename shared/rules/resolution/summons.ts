import type { FormationId, SiteId } from "../../model/ids.ts";
import { opponentOf } from "../../model/ids.ts";
import { sideObeyed } from "../allegiance.ts";
import { roll } from "../dice.ts";
import { clamp, emit, formationChanges, formationOf, sideChanges, siteChanges, siteOf } from "../draft.ts";
import { heldOfKind, isEncircled } from "../geography.ts";
import { defendersAt } from "../strength.ts";
import type { Doer } from "./duties.ts";
import { takeSite } from "./holding.ts";
import { knownOf, label, type Resolution } from "./resolution.ts";
import { layDownArms } from "./yielding.ts";

/**
 * A summons to those who hold a site. Who is cut off judges by what he last heard: the longer without word of his own side, the more a claim that the
 * city is lost weighs, and more still if the summoner has the exchange. A lie found out costs legitimacy and stiffens others. Either side may try. [DU-13]
 */
export function summon(resolution: Resolution, doer: Doer, site: SiteId, claimsCityLost: boolean): void {
  const { scenario, state, constants } = resolution;
  const { side, seat } = doer;
  if (side === null) return;
  const enemy = opponentOf(side);
  if (siteOf(resolution, site).holder !== enemy) return;
  const garrison = defendersAt(scenario, state, enemy, site);
  const without = hoursWithoutWord(resolution, garrison);
  const hasExchange = heldOfKind(scenario, state, side, "telephone").length > 0;
  const isCutOff = isEncircled(scenario, state, enemy, site);
  const isTrue = state.sides[enemy].seatOfPowerLostHour !== null;
  const needed = clamp(
    constants.summonBase +
      (claimsCityLost ? constants.summonPerHour * without : 0) +
      (claimsCityLost && hasExchange ? constants.summonExchange : 0) +
      (isCutOff ? constants.summonEncircled : 0) +
      (claimsCityLost && isTrue ? constants.summonEncircled : 0) -
      moraleAbove(resolution, garrison),
    0,
    constants.summonMost,
  );
  const labelled = label(resolution, "summons", seat, site);
  const rolled = roll(state.seed, labelled);
  const isBelieved = rolled < needed;
  emit(resolution, {
    kind: isBelieved ? "summonsBelieved" : "summoned",
    rule: "DU-13",
    side,
    seat,
    site,
    params: { claimsCityLost, isTrue },
    inputs: { hoursWithoutWord: without, hasExchange: hasExchange ? 1 : 0, cutOff: isCutOff ? 1 : 0 },
    draw: { label: labelled, rolled, needed },
    known: knownOf(resolution, { side, formation: null, site, isPublic: false }),
  });
  if (isBelieved) return giveUpSite(resolution, doer, site, garrison);
  if (claimsCityLost && !isTrue) findOutLie(resolution, doer, site, garrison);
}

function giveUpSite(resolution: Resolution, { side }: Doer, site: SiteId, garrison: readonly FormationId[]): void {
  if (side === null) return;
  for (const id of garrison)
    layDownArms(resolution, id, site, { rule: "DU-13", inputs: { hoursWithoutWord: hoursWithoutWord(resolution, [id]) } });
  const near = resolution.scenario.formationIds.find((id) => {
    const formation = formationOf(resolution, id);
    const isNear = formation.site === site || resolution.scenario.sites[site]?.neighbours.includes(formation.site) === true;
    return formation.status === "present" && isNear && sideObeyed(formation) === side;
  });
  if (near !== undefined) return takeSite(resolution, { site, side, by: near, how: "surrender" });
  emit(resolution, {
    kind: "formationWithdrew",
    rule: "DU-13",
    side: opponentOf(side),
    site,
    params: { from: site },
    changes: siteChanges(resolution, site, { pickets: 0 }),
    known: knownOf(resolution, { side, formation: null, site, isPublic: false }),
  });
}

function findOutLie(resolution: Resolution, { side, seat }: Doer, site: SiteId, garrison: readonly FormationId[]): void {
  if (side === null) return;
  const { constants, state } = resolution;
  emit(resolution, {
    kind: "lieFoundOut",
    rule: "DU-14",
    side,
    seat,
    site,
    changes: [
      ...sideChanges(resolution, side, { legitimacy: clamp(state.sides[side].legitimacy - constants.lieLegitimacy, 0, 100) }),
      ...garrison.flatMap((id) =>
        formationChanges(resolution, id, { morale: clamp(formationOf(resolution, id).morale + constants.lieMorale, 0, 100) }),
      ),
    ],
    known: knownOf(resolution, { side, formation: null, site, isPublic: true }),
  });
}

/** Mean hours since the garrison last had word of its own side. */
function hoursWithoutWord(resolution: Resolution, garrison: readonly FormationId[]): number {
  if (garrison.length === 0) return 0;
  let hours = 0;
  for (const id of garrison) hours += resolution.hour - formationOf(resolution, id).lastWordHour;
  return Math.round(hours / garrison.length);
}

/** Good morale speaks against giving up. */
function moraleAbove(resolution: Resolution, garrison: readonly FormationId[]): number {
  if (garrison.length === 0) return 0;
  let morale = 0;
  for (const id of garrison) morale += formationOf(resolution, id).morale;
  return clamp(((morale / garrison.length - 50) / 50) * resolution.constants.summonMorale, 0, resolution.constants.summonMorale);
}
