import type { Agreement, AgreementState, AgreementView, Pledge, PledgeView } from "../../model/agreements.ts";
import type { Party, SeatId } from "../../model/ids.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { Belief } from "../belief.ts";
import { whyNotAccept } from "../orders/word.ts";

type Reader = { readonly seat: SeatId; readonly party: Party };

/** The words this seat gave and took, and no others; how each ended only once its party can know it. [AG-10] */
export function agreementsShown(scenario: Scenario, belief: Belief, reader: Reader): readonly AgreementView[] {
  const own = (belief.agreements ?? []).filter(({ from, to }) => from === reader.seat || to === reader.seat);
  return own.map((agreement) => shown(scenario, belief, agreement, reader));
}

function shown(scenario: Scenario, belief: Belief, agreement: Agreement, { seat, party }: Reader): AgreementView {
  const { id, from, to, madeHour, answer } = agreement;
  const turn = scenario.turns[belief.turn - 1];
  const turnEnds = turn === undefined ? belief.hour : turn.startHour + turn.hours;
  const of = (pledge: Pledge) => pledgeShown(belief, pledge, { party, dueBy: answer?.is === "accepted" ? turnEnds : 0 });
  const gives = of(agreement.gives);
  const asks = agreement.asks === null ? null : of(agreement.asks);
  const isOpen = answer === null && belief.phase === "orders";
  return {
    id,
    from,
    to,
    gives,
    asks,
    madeHour,
    state: stateOf(answer, asks === null ? [gives] : [gives, asks]),
    mayAnswer: isOpen && to === seat,
    whyNotAccept: isOpen && to === seat ? whyNotAccept(scenario, belief, agreement) : null,
    mayWithdraw: isOpen && from === seat,
  };
}

function pledgeShown(
  { hour }: Belief,
  { by, term, outcome }: Pledge,
  { party, dueBy }: { readonly party: Party; readonly dueBy: number },
): PledgeView {
  const heard = outcome?.known[party] ?? null;
  if (outcome !== null && heard !== null && heard <= hour) return { by, term, state: outcome.is, why: outcome.why, hour: outcome.hour };
  // A promised vote is judged when the next council closes.
  const isDue = "until" in term ? term.until <= dueBy : dueBy > 0;
  return { by, term, state: isDue ? "due" : "open", why: null, hour: null };
}

/** The worst of its words, and what is still to come before what is kept. */
function stateOf(answer: Agreement["answer"], pledges: readonly PledgeView[]): AgreementState {
  if (answer === null) return "offered";
  if (answer.is !== "accepted") return answer.is;
  for (const state of ["broken", "overtaken", "due"] as const) if (pledges.some((pledge) => pledge.state === state)) return state;
  return pledges.every((pledge) => pledge.state === "kept") ? "kept" : "accepted";
}
