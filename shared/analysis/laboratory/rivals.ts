import type { CardId, ScenarioId, SideId, SiteId } from "../../model/ids.ts";
import type { FormationDef, FormationKind, Scenario } from "../../model/scenario.ts";
import file from "../data/rivals.json" with { type: "json" };

/** One thing changed in a scenario, the rest left as it was. */
export type Change =
  | { readonly kind: "garrisonOf"; readonly scenario: ScenarioId }
  | { readonly kind: "men"; readonly of: FormationKind; readonly times: number }
  | { readonly kind: "without"; readonly of: FormationKind }
  | { readonly kind: "stocks"; readonly side: SideId; readonly shells: number; readonly fuses: number }
  | { readonly kind: "guard"; readonly site: SiteId; readonly men: number }
  | { readonly kind: "later"; readonly side: SideId; readonly hours: number }
  | { readonly kind: "leaveOut"; readonly calendar: readonly string[]; readonly cards: readonly CardId[] }
  | { readonly kind: "onlyStandingCards" };

/** A rival cause: what else than organization might explain the difference between the cities. [LB-7] */
export type Rival = { readonly id: string; readonly scenario: ScenarioId; readonly name: string; readonly changes: readonly Change[] };

export const RIVALS: readonly Rival[] = file as readonly Rival[];

/** After every calendar: who arrives then does not arrive. */
const NEVER = 9999;

/** The scenario with these changes; `load` gives another city where a change speaks of one. */
export function changed(scenario: Scenario, changes: readonly Change[], load: (id: ScenarioId) => Scenario): Scenario {
  return changes.reduce((before, change) => changedOnce(before, change, load), scenario);
}

function changedOnce(scenario: Scenario, change: Change, load: (id: ScenarioId) => Scenario): Scenario {
  switch (change.kind) {
    case "garrisonOf":
      return withAllegianceOf(scenario, load(change.scenario));
    case "men":
      return mapFormations(scenario, (each) => (each.kind === change.of ? { ...each, men: Math.round(each.men * change.times) } : each));
    case "without":
      return mapFormations(scenario, (each) => (each.kind === change.of ? { ...each, arrivesHour: NEVER } : each));
    case "stocks": {
      const side = { ...scenario.sides[change.side], shells: change.shells, fuses: change.fuses };
      return { ...scenario, sides: { ...scenario.sides, [change.side]: side } };
    }
    case "guard": {
      const site = scenario.sites[change.site];
      if (site === undefined) throw new Error(`there is no site ${change.site} to guard`);
      return { ...scenario, sites: { ...scenario.sites, [change.site]: { ...site, pickets: change.men } } };
    }
    case "later":
      return mapFormations(scenario, (each) =>
        each.arrivesHour > 0 && each.allegiance < 0 === (change.side === "government")
          ? { ...each, arrivesHour: each.arrivesHour + change.hours }
          : each,
      );
    case "leaveOut":
      return withoutCards({ ...scenario, calendar: scenario.calendar.filter(({ id }) => !change.calendar.includes(id)) }, (card) =>
        change.cards.includes(card),
      );
    case "onlyStandingCards":
      return withoutCards(scenario, (card) => scenario.cards[card]?.kind !== "standing");
  }
}

/** Each garrison unit leans as the unit of the other garrison that stands at the same rank, the men of both counted from the coolest to the keenest. */
function withAllegianceOf(scenario: Scenario, other: Scenario): Scenario {
  const own = byAllegiance(scenario);
  const theirs = byAllegiance(other);
  const [ownMen, theirMen] = [menOf(own), menOf(theirs)];
  const leaning = new Map<string, number>();
  let before = 0;
  for (const unit of own) {
    const rank = (before + unit.men / 2) / ownMen;
    before += unit.men;
    let passed = 0;
    const match = theirs.find((each) => {
      passed += each.men;
      return passed >= rank * theirMen;
    });
    leaning.set(unit.id, (match ?? unit).allegiance);
  }
  return mapFormations(scenario, (each) => ({ ...each, allegiance: leaning.get(each.id) ?? each.allegiance }));
}

function byAllegiance(scenario: Scenario): readonly FormationDef[] {
  return Object.values(scenario.formations)
    .filter((each) => each.turnsOutInPart)
    .sort((a, b) => a.allegiance - b.allegiance);
}

function menOf(formations: readonly FormationDef[]): number {
  return formations.reduce((sum, { men }) => sum + men, 0);
}

function mapFormations(scenario: Scenario, to: (formation: FormationDef) => FormationDef): Scenario {
  return { ...scenario, formations: Object.fromEntries(Object.entries(scenario.formations).map(([id, each]) => [id, to(each)])) };
}

function withoutCards(scenario: Scenario, isGone: (card: CardId) => boolean): Scenario {
  const cardIds = scenario.cardIds.filter((id) => !isGone(id));
  return { ...scenario, cardIds, cards: Object.fromEntries(Object.entries(scenario.cards).filter(([id]) => cardIds.includes(id))) };
}
