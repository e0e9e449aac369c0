import type { CardId, ChoiceId, FormationId, SeatId, SideId, SiteId } from "../model/ids.ts";
import { SIDES } from "../model/ids.ts";
import type { Condition, FormationKind, Permit, Scenario } from "../model/scenario.ts";
import type { PublicScenario } from "../model/view.ts";
import { publicScenario } from "../scenarios/public-scenario.ts";

type PublicSite = PublicScenario["sites"][number];

/**
 * What a bot knows before the match: the public part of the scenario, put in order, and of the cards how those of 1917 leaned and which of the standing
 * ones grants what. Nothing of it changes, and nothing of it is secret to the match.
 */
export type Lore = {
  readonly scenario: PublicScenario;
  readonly siteIds: readonly SiteId[];
  readonly sites: Readonly<Record<SiteId, PublicSite>>;
  readonly kinds: Readonly<Record<FormationId, FormationKind>>;
  readonly formationIds: readonly FormationId[];
  readonly staffSeats: Readonly<Record<SideId, SeatId | null>>;
  readonly weights: Readonly<Record<CardId, Readonly<Record<ChoiceId, number>>>>;
  /** Of the cards that both sides can sign: the choice that signs. */
  readonly agreed: Readonly<Record<CardId, ChoiceId>>;
  /** Of these, the cards whose signing ends the match by a settlement. */
  readonly settlements: ReadonlySet<CardId>;
  /** Seats that have a settlement for an aim. A bot asks it of its own seat alone: of the others it may not know. */
  readonly seekers: ReadonlySet<SeatId>;
  /** The standing cards: the choice that carries each, and what it permits. */
  readonly permits: Readonly<Record<CardId, { readonly choice: ChoiceId; readonly permit: Permit }>>;
};

export function loreOf(scenario: Scenario): Lore {
  const shown = publicScenario(scenario);
  const permits: Record<CardId, { choice: ChoiceId; permit: Permit }> = {};
  const weights: Record<CardId, Record<ChoiceId, number>> = {};
  const agreed: Record<CardId, ChoiceId> = {};
  const settlements = new Set<CardId>();
  for (const id of scenario.cardIds) {
    const signs = scenario.cards[id]?.agreed?.choice;
    if (signs !== undefined) agreed[id] = signs;
    if (scenario.cards[id]?.agreed?.effects.some((effect) => effect.kind === "settlement")) settlements.add(id);
    for (const choice of scenario.cards[id]?.choices ?? []) {
      weights[id] = { ...weights[id], [choice.id]: choice.botWeight };
      for (const effect of choice.effects) {
        if (scenario.cards[id]?.kind === "standing" && effect.kind === "permit") permits[id] = { choice: choice.id, permit: effect.act };
      }
    }
  }
  const staffOf = (side: SideId) => shown.seats.find((seat) => seat.party === side && seat.isStaff)?.id ?? null;
  return {
    scenario: shown,
    siteIds: shown.sites.map((site) => site.id),
    sites: Object.fromEntries(shown.sites.map((site) => [site.id, site])),
    kinds: Object.fromEntries(shown.formations.map((formation) => [formation.id, formation.kind])),
    formationIds: shown.formations.map((formation) => formation.id),
    staffSeats: { mrc: staffOf(SIDES[0]), government: staffOf(SIDES[1]) },
    weights,
    agreed,
    settlements,
    seekers: new Set(scenario.seatIds.filter((seat) => scenario.seats[seat]?.aims.some(({ reachedIf }) => isSettlement(reachedIf)))),
    permits,
  };
}

function isSettlement(aim: Condition): boolean {
  return aim.kind === "winner" && aim.is === "settlement";
}
