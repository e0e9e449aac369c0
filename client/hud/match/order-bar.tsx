import { useState } from "preact/hooks";
import type { FormationId } from "../../../shared/model/ids.ts";
import type { OrderButton } from "../../present/order-bar.ts";
import { presentOrderBar } from "../../present/order-bar.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { OrderIcon } from "../marks/order-icon.tsx";

/** What the picked formation can do. An order that cannot be given stays readable and says why not where the finger is. */
export function OrderBar({ formation }: { readonly formation: FormationId }) {
  const desk = useDesk();
  const w = useWording();
  const buttons = presentOrderBar(useView(), formation, desk.draft.value, w);
  const [pointed, setPointed] = useState<string | null>(null);
  const shown = buttons.find((button) => button.kind === pointed) ?? buttons.find((button) => button.chosen);
  return (
    <div class="orders">
      <fieldset class="orderbar" aria-label={w.t("orders.toFormation")} onMouseLeave={() => setPointed(null)}>
        {buttons.map((button) => (
          <OneOrder key={button.kind} button={button} onPoint={() => setPointed(button.kind)} />
        ))}
      </fieldset>
      <p class={`orders__says${shown?.whyNot ? " is-off" : ""}`}>{shown ? (shown.whyNot ?? shown.meaning) : w.t("orders.choose")}</p>
    </div>
  );
}

function OneOrder({ button, onPoint }: { readonly button: OrderButton; readonly onPoint: () => void }) {
  const say = useIntent();
  const { settings } = useDesk();
  const reason = `why-not-${button.kind}`;
  return (
    <button
      type="button"
      class={`ord${button.chosen ? " is-on" : ""}${button.whyNot === null ? "" : " is-off"}`}
      aria-pressed={button.chosen}
      aria-disabled={button.whyNot !== null}
      aria-describedby={button.whyNot === null ? undefined : reason}
      aria-keyshortcuts={settings.shortCuts.value ? button.key : undefined}
      onMouseEnter={onPoint}
      onFocus={onPoint}
      onClick={() => {
        onPoint();
        say({ do: "chooseOrder", order: button.kind });
      }}
    >
      <OrderIcon name={button.kind} />
      <span>{button.label}</span>
      {settings.shortCuts.value && (
        <span class="ord__key" aria-hidden="true">
          {button.key}
        </span>
      )}
      {button.whyNot !== null && (
        <span id={reason} class="heard-only">
          {button.whyNot}
        </span>
      )}
    </button>
  );
}
