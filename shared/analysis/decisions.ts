import type { CardId, ChoiceId, Party, SeatId } from "../model/ids.ts";
import type { CardDef } from "../model/scenario.ts";
import type { GivenBy, MatchRecord } from "../replay/record.ts";
import { seatsOf } from "../rules/allegiance.ts";
import { partiesOf } from "../rules/cards.ts";
import type { Course, Moment } from "./course.ts";

/** What one party did with one card. */
export type DecisionTaken = {
  readonly card: CardId;
  readonly kind: CardDef["kind"];
  readonly party: Party;
  readonly openedHour: number;
  readonly turn: number;
  /** Hour of the decision, or of the hour when time ran out. */
  readonly hour: number;
  /** decided: a choice was carried. lapsed: nobody decided in time. open: still on the table when the match ended. */
  readonly outcome: "decided" | "lapsed" | "open";
  readonly choice: ChoiceId | null;
  readonly votes: readonly { readonly seat: SeatId; readonly choice: ChoiceId; readonly by: GivenBy }[];
  /** What was chosen in 1917; several where both were done; empty where history put no such question. */
  readonly historical: readonly ChoiceId[];
  /** Null where there is nothing to compare; a standing card had no hour in 1917. */
  readonly isAsIn1917: boolean | null;
  /** Councils that said no before a standing card was carried. */
  readonly refusedBefore: number;
};

/** Every question that was put, in the order in which it was answered, once for each party that had to answer it. */
export function decisionsOf(course: Course, entries: MatchRecord["entries"]): readonly DecisionTaken[] {
  const taken = course.scenario.cardIds.flatMap((id) => {
    const card = course.scenario.cards[id];
    return card === undefined ? [] : partiesOf(card).flatMap((party) => decisionOf(course, entries, card, party));
  });
  return taken.sort((a, b) => a.hour - b.hour || a.turn - b.turn);
}

function decisionOf(course: Course, entries: MatchRecord["entries"], card: CardDef, party: Party): readonly DecisionTaken[] {
  const about = course.moments.filter(({ event }) => event.params["card"] === card.id);
  const opened = about.find(({ event }) => event.kind === "cardOpened" || event.kind === "truceOffered");
  if (opened === undefined) return [];
  const answers = about.filter(({ event }) => event.kind === "decisionCarried" && (event.side ?? "between") === party);
  const carried = answers.findLast(({ event }) => event.params["carried"] === true);
  const lapsed = about.findLast(({ event }) => event.kind === "cardLapsed");
  const end = carried ?? lapsed;
  if (card.kind === "standing" && carried === undefined && answers.length === 0) return [];
  const choice = carried === undefined ? null : String(carried.event.params["choice"]);
  const historical = card.choices.filter((each) => each.historical).map((each) => each.id);
  return [
    {
      card: card.id,
      kind: card.kind,
      party,
      openedHour: opened.event.hour,
      turn: end?.event.turn ?? course.final.turn,
      hour: end?.event.hour ?? course.final.hour,
      outcome: outcomeOf(carried, lapsed),
      choice,
      votes: carried === undefined ? [] : votesIn(course, entries, carried, party),
      historical,
      isAsIn1917: choice === null || historical.length === 0 || card.kind === "standing" ? null : historical.includes(choice),
      refusedBefore: answers.filter(({ event }) => event.params["carried"] === false).length,
    },
  ];
}

function outcomeOf(carried: Moment | undefined, lapsed: Moment | undefined): DecisionTaken["outcome"] {
  if (carried !== undefined) return "decided";
  return lapsed === undefined ? "open" : "lapsed";
}

function votesIn(course: Course, entries: MatchRecord["entries"], carried: Moment, party: Party): DecisionTaken["votes"] {
  const card = String(carried.event.params["card"]);
  const votes = carried.before.cards[card]?.votes ?? {};
  return seatsOf(course.scenario, party).flatMap((seat) => {
    const choice = votes[seat];
    return choice === undefined ? [] : [{ seat, choice, by: voterOf(entries, { seat, card, turn: carried.event.turn }) }];
  });
}

/** Who sat there when the vote that counted was cast. */
function voterOf(entries: MatchRecord["entries"], vote: { readonly seat: SeatId; readonly card: CardId; readonly turn: number }): GivenBy {
  const cast = entries.findLast(
    (entry) =>
      entry.kind === "order" &&
      entry.seat === vote.seat &&
      entry.turn <= vote.turn &&
      entry.order.type === "vote" &&
      entry.order.card === vote.card,
  );
  return cast?.kind === "order" ? cast.by : "bot";
}
