import { dutyActOf } from "../../present/act.ts";
import { freeOrders } from "../../present/six-buttons.ts";
import { slipsLeft } from "../../present/slips.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { Adjutant } from "../match/adjutant.tsx";
import { OperationForm } from "../match/operations.tsx";
import { Buttons } from "./buttons.tsx";
import { JointCalls } from "./joint.tsx";
import { LetterSlip } from "./letter-slip.tsx";
import { OrderSlip } from "./order-slip.tsx";

/** Six buttons and the one slip they fill in. */
export function Writing() {
  const draft = useDesk().draft.value;
  return (
    <>
      <Buttons />
      <Slip />
      {draft === null && <JointCalls />}
      {draft === null && <Adjutant />}
      {draft === null && <Then />}
    </>
  );
}

/** What is being written: a slip, a letter, or the signal of a staff. With no slip left and nothing begun there is none. */
function Slip() {
  const draft = useDesk().draft.value;
  const view = useView();
  if (draft?.kind === "duty") return <LetterSlip draft={draft} />;
  if (draft?.kind === "operation") return <OperationForm draft={draft} />;
  return view.side !== null && (draft !== null || slipsLeft(view) > 0) ? <OrderSlip /> : null;
}

/** The order that takes no slip: still to be given, or given and still to be taken back. */
function Then() {
  const w = useWording();
  const say = useIntent();
  const view = useView();
  const free = freeOrders(view, w);
  const { duty } = view;
  if (duty !== null)
    return (
      <p class="then">
        <span>{w.t("then.given", { what: dutyActOf(duty.duty, w) })}</span>
        <button type="button" class="btn btn--small" onClick={() => say({ do: "takeBack", order: duty.id })}>
          {w.t("written.takeBack")}
        </button>
      </p>
    );
  if (view.party === "between" || free.length === 0) return null;
  return (
    <p class="then">
      <span>
        <b>{w.t("then.first")}</b> {w.t("then.duty", { duties: free.map(({ label }) => label.toLowerCase()).join(w.t("then.or")) })}
      </span>
    </p>
  );
}
