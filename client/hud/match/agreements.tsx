import type { WordOrder } from "../../../shared/model/orders.ts";
import { STEP_DEFS } from "../../../shared/model/steps.ts";
import { answerWord } from "../../input/words.ts";
import { type AgreementRow, presentAgreements } from "../../present/agreements.ts";
import { useDesk, useView, useWording } from "../desk-context.ts";
import { ReasonedButton } from "../parts/reasoned-button.tsx";
import { OfferWord } from "./offer-word.tsx";

/** The words this seat gave and took, with what can be answered, and the form for another. */
export function Agreements() {
  const w = useWording();
  const view = useView();
  if (!STEP_DEFS[view.step].agreements) return null;
  const { open, over } = presentAgreements(view, w);
  return (
    <section class="section agreements" aria-labelledby="agreements-title">
      <h2 id="agreements-title" class="subhead">
        {w.t("agreements.title")}
      </h2>
      <p class="small soft">{w.t("agreements.lead")}</p>
      <Rows rows={open} />
      {over.length > 0 && (
        <details>
          <summary class="small">{w.t("agreements.older", { count: over.length })}</summary>
          <Rows rows={over} />
        </details>
      )}
      <OfferWord />
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly AgreementRow[] }) {
  return (
    <ul class="agreements__list">
      {rows.map((row) => (
        <li key={row.id} class={`agreement agreement--${row.state}`}>
          <span class="agreement__sign" aria-hidden="true">
            {row.sign}
          </span>
          <div>
            <p class="agreement__head">
              <b>{row.title}</b> <span class="agreement__state">{row.stateWords}</span>
            </p>
            {row.words.map((words) => (
              <p key={words} class="small">
                {words}
              </p>
            ))}
            <Answers row={row} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Answers({ row }: { readonly row: AgreementRow }) {
  const w = useWording();
  const desk = useDesk();
  const answers: readonly (readonly [Exclude<WordOrder["kind"], "offerWord">, string])[] = [
    ...(row.mayAnswer
      ? ([
          ["acceptWord", w.t("agreements.accept")],
          ["refuseWord", w.t("agreements.refuse")],
        ] as const)
      : []),
    ...(row.mayWithdraw ? ([["withdrawWord", w.t("agreements.withdraw")]] as const) : []),
  ];
  if (answers.length === 0) return null;
  return (
    <p class="agreement__answers">
      {answers.map(([kind, act]) => (
        <ReasonedButton
          key={kind}
          look="btn--small"
          name={w.t("agreements.about", { act, words: row.words[0] ?? "" })}
          whyNot={kind === "acceptWord" ? row.whyNot : null}
          onPress={() => void answerWord(desk, kind, row.id)}
        >
          {act}
        </ReasonedButton>
      ))}
    </p>
  );
}
