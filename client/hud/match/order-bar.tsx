import { useState } from "preact/hooks";
import type { FormationId } from "../../../shared/model/ids.ts";
import { presentOrderBar } from "../../present/order-bar.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { BarButton } from "./bar-button.tsx";

/** What the picked formation can do. An order that cannot be given stays readable and says why not where the finger is. */
export function OrderBar({ formation }: { readonly formation: FormationId }) {
  const desk = useDesk();
  const say = useIntent();
  const w = useWording();
  const buttons = presentOrderBar(useView(), formation, desk.draft.value, w);
  const [pointed, setPointed] = useState<string | null>(null);
  const shown = buttons.find((button) => button.kind === pointed) ?? buttons.find((button) => button.chosen);
  return (
    <div class="orders">
      <fieldset class="orderbar" aria-label={w.t("orders.toFormation")} onMouseLeave={() => setPointed(null)}>
        {buttons.map((button) => (
          <BarButton
            key={button.kind}
            button={button}
            onPoint={() => setPointed(button.kind)}
            onChoose={() => say({ do: "chooseOrder", order: button.kind })}
          />
        ))}
      </fieldset>
      <p class={`orders__says${shown?.whyNot ? " is-off" : ""}`}>{shown ? (shown.whyNot ?? shown.meaning) : w.t("orders.choose")}</p>
    </div>
  );
}
