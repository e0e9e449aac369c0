import type { AgreementState, OutcomeReason, TermKind } from "../../model/agreements.ts";

const names = {
  "term.sendFormation": "I send a formation",
  "term.holdSite": "I hold a place",
  "term.spareSite": "I leave a place alone",
  "term.leaveBridge": "I leave a bridge down",
  "term.voteFor": "I vote for",
  "term.offerTruce": "I offer a truce",
  "term.runTrains": "I stop or run trains",
} as const satisfies Readonly<Record<`term.${TermKind}`, string>>;

const asked = {
  "termAsked.sendFormation": "you send a formation",
  "termAsked.holdSite": "you hold a place",
  "termAsked.spareSite": "you leave a place alone",
  "termAsked.leaveBridge": "you leave a bridge down",
  "termAsked.voteFor": "you vote for",
  "termAsked.offerTruce": "you offer a truce",
  "termAsked.runTrains": "you stop or run trains",
} as const satisfies Readonly<Record<`termAsked.${TermKind}`, string>>;

const sentences = {
  "termSays.sendFormation": "{seat} sends {formation} to {site}, to be there by {until}",
  "termSays.holdSite": "{seat} holds {site} until {until}",
  "termSays.spareSite": "{seat} does not act against {site} until {until}",
  "termSays.leaveBridge": "{seat} does not raise {site} until {until}",
  "termSays.voteFor": "{seat} votes for “{choice}” ({card})",
  "termSays.offerTruce": "{seat} offers a truce by {until}",
  "termSays.runTrains": "{seat} {stop, select, true {stops} other {runs}} the trains of {side} until {until}",
} as const satisfies Readonly<Record<`termSays.${TermKind}`, string>>;

const states = {
  "agreementState.offered": "offered",
  "agreementState.refused": "refused",
  "agreementState.withdrawn": "withdrawn",
  "agreementState.unanswered": "nobody answered",
  "agreementState.accepted": "agreed",
  "agreementState.due": "due this turn",
  "agreementState.kept": "kept",
  "agreementState.broken": "broken",
  "agreementState.overtaken": "overtaken by events",
} as const satisfies Readonly<Record<`agreementState.${AgreementState}`, string>>;

const reasons = {
  "outcomeWhy.gone": "the formation is gone, or obeys another",
  "outcomeWhy.siteFell": "the place fell",
  "outcomeWhy.orderLate": "the order was sent and came too late",
  "outcomeWhy.nobodyOrdered": "nobody had ordered it",
  "outcomeWhy.othersDid": "others did it",
  "outcomeWhy.cardGone": "the question was gone",
  "outcomeWhy.truceCame": "a truce had come",
  "outcomeWhy.otherWord": "the word it was given for had fallen",
} as const satisfies Readonly<Record<`outcomeWhy.${OutcomeReason}`, string>>;

const desk = {
  "agreements.title": "Words between seats",
  "agreements.lead": "Promise another seat one thing, and ask for one if you like. A word broken to another party costs legitimacy.",
  "agreements.youOffer": "You to {seat}",
  "agreements.theyOffer": "{seat} to you",
  "agreements.return": "In return: {words}",
  "agreements.accept": "Accept",
  "agreements.refuse": "Refuse",
  "agreements.withdraw": "Withdraw",
  "agreements.about": "{act}: {words}",
  "agreements.older": "{count, plural, one {One that is over} other {# that are over}}",
  "agreements.write": "Offer your word",
  "agreements.form": "My word",
  "agreements.to": "I offer",
  "agreements.that": "that",
  "agreements.ask": "in return",
  "agreements.askNothing": "nothing",
  "agreements.formation": "who",
  "agreements.site": "where",
  "agreements.card": "question",
  "agreements.choice": "for",
  "agreements.side": "whose",
  "agreements.stop": "they",
  "agreements.stand": "stand",
  "agreements.run": "run",
  "agreements.until": "until",
  "agreements.send": "Offer",
  "agreements.putAway": "Put away",
  "agreements.nothing": "You have nothing to give that seat.",
  "said.offered": "Your word was offered to {seat}",
  "said.answered": "{state}: {words}",
  "said.newOffer": "{seat} offers you a word: {words}",
} as const;

export const agreements = { ...names, ...asked, ...sentences, ...states, ...reasons, ...desk };
