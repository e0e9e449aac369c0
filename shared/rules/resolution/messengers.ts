import type { FormationId, SiteId } from "../../model/ids.ts";
import { sideObeyed } from "../allegiance.ts";
import { roll } from "../dice.ts";
import { emit, formationChanges, formationOf, knownTo, siteChanges, siteOf } from "../draft.ts";
import { chanceOnTime, lineAt, linesFrom } from "../lines.ts";
import type { Doer } from "./duties.ts";
import { label, type Resolution } from "./resolution.ts";

/**
 * A runner goes to a formation, over the ground there is; a person who is sent for nothing else gets through at least half the time. Back again, he
 * tells where it stands, it is in contact this turn, and for two turns of six hours its couriers go as over own ground. [DU-15]
 */
export function sendRunner(resolution: Resolution, { seat, side }: Doer, id: FormationId): void {
  const formation = formationOf(resolution, id);
  if (side === null || formation.status !== "present" || sideObeyed(formation) !== side) return;
  const { constants, state, hour } = resolution;
  const line = lineAt(resolution.lines[side], formation, hour);
  const byLine = chanceOnTime(state.sides[side].organization.liaison, line, constants);
  const needed = state.options.friction === 0 ? 1 : Math.max(constants.runnerFloor, byLine);
  const labelled = label(resolution, "runner", seat);
  const rolled = roll(state.seed, labelled);
  const liaison = Math.round(state.sides[side].organization.liaison);
  const about = { seat, side, formation: id };
  const draw = { label: labelled, rolled, needed };
  if (rolled >= needed) {
    emit(resolution, { kind: "runnerTurnedBack", rule: "DU-15", ...about, inputs: { liaison }, draw, known: knownTo(side, hour) });
    return;
  }
  const { site, men, morale, allegiance } = formation;
  emit(resolution, {
    kind: "runnerBack",
    rule: "DU-15",
    ...about,
    site,
    params: { men: Math.round(men) },
    inputs: { line, liaison },
    draw,
    changes: formationChanges(resolution, id, {
      report: { hour, site, men, morale, allegiance },
      lastWordHour: hour,
      courierUntil: hour + constants.runnerHours,
    }),
    known: knownTo(side, hour),
  });
  resolution.contact[id] = 0;
}

/**
 * Linesmen mend what was cut and lay a wire of their own, past an exchange that is the enemy's. They get there over any ground that is not his, and
 * the wire works as long as he does not stand across it. [DU-16]
 */
export function layWire(resolution: Resolution, { seat, side }: Doer, site: SiteId): void {
  if (side === null) return;
  const { scenario, state, hour } = resolution;
  const before = siteOf(resolution, site);
  const isOpen = linesFrom(scenario, state, side)[site] !== "enemyGround";
  emit(resolution, {
    kind: "lineSetUp",
    rule: "DU-16",
    side,
    seat,
    site,
    params: { mended: isOpen },
    changes: isOpen
      ? siteChanges(resolution, site, {
          lineCut: { ...before.lineCut, [side]: false },
          ownWire: { mrc: false, government: false, ...before.ownWire, [side]: true },
        })
      : [],
    known: knownTo(side, hour),
  });
}
