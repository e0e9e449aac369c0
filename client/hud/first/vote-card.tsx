import { useEffect, useRef } from "preact/hooks";
import { openQuestion } from "../../input/voting.ts";
import type { CouncilCard } from "../../present/council.ts";
import type { VoteCard as Vote } from "../../present/vote.ts";
import { presentVote } from "../../present/vote.ts";
import { useDesk, useIntent, useWording } from "../desk-context.ts";
import { GuideSlip } from "../guide/guide.tsx";
import { KeyCap } from "../parts/key-cap.tsx";
import { Modal } from "../parts/modal.tsx";
import { ReasonedButton } from "../parts/reasoned-button.tsx";

/** The decision of first play over the dimmed board: one question, two cards without figures, and who has voted. */
export function VoteCard() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const card = openQuestion(desk);
  if (!card) return null;
  const vote = presentVote(card);
  return (
    <Modal label={card.title} className="decision vote" onClose={() => say({ do: "openCard", card: null })}>
      <GuideSlip />
      <div class="vote__head">
        <h2>{card.title}</h2>
        <p>{vote.question}</p>
      </div>
      <fieldset class={`choices choices--${vote.choices.length}`} aria-label={w.t("council.choices")}>
        {vote.choices.map((choice) => (
          <Choice key={choice.id} choice={choice} card={card} />
        ))}
      </fieldset>
      <More vote={vote} />
      <VoteFoot card={card} />
    </Modal>
  );
}

function Choice({ choice, card }: { readonly choice: Vote["choices"][number]; readonly card: CouncilCard }) {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const isOn = (desk.picked.value ?? card.myVote) === choice.id;
  const state = choice.mine ? "vote.yours" : "vote.notConfirmed";
  return (
    <button
      type="button"
      class={`choice${isOn ? " is-on" : ""}`}
      aria-pressed={isOn}
      aria-disabled={!card.mayVote}
      aria-describedby={card.mayVote ? undefined : "decision-why-not"}
      onClick={() => card.mayVote && say({ do: "pickChoice", choice: choice.id })}
    >
      <span class="choice__head">
        <span class="choice__label">{choice.label}</span>
        <KeyCap letter={choice.key} />
      </span>
      <span class="choice__reason">{choice.short}</span>
      <span class="vote__state">
        <i class="vote__ring" aria-hidden="true" />
        {w.t(isOn ? state : "vote.choose")}
      </span>
      {choice.votes.length > 0 && <span class="vote__others">{w.t("vote.chosenBy", { seats: choice.votes.join(", ") })}</span>}
    </button>
  );
}

function More({ vote }: { readonly vote: Vote }) {
  const { t } = useWording();
  if (vote.rest.length === 0) return null;
  return (
    <details class="vote__more">
      <summary>{t("vote.more")}</summary>
      <dl>
        {vote.rest.map(({ of, words }) => (
          <div key={of}>
            <dt>{of}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function VoteFoot({ card }: { readonly card: CouncilCard }) {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const foot = useRef<HTMLDivElement>(null);
  const picked = desk.picked.value;
  // Picked by its number, a choice is confirmed by Enter.
  useEffect(() => {
    if (picked !== null) foot.current?.querySelector<HTMLElement>(".btn--primary")?.focus();
  }, [picked]);
  return (
    <div ref={foot} class="vote__foot">
      <ul class="decision__seats" aria-label={w.t("council.seats")}>
        {card.seats.map((seat) => (
          <li key={seat.seat}>
            <i class={`tick${seat.voted ? " tick--on" : ""}`} aria-hidden="true" />
            {seat.mine ? w.t("council.seatYou", { seat: seat.name }) : seat.name}
            <span class="heard-only">{w.t(seat.voted ? "council.hasVoted" : "council.hasNotVoted")}</span>
          </li>
        ))}
      </ul>
      {card.whyNot !== null && (
        <p id="decision-why-not" class="reasoned__why">
          {card.whyNot}
        </p>
      )}
      <button type="button" class="btn" onClick={() => say({ do: "openCard", card: null })}>
        {w.t("council.lookAtBoard")} <KeyCap letter="Esc" />
      </button>
      {card.mayVote && (
        <ReasonedButton
          look="btn--primary"
          whyNot={picked === null ? w.t("whyNot.pickChoice") : null}
          onPress={() => say({ do: "castVote" })}
        >
          {w.t("vote.confirm")} <KeyCap letter="↵" />
        </ReasonedButton>
      )}
    </div>
  );
}
