import type { Agreement, Term } from "../../model/agreements.ts";
import type { Change, EventKind, GameEvent, Json } from "../../model/events.ts";
import type { Party, SeatId, WordId } from "../../model/ids.ts";
import type { WordOrder } from "../../model/orders.ts";
import type { Refusal } from "../../model/refusals.ts";
import { because } from "../../model/refusals.ts";
import { accept, type Result, refuse } from "../../model/result.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { MatchState } from "../../model/state.ts";
import { sideOfSeat } from "../allegiance.ts";
import type { Belief } from "../belief.ts";
import { knownToParties } from "../cards.ts";
import { constantsOf } from "../constants.ts";
import { lookup } from "./lookup.ts";
import { whyNotTerm } from "./terms.ts";
import { wishEvent } from "./wish.ts";

type Asked<Kind extends WordOrder["kind"]> = { readonly seat: SeatId; readonly order: Extract<WordOrder, { readonly kind: Kind }> };

/** One seat's word to another: offered, accepted, refused, withdrawn. Word between seats goes at once, whatever the lines. [AG-1, AG-3, AG-4] */
export function decideWord(
  scenario: Scenario,
  state: MatchState,
  belief: Belief,
  { seat, order }: { readonly seat: SeatId; readonly order: WordOrder },
): Result<readonly GameEvent[], Refusal> {
  switch (order.kind) {
    case "offerWord":
      return offer(scenario, state, belief, { seat, order });
    case "acceptWord":
      return acceptIt(scenario, state, belief, { seat, order });
    case "refuseWord":
      return answered(scenario, state, { seat, order, as: "refused" });
    case "withdrawWord":
      return withdraw(scenario, state, { seat, order });
  }
}

/** Who has too many offers out waits for answers first. [AG-1] */
export function whyNoMoreOffers(belief: Belief, seat: SeatId): Refusal | null {
  if (belief.phase === "ended") return because("matchIsOver");
  if (belief.phase !== "orders") return because("wrongPhase", { phase: belief.phase });
  const most = constantsOf(belief.options).openOffers;
  const open = (belief.agreements ?? []).filter((each) => each.from === seat && each.answer === null).length;
  return open >= most ? because("tooManyOffers", { most }) : null;
}

function offer(
  scenario: Scenario,
  state: MatchState,
  belief: Belief,
  { seat, order }: Asked<"offerWord">,
): Result<readonly GameEvent[], Refusal> {
  const agreements = state.agreements ?? [];
  const other = lookup(scenario.seats, order.to);
  if (!order.word.startsWith(`${seat}-`) || agreements.some((each) => each.id === order.word)) return refuse(because("unknownAgreement"));
  if (other === undefined || order.to === seat) return refuse(because("unknownSeat"));
  const byParty = scenario.seats[seat]?.party ?? "between";
  const whyNot = whyNoMoreOffers(belief, seat) ?? whyNotTerm({ scenario, belief, by: seat, byParty, toParty: other.party }, order.gives);
  if (whyNot !== null) return refuse(whyNot);
  const asked = { scenario, belief, by: order.to, byParty: other.party, toParty: byParty };
  const whyNotAsked = order.asks === null ? null : whyNotTerm(asked, order.asks);
  if (whyNotAsked !== null) return refuse(whyNotAsked.code === "wordHour" ? whyNotAsked : because("notTheirsToGive"));
  const agreement: Agreement = {
    id: order.word,
    from: seat,
    to: order.to,
    gives: { by: seat, term: order.gives, outcome: null },
    asks: order.asks === null ? null : { by: order.to, term: order.asks, outcome: null },
    madeHour: state.hour,
    madeTurn: state.turn,
    answer: null,
  };
  return accept([wordEvent(scenario, state, agreement, { kind: "wordOffered", changes: [listed(state, [...agreements, agreement])] })]);
}

/** What speaks against accepting: whoever accepts must himself be able to give what is asked of him, by what his party knows. [AG-4] */
export function whyNotAccept(scenario: Scenario, belief: Belief, { from, to, asks }: Agreement): Refusal | null {
  if (asks === null) return null;
  const [toParty = "between", byParty = "between"] = partiesOf(scenario, [from, to]);
  return whyNotTerm({ scenario, belief, by: to, byParty, toParty }, asks.term);
}

function acceptIt(
  scenario: Scenario,
  state: MatchState,
  belief: Belief,
  { seat, order }: Asked<"acceptWord">,
): Result<readonly GameEvent[], Refusal> {
  const agreement = offeredTo(state, seat, order.word);
  const whyNot = agreement === null ? null : whyNotAccept(scenario, belief, agreement);
  return whyNot === null ? answered(scenario, state, { seat, order, as: "accepted" }) : refuse(whyNot);
}

