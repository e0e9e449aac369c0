import { sentenceOfRefusal } from "../../present/refusal.ts";
import { useDesk, useIntent, useWording } from "../desk-context.ts";

/** A refusal or an error, said where the finger is, until it is put away. */
export function RefusalSlip() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const refusal = desk.slip.value;
  if (!refusal) return null;
  return (
    <div class="refusal" role="alert">
      <p>{sentenceOfRefusal(refusal, w)}</p>
      <button type="button" class="btn btn--small" onClick={() => say({ do: "putSlipAway" })}>
        {w.t("slip.putAway")}
      </button>
    </div>
  );
}
