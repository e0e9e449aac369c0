import type { WordGiven } from "../../../shared/analysis/agreements.ts";
import type { Agreement } from "../../../shared/model/agreements.ts";
import { SIGNS } from "../../present/agreements.ts";
import { termWords } from "../../present/terms.ts";
import { Fold } from "../parts/fold.tsx";
import { type Row, Table } from "../parts/table.tsx";
import { type Reading, useReading } from "../reading.ts";

/** Words between seats: which were kept and which broken, by the hour. Left out where nobody gave one. */
export function WordsGivenPart() {
  const reading = useReading();
  const { say, debrief } = reading;
  const { given, notAgreed } = debrief.words;
  if (given.length + notAgreed.length === 0) return null;
  const count = (is: string) => given.filter(({ pledge }) => pledge.outcome?.is === is).length;
  return (
    <section class="words-given">
      <h3 class="finding">
        {given.length === 0
          ? say("wordsGiven.findingNone")
          : say("wordsGiven.finding", { kept: count("kept"), broken: count("broken"), all: given.length })}
      </h3>
      {given.length > 0 && (
        <Table
          caption={say("wordsGiven.caption")}
          columns={(["who", "what", "agreed", "end", "when"] as const).map((name) => ({ name: say(`wordsGiven.${name}`) }))}
          rows={given.map((word, index) => rowOf(reading, word, index))}
        />
      )}
      {notAgreed.length > 0 && (
        <Fold summary={say("wordsGiven.notAgreed", { count: notAgreed.length })}>
          {() => (
            <ul>
              {notAgreed.map((agreement) => (
                <li key={agreement.id}>{offerInWords(reading, agreement)}</li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </section>
  );
}

function rowOf({ say, w, when }: Reading, { agreement, pledge, to, judgedHour }: WordGiven, index: number): Row {
  const { outcome, by, term } = pledge;
  return {
    key: `${agreement.id} ${index}`,
    cells: [
      say("wordsGiven.toWhom", { by: w.seat(by), to: w.seat(to) }),
      termWords(term, by, w),
      when(agreement.answer?.hour ?? agreement.madeHour),
      outcome === null ? say("wordsGiven.open") : endInWords(w, outcome),
      judgedHour === null ? "" : when(judgedHour),
    ],
    isMarked: outcome?.is === "broken",
  };
}

function endInWords(w: Reading["w"], { is, why }: NonNullable<WordGiven["pledge"]["outcome"]>): string {
  const words = `${SIGNS[is]} ${w.t(`agreementState.${is}`)}`;
  return why === null ? words : `${words}: ${w.t(`outcomeWhy.${why}`)}`;
}

function offerInWords({ say, w, when }: Reading, { from, to, gives, madeHour, answer }: Agreement): string {
  return say("wordsGiven.offer", {
    hour: when(madeHour),
    who: say("wordsGiven.toWhom", { by: w.seat(from), to: w.seat(to) }),
    words: termWords(gives.term, from, w),
    state: w.t(`agreementState.${answer?.is ?? "offered"}`),
  });
}
