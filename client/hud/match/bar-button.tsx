import type { DutyKind, FormationOrderKind } from "../../../shared/model/orders.ts";
import { useDesk } from "../desk-context.ts";
import { OrderIcon } from "../marks/order-icon.tsx";

type Props = {
  readonly button: {
    readonly kind: FormationOrderKind | DutyKind | "operation";
    readonly label: string;
    readonly chosen: boolean;
    /** One sentence if it cannot be given now, else null. */
    readonly whyNot: string | null;
    /** Shown on a phone beside the board, too; a bar without this shows all there. */
    readonly near?: boolean;
    /** The key cap on it, if it has one. */
    readonly key?: string;
  };
  readonly onPoint: () => void;
  readonly onChoose: () => void;
};

/** One button of a bar of orders or duties. What cannot be given stays readable, and says why not to eye and ear. */
export function BarButton({ button, onPoint, onChoose }: Props) {
  const { settings } = useDesk();
  const key = settings.shortCuts.value ? button.key : undefined;
  const reason = `why-not-${button.kind}`;
  return (
    <button
      type="button"
      class={`ord${button.chosen ? " is-on" : ""}${button.whyNot === null ? "" : " is-off"}${button.near === false ? " ord--rest" : ""}`}
      aria-pressed={button.chosen}
      aria-disabled={button.whyNot !== null}
      aria-describedby={button.whyNot === null ? undefined : reason}
      aria-keyshortcuts={key}
      onMouseEnter={onPoint}
      onFocus={onPoint}
      onClick={() => {
        onPoint();
        onChoose();
      }}
    >
      <OrderIcon name={button.kind} />
      <span>{button.label}</span>
      {key !== undefined && (
        <span class="ord__key" aria-hidden="true">
          {key}
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
