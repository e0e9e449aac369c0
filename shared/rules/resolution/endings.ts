import { opponentOf, SIDES, type SideId } from "../../model/ids.ts";
import { emit, matchChanges, siteOf } from "../draft.ts";
import { sharesHeld } from "../geography.ts";
import type { Resolution } from "./resolution.ts";

/** A side whose resolve is gone gives up; if both lose it in one sub-round, the one that holds more of the city prevails. [EN-5] */
export function endByResolve(resolution: Resolution): void {
  const { state, scenario } = resolution;
  if (state.ending !== null) return;
  const broken = SIDES.filter((side) => state.sides[side].resolve <= 0);
  if (broken.length === 0) return;
  const held = sharesHeld(scenario, (site) => siteOf(resolution, site).holder);
  const loser: SideId = broken.length === 1 ? (broken[0] as SideId) : lesserOf(held);
  const winner = opponentOf(loser);
  emit(resolution, {
    kind: "matchEnded",
    rule: "EN-5",
    side: winner,
    params: { by: "resolve" },
    inputs: { resolveMrc: Math.round(state.sides.mrc.resolve), resolveGovernment: Math.round(state.sides.government.resolve) },
    changes: matchChanges(resolution, { ending: { by: "resolve", winner, hour: resolution.hour } }),
  });
}

/** After the last turn points decide: the share of the city held, in hundredths, and resolve; within 10 of each other nobody has won. [EN-6] */
export function endOnPoints(resolution: Resolution): void {
  const { state, scenario } = resolution;
  if (state.ending !== null || state.turn < scenario.turns.length) return;
  const held = sharesHeld(scenario, (site) => siteOf(resolution, site).holder);
  const points = { mrc: held.mrc * 100 + state.sides.mrc.resolve, government: held.government * 100 + state.sides.government.resolve };
  const margin = points.mrc - points.government;
  const winner: SideId | null = Math.abs(margin) < resolution.constants.pointsMargin ? null : opponentOf(lesserOf(points));
  emit(resolution, {
    kind: "matchEnded",
    rule: "EN-6",
    side: winner,
    params: { by: "points" },
    inputs: { pointsMrc: Math.round(points.mrc), pointsGovernment: Math.round(points.government) },
    changes: matchChanges(resolution, { ending: { by: "points", winner, hour: resolution.hour } }),
  });
}

function lesserOf(values: Readonly<Record<SideId, number>>): SideId {
  return values.mrc >= values.government ? "government" : "mrc";
}
