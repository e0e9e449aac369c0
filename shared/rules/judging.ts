import type { Agreement, Outcome, OutcomeReason, Pledge } from "../model/agreements.ts";
import type { GameEvent, Json } from "../model/events.ts";
import type { MatchState } from "../model/state.ts";
import { sideOfSeat } from "./allegiance.ts";
import { clamp, type Draft, emit, sideChanges } from "./draft.ts";
import { isOpenTo } from "./orders/vote.ts";
import { aboutWord, knownToBoth, partiesOf } from "./orders/word.ts";

/** A word that was accepted and is not judged yet. */
export type Live = {
  readonly agreement: Agreement;
  readonly index: number;
  readonly which: "gives" | "asks";
  readonly pledge: Pledge;
  /** The hour from which it binds. */
  readonly since: number;
};

export type Verdict = {
  readonly is: Outcome["is"];
  readonly why?: OutcomeReason;
  readonly known: GameEvent["known"];
};

export function livePledges(state: MatchState): readonly Live[] {
  const live: Live[] = [];
  for (const [index, agreement] of (state.agreements ?? []).entries()) {
    if (agreement.answer?.is !== "accepted") continue;
    for (const which of ["gives", "asks"] as const) {
      const pledge = agreement[which];
      if (pledge?.outcome === null) live.push({ agreement, index, which, pledge, since: agreement.answer.hour });
    }
  }
  return live;
}

const KINDS = { kept: "wordKept", broken: "wordBroken", overtaken: "wordOvertaken" } as const;
const RULES = { kept: "AG-5", broken: "AG-6", overtaken: "AG-7" } as const;

/**
 * Writes down how a word ended. One broken to another party costs legitimacy. Once one of two words is broken or came to nothing, the other binds no
 * more. [AG-5..AG-9]
 */
export function settle(draft: Draft, live: Live, verdict: Verdict): void {
  writeDown(draft, live, verdict);
  if (verdict.is === "kept") return;
  const other = livePledges(draft.state).find((each) => each.agreement.id === live.agreement.id);
  if (other !== undefined) writeDown(draft, other, { is: "overtaken", why: "otherWord", known: verdict.known }, "AG-8");
}

function writeDown(draft: Draft, live: Live, { is, why, known }: Verdict, rule: string = RULES[is]): void {
  const { agreement, index, which, pledge } = live;
  const { scenario, state, constants } = draft;
  const [by, to] = which === "gives" ? [agreement.from, agreement.to] : [agreement.to, agreement.from];
  const side = sideOfSeat(scenario, by);
  const [ownParty, otherParty] = partiesOf(scenario, [by, to]);
  const isPaid = is === "broken" && side !== null && ownParty !== otherParty;
  const legitimacy = side === null ? 0 : clamp(state.sides[side].legitimacy - constants.brokenWordLegitimacy, 0, 100);
  const outcome: Outcome = { is, why: why ?? null, hour: draft.hour, known };
  emit(draft, {
    kind: KINDS[is],
    rule: isPaid ? "AG-9" : rule,
    side,
    seat: by,
    ...aboutWord({ word: agreement.id, promiser: by, promisee: to }, pledge.term, { why: why ?? null }),
    changes: [
      { path: ["agreements", index, which, "outcome"], from: null, to: outcome as unknown as Json },
      ...(isPaid && side !== null ? sideChanges(draft, side, { legitimacy }) : []),
    ],
    known,
  });
}

/** At the close of the council: did who gave his word vote so. [AG-5..AG-7] */
export function judgeVotes(draft: Draft): void {
  const { scenario } = draft;
  for (const live of livePledges(draft.state)) {
    const { term, by } = live.pledge;
    if (term.kind !== "voteFor") continue;
    const known = knownToBoth(scenario, live.agreement, draft.hour);
    const card = scenario.cards[term.card];
    const party = scenario.seats[by]?.party;
    if (card === undefined || party === undefined || !isOpenTo(draft.state, card, party)) {
      settle(draft, live, { is: "overtaken", why: "cardGone", known });
      continue;
    }
    const vote = draft.state.cards[term.card]?.votes[by];
    settle(draft, live, { is: vote === term.choice ? "kept" : "broken", known });
  }
}
