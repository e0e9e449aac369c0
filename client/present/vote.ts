import type { CouncilCard, CouncilChoice } from "./council.ts";

/** First play's card: at most so many words of question and choices. */
export const MOST_CARD_WORDS = 60;

/** A decision cut to its first sentences; the rest is kept for whoever wants to read on. */
export type VoteCard = {
  readonly question: string;
  readonly choices: readonly (CouncilChoice & { readonly short: string })[];
  /** What was left out, by what it belongs to; empty: nothing was. */
  readonly rest: readonly { readonly of: string; readonly words: string }[];
};

/** Question first, then the reasons sentence by sentence: both choices say one more, or neither does. */
export function presentVote(card: CouncilCard): VoteCard {
  const question = sentencesOf(card.question);
  const reasons = card.choices.map((choice) => sentencesOf(choice.reason));
  const labels = card.choices.map((choice) => choice.label);
  const fits = (asked: number, said: number) =>
    wordsIn([...labels, ...question.slice(0, asked), ...reasons.flatMap((reason) => reason.slice(0, said))]) <= MOST_CARD_WORDS;
  let asked = 1;
  while (asked < question.length && fits(asked + 1, 1)) asked++;
  const longest = Math.max(...reasons.map((reason) => reason.length));
  let said = 1;
  while (said < longest && fits(asked, said + 1)) said++;
  const rest = [
    { of: card.title, words: question.slice(asked).join(" ") },
    ...card.choices.map((choice, index) => ({ of: choice.label, words: (reasons[index] ?? []).slice(said).join(" ") })),
  ];
  return {
    question: question.slice(0, asked).join(" "),
    choices: card.choices.map((choice, index) => ({ ...choice, short: (reasons[index] ?? []).slice(0, said).join(" ") })),
    rest: rest.filter(({ words }) => words !== ""),
  };
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!:;]”?)\s+/);
}

function wordsIn(texts: readonly string[]): number {
  return texts.join(" ").split(/\s+/).length;
}
