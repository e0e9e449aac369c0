import { describe, expect, it } from "vitest";
import type { Party } from "../../shared/model/ids.ts";
import type { CardDef, Scenario } from "../../shared/model/scenario.ts";
import type { MatchState } from "../../shared/model/state.ts";
import { digestOf } from "../../shared/replay/digest.ts";
import { closeCouncil } from "../../shared/rules/council.ts";
import { startMatch } from "../../shared/rules/start.ts";
import { loadScenario, scenarioStarts } from "../../shared/scenarios/load.ts";

const STARTS = scenarioStarts.flatMap(({ id, starts }) => starts.map((start) => [id, start] as const));

/** The state after a council in which this card alone lay on the table and everybody who may vote chose this. What is written of the card itself is left out. */
function courseAfter(scenario: Scenario, card: CardDef, choice: string): string {
  const { state } = startMatch(scenario, { seed: "choices" });
  const votes = Object.fromEntries(
    scenario.seatIds.filter((seat) => mayVote(card, scenario.seats[seat]?.party)).map((seat) => [seat, choice]),
  );
  const cards: MatchState["cards"] = { [card.id]: { status: "open", openedHour: 0, votes, chosen: {} } };
  const { cards: _, ...after } = closeCouncil(scenario, { ...state, cards: { ...closed(scenario), ...cards } }).state;
  return digestOf(after);
}

function closed(scenario: Scenario): MatchState["cards"] {
  return Object.fromEntries(scenario.cardIds.map((id) => [id, { status: "lapsed" as const, openedHour: null, votes: {}, chosen: {} }]));
}

function mayVote(card: CardDef, party: Party | undefined): boolean {
  return card.to === "both" ? party !== "between" : party === card.to;
}

describe.each(STARTS)("every choice changes the course: %s, %s", (id, start) => {
  const scenario = loadScenario(id, start);

  it.each(scenario.cardIds)("%s", (cardId) => {
    const card = scenario.cards[cardId] as CardDef;
    const courses = card.choices.map((choice) => courseAfter(scenario, card, choice.id));
    expect(new Set(courses).size).toBe(card.choices.length);
  });
});
