import type { DecisionTaken } from "../../../shared/analysis/decisions.ts";
import type { CardDef } from "../../../shared/model/scenario.ts";
import { ByBots } from "../parts/by-bots.tsx";
import { Chapter } from "../parts/chapter.tsx";
import { FactList } from "../parts/cite.tsx";
import { Fold } from "../parts/fold.tsx";
import { SideSquare } from "../parts/side.tsx";
import { type Reading, useReading } from "../reading.ts";
import { WordsGivenPart } from "./words-given.tsx";

/** Chapter IV: every question that was put, the votes, and what was done in 1917. */
export function Decisions() {
  const { say, debrief } = useReading();
  const compared = debrief.decisions.filter(({ isAsIn1917 }) => isAsIn1917 !== null);
  const same = compared.filter(({ isAsIn1917 }) => isAsIn1917).length;
  return (
    <Chapter id="decisions" number="IV" title={say("decisions.title")} lead={say("decisions.lead")} ask={say("decisions.ask")}>
      <h3 class="finding">
        {compared.length === 0 ? say("decisions.findingNone") : say("decisions.finding", { same, all: compared.length })}
      </h3>
      <ol class="decisions">
        {debrief.decisions.map((decision) => (
          <Decision key={`${decision.card} ${decision.party}`} decision={decision} />
        ))}
      </ol>
      <WordsGivenPart />
    </Chapter>
  );
}

function Decision({ decision }: { readonly decision: DecisionTaken }) {
  const reading = useReading();
  const { say, scenario, when } = reading;
  const card = scenario.cards[decision.card];
  if (card === undefined) return null;
  return (
    <li class={decision.isAsIn1917 === false ? "decision is-other" : "decision"}>
      <div class="decision__head">
        <SideSquare party={decision.party} />
        <h4>{card.title}</h4>
        <ByBots turn={decision.turn} />
        <span class="decision__when num soft">{when(decision.hour)}</span>
      </div>
      <p class="small soft">{putTo(reading, decision)}</p>
      <dl class="decision__both">
        <div>
          <dt>{say("decisions.here")}</dt>
          <dd>{outcomeInWords(reading, decision, card)}</dd>
        </div>
        {decision.kind !== "standing" && (
          <div>
            <dt>{say("decisions.in1917")}</dt>
            <dd>{historyInWords(reading, decision, card)}</dd>
          </div>
        )}
      </dl>
      {decision.votes.length > 1 && <Votes decision={decision} card={card} />}
      <Fold summary={say("decisions.more")}>{() => <More card={card} />}</Fold>
    </li>
  );
}

/** The card as it lay on the table, what spoke for each choice, and the history behind it. */
function More({ card }: { readonly card: CardDef }) {
  return (
    <div class="more">
      <p>{card.question}</p>
      <ul class="reasons">
        {card.choices.map(({ id, label, reason }) => (
          <li key={id}>
            <b>{label}.</b> {reason}
          </li>
        ))}
      </ul>
      <FactList facts={card.facts} />
    </div>
  );
}

function putTo({ say }: Reading, { kind, party }: DecisionTaken): string {
  return say(kind === "mutual" ? "decisions.both" : "decisions.by", { side: party });
}

function labelOf(card: CardDef, choice: string): string {
  return card.choices.find(({ id }) => id === choice)?.label ?? choice;
}

function outcomeInWords({ say }: Reading, { outcome, choice, kind, refusedBefore }: DecisionTaken, card: CardDef): string {
  if (outcome === "open") return kind === "standing" ? say("decisions.neverCarried", { times: refusedBefore }) : say("decisions.open");
  if (outcome === "lapsed" || choice === null) return say(kind === "mutual" ? "decisions.lapsedMutual" : "decisions.lapsed");
  return kind === "standing" ? say("decisions.carried", { times: refusedBefore }) : `${labelOf(card, choice)}.`;
}

function historyInWords({ say }: Reading, { historical, isAsIn1917 }: DecisionTaken, card: CardDef): string {
  if (historical.length === 0) return `${say("decisions.noHistory")}.`;
  if (isAsIn1917) return `${say("decisions.same")}.`;
  return `${historical.map((choice) => labelOf(card, choice)).join("; ")}.`;
}

/** Seat by seat; a choice that a bot made says so. */
function Votes({ decision, card }: { readonly decision: DecisionTaken; readonly card: CardDef }) {
  const { say, w } = useReading();
  const isByBotsAlone = decision.votes.every(({ by }) => by === "bot");
  return (
    <ul class="votes" aria-label={say("decisions.votes")}>
      {decision.votes.map(({ seat, choice, by }) => (
        <li key={seat} class={choice === decision.choice ? "is-carried" : ""}>
          {w.seat(seat)}: {labelOf(card, choice)}
          {!isByBotsAlone && by !== "person" && <span class="soft"> ({say(`decisions.voter.${by}`)})</span>}
        </li>
      ))}
    </ul>
  );
}
