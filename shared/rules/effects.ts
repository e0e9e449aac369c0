import type { Change } from "../model/events.ts";
import type { FormationId, SideId } from "../model/ids.ts";
import { assertNever } from "../model/result.ts";
import type { Effect, FormationSelector } from "../model/scenario.ts";
import { sideObeyed } from "./allegiance.ts";
import { capacityChanges, clamp, type Draft, formationChanges, matchChanges, sideChanges, siteChanges } from "./draft.ts";

/** The changes an effect makes now. The one place where the effects of cards and calendars are carried out; the caller writes the event. */
export function changesOfEffect(draft: Draft, effect: Effect): readonly Change[] {
  const { state } = draft;
  switch (effect.kind) {
    case "capacity":
      return capacityChanges(draft, effect.side, { [effect.capacity]: effect.by });
    case "legitimacy":
      return sideChanges(draft, effect.side, { legitimacy: clamp(state.sides[effect.side].legitimacy + effect.by, 0, 100) });
    case "resolve":
      return sideChanges(draft, effect.side, { resolve: clamp(state.sides[effect.side].resolve + effect.by, 0, 100) });
    case "will":
      return sideChanges(draft, effect.side, { will: clamp(state.sides[effect.side].will + effect.by, 0, 10) });
    case "volunteers":
      return sideChanges(draft, effect.side, { volunteers: clamp(state.sides[effect.side].volunteers + effect.by, 0, 1_000_000) });
    case "stocks": {
      const { shells, fuses } = state.sides[effect.side];
      return sideChanges(draft, effect.side, {
        shells: clamp(shells + effect.shells, 0, 99_999),
        fuses: clamp(fuses + effect.fuses, 0, 99_999),
      });
    }
    case "upsurge":
      return upsurgeChanges(draft, effect.side, effect.district, effect.by);
    case "allegiance":
      return selected(draft, effect.formations).flatMap((id) =>
        formationChanges(draft, id, { allegiance: clamp((state.formations[id]?.allegiance ?? 0) + effect.by, -100, 100) }),
      );
    case "morale":
      return selected(draft, effect.formations).flatMap((id) =>
        formationChanges(draft, id, { morale: clamp((state.formations[id]?.morale ?? 0) + effect.by, 0, 100) }),
      );
    case "armed":
      return selected(draft, effect.formations).flatMap((id) =>
        formationChanges(draft, id, { armed: clamp((state.formations[id]?.armed ?? 0) + effect.by, 0, 1) }),
      );
    case "holder":
      return siteChanges(draft, effect.site, { holder: effect.side, takenHour: draft.hour });
    case "bridges":
      return effect.sites.flatMap((id) => siteChanges(draft, id, { bridgeRaised: effect.raised }));
    case "permit":
      return sideChanges(
        draft,
        effect.side,
        effect.act === "takeGuarded" ? { mayTakeGuarded: true } : { mayTakeGuarded: true, mayOpenHostilities: true },
      );
    case "arrival": {
      const formation = state.formations[effect.formation];
      if (formation?.status !== "coming") return [];
      const arrivesHour = Math.max(draft.hour, formation.arrivesHour + effect.delayHours);
      return formationChanges(draft, effect.formation, { arrivesHour });
    }
    case "depart":
      return formationChanges(draft, effect.formation, { status: "departed", doing: null });
    case "place": {
      const report = state.formations[effect.formation]?.report;
      return formationChanges(draft, effect.formation, {
        site: effect.site,
        doing: null,
        // Whoever sends them knows where he sent them.
        ...(report ? { report: { ...report, site: effect.site } } : {}),
      });
    }
    case "line":
      return siteChanges(draft, effect.site, {
        lineCut: { ...state.sites[effect.site]?.lineCut, [effect.side]: effect.cut } as Record<SideId, boolean>,
      });
    case "trains":
      return matchChanges(draft, { trainsStopped: { ...state.trainsStopped, [effect.side]: effect.stopped } });
    case "truce":
      return matchChanges(draft, { truceUntil: Math.max(state.truceUntil ?? 0, draft.hour + effect.hours) });
    case "settlement":
      return matchChanges(draft, { ending: { by: "settlement", winner: null, hour: draft.hour } });
    default:
      return assertNever(effect);
  }
}

export function upsurgeChanges(draft: Draft, side: SideId, district: string, by: number): readonly Change[] {
  const districts = district === "all" ? draft.scenario.districtIds : [district];
  return districts.flatMap((id) => {
    const from = draft.state.upsurge[id]?.[side] ?? 0;
    const to = clamp(from + by, 0, 100);
    return to === from ? [] : [{ path: ["upsurge", id, side], from, to }];
  });
}

/** Formations on the board or on their way that a selector names, in the order of the data. */
function selected(draft: Draft, selector: FormationSelector): readonly FormationId[] {
  if ("these" in selector) return selector.these;
  return draft.scenario.formationIds.filter((id) => {
    const formation = draft.state.formations[id];
    if (!formation || (formation.status !== "present" && formation.status !== "coming")) return false;
    if ("obeying" in selector) return sideObeyed(formation) === selector.obeying;
    if ("neutral" in selector) return sideObeyed(formation) === null;
    if ("at" in selector) return formation.status === "present" && formation.site === selector.at;
    return draft.scenario.formations[id]?.kind === selector.ofKind;
  });
}
