import { useWording } from "../desk-context.ts";

/** Opens what an event is explained by, and closes it again; `what` is the event's sentence, for those who hear the button alone. */
export function WhyButton(props: { readonly what: string; readonly isOpen: boolean; readonly onTurn: () => void }) {
  const { what, isOpen, onTurn } = props;
  const w = useWording();
  return (
    <button
      type="button"
      class="link ev__why"
      aria-expanded={isOpen}
      aria-label={w.t(isOpen ? "why.closeOf" : "why.openOf", { what })}
      onClick={onTurn}
    >
      {w.t(isOpen ? "why.close" : "why.open")}
    </button>
  );
}
