import { useState } from "preact/hooks";
import { STEP_DEFS, showsOperations } from "../../../shared/model/steps.ts";
import type { SeatView } from "../../../shared/model/view.ts";
import type { TextKey } from "../../../shared/text/keys.ts";
import { dutyActOf } from "../../present/act.ts";
import { presentDutyBar, presentDutyForm } from "../../present/duties.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { KeyCap } from "../parts/key-cap.tsx";
import { ReasonedButton } from "../parts/reasoned-button.tsx";
import { Adjutant } from "./adjutant.tsx";
import { BarButton } from "./bar-button.tsx";
import { DutyClaim, DutyTargets } from "./duty-parts.tsx";
import { Operations } from "./operations.tsx";
import { PoolShare } from "./pool-share.tsx";

/** The duty tab: the seat's one duty order a turn, the side's joint operations, and the sharing of its orders. */
export function Duty() {
  const desk = useDesk();
  const w = useWording();
  const view = useView();
  const mayOrder = desk.lobby.value.phase === "orders";
  const seat = w.scenario.seats.find((each) => each.id === view.seat);
  const mayPlan = seat !== undefined && showsOperations(view.step, seat);
  return (
    <div class="duty">
      {view.party === "between" && <Adjutant />}
      <section class="section">
        <h2 class="subhead">{w.t("duty.title")}</h2>
        {view.duty === null ? (
          <p class="small soft">{w.t(leadOf(view, mayOrder))}</p>
        ) : (
          <DutyGiven id={view.duty.id} what={dutyActOf(view.duty.duty, w)} mayTakeBack={mayOrder} />
        )}
        {mayOrder && <DutyBar />}
        <DutyLetter />
      </section>
      {view.side !== null && (mayPlan || view.operations.length > 0) && <Operations mayOrder={mayOrder} mayPlan={mayPlan} />}
      {view.side !== null && STEP_DEFS[view.step].sharing && <PoolShare mayOrder={mayOrder} />}
    </div>
  );
}

function leadOf({ party }: SeatView, mayOrder: boolean): TextKey {
  if (!mayOrder) return "duty.later";
  return party === "between" ? "duty.leadBetween" : "duty.lead";
}

function DutyGiven({ id, what, mayTakeBack }: { readonly id: string; readonly what: string; readonly mayTakeBack: boolean }) {
  const w = useWording();
  const say = useIntent();
  return (
    <p class="duty__given">
      <span>{w.t("duty.given", { what })}</span>
      {mayTakeBack && (
        <button type="button" class="btn btn--small" onClick={() => say({ do: "takeBack", order: id })}>
          {w.t("written.takeBack")}
        </button>
      )}
    </p>
  );
}

function DutyBar() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const buttons = presentDutyBar(useView(), desk.draft.value, w);
  const [pointed, setPointed] = useState<string | null>(null);
  const shown = buttons.find((button) => button.kind === pointed) ?? buttons.find((button) => button.chosen);
  return (
    <div class="orders">
      <fieldset class="orderbar orderbar--duties" data-guide="duties" aria-label={w.t("duty.title")} onMouseLeave={() => setPointed(null)}>
        {buttons.map((button) => (
          <BarButton
            key={button.kind}
            button={button}
            onPoint={() => setPointed(button.kind)}
            onChoose={() => say({ do: "chooseDuty", duty: button.kind })}
          />
        ))}
      </fieldset>
      <p class={`orders__says${shown?.whyNot ? " is-off" : ""}`}>{shown ? (shown.whyNot ?? shown.meaning) : w.t("duty.choose")}</p>
    </div>
  );
}

/** The letter of a duty being written: to whom or where, and what it may say. */
function DutyLetter() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const view = useView();
  const draft = desk.draft.value;
  if (draft?.kind !== "duty") return null;
  const form = presentDutyForm(view, draft, w);
  return (
    <form
      class="form form--letter"
      data-guide="letter"
      aria-label={form.title}
      onSubmit={(event) => {
        event.preventDefault();
        say({ do: "send" });
      }}
    >
      <p class="form__head">
        <span class="form__title">{form.title}</span>
      </p>
      {form.targets.length > 0 && <DutyTargets targets={form.targets} />}
      <DutyClaim claimsCityLost={form.claimsCityLost} />
      <div class="form__foot">
        <p>{form.summary}</p>
        <ReasonedButton submits look="btn--primary btn--small" whyNot={form.whyNot}>
          {w.t("duty.send")} <KeyCap letter="S" />
        </ReasonedButton>
      </div>
    </form>
  );
}
