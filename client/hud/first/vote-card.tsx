import { useEffect, useRef } from "preact/hooks";
import { openQuestion } from "../../input/voting.ts";
import type { CouncilCard } from "../../present/council.ts";
import type { VoteCard as Vote } from "../../present/vote.ts";
import { presentVote } from "../../present/vote.ts";
import { useDesk, useIntent, useWording } from "../desk-context.ts";
import { GuideSlip } from "../guide/guide.tsx";
import { ChoiceButton, LookAtBoard, SeatsVoted, WhyNoVote } from "../match/vote-parts.tsx";
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
  const isOn = (desk.picked.value ?? card.myVote) === choice.id;
  const state = choice.mine ? "vote.yours" : "vote.notConfirmed";
  return (
    <ChoiceButton choice={choice} reason={choice.short} isOn={isOn} mayVote={card.mayVote}>
      <span class="vote__state">
        <i class="vote__ring" aria-hidden="true" />
        {w.t(isOn ? state : "vote.choose")}
      </span>
      {choice.votes.length > 0 && <span class="vote__others">{w.t("vote.chosenBy", { seats: choice.votes.join(", ") })}</span>}
    </ChoiceButton>
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
      <SeatsVoted card={card} />
      <WhyNoVote card={card} />
      <LookAtBoard />
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
