import type { CardId, ChoiceId, FactId, Party, SeatId } from "../../shared/model/ids.ts";
import { choicesShown } from "../../shared/model/steps.ts";
import type { CardView, PublicScenario, SeatView } from "../../shared/model/view.ts";
import { momentOf } from "./moment.ts";
import type { Wording } from "./wording.ts";

export type CouncilChoice = {
  readonly id: ChoiceId;
  readonly label: string;
  readonly reason: string;
  readonly key: string;
  readonly irreversible: boolean;
  readonly mine: boolean;
  /** Seats that have voted for it, by name. */
  readonly votes: readonly string[];
};

export type CouncilCard = {
  readonly id: CardId;
  readonly standing: boolean;
  /** It lies before both sides. */
  readonly mutual: boolean;
  readonly whose: string;
  readonly title: string;
  readonly question: string;
  /** What the question and its choices are taken from. */
  readonly facts: readonly FactId[];
  readonly broughtBy: string;
  /** Until when an answer may be given; null for standing cards. */
  readonly due: string | null;
  readonly mayVote: boolean;
  /** One sentence why this seat cannot vote on it now; null: it can. */
  readonly whyNot: string | null;
  readonly myVote: ChoiceId | null;
  readonly choices: readonly CouncilChoice[];
  readonly seats: readonly { readonly seat: SeatId; readonly name: string; readonly mine: boolean; readonly voted: boolean }[];
};

export type Council = {
  readonly questions: readonly CouncilCard[];
  readonly standing: readonly CouncilCard[];
  readonly decided: readonly DecidedCard[];
};
export type DecidedCard = { readonly id: CardId; readonly title: string; readonly answer: string };

/** What lies before this seat's council: questions of the hour, the standing questions, and what has been decided. */
export function presentCouncil(view: SeatView, w: Wording): Council {
  const open = view.cards.filter((card) => card.status === "open").map((card) => cardOf(card, view, w));
  const known = open.filter((card) => card !== null);
  return {
    questions: known.filter((card) => !card.standing),
    standing: known.filter((card) => card.standing),
    decided: view.cards.map((card) => decidedOf(card, w)).filter((card) => card !== null),
  };
}

function cardOf(card: CardView, view: SeatView, w: Wording): CouncilCard | null {
  const def = definitionOf(card.card, w);
  if (!def) return null;
  const myVote = card.votes[view.seat] ?? null;
  const voters = w.scenario.seats.filter((seat) => seat.party === view.party);
  return {
    id: card.card,
    standing: def.kind === "standing",
    mutual: def.kind === "mutual",
    whose: whoseOf(def.to, w),
    title: def.title,
    question: def.question,
    facts: def.facts.filter((fact) => fact !== "model"),
    broughtBy: w.seat(def.broughtBy),
    due: card.closesHour === null ? null : momentOf(w.scenario, card.closesHour).both(w.t),
    mayVote: card.mayVote,
    whyNot: card.mayVote ? null : w.t(view.phase === "council" ? "refusal.noVoteHere" : "refusal.wrongPhase"),
    myVote,
    choices: shownOf(def, view).map((choice, index) => ({
      ...choice,
      key: String(index + 1),
      mine: myVote === choice.id,
      votes: voters.filter((seat) => card.votes[seat.id] === choice.id).map((seat) => seat.name.en),
    })),
    seats: voters.map((seat) => ({
      seat: seat.id,
      name: seat.name.en,
      mine: seat.id === view.seat,
      voted: card.votes[seat.id] !== undefined,
    })),
  };
}

function shownOf(def: PublicScenario["cards"][number], { step }: SeatView) {
  const shown = choicesShown(step, def);
  return def.choices.filter((choice) => shown.includes(choice.id));
}

function decidedOf(card: CardView, w: Wording): DecidedCard | null {
  const def = definitionOf(card.card, w);
  if (!def || card.status === "open") return null;
  const chosen = def.choices.find((choice) => choice.id === card.chosen);
  return { id: card.card, title: def.title, answer: chosen ? chosen.label : w.t("council.lapsed") };
}

function definitionOf(id: CardId, w: Wording): PublicScenario["cards"][number] | undefined {
  return w.scenario.cards.find((card) => card.id === id);
}

function whoseOf(to: Party | "both", w: Wording): string {
  if (to === "both") return w.t("council.ofBoth");
  if (to === "between") return w.t("council.ofBetween");
  return w.t("council.of", { side: w.scenario.sides[to].name.en });
}
