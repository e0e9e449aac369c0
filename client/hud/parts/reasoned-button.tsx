import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

type Props = {
  /** One sentence why it cannot be pressed now; null: it can. */
  readonly whyNot: string | null;
  readonly look?: string;
  /** Sends the form it stands in. */
  readonly submits?: boolean;
  /** What it is called where its words alone do not say it. */
  readonly name?: string;
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
};

/** A button that, when it cannot be pressed, says why not beside it, to eye and ear. It stays where Tab finds it. */
export function ReasonedButton({ whyNot, look = "", submits = false, name, onPress, children }: Props) {
  const reason = useId();
  return (
    <span class="reasoned">
      <button
        type={submits ? "submit" : "button"}
        class={`btn ${look}`}
        aria-label={name}
        aria-disabled={whyNot !== null}
        aria-describedby={whyNot === null ? undefined : reason}
        onClick={(event) => {
          if (whyNot === null) return onPress?.();
          event.preventDefault();
        }}
      >
        {children}
      </button>
      {whyNot !== null && (
        <small id={reason} class="reasoned__why">
          {whyNot}
        </small>
      )}
    </span>
  );
}
