import type { GameEvent } from "../../model/events.ts";
import type { FormationId, SideId, SiteId } from "../../model/ids.ts";
import { opponentOf, SIDES } from "../../model/ids.ts";
import type { LineKind } from "../../model/state.ts";
import { sideObeyed } from "../allegiance.ts";
import { roll } from "../dice.ts";
import { type Draft, formationOf, siteOf } from "../draft.ts";
import { chanceOnTime, lineAt, linesFrom } from "../lines.ts";

/** A draft with what the steps of one turn share. Nothing here outlives the turn. */
export type Resolution = Draft & {
  /** Hour at which the sub-round under way began. */
  subStart: number;
  /** Number of the sub-round in this turn, from 0, and how many there are. */
  subRound: number;
  readonly subRounds: number;
  /** Ground that dispatches travel over, per side, as it was when the turn began. */
  readonly lines: Readonly<Record<SideId, Readonly<Record<SiteId, LineKind>>>>;
  /** Hours until what a formation does is known to its own side: 0 in contact. Drawn once a formation and turn. */
  readonly contact: Record<FormationId, number>;
  /** Effective force that guns add against a site in this sub-round. */
  readonly support: Record<SiteId, Record<SideId, number>>;
  /** Formations that fought in this sub-round: they do not recover. */
  readonly fought: Set<FormationId>;
  /** Who acted against a site in this sub-round: attacked, shelled, showed force, walked in. */
  readonly acted: Act[];
  /** Seats and sites they had promised to hold and had men at in this turn. */
  readonly guarded: Set<string>;
  /** How many of the turn's events have been looked at by the judge of agreements. */
  judged: number;
  /** Dead of each side when the sub-round began. */
  deadBefore: Readonly<Record<SideId, number>>;
};

export type Act = { readonly formation: FormationId; readonly side: SideId; readonly site: SiteId; readonly byInitiative: boolean };

/** Notes that a formation acts against a site, before what it does is finished. */
export function noteAct(resolution: Resolution, formation: FormationId, side: SideId, site: SiteId): void {
  const byInitiative = formationOf(resolution, formation).doing?.dispatch === null;
  resolution.acted.push({ formation, side, site, byInitiative });
}

export function openResolution(draft: Draft, subRounds: number): Resolution {
  return {
    ...draft,
    subStart: draft.hour,
    subRound: 0,
    subRounds,
    lines: { mrc: linesFrom(draft.scenario, draft.state, "mrc"), government: linesFrom(draft.scenario, draft.state, "government") },
    contact: {},
    support: {},
    fought: new Set(),
    acted: [],
    guarded: new Set(),
    judged: 0,
    deadBefore: deadNow(draft),
  };
}

export function deadNow({ state }: Pick<Draft, "state">): Readonly<Record<SideId, number>> {
  return { mrc: state.sides.mrc.tally.dead, government: state.sides.government.tally.dead };
}

/** A label for the dice of this turn. */
export function label(resolution: Resolution, ...parts: readonly string[]): string {
  return `turn ${resolution.state.turn} / ${parts.join(" / ")}`;
}

/** The same for what can happen in every sub-round. */
export function subLabel(resolution: Resolution, ...parts: readonly string[]): string {
  return `hour ${resolution.subStart} / ${parts.join(" / ")}`;
}

/** Hours until the own side hears of a formation: 0 if it is in contact this turn, else the delay of its report. [DI-6] */
export function reportDelay(resolution: Resolution, id: FormationId): number {
  const settled = resolution.contact[id];
  if (settled !== undefined) return settled;
  const formation = formationOf(resolution, id);
  const side = sideObeyed(formation);
  let delay = 0;
  if (side !== null && resolution.state.options.friction >= 2) {
    const line = lineAt(resolution.lines[side], formation, resolution.hour);
    const chance = chanceOnTime(resolution.state.sides[side].organization.liaison, line, resolution.constants);
    if (roll(resolution.state.seed, label(resolution, "report", id)) >= chance) {
      delay = delayDrawn(resolution, label(resolution, "report delay", id));
    }
  }
  resolution.contact[id] = delay;
  return delay;
}

/** A delay between half and one and a half times the mean, in whole hours. [DI-3] */
export function delayDrawn(resolution: Resolution, labelled: string): number {
  return Math.round(resolution.constants.delayHours * (0.5 + roll(resolution.state.seed, labelled)));
}

/** Who hears when of something a formation does at a site: its side by its report, the enemy if he is there or next to it, the seat between of fights and changes of hand. */
export function knownOf(
  resolution: Resolution,
  what: { readonly side: SideId; readonly formation: FormationId | null; readonly site: SiteId; readonly isPublic: boolean },
): GameEvent["known"] {
  const own = resolution.hour + (what.formation === null ? 0 : reportDelay(resolution, what.formation));
  const enemy = opponentOf(what.side);
  const seen = what.isPublic || isWatched(resolution, enemy, what.site) ? resolution.hour : null;
  return {
    mrc: what.side === "mrc" ? own : seen,
    government: what.side === "government" ? own : seen,
    between: what.isPublic ? resolution.hour + 2 : null,
  };
}

/** Has this side somebody at the site or beside it, or its scouts there. */
export function isWatched(resolution: Resolution, side: SideId, site: SiteId): boolean {
  const { scenario } = resolution;
  const { holder, scoutedUntil } = siteOf(resolution, site);
  if (holder === side || scoutedUntil[side] > resolution.hour) return true;
  const beside = scenario.sites[site]?.neighbours ?? [];
  return scenario.formationIds.some((id) => {
    const formation = formationOf(resolution, id);
    const isNear = formation.site === site || beside.includes(formation.site);
    return isNear && formation.status === "present" && sideObeyed(formation) === side;
  });
}

/** Both sides in the order of the data, the one that acts first changing by turn, so that none has the first word always. */
export function sidesInTurn(resolution: Resolution): readonly SideId[] {
  return resolution.state.turn % 2 === 1 ? SIDES : [SIDES[1], SIDES[0]];
}
