import type { Scenario } from "../model/scenario.ts";
import type { PublicScenario } from "../model/view.ts";

/**
 * What everybody may know of a scenario before the first turn: places, names, seats, texts of cards. Built field by field, so that a field added to
 * a scenario stays hidden until somebody writes it here.
 */
export function publicScenario(scenario: Scenario): PublicScenario {
  const { id, start, title, startOs, sides, turns, peopleTurns } = scenario;
  return {
    id,
    start,
    title,
    startOs,
    sides: {
      mrc: { name: sides.mrc.name, seatOfPower: sides.mrc.seatOfPower },
      government: { name: sides.government.name, seatOfPower: sides.government.seatOfPower },
    },
    seats: inOrder(scenario.seatIds, scenario.seats).map((seat) => ({
      id: seat.id,
      party: seat.party,
      name: seat.name,
      brief: seat.brief,
      headquarters: seat.headquarters,
      isStaff: seat.isStaff,
      duties: seat.duties,
      aims: seat.aims.filter((aim) => !aim.secret).map((aim) => ({ id: aim.id, text: aim.text })),
      facts: seat.facts,
    })),
    districts: inOrder(scenario.districtIds, scenario.districts).map(({ id, name }) => ({ id, name })),
    sites: inOrder(scenario.siteIds, scenario.sites).map((site) => ({
      id: site.id,
      name: site.name,
      kind: site.kind,
      district: site.district,
      lat: site.lat,
      lon: site.lon,
      x: site.x,
      y: site.y,
      weight: site.weight,
      cover: site.cover,
      holder: site.holder,
      neighbours: site.neighbours,
      waterNeighbours: site.waterNeighbours,
      effects: site.effects,
      includes: site.includes,
      facts: site.facts,
    })),
    formations: inOrder(scenario.formationIds, scenario.formations).map(({ id, name, kind, note, facts }) => ({
      id,
      name,
      kind,
      note,
      facts,
    })),
    turns,
    peopleTurns,
    cards: inOrder(scenario.cardIds, scenario.cards).map((card) => ({
      id: card.id,
      kind: card.kind,
      to: card.to,
      broughtBy: card.broughtBy,
      title: card.title,
      question: card.question,
      choices: card.choices.map(({ id, label, reason, irreversible, effects }) => ({ id, label, reason, irreversible, effects })),
      agreed: card.agreed,
      first: card.first,
      second: card.second,
      facts: card.facts,
    })),
  };
}

function inOrder<Thing>(ids: readonly string[], things: Readonly<Record<string, Thing>>): readonly Thing[] {
  return ids.map((id) => things[id]).filter((thing) => thing !== undefined);
}
