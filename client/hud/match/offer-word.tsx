import { useState } from "preact/hooks";
import { offerWord } from "../../input/words.ts";
import { EMPTY_TERM, type OfferDraft, presentOfferForm, type TermDraft, type TermForm, whyNoOffer } from "../../present/offer-form.ts";
import { useDesk, useView, useWording } from "../desk-context.ts";
import { Choice } from "../parts/choice.tsx";
import { ReasonedButton } from "../parts/reasoned-button.tsx";

const NOTHING: OfferDraft = { to: null, gives: EMPTY_TERM, asks: EMPTY_TERM };

/** "I offer … that …": opened when somebody wants to write one, and put away once it is offered. */
export function OfferWord() {
  const desk = useDesk();
  const w = useWording();
  const view = useView();
  const [draft, setDraft] = useState<OfferDraft | null>(null);
  if (desk.lobby.value.phase !== "orders") return null;
  const whyNot = whyNoOffer(view, w);
  if (draft === null || !view.offers.ok) {
    return (
      <div class="agreements__begin">
        <ReasonedButton look="btn--small" whyNot={whyNot} onPress={() => setDraft(NOTHING)}>
          {w.t("agreements.write")}
        </ReasonedButton>
      </div>
    );
  }
  const form = presentOfferForm(view, draft, view.offers, w);
  return (
    <form
      class="form form--letter"
      aria-label={w.t("agreements.form")}
      onSubmit={(event) => {
        event.preventDefault();
        if (form.offer === null) return;
        void offerWord(desk, form.offer);
        setDraft(null);
      }}
    >
      <p class="form__head">
        <span class="form__title">{w.t("agreements.form")}</span>
      </p>
      <Choice name={w.t("agreements.to")} value={form.to} options={form.seats} onChoose={(to) => setDraft({ ...NOTHING, to })} />
      <Half name={w.t("agreements.that")} form={form.gives} draft={draft.gives} onChange={(gives) => setDraft({ ...draft, gives })} />
      <Half
        name={w.t("agreements.ask")}
        form={form.asks}
        draft={draft.asks}
        nothing={w.t("agreements.askNothing")}
        onChange={(asks) => setDraft({ ...draft, asks })}
      />
      <div class="form__foot">
        <p class="small" aria-live="polite">
          {form.offer === null ? w.t("agreements.nothing") : form.words.map((words) => `${words}.`).join(" ")}
        </p>
        <button type="button" class="btn btn--small" onClick={() => setDraft(null)}>
          {w.t("agreements.putAway")}
        </button>
        <ReasonedButton submits look="btn--primary btn--small" whyNot={form.offer === null ? w.t("whyNot.phraseUnfinished") : null}>
          {w.t("agreements.send")}
        </ReasonedButton>
      </div>
    </form>
  );
}

type HalfProps = {
  readonly name: string;
  readonly form: TermForm;
  readonly draft: TermDraft;
  /** The word for asking nothing; left out where something must be given. */
  readonly nothing?: string;
  readonly onChange: (draft: TermDraft) => void;
};

/** One promise: its term, and a list for each thing it needs. */
function Half({ name, form, draft, nothing, onChange }: HalfProps) {
  const none = nothing === undefined ? [] : [{ value: "", label: nothing }];
  return (
    <>
      <Choice
        name={name}
        value={form.kind ?? ""}
        options={[...none, ...form.kinds]}
        onChoose={(value) =>
          onChange({ kind: form.kinds.find((kind) => kind.value === value) ? (value as TermDraft["kind"]) : null, picked: {} })
        }
      />
      {form.fields.map((field) => (
        <Choice
          key={field.name}
          name={field.label}
          value={field.value}
          options={field.options}
          onChoose={(value) => onChange({ kind: form.kind, picked: { ...draft.picked, [field.name]: value } })}
        />
      ))}
    </>
  );
}
