import { openQuestion } from "../../input/voting.ts";
import type { CouncilCard as Card, CouncilChoice } from "../../present/council.ts";
import { figures } from "../../present/formations.ts";
import { presentGives } from "../../present/gives.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { GuideSlip } from "../guide/guide.tsx";
import { Modal } from "../parts/modal.tsx";
import { ReasonedButton } from "../parts/reasoned-button.tsx";
import { Sources } from "./sources.tsx";
import { ChoiceButton, LookAtBoard, SeatsVoted, WhyNoVote } from "./vote-parts.tsx";

/** A decision over the dimmed board: the question, the choices with what speaks for each, and who has voted. */
export function CouncilCardDialog() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const card = openQuestion(desk);
  if (!card) return null;
  return (
    <Modal label={card.title} className="decision" onClose={() => say({ do: "openCard", card: null })}>
      <GuideSlip />
      <div class="card__head decision__head">
        <div>
          <p class="caps">{card.whose}</p>
          <h2 class="title">{card.title}</h2>
        </div>
        <p class="small soft decision__by">
          {w.t("council.by", { seat: card.broughtBy })}
          {card.due !== null && <span>{w.t("council.until", { due: card.due })}</span>}
        </p>
      </div>
      <div class="card__body decision__body">
        <p class="decision__question">{card.question}</p>
        <Choices card={card} />
        <Figures card={card} />
        <WhyNoVote card={card} />
        <p class="note">{w.t("council.noMajority")}</p>
      </div>
      <Foot card={card} />
    </Modal>
  );
}

function Choices({ card }: { readonly card: Card }) {
  const desk = useDesk();
  const w = useWording();
  const picked = desk.picked.value ?? card.myVote;
  return (
    <fieldset class={`choices choices--${card.choices.length}`} aria-label={w.t("council.choices")}>
      {card.choices.map((choice) => (
        <Choice key={choice.id} choice={choice} isOn={picked === choice.id} mayVote={card.mayVote} />
      ))}
    </fieldset>
  );
}

/** The model's figures behind the choices, for whoever asks; where a step shows no figures, nobody can. */
function Figures({ card }: { readonly card: Card }) {
  const w = useWording();
  const view = useView();
  if (!figures(view)) return null;
  const shown = card.choices.map((choice) => choice.id);
  return (
    <details class="gives">
      <summary>{w.t("council.figures")}</summary>
      {card.mutual && <p class="small soft">{w.t("council.onlyForChooser")}</p>}
      <dl>
        {presentGives(card.id, shown, w).map(({ key, title, lines }) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <p class="gives__from">
        <span class="chip chip--model">{w.t("why.model")}</span> {w.t(card.facts.length === 0 ? "council.noFacts" : "council.facts")}
      </p>
      <Sources facts={card.facts} />
    </details>
  );
}

function Choice({ choice, isOn, mayVote }: { readonly choice: CouncilChoice; readonly isOn: boolean; readonly mayVote: boolean }) {
  const w = useWording();
  return (
    <ChoiceButton choice={choice} reason={choice.reason} isOn={isOn} mayVote={mayVote}>
      {choice.irreversible && <span class="small soft">{w.t("council.irreversible")}</span>}
      <span class="choice__votes">
        {choice.votes.map((seat) => (
          <span key={seat} class="chip">
            {seat}
          </span>
        ))}
        {isOn && !choice.mine && <span class="chip chip--on">{w.t("council.notCast")}</span>}
        {choice.mine && <span class="chip chip--on">{w.t("council.yourVoteCast")}</span>}
      </span>
    </ChoiceButton>
  );
}

function Foot({ card }: { readonly card: Card }) {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const picked = card.choices.find((choice) => choice.id === desk.picked.value);
  return (
    <div class="card__foot decision__foot">
      <SeatsVoted card={card} />
      <LookAtBoard />
      <ReasonedButton
        look="btn--primary"
        whyNot={card.whyNot ?? (picked ? null : w.t("whyNot.pickChoice"))}
        onPress={() => say({ do: "castVote" })}
      >
        {picked ? w.t("council.voteFor", { choice: picked.label }) : w.t("council.vote")}
      </ReasonedButton>
    </div>
  );
}
