import type { AgreementState, AgreementView, PledgeView } from "../../shared/model/agreements.ts";
import type { WordId } from "../../shared/model/ids.ts";
import type { SeatView } from "../../shared/model/view.ts";
import { sentenceOfRefusal } from "./refusal.ts";
import { termWords } from "./terms.ts";
import type { Wording } from "./wording.ts";

/** A sign beside the word of each state, so that neither colour nor reading alone tells them apart. */
export const SIGNS: Readonly<Record<AgreementState, string>> = {
  offered: "?",
  refused: "–",
  withdrawn: "–",
  unanswered: "–",
  accepted: "○",
  due: "!",
  kept: "✓",
  broken: "✕",
  overtaken: "≈",
};

export type AgreementRow = {
  readonly id: WordId;
  readonly title: string;
  readonly state: AgreementState;
  readonly sign: string;
  readonly stateWords: string;
  /** What is promised, and what is asked in return, each with how it stands once it is judged. */
  readonly words: readonly string[];
  readonly mayAnswer: boolean;
  /** One sentence if it cannot be accepted. */
  readonly whyNot: string | null;
  readonly mayWithdraw: boolean;
};

const OVER: ReadonlySet<AgreementState> = new Set(["refused", "withdrawn", "unanswered", "kept", "broken", "overtaken"]);

/** The words this seat gave and took: those that wait for its answer first, then what is open; what is over apart, newest first. */
export function presentAgreements(
  view: SeatView,
  w: Wording,
): { readonly open: readonly AgreementRow[]; readonly over: readonly AgreementRow[] } {
  const newest = [...view.agreements].reverse();
  const open = newest.filter(({ state }) => !OVER.has(state));
  const rows = (agreements: readonly AgreementView[]) => agreements.map((agreement) => rowOf(agreement, view, w));
  return {
    open: rows([...open.filter(({ mayAnswer }) => mayAnswer), ...open.filter(({ mayAnswer }) => !mayAnswer)]),
    over: rows(newest.filter(({ state }) => OVER.has(state))),
  };
}

function rowOf(agreement: AgreementView, view: SeatView, w: Wording): AgreementRow {
  const { id, from, to, gives, asks, state, mayAnswer, whyNotAccept, mayWithdraw } = agreement;
  return {
    id,
    title: from === view.seat ? w.t("agreements.youOffer", { seat: w.seat(to) }) : w.t("agreements.theyOffer", { seat: w.seat(from) }),
    state,
    sign: SIGNS[state],
    stateWords: w.t(`agreementState.${state}`),
    words: [wordsOf(gives, w), ...(asks === null ? [] : [w.t("agreements.return", { words: wordsOf(asks, w) })])],
    mayAnswer,
    whyNot: whyNotAccept === null ? null : sentenceOfRefusal(whyNotAccept, w),
    mayWithdraw,
  };
}

function wordsOf({ term, by, state, why }: PledgeView, w: Wording): string {
  const words = termWords(term, by, w);
  if (state === "open" || state === "due") return words;
  const reason = why === null ? "" : ` (${w.t(`outcomeWhy.${why}`)})`;
  return `${words}: ${SIGNS[state]} ${w.t(`agreementState.${state}`)}${reason}`;
}

/** How many offers wait for this seat's answer. */
export function offersWaiting(view: SeatView): readonly AgreementView[] {
  return view.agreements.filter(({ mayAnswer }) => mayAnswer);
}

/** What is promised by the offer itself, for those who hear it. */
export function offerWords({ gives }: AgreementView, w: Wording): string {
  return termWords(gives.term, gives.by, w);
}
