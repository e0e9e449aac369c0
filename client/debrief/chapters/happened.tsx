import { useMemo, useState } from "preact/hooks";
import { TurnBars } from "../charts/turn-bars.tsx";
import { ByBots } from "../parts/by-bots.tsx";
import { Chapter } from "../parts/chapter.tsx";
import { type Reading, useReading } from "../reading.ts";
import { TurnEvents } from "./turn-events.tsx";
import { TurnPlaces } from "./turn-places.tsx";
import { TurnPlans } from "./turn-plans.tsx";
import { TurnReasons } from "./turn-reasons.tsx";

/** Chapter I: the match turn by turn, as it was and as each side knew it. */
export function Happened() {
  const reading = useReading();
  const { say, debrief, when } = reading;
  const { turns } = debrief.course;
  const [index, setIndex] = useState(() => firstShown(reading));
  const turn = turns[index];
  const goTo = (next: number) => setIndex(Math.min(turns.length - 1, Math.max(0, next)));
  return (
    <Chapter
      id="happened"
      number="I"
      title={say("happened.title")}
      lead={say("happened.lead")}
      ask={say("happened.ask")}
      aside={<PlanKey />}
    >
      {turn !== undefined && (
        <>
          <header class="turnhead">
            <h3 class="subhead" aria-live="polite">
              {say("happened.turn", { turn: turn.turn, turns: turns.length })}
              <span class="soft small"> {say("happened.span", { from: when(turn.startHour), to: when(turn.endHour) })}</span>{" "}
              <ByBots turn={turn.turn} />
            </h3>
            <div class="row">
              <button type="button" class="btn btn--small" disabled={index === 0} onClick={() => goTo(index - 1)}>
                <span aria-hidden="true">◀ </span>
                {say("happened.step.back")}
              </button>
              <button type="button" class="btn btn--small" disabled={index === turns.length - 1} onClick={() => goTo(index + 1)}>
                {say("happened.step.on")}
                <span aria-hidden="true"> ▶</span>
              </button>
            </div>
          </header>
          <TurnPlans turn={turn} />
          <TurnBars turns={turns} index={index} onPick={goTo} />
          <TurnPlaces turn={turn} />
          <TurnEvents turn={turn} />
          <TurnReasons turn={turn} />
        </>
      )}
    </Chapter>
  );
}

/** The page opens at the turn in which most was decided: by the weight of the places that changed hands, and by the dead. */
function firstShown({ scenario, debrief }: Reading): number {
  const { turns } = debrief.course;
  const weights = turns.map(({ turn, startHour, endHour }) => {
    const hands = debrief.hands.filter((hand) => hand.turn === turn);
    const fights = debrief.fights.filter(({ firstHour }) => firstHour > startHour && firstHour <= endHour);
    return (
      hands.reduce((sum, { site }) => sum + (scenario.sites[site]?.weight ?? 0), 0) +
      fights.reduce((sum, { deadOfAttackers, deadOfDefenders }) => sum + (deadOfAttackers + deadOfDefenders) / DEAD_AS_A_PLACE, 0)
    );
  });
  return Math.max(0, weights.indexOf(Math.max(0, ...weights)));
}

/** So many dead count as one more place of weight 1. */
const DEAD_AS_A_PLACE = 4;

function PlanKey() {
  const { say, w } = useReading();
  const marks = useMemo(
    () =>
      [
        { look: "mrc", name: w.side("mrc") },
        { look: "gov", name: w.side("government") },
        { look: "neutral", name: say("happened.keyNobody") },
        { look: "changed", name: say("happened.keyChanged") },
        { look: "wrong", name: say("happened.keyWrong") },
      ] as const,
    [say, w],
  );
  return (
    <ul class="plankey" aria-label={say("happened.key")}>
      {marks.map(({ look, name }) => (
        <li key={look} class="chip">
          <i class={`swatch swatch--${look} swatch--round`} aria-hidden="true">
            {look === "wrong" ? "≠" : ""}
          </i>
          {name}
        </li>
      ))}
    </ul>
  );
}
