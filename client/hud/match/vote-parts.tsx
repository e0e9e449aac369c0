import type { ComponentChildren } from "preact";
import type { CouncilCard, CouncilChoice } from "../../present/council.ts";
import { useIntent, useWording } from "../desk-context.ts";
import { KeyCap } from "../parts/key-cap.tsx";

/** A choice that is pressed to be picked: its name, one reason, and whatever a step tells of it. */
export function ChoiceButton(props: {
  readonly choice: Pick<CouncilChoice, "id" | "label" | "key">;
  readonly reason: string;
  readonly isOn: boolean;
  readonly mayVote: boolean;
  readonly children: ComponentChildren;
}) {
  const { choice, reason, isOn, mayVote, children } = props;
  const say = useIntent();
  return (
    <button
      type="button"
      class={`choice${isOn ? " is-on" : ""}`}
      aria-pressed={isOn}
      aria-disabled={!mayVote}
      aria-describedby={mayVote ? undefined : "decision-why-not"}
      onClick={() => mayVote && say({ do: "pickChoice", choice: choice.id })}
    >
      <span class="choice__head">
        <span class="choice__label">{choice.label}</span>
        <KeyCap letter={choice.key} />
      </span>
      <span class="choice__reason">{reason}</span>
      {children}
    </button>
  );
}

/** Why this seat has no vote now; the choices point to it. */
export function WhyNoVote({ card: { whyNot } }: { readonly card: CouncilCard }) {
  if (whyNot === null) return null;
  return (
    <p id="decision-why-not" class="reasoned__why">
      {whyNot}
    </p>
  );
}

/** Which seats of the side have voted. */
export function SeatsVoted({ card }: { readonly card: CouncilCard }) {
  const w = useWording();
  return (
    <ul class="decision__seats" aria-label={w.t("council.seats")}>
      {card.seats.map((seat) => (
        <li key={seat.seat}>
          <i class={`tick${seat.voted ? " tick--on" : ""}`} aria-hidden="true" />
          {seat.mine ? w.t("council.seatYou", { seat: seat.name }) : seat.name}
          <span class="heard-only">{w.t(seat.voted ? "council.hasVoted" : "council.hasNotVoted")}</span>
        </li>
      ))}
    </ul>
  );
}

export function LookAtBoard() {
  const w = useWording();
  const say = useIntent();
  return (
    <button type="button" class="btn" onClick={() => say({ do: "openCard", card: null })}>
      {w.t("council.lookAtBoard")} <KeyCap letter="Esc" />
    </button>
  );
}
