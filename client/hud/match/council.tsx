import type { CouncilCard } from "../../present/council.ts";
import { presentCouncil } from "../../present/council.ts";
import { useIntent, useView, useWording } from "../desk-context.ts";
import { Opening } from "./opening.tsx";

/** The council in the panel: its questions, and the briefing with the votes. */
export function CouncilPanel() {
  return (
    <div class="council">
      <CouncilQuestions />
      <Opening />
    </div>
  );
}

/** Questions of the hour to open, standing questions to vote on at once, what was decided. */
export function CouncilQuestions() {
  const w = useWording();
  const council = presentCouncil(useView(), w);
  return (
    <>
      <section class="section">
        <h2 class="heading">{w.t("council.title")}</h2>
        {council.questions.length === 0 && <p class="soft">{w.t("council.noQuestions")}</p>}
        <ul class="council__questions">
          {council.questions.map((card) => (
            <Question key={card.id} card={card} />
          ))}
        </ul>
      </section>
      {council.standing.length > 0 && (
        <section class="section">
          <h3 class="caps">{w.t("council.standing")}</h3>
          <ul class="council__standing">
            {council.standing.map((card) => (
              <Standing key={card.id} card={card} />
            ))}
          </ul>
        </section>
      )}
      {council.decided.length > 0 && (
        <section class="section">
          <h3 class="caps">{w.t("council.decided")}</h3>
          <ul class="ledger">
            {council.decided.map((card) => (
              <li key={card.id}>
                {card.title} <b class="ledger__end">{card.answer}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Question({ card }: { readonly card: CouncilCard }) {
  const w = useWording();
  const say = useIntent();
  const mine = card.choices.find((choice) => choice.mine);
  return (
    <li class="question">
      <b>{card.title}</b>
      <span class="small soft">
        {card.due === null ? w.t("council.by", { seat: card.broughtBy }) : w.t("council.byUntil", { seat: card.broughtBy, due: card.due })}
      </span>
      <span class="row row--between">
        <span class="small">
          {mine ? w.t("council.youVoted", { choice: mine.label }) : w.t(card.mayVote ? "council.yourVote" : "council.othersVote")}
        </span>
        {mine && card.mayVote && (
          <button
            type="button"
            class="btn btn--small"
            aria-label={w.t("written.takeBackThis", { what: w.t("council.youVoted", { choice: mine.label }) })}
            onClick={() => say({ do: "takeBack", order: card.id })}
          >
            {w.t("written.takeBack")}
          </button>
        )}
        <button type="button" class="btn btn--small" onClick={() => say({ do: "openCard", card: card.id })}>
          {w.t("council.open")}
        </button>
      </span>
    </li>
  );
}

function Standing({ card }: { readonly card: CouncilCard }) {
  const w = useWording();
  const say = useIntent();
  return (
    <li class="standing">
      <p>
        <b>{card.title}</b>
        <span class="small soft"> {card.question}</span>
      </p>
      <fieldset class="standing__choices" aria-label={card.title}>
        {card.choices.map((choice) => (
          <button
            key={choice.id}
            type="button"
            class={`btn btn--small${choice.mine ? " is-on" : ""}`}
            aria-pressed={choice.mine}
            title={choice.reason}
            aria-disabled={card.whyNot !== null}
            aria-describedby={card.whyNot === null ? undefined : `why-not-${card.id}`}
            onClick={() =>
              card.whyNot === null &&
              say(choice.mine ? { do: "takeBack", order: card.id } : { do: "vote", card: card.id, choice: choice.id })
            }
          >
            {choice.label}
            {choice.votes.length > 0 && <span class="count">{w.t("council.votes", { votes: choice.votes.length })}</span>}
          </button>
        ))}
      </fieldset>
      {card.whyNot !== null && (
        <p id={`why-not-${card.id}`} class="reasoned__why">
          {card.whyNot}
        </p>
      )}
    </li>
  );
}
