import { useState } from "preact/hooks";
import type { FormationId } from "../../../shared/model/ids.ts";
import { presentOrderBar } from "../../present/order-bar.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { OrderIcon } from "../marks/order-icon.tsx";
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
      <fieldset
        data-guide="orders"
        class="orderbar"
        style={gridOf(buttons.length)}
        aria-label={w.t("orders.toFormation")}
        onMouseLeave={() => setPointed(null)}
      >
        {buttons.map((button) => (
          <BarButton
            key={button.kind}
            button={button}
            onPoint={() => setPointed(button.kind)}
            onChoose={() => say({ do: "chooseOrder", order: button.kind })}
          />
        ))}
        <button
          type="button"
          class="ord ord--more"
          aria-label={w.t("orders.moreLong")}
          onClick={() => say({ do: "drawSheet", stop: "high" })}
        >
          <OrderIcon name="operation" />
          <span>{w.t("orders.more")}</span>
        </button>
        <p class={`orders__says${shown?.whyNot ? " is-off" : ""}`}>{shown ? (shown.whyNot ?? shown.meaning) : w.t("orders.choose")}</p>
      </fieldset>
    </div>
  );
}

const MOST_COLUMNS = 5;

/** The sentence on the order pointed at stands in what the last row of buttons leaves free, if it has room there. */
function gridOf(buttons: number): Readonly<Record<string, number>> {
  const columns = Math.min(MOST_COLUMNS, buttons);
  const free = columns - (buttons % columns);
  return { "--columns": columns, "--free": free === 1 ? columns : free };
}