function withdraw(scenario: Scenario, state: MatchState, { seat, order }: Asked<"withdrawWord">): Result<readonly GameEvent[], Refusal> {
  const agreement = (state.agreements ?? []).find((each) => each.id === order.word && each.from === seat);
  if (agreement === undefined) return refuse(because("unknownAgreement"));
  if (agreement.answer !== null) return refuse(because("agreementAnswered"));
  if (agreement.madeTurn < state.turn) return accept([answer(scenario, state, agreement, "withdrawn")]);
  // Within its own turn it is as if it had never been offered.
  const left = (state.agreements ?? []).filter((each) => each !== agreement);
  return accept([wordEvent(scenario, state, agreement, { kind: "wordWithdrawn", changes: [listed(state, left)] })]);
}

function answered(
  scenario: Scenario,
  state: MatchState,
  { seat, order, as }: { readonly seat: SeatId; readonly order: { readonly word: WordId }; readonly as: "accepted" | "refused" },
): Result<readonly GameEvent[], Refusal> {
  const agreement = offeredTo(state, seat, order.word);
  if (agreement !== null) return accept([answer(scenario, state, agreement, as)]);
  const isOwn = (state.agreements ?? []).some((each) => each.id === order.word && each.to === seat);
  return refuse(because(isOwn ? "agreementAnswered" : "unknownAgreement"));
}

function offeredTo(state: MatchState, seat: SeatId, word: WordId): Agreement | null {
  return (state.agreements ?? []).find((each) => each.id === word && each.to === seat && each.answer === null) ?? null;
}

const KINDS = { accepted: "wordAccepted", refused: "wordRefused", withdrawn: "wordWithdrawn" } as const;

function answer(scenario: Scenario, state: MatchState, agreement: Agreement, is: keyof typeof KINDS): GameEvent {
  const index = (state.agreements ?? []).indexOf(agreement);
  const change: Change = { path: ["agreements", index, "answer"], from: null, to: { is, hour: state.hour } };
  return wordEvent(scenario, state, agreement, { kind: KINDS[is], changes: [change] });
}

/** The list as a whole, so that it is missing again when nothing is left in it. */
function listed(state: MatchState, left: readonly Agreement[]): Change {
  const from = (state.agreements ?? null) as unknown as Json;
  return left.length === 0 ? { path: ["agreements"], from } : { path: ["agreements"], from, to: left as unknown as Json };
}

function wordEvent(
  scenario: Scenario,
  state: MatchState,
  agreement: Agreement,
  { kind, changes }: { readonly kind: EventKind; readonly changes: readonly Change[] },
): GameEvent {
  const { id, from, to, gives, asks } = agreement;
  const isTheirs = kind === "wordAccepted" || kind === "wordRefused";
  const doer = isTheirs ? to : from;
  return wishEvent(scenario, state, {
    kind,
    rule: kind === "wordOffered" ? "AG-1" : "AG-4",
    side: sideOfSeat(scenario, doer),
    seat: doer,
    ...aboutWord({ word: id, promiser: from, promisee: to }, gives.term, { asks: asks?.term.kind ?? null }),
    changes,
    known: knownToBoth(scenario, agreement, state.hour),
  });
}

/** The parties of these seats. */
export function partiesOf(scenario: Scenario, seats: readonly SeatId[]): readonly Party[] {
  return seats.map((seat) => scenario.seats[seat]?.party ?? "between");
}

/** Both seats of an agreement know it at once. */
export function knownToBoth(scenario: Scenario, { from, to }: Agreement, hour: number): GameEvent["known"] {
  return knownToParties(partiesOf(scenario, [from, to]), hour);
}

type Word = { readonly word: WordId; readonly promiser: SeatId; readonly promisee: SeatId };

/** A word as its events tell it: formation and site of the term where they belong, everything else of it among the parameters. */
export function aboutWord(word: Word, term: Term, more: GameEvent["params"]): Pick<GameEvent, "formation" | "site" | "params"> {
  return {
    formation: "formation" in term ? term.formation : null,
    site: "site" in term ? term.site : null,
    params: {
      ...word,
      term: term.kind,
      until: "until" in term ? term.until : null,
      card: "card" in term ? term.card : null,
      choice: "choice" in term ? term.choice : null,
      trainsOf: "side" in term ? term.side : null,
      stop: "stop" in term ? term.stop : null,
      ...more,
    },
  };
}
