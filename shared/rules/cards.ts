import type { Party } from "../model/ids.ts";
import { SIDES } from "../model/ids.ts";
import type { CardDef, Effect } from "../model/scenario.ts";
import { holds } from "./conditions.ts";
import { cardChanges, type Draft, emit, type knownToAll, sideChanges } from "./draft.ts";
import { changesOfEffect } from "./effects.ts";

/** Who decides a card: one party, or, for a mutual card, both sides. */
export function partiesOf(card: CardDef): readonly Party[] {
  return card.to === "both" ? SIDES : [card.to];
}

/** Puts the cards on the table whose hour has come and whose condition holds. [RD-1] A standing card opens unless its side has the permit already. */
export function openCards(draft: Draft): void {
  const { scenario, state } = draft;
  for (const id of scenario.cardIds) {
    const card = scenario.cards[id];
    if (!card || state.cards[id]?.status !== "waiting" || draft.hour < card.opensHour || !holds(scenario, state, card.if)) continue;
    if (card.kind !== "standing" && draft.hour >= card.opensHour + card.openHours) continue;
    emit(draft, {
      kind: "cardOpened",
      rule: "RD-1",
      seat: card.broughtBy,
      params: { card: id },
      changes: cardChanges(draft, id, { status: "open", openedHour: draft.hour, votes: {} }),
      known: knownToParties(partiesOf(card), draft.hour),
    });
  }
}

/** Takes back the cards whose time is over. [RD-4] A side that let a decision lapse hesitates. */
export function lapseCards(draft: Draft): void {
  const { scenario, state } = draft;
  for (const id of scenario.cardIds) {
    const card = scenario.cards[id];
    const stands = state.cards[id];
    if (!card || stands?.status !== "open" || card.kind === "standing" || draft.hour < (stands.openedHour ?? 0) + card.openHours) continue;
    emit(draft, {
      kind: "cardLapsed",
      rule: "RD-4",
      params: { card: id },
      changes: cardChanges(draft, id, { status: "lapsed" }),
      known: knownToParties(partiesOf(card), draft.hour),
    });
    for (const party of partiesOf(card)) {
      if (party === "between" || stands.chosen[party] !== undefined || card.kind === "mutual") continue;
      emit(draft, {
        kind: "sideHesitated",
        rule: "RD-4",
        side: party,
        params: { card: id },
        changes: sideChanges(draft, party, { hesitates: true }),
        known: knownToParties([party], draft.hour),
      });
    }
  }
}

/** Carries out a list of effects one after another under one event each, so that each reads the state the former left. */
export function carryOut(
  draft: Draft,
  effects: readonly Effect[],
  source: { readonly rule: string; readonly card: string; readonly known: ReturnType<typeof knownToAll> },
): void {
  for (const effect of effects) {
    const changes = changesOfEffect(draft, effect);
    if (changes.length === 0 && effect.kind !== "truce" && effect.kind !== "settlement") continue;
    emit(draft, {
      ...happeningOf(draft, effect),
      rule: source.rule,
      params: { ...paramsOf(effect), card: source.card },
      changes,
      known: source.known,
    });
  }
}

function happeningOf(draft: Draft, effect: Effect) {
  switch (effect.kind) {
    case "truce":
      return { kind: "truceBegan" as const };
    case "settlement":
      return { kind: "matchEnded" as const };
    case "permit":
      return { kind: "permitGranted" as const, side: effect.side };
    case "allegiance":
      return { kind: "allegianceDrifted" as const };
    case "legitimacy":
      return { kind: "legitimacyMoved" as const, side: effect.side };
    case "resolve":
      return { kind: "resolveMoved" as const, side: effect.side };
    case "upsurge":
      return { kind: "upsurgeMoved" as const, side: effect.side };
    case "capacity":
      return { kind: "capacitiesGrew" as const, side: effect.side };
    case "holder":
      return { kind: "siteTaken" as const, side: effect.side, site: effect.site };
    case "line":
      return { kind: effect.cut ? ("lineCut" as const) : ("lineMended" as const), side: effect.side, site: effect.site };
    case "trains":
      return { kind: effect.stopped ? ("trainsStopped" as const) : ("trainsLetThrough" as const), side: effect.side };
    case "bridges":
      return { kind: effect.raised ? ("bridgeRaised" as const) : ("bridgeLowered" as const), site: effect.sites[0] ?? null };
    case "depart":
      return { kind: "wentHome" as const, formation: effect.formation, site: draft.state.formations[effect.formation]?.site ?? null };
    case "place":
      return { kind: "formationMoved" as const, formation: effect.formation, site: effect.site };
    case "morale":
      return { kind: "moraleRecovered" as const };
    case "armed":
      return { kind: "armsIssued" as const };
    case "stocks":
      return { kind: "supplyBrought" as const, side: effect.side };
    case "arrival":
      return { kind: "calendarHappened" as const, formation: effect.formation };
    case "will":
    case "volunteers":
      return { kind: "calendarHappened" as const, side: effect.side };
  }
}

function paramsOf(effect: Effect): Record<string, string | number | boolean> {
  const params: Record<string, string | number | boolean> = { effect: effect.kind };
  for (const [name, value] of Object.entries(effect)) {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") if (name !== "kind") params[name] = value;
  }
  return params;
}

export function knownToParties(parties: readonly Party[], hour: number) {
  return {
    mrc: parties.includes("mrc") ? hour : null,
    government: parties.includes("government") ? hour : null,
    between: parties.includes("between") ? hour : null,
  };
}
