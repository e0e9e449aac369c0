import { presentOperationForm, presentOperations, whyNotPlan } from "../../present/operations.ts";
import type { OperationDraft } from "../../store/draft.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { Choice } from "../parts/choice.tsx";
import { KeyCap } from "../parts/key-cap.tsx";
import { ReasonedButton } from "../parts/reasoned-button.tsx";
import { Joiners } from "./joiners.tsx";

/** Joint operations: several formations act on one place together, now or in a later turn. */
export function Operations({ mayOrder, mayPlan }: { readonly mayOrder: boolean; readonly mayPlan: boolean }) {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const view = useView();
  const operations = presentOperations(view, w);
  const draft = desk.draft.value;
  return (
    <section class="section">
      <h2 class="subhead">{w.t("operations.title")}</h2>
      <p class="small soft">{w.t("operations.lead", { left: view.operationsLeft })}</p>
      <ul class="plates-list">
        {operations.map((operation) => (
          <li key={operation.id} class="plate-row">
            <span class="plate-row__letter">{operation.letter}</span>
            <span>
              <b>{operation.title}</b>
              <small>{operation.details}</small>
              {mayOrder && operation.mine && (
                <button
                  type="button"
                  class="btn btn--small"
                  aria-label={w.t("written.takeBackThis", { what: operation.title })}
                  onClick={() => say({ do: "takeBack", order: operation.id })}
                >
                  {w.t("written.takeBack")}
                </button>
              )}
              <Joiners joiners={operation.joiners} />
            </span>
          </li>
        ))}
      </ul>
      {mayOrder && draft?.kind === "operation" && <OperationForm draft={draft} />}
      {mayOrder && draft?.kind !== "operation" && mayPlan && (
        <ReasonedButton look="btn--small" whyNot={whyNotPlan(view, w)} onPress={() => say({ do: "planOperation", act: "assault" })}>
          {w.t("operations.plan")}
        </ReasonedButton>
      )}
    </section>
  );
}

/** The lines of a joint operation being planned. */
export function OperationForm({ draft }: { readonly draft: OperationDraft }) {
  const w = useWording();
  const say = useIntent();
  const form = presentOperationForm(useView(), draft, w);
  return (
    <form
      class="form"
      aria-label={w.t("operations.plan")}
      onSubmit={(event) => {
        event.preventDefault();
        say({ do: "send" });
      }}
    >
      <p class="form__head">
        <span class="form__title">{w.t("operations.form")}</span>
      </p>
      <Choice
        name={w.t("operations.act")}
        value={draft.act}
        options={form.acts.map((act) => ({ value: act.act, label: act.label }))}
        onChoose={(value) => say({ do: "changeOperation", patch: { act: form.acts.find((act) => act.act === value)?.act ?? draft.act } })}
      />
      <Choice
        name={w.t("operations.site")}
        value={form.site ?? ""}
        options={[{ value: "", label: w.t("telegram.pickPlace") }, ...form.sites.map((site) => ({ value: site.id, label: site.name }))]}
        onChoose={(value) => say({ do: "changeOperation", patch: { site: value || null } })}
      />
      <Choice
        name={w.t("operations.turn")}
        value={String(draft.turn)}
        options={form.turns.map((turn) => ({ value: String(turn.turn), label: turn.label }))}
        onChoose={(value) => say({ do: "changeOperation", patch: { turn: Number(value) } })}
      />
      <Choice
        name={w.t("operations.onceHeld")}
        value={draft.onceHeld ?? ""}
        options={[
          { value: "", label: w.t("operations.noCondition") },
          ...form.conditions.map((site) => ({ value: site.id, label: site.name })),
        ]}
        onChoose={(value) => say({ do: "changeOperation", patch: { onceHeld: value || null } })}
      />
      <div class="form__foot">
        <p class="small">{w.t("operations.costsNothing")}</p>
        <ReasonedButton submits look="btn--primary btn--small" whyNot={form.whyNot}>
          {w.t("operations.send")} <KeyCap letter="S" />
        </ReasonedButton>
      </div>
    </form>
  );
}
