import type { Tone } from "../../shared/model/tones.ts";
import type { PublicScenario } from "../../shared/model/view.ts";
import { MILDER_CARDS } from "../../shared/text/en/milder-cards.ts";

/** The scenario with its cards in the tone that the host chose. */
export function scenarioInTone(scenario: PublicScenario, tone: Tone): PublicScenario {
  if (tone === "full") return scenario;
  const said = (key: string, words: string) => MILDER_CARDS[`${scenario.id}/${key}`] ?? words;
  return {
    ...scenario,
    cards: scenario.cards.map((card) => ({
      ...card,
      question: said(card.id, card.question),
      choices: card.choices.map((choice) => ({ ...choice, reason: said(`${card.id}/${choice.id}`, choice.reason) })),
    })),
  };
}
