import type { Agreement, Pledge } from "../model/agreements.ts";
import type { SeatId } from "../model/ids.ts";
import type { Course } from "./course.ts";

/** One word that was given, as the debrief tells it: who gave it to whom, when, and what became of it. */
export type WordGiven = {
  readonly agreement: Agreement;
  readonly pledge: Pledge;
  readonly to: SeatId;
  /** Hour at which it was judged; null: still open when the match ended. */
  readonly judgedHour: number | null;
};

export type WordsGiven = {
  /** Words that were accepted, in the order in which they were judged, those still open last. */
  readonly given: readonly WordGiven[];
  /** Offers that came to no agreement, in the order in which they were made. */
  readonly notAgreed: readonly Agreement[];
};

/** Every word that passed between seats and was not withdrawn in the turn it was offered. */
export function wordsGiven({ final }: Course): WordsGiven {
  const agreements = final.agreements ?? [];
  const given = agreements
    .filter(({ answer }) => answer?.is === "accepted")
    .flatMap((agreement) => [
      wordGiven(agreement, agreement.gives, agreement.to),
      ...(agreement.asks === null ? [] : [wordGiven(agreement, agreement.asks, agreement.from)]),
    ]);
  return {
    given: [...given].sort((a, b) => (a.judgedHour ?? Number.POSITIVE_INFINITY) - (b.judgedHour ?? Number.POSITIVE_INFINITY) || 0),
    notAgreed: agreements.filter(({ answer }) => answer?.is !== "accepted"),
  };
}

function wordGiven(agreement: Agreement, pledge: Pledge, to: SeatId): WordGiven {
  return { agreement, pledge, to, judgedHour: pledge.outcome?.hour ?? null };
}
